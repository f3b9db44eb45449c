import { expect, test } from 'vitest';
import { differingWords } from '../../../src/site/generate/differing-words.ts';
import { generatedTerm } from '../../../src/site/generate/generated-pages.ts';
import { PreparedSite } from '../../../src/site/page-data/prepared-site.ts';
import { content, oneYear } from '../../derive/compare/two-years.ts';

const page = (id: string, of = content) => {
  const term = of.terms.find((candidate) => candidate.id === id);
  return term === undefined ? '' : generatedTerm(term, new PreparedSite(of));
};
const headings = (mdx: string) => [...mdx.matchAll(/^ *## (.*)$/gm)].map(([, words]) => words);

test('words are compared whole, in their places', () => {
  const text = '公务用车购置及运行维护费';
  const found = differingWords(text, '公务用车购置及运行费').map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(['维护']);
  expect(differingWords('相同', '相同')).toEqual([]);
});

test('the same words in both reports are shown once, whatever their number', () => {
  const mdx = page('jiben-zhichu');
  expect(headings(mdx)[0]).toBe('2020年度、2019年度报告的解释（各年相同）');
  expect(mdx.match(/人员支出和公用支出/g)).toHaveLength(1);
  expect(mdx).toContain('<ListLink to="/2019/part-5/#s5-1">2019年度 5.1，字句相同</ListLink>');
});

test('different words are both shown, and marked where they differ', () => {
  const mdx = page('sangong-jingfei');
  expect(headings(mdx).slice(0, 2)).toEqual(['2020年度报告的解释', '2019年度报告的解释']);
  expect([...mdx.matchAll(/<Differing>(.*?)<\/Differing>/g)].map(([, words]) => words)).toEqual([
    '一般公共预算',
    '维护',
  ]);
  expect(mdx).toContain('标出的字句与2019年度报告的解释不同');
});

test('a term that one report does not explain says so', () => {
  const mdx = page('jiguan-yunxing-jingfei');
  expect(headings(mdx).slice(0, 2)).toEqual(['2020年度报告的解释', '2019年度报告的解释']);
  expect(mdx).toContain('2019年度报告没有解释这个名词。');
});

test('with one report the explanation stands without a year', () => {
  expect(page('jiben-zhichu', oneYear)).not.toMatch(/年度报告的解释|Differing/);
});
