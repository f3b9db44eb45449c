import { expect, test } from 'vitest';
import type { PreparedYear } from '../../../src/audit/prepared-year.ts';
import { parseContent } from '../../../src/check/content/parse-content.ts';
import { chartCsv } from '../../../src/derive/charts/chart-csv.ts';
import { prepareCharts } from '../../../src/derive/charts/chart-data.ts';
import { compareCsv } from '../../../src/derive/compare/compare-csv.ts';
import { figureRecords } from '../../../src/derive/data/figure-records.ts';
import { figureNotes } from '../../../src/report/figure-notes.ts';
import { citePage } from '../../../src/site/page-data/cite-page.ts';
import { comparePage } from '../../../src/site/page-data/compare-page.ts';
import { figuresPage } from '../../../src/site/page-data/figures-page.ts';
import { PreparedSite } from '../../../src/site/page-data/prepared-site.ts';
import { corrected, correctedContent } from '../../corrected-content.ts';
import { edited } from '../../edited-content.ts';
import { fixtureContent, published } from '../../small-content.ts';

/** Personnel cost 3.6, published as 3.5 first. */
const content = parseContent(correctedContent());
const year = content.years[0] as PreparedYear;
const site = new PreparedSite(content);

/** Two years, of which the earlier one's income was corrected. */
const two = parseContent(
  corrected(
    edited(published(fixtureContent('two-years')), ({ report, figures }) => {
      const text = JSON.stringify(report.parts).replaceAll('本年收入合计 315.39 万元', '本年收入合计 315.40 万元');
      report.parts = JSON.parse(text);
      const total = figures.find(({ id }) => id === 'revenue.total');
      Object.assign(total ?? {}, { value: '315.40', quote: '本年收入合计 315.40 万元', token: '315.40' });
    }),
    '2026-12-01',
    '单位更正了本年收入',
  ),
);

const note = {
  revision: 2,
  on: '2026-12-01',
  why: '单位更正了人员经费',
  before: '3.5万元',
  after: '3.6万元',
  address: '/corrections/#2019-2',
  earlier: '/2019/r/1/part-1/#f-basic.personnel',
};

test('a corrected figure says what it was, which correction changed it, and where it still reads so', () => {
  expect(figureNotes(year).get('basic.personnel')).toMatchObject([note]);
});

test('a figure that only came with a correction, or went with one, has no earlier value to show', () => {
  const { corrections, report } = year;
  const figure = { label: '人数', value: '5', unit: '人', token: '5' } as never;
  const changes = [
    { what: 'figure', place: 'came', before: null, after: figure },
    { what: 'figure', place: 'went', before: figure, after: null },
  ] as const;
  const notes = figureNotes({ report, corrections: [{ ...corrections[0], changes: [...changes] } as never] });
  expect([...notes]).toEqual([]);
});

test('its row among all figures, which is its evidence card too, carries the mark', () => {
  const rows = figuresPage(site, { year: '2019' }).groups.flatMap(({ folds }) =>
    folds.flatMap(({ figures }) => figures),
  );
  expect(rows.find(({ id }) => id === 'basic.personnel')?.evidence.corrections).toMatchObject([note]);
  expect(rows.find(({ id }) => id === 'personnel.total')?.evidence.corrections).toEqual([]);
});

test('the data have its earlier value, the day and the address in columns of their own', () => {
  const records = figureRecords(year, content.site);
  expect(records.find(({ id }) => id === 'basic.personnel')).toMatchObject({
    value: '3.6',
    correctedOn: '2026-12-01',
    valueBefore: '3.5',
    addressBefore: expect.stringMatching(/\/2019\/r\/1\/part-1\/#f-basic\.personnel$/),
  });
  expect(records.find(({ id }) => id === 'personnel.total')).toMatchObject({ correctedOn: null, valueBefore: null });
});

test('a chart that shows, computes with or names it carries the mark, and so does its CSV', () => {
  const charts = [...prepareCharts(year).values()];
  const marked = charts.filter(({ corrections }) => corrections.length > 0);
  expect(marked.map(({ corrections }) => corrections)).toMatchObject([[{ label: '人员经费', notes: [note] }]]);
  expect(chartCsv(marked[0] as (typeof marked)[0])).toContain('2026-12-01更正，更正前3.5万元');
});

test('the page that tells how to cite it leads to the earlier value', () => {
  const { groups } = citePage(site, { year: '2019' });
  const rows = groups.flatMap(({ rows }) => rows);
  expect(rows.find(({ id }) => id === 'basic.personnel')?.corrections).toEqual([
    { label: '已更正（第2版，2026-12-01），更正前3.5万元', address: note.earlier },
  ]);
  expect(rows.find(({ id }) => id === 's1-1-p1')?.corrections).toHaveLength(1);
  expect(rows.find(({ id }) => id === 'sum-s1-2-p4')?.corrections).toMatchObject([
    { address: '/2019/r/1/checks/#sum-s1-2-p4' },
  ]);
});

test('the years side by side mark it in its own year’s column, on the page and in the CSV', () => {
  const rows = comparePage(new PreparedSite(two)).groups.flatMap(({ rows }) => rows);
  const cells = rows.find(({ id }) => id === 'revenue.total')?.cells;
  expect(cells?.map(({ corrections }) => corrections.length)).toEqual([1, 0]);
  const line = compareCsv(two.years)
    .split('\r\n')
    .find((one) => one.startsWith('revenue.total,'));
  expect(line).toContain('315.40,万元,3.2,2026-12-01更正，更正前315.39万元,300.12,万元,');
});
