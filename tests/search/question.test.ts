import { describe, expect, test } from 'vitest';
import { readQuestion } from '../../src/search/questions/question.ts';
import { corpusOf, fold, rarity, record, term } from './small-corpus.ts';

const corpus = corpusOf(
  [
    term('三公经费', '因公出国、公务用车和公务接待的经费。'),
    record('公务用车购置费', '购置 0 辆，支出 15.40 万元。'),
    record('人员构成', '在职人员 5 人。'),
  ],
  [{ words: ['买车'], means: '公务用车购置费', concepts: ['role:purchase'] }],
);
const read = (typed: string) => readQuestion(fold(typed).text, corpus, rarity);
const pieces = (typed: string) => read(typed).pieces.map(({ text, kind }) => `${text} ${kind}`);

describe('what is asked for', () => {
  test.each([
    ['买车花了多少钱', 'amount'],
    ['有多少人员', 'amount'],
    ['买了几辆', 'amount'],
    ['什么是三公经费', 'definition'],
    ['三公经费是什么意思', 'definition'],
    ['有没有公务用车', 'presence'],
    ['你们有公务用车吗', 'presence'],
    ['三公经费', null],
  ])('%s asks for %s', (typed, intent) => {
    expect(read(typed).intent).toBe(intent);
  });
});

test.each([
  ['买车花了几辆', ['辆']],
  ['公务接待占百分之几', ['%']],
  ['买车要多久', ['秒', '分钟', '小时', '天', '日', '工作日', '周', '月', '年']],
  ['买车花了多少钱', []],
])('what %s counts', (typed, measures) => {
  expect(read(typed).measures).toEqual(measures);
});

describe('what is asked about', () => {
  test('words that only make it a question are no piece of it', () => {
    expect(pieces('买车花了多少钱')).toEqual(['买车 name']);
    expect(pieces('什么是三公经费')).toEqual(['三公经费 name']);
  });

  test('neither are words that only tie others together or point at one of them', () => {
    expect(pieces('那辆公务用车后来究竟应该怎么处理')).toEqual(['公务用车 words', '处理 unknown']);
  });

  test('names are cut out first, then the longest words of any text', () => {
    expect(pieces('三公经费公务接待')).toEqual(['三公经费 name', '公务接待 words']);
    expect(pieces('公务用车购置费')).toEqual(['公务用车购置费 name']);
  });

  test('what is not known here stays together as one unknown piece', () => {
    expect(pieces('彩票公务用车')).toEqual(['彩票 unknown', '公务用车 words']);
  });

  test('characters that stand here only apart are a weaker piece than a word', () => {
    expect(pieces('职公')).toEqual(['职公 character']);
  });

  test('a word of the language is not torn for what a text happens to have, and no word begins within one that asks', () => {
    const texts = corpusOf([record('收入', '财政拨款收入 5 万元，女职工 2 人。')]);
    const known = (word: string) => (['捐款', '少女', '律师'].includes(word) ? 16 : null);
    const cut = (typed: string) => readQuestion(typed, texts, known).pieces.map(({ text, kind }) => `${text} ${kind}`);
    expect(cut('捐款收了多少')).toEqual(['捐款 rare', '收 character']);
    expect(cut('多少女职工')).toEqual(['女职工 words']);
    expect(cut('律师费多少')).toEqual(['律师费 rare']);
  });

  test('a number is never cut: 15 and 40 are no part of 15.40', () => {
    expect(pieces('15.40')).toEqual([`${fold('15.40').text} words`]);
    expect(read('15.4').pieces.map(({ kind }) => kind)).toContain('words');
    expect(read('15.99').pieces.map(({ kind }) => kind)).toEqual(['unknown']);
  });
});
