import { expect, test } from 'vitest';
import { chineseNumber, chineseNumeral } from '../../src/report/chinese-number.ts';

test.each([
  ['一', 1],
  ['两', 2],
  ['十', 10],
  ['十八', 18],
  ['二十', 20],
  ['九十九', 99],
  ['零', 0],
  ['一二', null],
  ['百', null],
  ['', null],
])('%s counts %s', (text, value) => {
  expect(chineseNumber(text)).toBe(value);
});

test('every number from 1 to 99 is read as it is written', () => {
  const numbers = Array.from({ length: 99 }, (_, index) => index + 1);
  expect(numbers.map((value) => chineseNumber(chineseNumeral(value)))).toEqual(numbers);
});
