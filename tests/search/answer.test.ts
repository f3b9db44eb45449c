import { expect, test } from 'vitest';
import { answers } from '../../src/search/questions/answer.ts';
import { readQuestion } from '../../src/search/questions/question.ts';
import type { SearchRecord } from '../../src/search/records/search-record.ts';
import { corpusOf, figure, fold, folded, rarity, record, term } from './small-corpus.ts';

const vehicles = record('公务用车购置费', '购置 0 辆，支出 3 万元。', {
  concept: 'role:purchase',
  blocks: [{ id: 'p1', text: '购置 0 辆，支出 3 万元。', figures: [figure('公务用车购置费', '3', '万元')] }],
});
const staff = record('人员构成', '在职人员 5 人，公务用车由机关管理。');
const meaning = term('人员经费', '人员经费指工资和津贴。');
const corpus = corpusOf(
  [vehicles, staff, meaning],
  [{ words: ['买车'], means: '公务用车购置费', concepts: ['role:purchase'] }],
);
const answer = (typed: string, one: SearchRecord) =>
  answers(
    typed.split(' ').map((word) => readQuestion(fold(word).text, corpus, rarity)),
    corpus,
    folded(one),
  );
const score = (typed: string, one: SearchRecord) => answer(typed, one)?.score ?? 0;

test('a record answers by an everyday word, and says by which', () => {
  expect(answer('买车花了多少钱', vehicles)).toMatchObject({ way: { word: '买车', means: '公务用车购置费' } });
  expect(answer('买车花了多少钱', staff)).toBeNull();
});

test('a record answers by words of its own, and names them', () => {
  expect(answer('在职人员有多少', staff)).toMatchObject({ way: null, words: ['在职人员'] });
});

test('a record that has too little of the question does not answer', () => {
  expect(answer('彩票销售网点在职吗', staff)).toBeNull();
});

test('of several words typed apart each must be answered', () => {
  expect(answer('公务用车 机关', staff)).not.toBeNull();
  expect(answer('公务用车 比特币', staff)).toBeNull();
});

test('single characters here and there are no answer', () => {
  expect(answer('职关', staff)).toBeNull();
});

test('a question for an amount is answered by money rather than by a definition', () => {
  const asked = '人员经费多少钱';
  const stated = record('人员经费', '人员经费 5 万元。', {
    blocks: [{ id: 'p1', text: '人员经费 5 万元。', figures: [figure('人员经费', '5', '万元')] }],
  });
  expect(score(asked, stated)).toBeGreaterThan(score(asked, meaning));
});

test('a question for a meaning is answered by the term rather than by a section', () => {
  const asked = '什么是人员经费';
  expect(score(asked, meaning)).toBeGreaterThan(score(asked, record('人员经费', '人员经费 5 万元。')));
});

test('a heading with no word of its own answers less than one with a text', () => {
  expect(score('在职人员有多少', record('在职人员', '在职人员 5 人。'))).toBeGreaterThan(
    score('在职人员有多少', record('在职人员')),
  );
});
