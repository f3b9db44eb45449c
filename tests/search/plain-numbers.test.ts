import { expect, test } from 'vitest';
import { withPlainNumbers } from '../../src/search/text/plain-numbers.ts';

test.each([
  ['二〇一九年', '2019年'],
  ['百分之九十四点二', '94.2%'],
  ['百分之5', '5%'],
  ['幺二三四五', '12345'],
  ['31,945件', '31945件'],
  ['三公经费', '三公经费'],
])('%s is printed %s', (typed, printed) => {
  expect(withPlainNumbers(typed)).toBe(printed);
});
