import { expect, test } from 'vitest';
import { statedFindings } from '../../../src/history/corrections/stated-findings.ts';
import { auditPage } from '../../../src/site/page-data/audit-page.ts';
import { findingCards } from '../../../src/site/page-data/finding-cards.ts';
import { yearFindings } from '../../../src/site/page-data/finding-view.ts';
import { PreparedSite } from '../../../src/site/page-data/prepared-site.ts';
import { citeStrings, correctionStrings } from '../../../src/words/strings.ts';
import { content2019, year2019 } from '../../report-2019.ts';

const page = auditPage(new PreparedSite(content2019), { year: '2019' });

test('a fold opens to as many findings as it counts, and names those that are told elsewhere', () => {
  for (const { verdict, count, findings, elsewhere } of page.sections) {
    const told = findings.flatMap((finding) => [finding, ...finding.followers]);
    expect([verdict.id, told.filter((finding) => finding.verdict === verdict.id).length]).toEqual([verdict.id, count]);
    expect(count + elsewhere.length).toBe(year2019.audit.counts[verdict.id]);
  }
  const [explain] = page.sections.filter(({ verdict }) => verdict.id === 'explain');
  expect(explain?.elsewhere.map(({ number }) => number)).toEqual(['L04']);
});

test('a finding has one headline, on home, on its version’s page and in its citation', () => {
  const stated = statedFindings(year2019);
  for (const { id, headline } of yearFindings(year2019)) expect(stated.get(id)?.title).toBe(headline);
  const headlines = [...stated.values()].map(({ title }) => title);
  for (const { headline } of findingCards(year2019, 9).cards) expect(headlines).toContain(headline);
});

test('no finding goes by a machine’s id', () => {
  expect(yearFindings(year2019).filter(({ number }) => !/^([A-Z]\d+|[\d.]+)$/.test(number))).toEqual([]);
  expect(yearFindings(year2019).find(({ id }) => id === 'punctuation-s3-5-2-p1')?.number).toBe('3.5.2');
});

test('of the current version only the report’s words are promised to stay: its findings change with the program until it ends', () => {
  expect(correctionStrings.currentNotice(1)).toContain('报告的文字以后不变');
  expect(citeStrings.pinned(1)).toBe('第1版，报告的文字不再变动');
  expect(correctionStrings.findings.current).toMatch(/程序改进了会跟着变.*以后不变/);
});

test('a difference has its sign, and one of percentages is said in points', () => {
  const difference = (id: string) => yearFindings(year2019).find((finding) => finding.id === id)?.difference;
  expect([difference('L12'), difference('E09'), difference('P26')]).toEqual(['−1', '−0.02万元', '−0.01个百分点']);
});

test('a bound says than what a number is not more', () => {
  const titles = yearFindings(year2019).flatMap(({ id, title }) => (id.startsWith('bound-') ? [title] : []));
  expect(titles).toContain('本年支出合计不超过收、支总计');
  expect(titles.filter((title) => /不超过$/.test(title))).toEqual([]);
});

test('what cannot be computed is quoted all the same', () => {
  const quotes = (id: string) =>
    yearFindings(year2019)
      .find((finding) => finding.id === id)
      ?.places.map(({ quote }) => quote);
  expect(quotes('Y01')).toContainEqual(expect.stringContaining('增加'));
  expect(quotes('P18')).toContainEqual(expect.stringContaining('完成年初预算'));
});
