import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { pdfResources } from '../../scripts/pdf-resources.ts';
import { fileHasWords } from '../../src/import/read-source/file-has-words.ts';

const office = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
const has = (bytes: Uint8Array, word: string) => fileHasWords(bytes, [word], pdfResources());

test('words are found in a Word file though they are set in several pieces, and in its comments', async () => {
  const document = office({
    'word/document.xml': '<w:p><w:r><w:t>电话 138</w:t></w:r><w:r><w:t>7123 4567</w:t></w:r></w:p>',
    'word/comments.xml': '<w:p><w:t>问张小三</w:t></w:p>',
  });
  expect(await has(document, '13871234567')).toBe(true);
  expect(await has(document, '张小三')).toBe(true);
  expect(await has(document, '李四')).toBe(false);
});

test('words are found in the cells of a workbook', async () => {
  const workbook = office({ 'xl/worksheets/sheet1.xml': '<c><v>13871234567</v></c>' });
  expect(await has(workbook, '13871234567')).toBe(true);
});

test('of a file that nobody can read it is not said that they are not there', async () => {
  expect(await has(strToU8('PK\u0003\u0004word/'), '张小三')).toBeUndefined();
  expect(await has(new Uint8Array([0xff, 0xd8, 0xff]), '张小三')).toBeUndefined();
});
