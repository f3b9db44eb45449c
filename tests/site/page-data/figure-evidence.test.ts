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

/** Each line of arithmetic that a figure's card shows at once. */
const lines = (figure: string) => evidenceOf(figure).own.map(({ pieces }) => words(pieces));

describe('the arithmetic of a figure', () => {
  test('94.2% is 297.11 ÷ 315.39, each term a link to its sentence', () => {
    const [first] = evidenceOf('revenue.fiscal-appropriation.share').own;
    expect(first).toMatchObject({ isShare: false, verdict: 'consistent', verdictName: '一致' });
    expect(words(first?.pieces ?? [])).toBe('94.2% = 297.11 ÷ 315.39');
    expect(first?.pieces[2]).toMatchObject({
      address: '/2019/part-3/#f-revenue.fiscal-appropriation',
      label: '财政拨款收入 297.11',
    });
  });

  test('a part of a sum stands first in it, taken from the total; its share comes after', () => {
    expect(lines('expenditure.project')).toEqual(['227.13 = 315.38 − 88.25', '72.02% = 227.13 ÷ 315.38']);
    expect(evidenceOf('expenditure.project').own.map(({ isShare }) => isShare)).toEqual([false, true]);
  });

  test('what a figure is the result of comes before what it is a part of, and two lines are enough', () => {
    expect(lines('revenue.total')[0]).toBe('315.39 = 297.11 + 18.28');
    for (const { own } of evidence.values()) expect(own.length).toBeLessThanOrEqual(2);
  });

  test('a number held against another is no arithmetic: it is counted with the rest', () => {
    expect(lines('all-funds.total')).not.toContain('315.39 = 315.39');
    expect(evidenceOf('all-funds.total').others.map(({ id }) => id)).toContain('E01');
  });

  test('a contradiction stands with every number of its arithmetic, what only follows from it with none', () => {
    for (const figure of ['general-budget.basic', 'general-budget.basic.detail-total'])
      expect(evidenceOf(figure).contradictions.map(({ id }) => id)).toEqual(['E09']);
    expect(evidenceOf('expenditure.total').others.map(({ id }) => id)).not.toContain('E11');
  });

  test('a growth rate without a base shows the division that cannot be done', () => {
    expect(evidenceOf('all-funds.growth').own[0]).toMatchObject({ verdict: 'undefined' });
  });

  test('everything that shows a figure is told with it once', () => {
    expect(evidence.size).toBe(year2019.figures.length);
    const { own, others } = evidenceOf('expenditure.total');
    expect(own[0]?.headline).toBe('本年支出合计等于各项支出之和');
    expect(others.map(({ id }) => id)).toEqual(expect.arrayContaining(['P03', 'P04', 'P05', 'E02', 'E13']));
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
