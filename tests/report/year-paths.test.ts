import { expect, test } from 'vitest';
import { yearAt, yearPaths } from '../../src/report/year-paths.ts';
import { content2019 } from '../report-2019.ts';

test('each year has its address, and the address leads to the year', () => {
  const years = yearPaths(content2019).map(({ params }) => yearAt(content2019, params.year).report.year);
  expect(years).toEqual(content2019.years.map(({ report }) => report.year));
});

test.each(['1999', '02019', '', undefined])('a year without a report is refused: %s', (year) => {
  expect(() => yearAt(content2019, year)).toThrow(`There is no report of ${year}`);
});
