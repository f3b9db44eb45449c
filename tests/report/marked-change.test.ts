import { expect, test } from 'vitest';
import { markedChange } from '../../src/report/marked-change.ts';

test.each([
  ['在职 12 人', '在职 21 人', '在职 【12】 人', '在职 【21】 人'],
  ['共 3.5 万元', '共 3.65 万元', '共 【3.5】 万元', '共 【3.65】 万元'],
  ['行政人员', '在编行政人员', '行政人员', '【在编】行政人员'],
])('what differs is marked, numbers whole: %s, %s', (before, after, was, is) => {
  expect(markedChange(before, after)).toEqual({ before: was, after: is });
});

test('long stretches that stayed are shortened, and texts with little in common are marked whole', () => {
  const long = '甲'.repeat(40);
  expect(markedChange(`${long}1${long}`, `${long}2${long}`).before).toBe(
    `……${'甲'.repeat(16)}【1】${'甲'.repeat(16)}……`,
  );
  expect(markedChange('甲乙丙丁', '子丑寅卯').after).toBe('【子丑寅卯】');
});
