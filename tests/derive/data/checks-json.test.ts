import { expect, test } from 'vitest';
import { PreparedYear } from '../../../src/audit/prepared-year.ts';
import { type ChecksFile, checksJson } from '../../../src/derive/data/checks-json.ts';
import { blocksOf, sectionsOf } from '../../../src/report/outline.ts';
import { site, year2019 as year } from '../../report-2019.ts';

const file: ChecksFile = JSON.parse(checksJson(year, site));
const audit = year.audit;

test('every finding is in the file, with its verdict, amounts and root', () => {
  const told = ({ id, verdict, severity, expected, actual, difference }: (typeof file.findings)[number]) => ({
    id,
    verdict,
    severity,
    expected,
    actual,
    difference,
  });
  expect(file.findings.map((finding) => ({ ...told(finding), root: finding.root }))).toEqual(
    audit.findings.map(({ id, verdict, severity, expected, actual, difference, root }) => ({
      ...{ id, verdict, severity, expected, actual, difference },
      root: root ?? null,
    })),
  );
});

test('verdicts are counted as the findings are', () => {
  const counted = file.verdicts.map(({ id }) => file.findings.filter(({ verdict }) => verdict === id).length);
  expect(file.verdicts.map(({ count }) => count)).toEqual(counted);
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(file.findings.length);
});

test('every place of a finding leads to a figure, block or part of the report', () => {
  const anchors = new Set([
    ...blocksOf(year.report).map(({ part, block }) => `/2019/part-${part.number}/#${block.id}`),
    ...sectionsOf(year.report).map(({ part, section }) => `/2019/part-${part.number}/#${section.id}`),
    ...blocksOf(year.report).flatMap(({ part, block }) =>
      year.figures.filter((figure) => figure.block === block.id).map(({ id }) => `/2019/part-${part.number}/#f-${id}`),
    ),
    ...blocksOf(year.report).flatMap(({ part, block }) =>
      block.type === 'table' ? block.rows.map(({ id }) => `/2019/part-${part.number}/#${id}`) : [],
    ),
    ...year.report.parts.map(({ number }) => `/2019/part-${number}/`),
  ]);
  const places = file.findings.flatMap(({ id, places: all }) => all.map(({ address }) => ({ id, address })));
  expect(places.length).toBeGreaterThan(file.findings.length);
  expect(places.filter(({ address }) => !anchors.has(address))).toEqual([]);
});

test('the arithmetic can be read, and shows a gap as one', () => {
  expect(file.findings.find(({ id }) => id === 'S01')?.formula.text).toMatch(/^[\d.]+ [=≈≠] /);
  expect(file.findings.flatMap(({ formula }) => formula.text).filter((text) => /null|undefined/.test(text))).toEqual(
    [],
  );
});

test('coverage and what was not applied are told', () => {
  expect(file.coverage.counts).toEqual(year.coverage.counts);
  expect(file.coverage.counts.unbound).toBe(0);
  const withoutFigures = new PreparedYear({
    ...year,
    figures: year.figures.filter(({ id }) => id !== 'all-funds.total'),
  });
  const { notApplied }: ChecksFile = JSON.parse(checksJson(withoutFigures, site));
  expect(notApplied.find(({ missing }) => missing.includes('all-funds.total'))?.reasonText).toMatch(/数字清单/);
});
