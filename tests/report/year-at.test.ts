import { expect, test } from 'vitest';
import { yearAt } from '../../src/report/year-at.ts';
import { content2019 } from '../report-2019.ts';

test('the year of an address leads to its report', () => {
  expect(yearAt(content2019, '2019').report.year).toBe(2019);
});

test.each(['1999', '02019', '', undefined])('a year without a report is refused: %s', (year) => {
  expect(() => yearAt(content2019, year)).toThrow(`There is no report of ${year}`);
});
