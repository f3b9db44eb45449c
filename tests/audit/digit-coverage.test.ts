import { expect, test } from 'vitest';
import { digitCoverage, digitRun } from '../../src/audit/digit-coverage.ts';
import { figures, names, report, source } from './content-2019.ts';
import { smallYear } from './small-year.ts';

const coverage = digitCoverage(report, figures, names);

test('no digit of the report is left without a figure or a stated reason', () => {
  expect(coverage.runs.filter((run) => run.class === 'unbound')).toEqual([]);
});

test('the runs counted are those of the source, each once', () => {
  expect(coverage.runs.length).toBe([...source.matchAll(digitRun)].length);
  expect(coverage.counts).toEqual({ bound: 154, year: 42, date: 4, numbering: 31, name: 3, unbound: 0 });
});

test('each figure is bound to one run, but for those in Chinese numerals and gaps', () => {
  const bound = coverage.runs.flatMap(({ figure }) => figure ?? []);
  expect(bound).toEqual([...new Set(bound)]);
  expect(bound.length + coverage.chineseNumerals + coverage.gaps).toBe(figures.length);
  expect([coverage.chineseNumerals, coverage.gaps]).toEqual([9, 1]);
});

const classes = (text: string, known: string[] = []) =>
  digitCoverage(smallYear({}, { texts: { 's3-1-p1': text } }).report, [], known).runs.map(
    (run) => `${run.text} ${run.class}`,
  );

test.each([
  ['2019 年度', ['2019 year']],
  ['比2018年增加', ['2018 year']],
  ['截至 2019 年 12 月 31 日', ['2019 year', '12 date', '31 date']],
  ['1.因公出国', ['1 numbering']],
  ['(1)公务用车', ['1 numbering']],
  ['图 1：变动情况', ['1 numbering']],
  ['支出 315.39 万元', ['315.39 unbound']],
  ['共 2019 件', ['2019 unbound']],
  ['其中 3 个月', ['3 unbound']],
  ['9 月开馆，1—9 月、第 3 季度', ['9 date', '1 date', '9 date', '3 numbering']],
  ['城管 110 案件 110 件', ['110 unbound', '110 unbound']],
  ['建设“10 分钟练习圈”，“其中10万元”未列支', ['10 name', '10 unbound']],
])('without a figure, %s has %j', (text, expected) => {
  expect(classes(text)).toEqual(expected);
});

test('a name covers its own digits and no others', () => {
  expect(classes('城管 110 案件 110 件', ['城管 110'])).toEqual(['110 name', '110 unbound']);
});

test('a figure whose quote stops matching leaves its digits unbound', () => {
  const [first, ...rest] = figures;
  const moved = [{ ...first, quote: '没有这句话 10' } as (typeof figures)[number], ...rest];
  expect(digitCoverage(report, moved, names).counts.unbound).toBe(1);
});
