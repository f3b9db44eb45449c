import { expect, test } from 'vitest';
import { nearestNames } from '../../src/search/results/nearest-names.ts';
import { corpusOf, record, term } from './small-corpus.ts';

const names = ['基本支出', '项目支出', '经营支出', '上缴上级支出', '结余分配', '年末结转和结余', '年初结转和结余'];
const corpus = corpusOf([...names.map((name) => term(name)), record('支出总表')]);
const nearest = (typed: string) => nearestNames(typed, corpus).map(({ name }) => name);

test('the name that shares most characters comes first', () => {
  expect(nearest('项目开支')[0]).toBe('项目支出');
});

test('only terms are offered, with the page of each', () => {
  expect(nearest('支出总表')).not.toContain('支出总表');
  expect(nearestNames('结余', corpus)[0]).toEqual({ name: '结余分配', address: '/glossary/结余分配/' });
});

test('a name with hardly a character in common is not offered', () => {
  expect(nearest('比特币')).toEqual([]);
  expect(nearest('支票存款余额查询')).toEqual([]);
});

test('a character typed once counts once', () => {
  expect(nearest('结')).toEqual(['结余分配']);
});

test('at most five are offered', () => {
  expect(nearest('结转支出结余')).toHaveLength(5);
});
