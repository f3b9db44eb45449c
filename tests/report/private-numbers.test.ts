import { expect, test } from 'vitest';
import { privateNumbers } from '../../src/report/private-numbers.ts';

test('mobile and identity numbers are told from amounts and from longer numbers', () => {
  expect(privateNumbers('联系人张三，13900001234；证号11010519491231002X。')).toEqual([
    '13900001234',
    '11010519491231002X',
  ]);
  const amounts = '13900001234.56元，13900001234元，15 批次，统一社会信用代码12340000123456789，编号213900001234';
  expect(privateNumbers(amounts)).toEqual([]);
});
