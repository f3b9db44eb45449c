import { expect, test } from 'vitest';
import { readContent } from '../../src/check/content/read-content.ts';
import { yearAt, yearPaths } from '../../src/report/year-paths.ts';

const content = readContent();

test('each year has its address, and the address leads to the year', () => {
  const years = yearPaths(content).map(({ params }) => yearAt(content, params.year).report.year);
  expect(years).toEqual(content.years.map(({ report }) => report.year));
});

test.each(['1999', '02019', '', undefined])('a year without a report is refused: %s', (year) => {
  expect(() => yearAt(content, year)).toThrow(`There is no report of ${year}`);
});
