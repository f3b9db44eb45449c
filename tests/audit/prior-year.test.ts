import { expect, test } from 'vitest';
import { auditReport } from '../../src/audit/audit-report.ts';
import { parseContent } from '../../src/check/content/parse-content.ts';
import type { Figure } from '../../src/report/schema/figures.ts';
import { fixtureContent, published } from '../small-content.ts';
import { smallYear } from './small-year.ts';

/** What a 2020 report's 2019 amount comes to beside the 2019 report's own. */
function acrossYears(printed2019: string, restated: string, asRestated: Partial<Figure> = {}) {
  const earlier = smallYear({ 'revenue.total': printed2019 });
  const later = smallYear({ 'revenue.total.prior-year': { printed: restated, as: { year: 2019, ...asRestated } } });
  return auditReport({ ...later, report: { ...later.report, year: 2020 }, earlier: [earlier] }, []);
}

test('the same amount in both reports is consistent, and says where the earlier report has it', () => {
  const [finding] = acrossYears('315.39 万元', '315.39 万元').findings;
  expect(finding).toMatchObject({
    id: 'Y-revenue.total',
    rule: 'prior-year-restated',
    verdict: 'consistent',
    severity: 'none',
    places: [{ block: 's3-90-p1', figure: 'revenue.total.prior-year' }],
    earlier: { year: 2019, part: 3, block: 's3-90-p1', figure: 'revenue.total' },
  });
});

test('one unit of the last place is a difference, stated exactly and not laid at anyone’s door', () => {
  const { findings, independent } = acrossYears('315.39 万元', '315.40 万元');
  expect(findings[0]).toMatchObject({ verdict: 'inconsistent', severity: 'low', difference: '0.01' });
  expect(findings[0]?.sentence).toBe(
    '“revenue.total”的2019年数，本报告写315.40万元，2019年度报告写315.39万元，相差0.01万元（100元）。公布之后可以有调整或更正，写明原因读者就能对上。',
  );
  expect(independent).toEqual(['Y-revenue.total']);
});

test('a difference smaller than rounding can make is within rounding', () => {
  expect(acrossYears('315.39 万元', '315.394 万元').findings[0]?.verdict).toBe('within-rounding');
});

test('other units, other kinds of number and concepts the earlier report lacks are not compared, and that is said', () => {
  const reasons = [
    acrossYears('315.39 万元', '3153900 元'),
    acrossYears('315.39 万元', '315.39 万元', { measure: 'budget' }),
    acrossYears('315.39 万元', '320.00 万元', { approx: '约' }),
    acrossYears('315.39 万元', '315.39 万元', { id: 'revenue.other.prior-year' }),
  ].map(({ findings, notApplied }) => [findings.length, notApplied[0]?.reason]);
  expect(reasons).toEqual([
    [0, 'units-differ'],
    [0, 'concepts-differ'],
    [0, 'approximate'],
    [0, 'missing-earlier-figure'],
  ]);
});

test('a gap in either report is a gap, not a zero', () => {
  expect(acrossYears(' 万元', '315.39 万元').findings[0]).toMatchObject({
    unit: '万元',
    verdict: 'blank',
    difference: null,
  });
});

test('a year without a report of its own is held against nothing', () => {
  const { findings, notApplied } = acrossYears('315.39 万元', '300.00 万元', { year: 2018 });
  expect([findings, notApplied]).toEqual([[], []]);
});

test('only the later report has findings across years', () => {
  const { years } = parseContent(published(fixtureContent('two-years')));
  const across = years.map((year) => year.audit.findings.filter(({ id }) => id.startsWith('Y-')));
  expect(across.map((findings) => findings.map(({ id, verdict }) => `${id} ${verdict}`))).toEqual([
    ['Y-all-funds.total consistent', 'Y-revenue.total inconsistent', 'Y-expenditure.total consistent'],
    [],
  ]);
  expect(years[0]?.audit.notApplied.map(({ id, reason }) => `${id} ${reason}`)).toContain(
    'Y-agency-operation.total units-differ',
  );
});
