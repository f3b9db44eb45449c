import { describe, expect, test } from 'vitest';
import { figureEvidence } from '../../../src/site/page-data/figure-evidence.ts';
import { year2019 } from '../../report-2019.ts';

const evidence = figureEvidence(year2019);

function evidenceOf(figure: string) {
  const found = evidence.get(figure);
  if (!found) throw new Error(`There is no figure ${figure}`);
  return found;
}

const words = (pieces: { text: string }[]) => pieces.map(({ text }) => text).join(' ');
const sections = (figure: string) => evidenceOf(figure).elsewhere.map(({ number }) => number.split('.', 3).join('.'));

describe('the arithmetic of a figure', () => {
  test('94.2% is 297.11 ÷ 315.39, each term a link to its sentence', () => {
    const { arithmetic } = evidenceOf('revenue.fiscal-appropriation.share');
    const [first] = arithmetic;
    expect(first).toMatchObject({ id: 'P01', verdict: 'consistent', verdictName: '一致', isResult: true });
    expect(words(first?.pieces ?? [])).toBe('94.2% = 297.11 ÷ 315.39');
    expect(first?.pieces[2]?.address).toBe('/2019/part-3/#f-revenue.fiscal-appropriation');
  });

  test('what a figure is the result of comes before what it takes part in', () => {
    const order = evidenceOf('revenue.total').arithmetic.map(({ isResult }) => isResult);
    expect(order).toEqual(order.toSorted((one, other) => Number(other) - Number(one)));
    expect(evidenceOf('revenue.total').arithmetic[0]?.id).toBe('S03');
    expect(new Set(order)).toEqual(new Set([true, false]));
  });

  test('both 88.25 and 88.27 are sides of E09, which comes before what agrees', () => {
    for (const figure of ['general-budget.basic', 'general-budget.basic.detail-total']) {
      const [found] = evidenceOf(figure).arithmetic;
      expect(found).toMatchObject({ id: 'E09', isResult: true, verdict: 'inconsistent' });
      expect(words(found?.pieces ?? [])).toBe('88.25 ≠ 88.27');
    }
  });

  test('a growth rate without a base shows the division that cannot be done', () => {
    expect(evidenceOf('all-funds.growth').arithmetic[0]).toMatchObject({ id: 'Y02', isResult: true });
  });

  test('a blank shows first that it is one', () => {
    expect(evidenceOf('three-public.vehicle.year-end-count').arithmetic[0]).toMatchObject({ verdict: 'blank' });
  });

  test('every finding that shows a figure is with that figure', () => {
    expect(evidence.size).toBe(year2019.figures.length);
    expect(evidenceOf('expenditure.total').arithmetic.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['S04', 'P03', 'P04', 'P05', 'E02', 'E11', 'E13']),
    );
  });
});

describe('the same fact elsewhere', () => {
  test('88.25 of 3.5.3 stands in 3.3 too, and as 88.27 in 3.6', () => {
    const { elsewhere } = evidenceOf('general-budget.basic');
    expect(elsewhere.map(({ quote }) => quote)).toEqual([
      '基本支出88.25 万元',
      expect.stringContaining('基本支出 88.27 万元'),
    ]);
    expect(sections('general-budget.basic')).toEqual(['3.3', '3.6']);
  });

  test('it is told from each of the places', () => {
    expect(sections('expenditure.basic')).toEqual(['3.5.3', '3.6']);
    expect(sections('general-budget.basic.detail-total')).toEqual(['3.3', '3.5.3']);
  });

  test('a budget that happens to equal its outturn is another fact, and so are sums that differ for a reason', () => {
    const places = (figure: string) => evidenceOf(figure).elsewhere.map(({ address }) => address.split('#f-')[1]);
    expect(places('three-public.budget')).toEqual([]);
    expect(places('revenue.total')).not.toContain('expenditure.total');
  });
});
