import { expect, test } from 'vitest';
import { keepBlanks } from '../../../src/history/corrections/keep-blanks.ts';

test.each([
  ['在职 12 人，其中', '在职21人，其中', '在职 21 人，其中'],
  ['在职 12 人', '在职21名', '在职 21 名'],
  ['支出 1,234.50 万元', '支出2,345.60万元', '支出 2,345.60 万元'],
  ['在职 12 人', '在职人员12人', '在职人员 12 人'],
  ['在职 12 人，事业 3 人', '在职12人', '在职 12 人'],
])('%s, typed as %s, is %s: who types no blanks means none to go', (printed, typed, kept) => {
  expect(keepBlanks(printed, typed)).toBe(kept);
});

test.each([
  ['在职 12 人', '在职12人'],
  ['在职 12 人', '在职 21人'],
  ['在职12人', '在职21人'],
])('%s is %s as typed: its blanks are what is meant', (printed, typed) => {
  expect(keepBlanks(printed, typed)).toBe(typed);
});
