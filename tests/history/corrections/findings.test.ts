import { expect, test } from 'vitest';
import type { PreparedYear } from '../../../src/audit/prepared-year.ts';
import { parseContent } from '../../../src/check/content/parse-content.ts';
import { promisedAddresses } from '../../../src/history/permalinks/promised.ts';
import { findingNotes } from '../../../src/report/finding-notes.ts';
import type { Correction } from '../../../src/report/schema/corrections.ts';
import { severitySchema } from '../../../src/report/schema/verdicts.ts';
import { PreparedSite } from '../../../src/site/page-data/prepared-site.ts';
import { revisionChecks } from '../../../src/site/page-data/revision-checks.ts';
import { corrected, correctedContent } from '../../corrected-content.ts';
import { edited, editedFile } from '../../edited-content.ts';
import { fixtureContent, published } from '../../small-content.ts';

const files = correctedContent();
const content = parseContent(files);
const site = new PreparedSite(content);

/** Findings of one version of a report. */
function findingsIn(revision: number, of: PreparedSite = site, year = 2019) {
  const { groups } = revisionChecks(of, { year: String(year), revision: String(revision) });
  return groups.flatMap(({ findings }) => findings);
}

/** Verdicts by finding in one version of a report. */
function verdictsIn(revision: number, of: PreparedSite = site, year = 2019) {
  return Object.fromEntries(
    findingsIn(revision, of, year).map(({ id, verdictName, formula }) => [id, `${verdictName} ${formula}`]),
  );
}

const correctedFile = (edit: (corrections: Correction[]) => void) =>
  editedFile(files, 'reports/2019/corrections.json', ({ corrections }) => edit(corrections));

test('a finding has in each version the verdict it had then', () => {
  expect(verdictsIn(1)).toMatchObject({ 'sum-s1-2-p4': '不一致 12 ≠ 7 + 4', 'sum-s1-2-p3': '不一致 9 ≠ 6 + 2' });
  expect(verdictsIn(2)).toMatchObject({ 'sum-s1-2-p4': '一致 12 = 7 + 5', 'sum-s1-2-p3': '不一致 9 ≠ 6 + 2' });
  expect(verdictsIn(3)).toMatchObject({ 'sum-s1-2-p4': '一致 12 = 7 + 5' });
});

test('what was said of a past version stays, whatever the rules of the audit are today', () => {
  const byOlderRules = correctedFile(([second]) => {
    Object.assign(second?.findings?.[0]?.before ?? {}, { verdict: 'explain', verdictName: '口径待说明' });
  });
  const older = new PreparedSite(parseContent(byOlderRules));
  expect(verdictsIn(1, older)).toMatchObject({ 'sum-s1-2-p3': '口径待说明 9 ≠ 6 + 2' });
  expect(verdictsIn(2, older)).toMatchObject({ 'sum-s1-2-p3': '不一致 9 ≠ 6 + 2' });
  expect(revisionChecks(older, { year: '2019', revision: '1' }).source).toBe('kept');
});

test('where an older program has kept nothing, the version is computed from its own words, and the page says so', () => {
  const unkept = correctedFile((corrections) => {
    for (const correction of corrections) delete correction.findings;
  });
  const older = new PreparedSite(parseContent(unkept));
  expect(verdictsIn(1, older)).toEqual(verdictsIn(1));
  expect(revisionChecks(older, { year: '2019', revision: '1' }).source).toBe('computed');
});

test('a version that a correction ends is kept once: of the next one only what has changed', () => {
  const kept = content.years[0]?.corrections.map(({ findings = [] }) => findings.map(({ finding }) => finding));
  expect(kept).toEqual([
    ['sum-s1-2-p3', 'sum-s1-2-p4', 'same-fact-s1-2-p4'],
    ['sum-s1-2-p3', 'same-fact-s1-2-p4'],
  ]);
});

test('a finding tells which correction changed its verdict, when, from what, and where it still reads so', () => {
  expect(findingNotes(content.years[0] as PreparedYear).get('sum-s1-2-p4')).toMatchObject([
    {
      revision: 2,
      on: '2026-12-01',
      why: '单位更正了人员经费',
      before: { verdictName: '不一致' },
      after: { verdictName: '一致' },
      address: '/corrections/#2019-2',
      earlier: '/2019/r/1/checks/#sum-s1-2-p4',
    },
  ]);
});

test('a finding that is no more says at its address what it said, until when, and what settled it', () => {
  const here = site.redirects.onPage.get('/2019/checks/');
  expect(here).toMatchObject([
    {
      anchor: 'sum-s1-2-p3',
      text: expect.stringMatching(/^不一致　9 ≠ 6 \+ 2　各部分相加得8万元/),
      settled: { revision: 3, on: '2026-12-02', earlier: '/2019/r/2/checks/#sum-s1-2-p3' },
    },
    { anchor: 'same-fact-s1-2-p4' },
  ]);
});

test('a finding has in each version the report’s words of then beside it', () => {
  const quotesIn = (revision: number) =>
    findingsIn(revision).flatMap(({ id, places }) => (id === 'sum-s1-2-p4' ? places.map(({ quote }) => quote) : []));
  expect(quotesIn(1).join()).toContain('4');
  expect(quotesIn(1)).not.toEqual(quotesIn(2));
});

test('in a version’s findings of one verdict what matters most comes first', () => {
  const order = severitySchema.options;
  for (const { findings } of revisionChecks(site, { year: '2019', revision: '1' }).groups) {
    const severities = findings.map(({ severity }) => order.indexOf(severity));
    expect(severities).toEqual(severities.toSorted((a, b) => b - a));
  }
});

test('every version promises the findings published in it, those given up since included', () => {
  const promised = promisedAddresses(content);
  const of = (n: number) =>
    promised.filter((address) => address.startsWith(`/2019/r/${n}/checks/#`)).map((a) => a.split('#')[1]);
  expect(of(1)).toEqual(['sum-s1-2-p3', 'sum-s1-2-p4', 'same-fact-s1-2-p4']);
  expect(of(2)).toEqual(of(1));
  const { former } = revisionChecks(site, { year: '2019', revision: '3' });
  const here = [...findingsIn(3).map(({ id }) => id), ...former.map(({ anchor }) => anchor)];
  expect(here).toEqual(expect.arrayContaining(of(3)));
});

test('a finding of a later year’s report tells of the correction in the report it is held against', () => {
  // What 2020 prints of 2019, 315.40, agrees once 2019 is corrected to it.
  const before = published(fixtureContent('two-years'));
  const after = corrected(
    edited(before, ({ report, figures }) => {
      const text = JSON.stringify(report.parts).replaceAll('本年收入合计 315.39 万元', '本年收入合计 315.40 万元');
      report.parts = JSON.parse(text);
      const total = figures.find(({ id }) => id === 'revenue.total');
      Object.assign(total ?? {}, { value: '315.40', quote: '本年收入合计 315.40 万元', token: '315.40' });
    }),
    '2026-12-01',
    '单位更正了本年收入',
  );
  const two = parseContent(after);
  const notes = findingNotes(two.years[0] as PreparedYear).get('Y-revenue.total');
  expect(notes).toMatchObject([
    {
      year: 2019,
      revision: 2,
      before: { verdictName: '不一致' },
      after: { verdictName: '一致' },
      address: '/corrections/#2019-2',
      earlier: undefined,
    },
  ]);
  const [later] = findingsIn(1, new PreparedSite(two), 2020).filter(({ id }) => id === 'Y-revenue.total');
  expect(later).toMatchObject({ verdict: 'consistent', later: [{ before: { verdict: 'inconsistent' } }] });
});
