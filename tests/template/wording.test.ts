import { expect, test } from 'vitest';
import { expressionOf, writtenOut } from '../../src/template/wording.ts';

const finds = (wording: string, text: string) => new RegExp(expressionOf(wording)).exec(text)?.[0];

test.each([
  ['a choice, one of which may be nothing', '决算[数为|为|]三', '决算为三', '决算三'],
  ['words up to the next stop', '收入…增加', '收入比上年增加', '收入增加'],
  ['words of the sentence', '^……安全', '承担档案、文件的安全', '安全'],
  ['blanks where the wording has one', '政府 采购', '政府采购', '政府  采购'],
  ['a digit', '比20#', '比201', '比209'],
  ['brackets, commas and per cent in either width', '(境)，占5%', '（境）,占5％', '(境)，占5%'],
])('%s: %s', (_, wording, ...texts) => {
  expect(texts.map((text) => finds(wording, text))).toEqual(texts);
});

test('words do not reach over a stop', () => {
  expect(finds('收入…增加', '收入10万元，增加')).toBeUndefined();
  expect(finds('^……安全', '承担档案。负责安全')).toBeUndefined();
});

test('what is no sign stands for itself', () => {
  expect(finds('a.b*', 'a.b*')).toBe('a.b*');
  expect(finds('a.b', 'axb')).toBeUndefined();
});

test('a phrase is written out, also within another; a name nobody gave stays', () => {
  const phrases = { 增减: '[增加|减少]', 比上年: '比上年<增减>' };
  expect(writtenOut('收入<比上年>{万元}', phrases)).toBe('收入比上年[增加|减少]{万元}');
  expect(writtenOut('收入<名称>', phrases)).toBe('收入<名称>');
});
