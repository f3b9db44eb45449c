import { describe, expect, test } from 'vitest';
import { createPlainQuestion, isTalk } from '../../src/search/questions/plain-question.ts';
import { regionalWords } from '../../src/words/question/regional-strings.ts';

const plainQuestion = createPlainQuestion(regionalWords);

test.each([
  ['嗯我想问一下公车花了多少', '公车花了多少'],
  ['公车花了多少帮我查', '公车花了多少'],
])('what is only said around a question is left out: %s', (typed, plain) => {
  expect(plainQuestion(typed)).toBe(plain);
});

test('whom somebody speaks to in a word apart is no part of what is asked', () => {
  expect(['老铁', '师傅您好', '公车'].filter(isTalk)).toEqual(['老铁', '师傅您好']);
});

test('a word of the talk that is asked about stays: nobody knows whether teachers are spoken to or of', () => {
  expect(plainQuestion('有几个老师')).toBe('有几个老师');
  expect(plainQuestion('老师')).toBe('老师');
});

test.each([
  ['佢哋买咗几多部车', '他们买了多少辆车'],
  ['这是什么事', '这是什么事'],
  ['伊拉有几钿收入', '他们有多少钱收入'],
  ['为么事冇得去年的数', '为什么没有去年的数'],
  ['佢兜甚时候克哪里学习', '他们什么时候去哪里学习'],
  ['啲伢们落雨唔好返工', '啲小孩下雨不要上班'],
])('what the regions say is read as all write it: %s', (typed, plain) => {
  expect(plainQuestion(typed)).toBe(plain);
});

test.each(['这个中心', '我们单位', '贵局', '你们学校'])(
  '%s is the body whose site it is, as any other name',
  (body) => {
    expect(plainQuestion(`${body}一年花了多少`)).toBe('你们单位一年花了多少');
  },
);

test.each([
  ['超没超预算', '超预算'],
  ['钱够不够用', '钱够用'],
  ['有没有公车', '有没有公车'],
])('whether, asked by saying it twice, asks for the thing: %s', (typed, plain) => {
  expect(plainQuestion(typed)).toBe(plain);
});

test('what people earn is their pay, and no income of the body', () => {
  expect(plainQuestion('员工收入多少')).toBe('员工工资多少');
  expect(plainQuestion('单位收入多少')).toBe('单位收入多少');
});

describe('the words of the regions', () => {
  test('stand each for one word', () => {
    const words = regionalWords.flatMap(([, ...words]) => words);
    expect(words).toEqual([...new Set(words)]);
  });

  test('are no part of what they stand for, which would be read again and again', () => {
    for (const [standard] of regionalWords) expect(plainQuestion(`公车${standard}`), standard).toBe(`公车${standard}`);
  });
});
