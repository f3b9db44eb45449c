import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { tablesOfFile } from '../../../src/import/accounts/printed-tables.ts';
import { printedNumber } from '../../../src/import/read-source/xlsx/number-format.ts';
import { xlsxTables } from '../../../src/import/read-source/xlsx/xlsx-tables.ts';
import { template } from '../../../src/template/template.ts';

describe('a number is printed through its format', () => {
  test.each([
    ['2940.0500000000002', '0.00', '2940.05'],
    ['2940.05', '#,##0.00', '2,940.05'],
    ['29400500', '0!.0,', '2940.1'],
    ['29400500', '0\\.0,"万元"', '2940.1万元'],
    ['500', '0!.0,', '0.1'],
    ['500', '0!;', '500;'],
    ['2940.05', '￥#,##0.00', '￥2,940.05'],
    ['1234567.891', '#,##0.00_ ', '1,234,567.89'],
    ['0.125', '0.00', '0.13'],
    ['-12.5', '0.00', '-12.50'],
    ['-12.5', '0.00_);(0.00)', '(12.50)'],
    ['-12.5', '0.00_);[Red]\\(0.00\\)', '(12.50)'],
    ['-0.001', '0.00', '-0.00'],
    ['0', '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '-'],
    ['15', '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '15.00'],
    ['0', '#,##0.00;-#,##0.00;', ''],
    ['0', '0.00;;', ''],
    ['12', '0.##', '12'],
    ['12.5', '0.##', '12.5'],
    ['0.5', '#.00', '.50'],
    ['0.4567', '0.00%', '45.67%'],
    ['12', '0"万元"', '12万元'],
    ['12', '[$¥-804]#,##0.00', '¥12.00'],
    ['7', '000', '007'],
    ['0.30000000000000004', 'General', '0.3'],
    ['1E-2', 'General', '0.01'],
    ['201', 'General', '201'],
    ['123456.789012', 'General', '123456.789'],
  ])('%s in %s', (raw, code, words) => {
    expect(printedNumber(raw, code)).toBe(words);
  });

  test.each(['yyyy"年"m"月"', '# ?/?', '0.00E+00', '[>100]0;0.00'])('%s is a format of another kind', (code) => {
    expect(printedNumber('45000', code)).toBeUndefined();
  });
});

/** A workbook whose sheets are given as the XML of their parts. */
function workbookOf(sheets: { name: string; state?: string; xml: string }[], defined = ''): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relations = (rows: string[]) =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`,
    );
  return zipSync({
    '_rels/.rels': relations([`<Relationship Id="r1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/>`]),
    'xl/_rels/workbook.xml.rels': relations(
      sheets.map((_, nth) => `<Relationship Id="s${nth}" Type="${relation}/worksheet" Target="sheet${nth}.xml"/>`),
    ),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${relation}"><sheets>${sheets
        .map(
          ({ name, state }, nth) =>
            `<sheet name="${name}" sheetId="${nth + 1}"${state ? ` state="${state}"` : ''} r:id="s${nth}"/>`,
        )
        .join('')}</sheets>${defined}</workbook>`,
    ),
    ...Object.fromEntries(
      sheets.map(({ xml }, nth) => [`xl/sheet${nth}.xml`, strToU8(`<worksheet xmlns="${main}">${xml}</worksheet>`)]),
    ),
  });
}

const cell = (place: string, words: string) => `<c r="${place}" t="inlineStr"><is><t>${words}</t></is></c>`;
const number = (place: string, value: string) => `<c r="${place}"><v>${value}</v></c>`;
const row = (nth: number, cells: string, more = '') => `<row r="${nth}"${more}>${cells}</row>`;

const read = (bytes: Uint8Array) => {
  const found = xlsxTables(bytes);
  if ('failure' in found) throw new Error(found.failure.kind);
  return {
    rows: found.grids.map(({ grid }) =>
      Array.from({ length: grid.height }, (_, at) =>
        grid.cells
          .filter((one) => one.row === at)
          .map(({ lines, columns, rows }) => `${lines.join('/')}${columns * rows > 1 ? ` ${columns}x${rows}` : ''}`),
      ),
    ),
    flaws: found.grids.map(({ grid }) => grid.flaw),
    unprinted: found.unprinted,
  };
};

describe('what a workbook does not print is left out, and said', () => {
  const sheet = (more = '') =>
    `${more}<sheetData>${row(1, cell('A1', '名称') + cell('B1', '金额') + cell('C1', '校验'))}${row(2, cell('A2', '甲') + number('B2', '1') + number('C2', '9'))}${row(3, cell('A3', '草稿') + number('B3', '5'), ' hidden="1"')}</sheetData>`;

  test('hidden sheets, rows and columns', () => {
    const hidden = '<cols><col min="3" max="3" hidden="1"/></cols>';
    expect(
      read(
        workbookOf([
          { name: '表一', xml: sheet(hidden) },
          { name: '底稿', state: 'hidden', xml: sheet() },
        ]),
      ),
    ).toEqual({
      rows: [
        [
          ['名称', '金额'],
          ['甲', '1'],
        ],
      ],
      flaws: [undefined],
      unprinted: [
        { why: 'hidden', sheet: '表一', words: ['校验', '9', '草稿', '5'] },
        { why: 'hidden-sheet', sheet: '底稿', words: ['名称', '金额', '校验', '甲', '1', '9', '草稿', '5'] },
      ],
    });
  });

  test('what lies beyond the printed area', () => {
    const area =
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">表一!$A$1:$B$9</definedName></definedNames>';
    const { rows, unprinted } = read(workbookOf([{ name: '表一', xml: sheet() }], area));
    expect([rows[0]?.[1], unprinted[1]]).toEqual([
      ['甲', '1'],
      { why: 'outside', sheet: '表一', words: ['校验', '9'] },
    ]);
  });

  test('noughts, where the sheet does not show them', () => {
    const xml = `<sheetViews><sheetView showZeros="0"/></sheetViews><sheetData>${row(1, cell('A1', '甲') + number('B1', '0') + number('C1', '1'))}</sheetData>`;
    expect(read(workbookOf([{ name: '表一', xml }])).rows).toEqual([[['甲', '', '1']]]);
  });
});

test('merged heads are one cell, as far as their rows and columns are seen', () => {
  const xml = `<cols><col min="2" max="2" hidden="1"/></cols><sheetData>${row(1, cell('A1', '收入') + cell('D1', '支出'))}${row(2, cell('A2', '项目') + cell('C2', '金额'))}</sheetData><mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="D1:D2"/></mergeCells>`;
  expect(read(workbookOf([{ name: '表一', xml }])).rows).toEqual([
    [
      ['收入 2x1', '支出 1x2'],
      ['项目', '金额'],
    ],
  ]);
});

test('a sheet that lists the tables holds none of them', () => {
  const entry = (nth: number, title: string) =>
    row(nth, number(`A${nth}`, String(nth)) + cell(`B${nth}`, title) + cell(`C${nth}`, title.slice(-5)));
  const list = [entry(1, '收入决算表'), entry(2, '支出决算表'), entry(3, '财政拨款收入支出决算总表')];
  const table = [row(1, cell('A1', '收入决算表')), row(2, cell('A2', '项目') + cell('B2', '金额'))];
  const found = xlsxTables(
    workbookOf(
      [list, table].map((rows, nth) => ({ name: `表${nth}`, xml: `<sheetData>${rows.join('')}</sheetData>` })),
    ),
  );
  if ('failure' in found) throw new Error(found.failure.kind);
  const tables = tablesOfFile({ format: 'xlsx', text: '', grids: found.grids }, template);
  expect(tables.map(({ title, grids }) => [title, grids[0]?.sheet])).toEqual([['收入决算表', '表1']]);
});

test.each(['公开1表', '决算公开1表', '部门决算公开 01 表'])(
  '%s is the number of a form, no title of a second table',
  (form) => {
    const rows = [
      row(1, cell('A1', '收入决算表')),
      row(2, cell('C2', form)),
      row(3, cell('A3', '项目') + cell('C3', '金额')),
      row(4, cell('A4', '合计') + number('C4', '7')),
    ];
    const found = xlsxTables(workbookOf([{ name: '表一', xml: `<sheetData>${rows.join('')}</sheetData>` }]));
    if ('failure' in found) throw new Error(found.failure.kind);
    const tables = tablesOfFile({ format: 'xlsx', text: '', grids: found.grids }, template);
    expect(tables.map(({ title }) => title)).toEqual(['收入决算表']);
  },
);

test('a formula that nobody has computed leaves the sheet where it is', () => {
  const xml = `<sheetData>${row(1, `${cell('A1', '合计')}<c r="B1"><f>SUM(B2:B9)</f></c>`)}</sheetData>`;
  expect(read(workbookOf([{ name: '表一', xml }])).flaws).toEqual(['uncomputed']);
});

test('what is no workbook is refused', () => {
  expect(xlsxTables(zipSync({ 'xl/styles.xml': strToU8('<a/>') }))).toEqual({
    failure: { kind: 'damaged', format: 'xlsx' },
  });
});
