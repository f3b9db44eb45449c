import { expect, test } from 'vitest';
import type { PreparedYear } from '../../../src/audit/prepared-year.ts';
import { inspectContent, parseUnpublished } from '../../../src/check/content/parse-content.ts';
import { correctionNotes } from '../../../src/history/corrections/correction-notes.ts';
import { correctionsList } from '../../../src/history/corrections/corrections-list.ts';
import { draftCorrection, openChanges } from '../../../src/history/corrections/draft-correction.ts';
import { revisionBefore } from '../../../src/history/corrections/fold-back.ts';
import { redirects } from '../../../src/history/permalinks/redirects.ts';
import { isTaken, rowsOf } from '../../../src/report/tables.ts';
import { PreparedSite } from '../../../src/site/page-data/prepared-site.ts';
import { staticPaths } from '../../../src/site/page-data/static-paths.ts';
import { YearSite } from '../../../src/site/page-data/year-site.ts';
import { fixtureContent, published } from '../../small-content.ts';
import { corrected2020 } from '../../tables-2020.ts';

const path = 'content/reports/2020/tables.json';

/** The tables as published, with words replaced in their file. */
function changed(from: string | RegExp, to: string): Map<string, string> {
  const files = published(fixtureContent('tables-2020'));
  return files.set(path, (files.get(path) ?? '').replace(from, to));
}

/** 事业运行 in table 5: the amount of basic expenditure. */
const one = changed(/("key": "2010150".*"basic": )"82.50"(.*"project": "201.55")/, '$1"85.20"$2');

function corrected(files: Map<string, string>) {
  const { content } = parseUnpublished(files);
  const year = content.years[0] as PreparedYear;
  const changes = openChanges(content, year);
  const statement = { kind: 'transcription', why: '抄错了', on: '2026-11-26' } as const;
  return { content, year, changes, ...draftCorrection(content, year, changes, statement) };
}

test('a cell that is not as it was published is told, with its line', () => {
  const { problems } = inspectContent(one);
  expect(problems.map(({ file, code, message }) => [file, code, message])).toEqual([
    [path, 'MZ801', 't5-2010150-basic 的文字与上次发布的不同：原来是“82.50”，现在是“85.20”。'],
  ]);
  expect(problems[0]?.line).toBeGreaterThan(1);
});

test('a correction tells of it, and the tables before it can be had again', () => {
  const { content, year, changes, correction, recorded } = corrected(one);
  expect(changes).toEqual([{ what: 'accounts', place: 't5-2010150-basic', before: '82.50', after: '85.20' }]);
  const before = revisionBefore(correction, year);
  const cellOf = ({ tables }: PreparedYear) => {
    const table = tables.find(({ id }) => id === 't5');
    return table && isTaken(table) ? rowsOf(table).find(({ row }) => row.key === '2010150')?.row.cells['basic'] : '';
  };
  expect([cellOf(before), cellOf(year)]).toEqual(['82.50', '85.20']);
  const files = new Map(one)
    .set('content/permalinks.json', JSON.stringify(recorded.file))
    .set('content/reports/2020/corrections.json', JSON.stringify({ corrections: [correction] }));
  const now = inspectContent(files);
  expect(now.problems).toEqual([]);
  expect(content.years).toHaveLength(1);
  expect(now.content && correctionsList(now.content)[0]?.changes).toEqual([
    {
      what: 'accounts',
      place: 't5-2010150-basic',
      before: '82.50',
      after: '85.20',
      address: '/2020/r/2/part-2/t5/#t5-2010150-basic',
    },
  ]);
  expect(now.content && correctionNotes(now.content.years[0] as PreparedYear, 2).get('t5-2010150-basic')).toMatchObject(
    [{ revision: 2, later: false, earlier: '/2020/r/1/part-2/t5/#t5-2010150-basic' }],
  );
});

test('what is withdrawn of a table tells so in the versions it stood in', () => {
  const { content } = parseUnpublished(corrected2020());
  const row = '/2020/part-2/t5/#t5-2010199';
  const entries = content.permalinks.entries.map((entry) =>
    entry.address === row || entry.address === '/2020/part-2/t4/'
      ? { ...entry, withdrawn: { text: '其他人大事务支出', why: '没有这一行', revision: 2 } }
      : entry,
  );
  const { onPage, pages } = redirects({ ...content, permalinks: { ...content.permalinks, entries } });
  expect(pages.map(({ page }) => page)).toEqual(['', 'r/1/', 'r/2/'].map((n) => `/2020/${n}part-2/t4/`));
  for (const n of ['', 'r/1/', 'r/2/'])
    expect(onPage.get(`/2020/${n}part-2/t5/`)).toMatchObject([{ anchor: 't5-2010199', why: '没有这一行' }]);
});

test('a blank cell that is filled, the name of a row and a title are corrected alike', () => {
  const changes = (from: string | RegExp, to: string) => corrected(changed(from, to)).changes;
  expect(changes(/("key": "2010199".*)"basic": null/, '$1"basic": "0.00"')).toMatchObject([
    { before: '', after: '0.00' },
  ]);
  expect(changes('"name": "行政运行"', '"name": "行政运转"')).toMatchObject([
    { what: 'accounts', place: 't2-2010101', before: '2010101\t行政运行', after: '2010101\t行政运转' },
  ]);
  expect(changes('"title": "支出决算表"', '"title": "部门支出决算表"')).toMatchObject([
    { place: 't3', before: '支出决算表' },
  ]);
});

test('a row that goes is told as an address that goes', () => {
  const without = changed(/\n.*"key": "2010199".*\n/, '\n');
  expect(inspectContent(without).problems.map(({ code }) => code)).toContain('MZ703');
});

test('a table that came with a later version has no page in those before it, as the ledger promises none', () => {
  const { content } = parseUnpublished(corrected2020());
  const entries = content.permalinks.entries.map((entry) =>
    entry.address === '/2020/part-2/t5/' ? { ...entry, since: 2 } : entry,
  );
  const site = new PreparedSite({ ...content, permalinks: { ...content.permalinks, entries } });
  const [year] = site.content.years;
  for (const one of [site, new YearSite(site, year as PreparedYear)]) {
    const pages = staticPaths.revisionTables(one).map(({ params }) => `r/${params.revision}/${params.table}`);
    expect(pages.filter((page) => /t[35]$/.test(page)).sort()).toEqual(['r/1/t3', 'r/2/t3', 'r/2/t5']);
  }
});
