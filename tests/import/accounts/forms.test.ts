import { expect, test } from 'vitest';
import { cellsOf, madeUpTables, tablesIn } from './made-up-tables.ts';
import { docxOfForms, formOf, htmlOfForms, pdfOfForms, xlsxOfForms } from './printed-forms.ts';

const forms = madeUpTables.map((table) => formOf(table));
const expected = madeUpTables.map(cellsOf);
const read = async (bytes: Uint8Array) => (await tablesIn(bytes)).map(cellsOf);

test('the tables of a Word file are read cell by cell', async () => {
  expect(await read(docxOfForms(forms))).toEqual(expected);
});

test('those of a web page', async () => {
  expect(await read(new TextEncoder().encode(htmlOfForms(forms)))).toEqual(expected);
});

test('those of a workbook, its numbers through their formats', async () => {
  expect(await read(await xlsxOfForms(forms))).toEqual(expected);
});

test('those of a PDF, over the pages too', async () => {
  expect(await read(pdfOfForms(forms))).toEqual(expected);
  expect(await read(pdfOfForms(forms, { rowsOnPage: 7 }))).toEqual(expected);
});

test('those of a PDF whose lines are dots, dashes in a colour, white on coloured cells, or none but the edges of these', async () => {
  for (const lines of ['dots', 'dashes', 'white on colour', 'lines apart', 'colour alone'] as const)
    expect(await read(pdfOfForms(forms.slice(5, 7), { lines }))).toEqual(expected.slice(5, 7));
});

test('those of a PDF that has level lines alone: heads in the middle of their columns tell where these end', async () => {
  expect(await read(pdfOfForms(forms, { lines: 'level', heads: 'middle' }))).toEqual(expected);
  const overleaf = await read(pdfOfForms(forms, { lines: 'level', heads: 'middle', rowsOnPage: 7, repeated: false }));
  expect(overleaf).toEqual(expected);
});

test('and heads on the left', async () => {
  expect(await read(pdfOfForms(forms, { lines: 'level', heads: 'left' }))).toEqual(expected);
});

/** Which tables of a file are taken over, each as it is printed. */
const taken = async (bytes: Uint8Array) => {
  const tables = (await tablesIn(bytes)).filter(({ state }) => state !== 'not-taken');
  for (const table of tables) expect(expected).toContainEqual(cellsOf(table));
  return tables.length;
};

test('those of a PDF without any line, over the pages too, but where a head may stand over more than one', async () => {
  expect(await taken(pdfOfForms(forms, { lines: 'none', heads: 'middle' }))).toBeGreaterThan(3);
  expect(await taken(pdfOfForms(forms, { lines: 'none', heads: 'middle', rowsOnPage: 9 }))).toBeGreaterThan(3);
  expect(
    await taken(pdfOfForms(forms, { lines: 'none', heads: 'middle', rowsOnPage: 9, repeated: false })),
  ).toBeGreaterThan(3);
  expect(await taken(pdfOfForms(forms, { lines: 'none', heads: 'left' }))).toBeGreaterThan(2);
});

test('those of a PDF that draws the lines of the head and the last one alone, over the pages too', async () => {
  expect(await read(pdfOfForms(forms, { lines: 'head and foot' }))).toEqual(expected);
  expect(await read(pdfOfForms(forms, { lines: 'head and foot', rowsOnPage: 9 }))).toEqual(expected);
});

test('those of a PDF whose outer sides are not drawn; of one whose last column stands beside its lines none is taken otherwise than printed', async () => {
  expect(await read(pdfOfForms(forms, { lines: 'open sides' }))).toEqual(expected);
  await taken(pdfOfForms(forms, { lines: 'short' }));
});
