import { describe, expect, test } from 'vitest';
import { checksAddress } from '../../../src/report/addresses.ts';
import { otherYears, yearLinks } from '../../../src/site/page-data/other-years.ts';
import { content, oneYear, year2019, year2020 } from '../../derive/compare/two-years.ts';

describe('the switch at the head of a page', () => {
  test('leads to the same page of each year', () => {
    expect(yearLinks([2020, 2019], 2019, checksAddress)).toEqual([
      { year: 2020, isCurrent: false, hasPlace: true, address: '/2020/checks/' },
      { year: 2019, isCurrent: true, hasPlace: true, address: '/2019/checks/' },
    ]);
  });

  test('is not there with one report', () => {
    expect(yearLinks([2019], 2019, checksAddress)).toEqual([]);
  });

  test('finds a part by what it is about, and leads to the report’s home where there is none', () => {
    const parts = year2020.report.parts.filter(({ role }) => role !== 'key-work');
    const without = { ...year2020, report: { ...year2020.report, parts } };
    const { parts: links } = otherYears([without, year2019], year2019);
    expect(links[4]?.[0]).toEqual({ year: 2020, isCurrent: false, hasPlace: false, address: '/2020/' });
  });
});

describe('the same section in another year', () => {
  const of2020 = otherYears(content.years, year2020).sections;
  const of2019 = otherYears(content.years, year2019).sections;

  test('is found by its role, wherever it has moved', () => {
    expect(of2020['s3-6']).toEqual([{ year: 2019, words: '四、“三公”经费', address: '/2019/part-3/#s3-4' }]);
    expect(of2019['s3-6']).toEqual([{ year: 2020, words: '五、其他事项', address: '/2020/part-3/#s3-5' }]);
  });

  test('is found by its heading where it has no role, the year left out', () => {
    expect(of2020['s4-1']).toEqual([{ year: 2019, words: '一、办好样例事项', address: '/2019/part-4/#s4-1' }]);
  });

  test('a section without a heading of its own is told of beside its first paragraph', () => {
    expect(of2020['s3-6-2-1-p1']?.[0]?.address).toBe('/2019/part-3/#s3-4-2-1');
  });

  test('where there is none, the home of that report stands in', () => {
    expect(of2020['s3-4']).toEqual([{ year: 2019, words: undefined, address: '/2019/' }]);
    expect(of2019['s3-5']).toEqual([{ year: 2020, words: undefined, address: '/2020/' }]);
  });

  test('nothing is told with one report', () => {
    expect(oneYear.years.map((year) => otherYears(oneYear.years, year).sections)).toEqual([{}]);
  });
});
