import { expect, test } from 'vitest';
import type { Figure } from '../../src/report/schema/figures.ts';
import { withBlanks } from '../../src/report/with-blanks.ts';
import { partStrings } from '../../src/words/strings.ts';

const kept = { quote: '年末保有量 辆', token: ' ', value: null, blank: true } as Figure;
const bought = { quote: '购置公务用车 0 辆', token: '0', value: '0' } as Figure;

test('a gap that a figure is about is signed, other spaces and printed numbers are not', () => {
  expect(withBlanks('购置公务用车 0 辆，年末保有量 辆。', [bought, kept])).toBe(
    `购置公务用车 0 辆，年末保有量${partStrings.blankSign}辆。`,
  );
});

test('words without the gap are left as they are', () => {
  expect(withBlanks('共有车辆 0 辆', [kept])).toBe('共有车辆 0 辆');
});
