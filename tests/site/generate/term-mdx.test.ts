import { expect, test } from 'vitest';
import { toMdx } from '../../../src/site/generate/mdx.ts';
import { TermFinder } from '../../../src/site/generate/term-finder.ts';
import { termMdx } from '../../../src/site/generate/term-mdx.ts';
import { content2019 } from '../../report-2019.ts';

const { terms, years } = content2019;
const finder = new TermFinder(terms);
const pageOf = (id: string, plain?: string) => {
  const term = terms.find((candidate) => candidate.id === id) as (typeof terms)[number];
  return toMdx(termMdx(term, finder, years, plain));
};
const rows = (page: string) =>
  page
    .split('\n')
    .filter((line) => /^\s*\|/.test(line))
    .map((line) =>
      line
        .replace(/<[^>]+>|\\/g, '')
        .replace(/[\s|]+/g, ' ')
        .trim(),
    );

test('a sentence of ours comes before the official explanation and is labelled as ours', () => {
  const page = pageOf('sangong-jingfei', '三项花的钱。');
  expect(page).toMatch(/<SiteNote label="本站的话">\s+三项花的钱。\s+<\/SiteNote>\s+<Row number="5.16"/);
  expect(pageOf('sangong-jingfei')).not.toContain('本站的话');
});

test('a term lists every number of the section that is about it, with its label', () => {
  expect(rows(pageOf('sangong-jingfei'))).toEqual(
    expect.arrayContaining([
      '3.7.2.2.1 公务用车购置费 0万元',
      '3.7.2.2.2 公务用车运行费：燃料费 0.5万元',
      '3.7.2.2.2 公务用车运行费：维修费 2.5万元',
    ]),
  );
});

test('what in its numbers does not add up stands beside them', () => {
  expect(pageOf('sangong-jingfei')).toMatch(/<Headlines slot="notes" year="2019" ids="[^"]*L01/);
  expect(pageOf('shangji-buzhu-shouru')).not.toContain('<Headlines');
});
