import { expect, test } from 'vitest';
import { parseContent } from '../src/check/content/parse-content.ts';
import { contentFiles } from '../src/check/content/read-content.ts';
import { folder2019 } from './report-2019.ts';
import { reportOfYears, yearsAround } from './report-of-years.ts';

test('a multiplied report passes every check of the content', () => {
  const { years } = parseContent(reportOfYears(contentFiles(folder2019), [2001, 2002, 2003]));
  expect(years.map(({ report }) => report.year)).toEqual([2003, 2002, 2001]);
});

test('years stay within those a report may have', () => {
  expect(yearsAround(2019, 3)).toEqual([2018, 2019, 2020]);
  const all = yearsAround(2019, 10_000);
  expect(all.length).toBeGreaterThan(100);
  expect(all).toContain(2019);
});
