import { describe, expect, test } from 'vitest';
import { offeredFrom, sureFrom, understand } from '../../src/search/questions/asked-about.ts';
import { countQuestions } from '../../src/search/questions/counted-questions.ts';
import { ownQuestions } from '../../src/search/questions/own-questions.ts';
import { createQuestionModel } from '../../src/search/questions/question-model.ts';
import { queryWords } from '../../src/search/text/query-words.ts';
import { corpusOf, figure, fold, plain, rarity, record } from './small-corpus.ts';

const corpus = corpusOf([
  record('公务接待费', '公务接待费支出 3 万元。', { concept: 'role:reception' }),
  record('人员构成', '在职人员 5 人。', { concept: 'role:staff' }),
  record('投诉', '受理投诉 40 件。', {
    blocks: [{ id: 'p1', text: '受理投诉 40 件。', figures: [figure('受理投诉', '40', '件')] }],
  }),
  record('投诉办理', '投诉办理要认真。'),
]);
const asked = countQuestions([
  { concepts: ['role:reception'], figures: [], phrases: ['请客吃饭花了好多', '吃喝招待', '饭局上用了几多'] },
  { concepts: ['role:staff'], figures: [], phrases: ['里头有几多人', '多少人上班', '几个人干活'] },
  {
    concepts: [],
    figures: [],
    phrases: ['明天下雨吗', '今天天气', '天气预报'],
  },
]);
const own = countQuestions(ownQuestions(asked.things, corpus, fold));
const model = createQuestionModel([asked, own], 100);
const read = (typed: string, here = corpus, learnt = model) =>
  understand(queryWords(typed, fold), here, { rarity, model: learnt, plain });
const best = (typed: string) => read(typed).found[0]?.folded.record.heading;

describe('what a question asks about', () => {
  test('is what others ask so, in words that neither they nor the report have just so', () => {
    expect(best('招待客人吃饭')).toBe('公务接待费');
    expect(best('上班的有几多人')).toBe('人员构成');
  });

  test('is what the report says so, where nobody foresaw it', () => {
    expect(best('投诉怎么办理')).toBe('投诉办理');
  });

  test('is the record with the number, where it asks how many', () => {
    expect(best('受理了多少件投诉')).toBe('投诉');
  });

  test('is the record with a number that nobody has named, where it stands beside what is counted', () => {
    const unnamed = corpusOf([record('职责', '推广手语、盲文。'), record('活动', '获金牌 5 枚，手语班结业 44 人。')]);
    const learnt = createQuestionModel([countQuestions(ownQuestions([], unnamed, fold))], 100);
    expect(read('手语多少人', unnamed, learnt).found[0]?.folded.record.heading).toBe('活动');
  });
});

test('a heading without a word of its own leaves its questions to what stands below it', () => {
  const below = corpusOf([
    record('绩效情况', '', { number: '3.8', concept: 'role:performance' }),
    record('自评', '自评得分 94 分。', { number: '3.8.1' }),
    record('其他', '其他情况。', { number: '3.9' }),
  ]);
  const said = countQuestions([
    { concepts: ['role:performance'], figures: [], phrases: ['干得好不好', '钱花得值不值'] },
  ]);
  const learnt = createQuestionModel([said, countQuestions(ownQuestions(said.things, below, fold))], 100);
  const headings = read('钱花得值不值', below, learnt).found.map(({ folded }) => folded.record.heading);
  expect(headings).toContain('自评');
  expect(headings).not.toContain('其他');
});

test('a word that stands nowhere is understood by its characters, which are words themselves', () => {
  expect(best('诉求')).toMatch(/投诉/);
});

describe('how sure it is', () => {
  test('less where a word that tells stands nowhere, and the word is named', () => {
    expect(read('接待费').certainty).toBeGreaterThan(sureFrom);
    expect(read('扶贫接待').certainty).toBeLessThan(read('接待费').certainty);
    expect(read('扶贫接待').missing).toEqual(['扶贫']);
    expect(read('扶贫接待扶贫接待').missing, 'once, however often it is typed').toEqual(['扶贫']);
  });

  test('less a fee that stands nowhere, though what it ends with does, but for what is done with it', () => {
    const fees = corpusOf([record('公用经费', '包括水费、差旅费 5 万元。')]);
    const learnt = createQuestionModel([countQuestions(ownQuestions([], fees, fold))], 100);
    const nowhere = (typed: string) => read(typed, fees, learnt).nowhere;
    expect(nowhere('氨水费多少')).toEqual(['氨水费']);
    expect(nowhere('商旅费多少')).toEqual(['商旅费']);
    expect(nowhere('交水费多少')).toEqual([]);
    expect(nowhere('水费多少')).toEqual([]);
  });

  test('named as missing together, where its words stand here and others ask so for what no report has', () => {
    const apart = corpusOf([record('投诉', '办公场所'), record('网络', '网络地址')]);
    const contact = countQuestions([{ concepts: [], figures: [], phrases: ['办公地址', '办公地址在哪', '地址'] }]);
    const learnt = createQuestionModel([contact], 100);
    expect(read('办公地址', apart, learnt).missing).toEqual(['办公地址']);
  });

  test('not enough to answer an average with its sum, and the average is named as missing', () => {
    expect(read('接待费').certainty).toBeGreaterThan(sureFrom);
    expect(read('人均接待费').certainty).toBeLessThan(sureFrom);
    expect(read('人均接待费').missing).toEqual(['人均']);
  });

  test('less where only one of all who ask about a thing says so', () => {
    expect(read('饭局').certainty).toBeLessThan(read('接待').certainty);
  });

  test('not enough to answer where nothing of it is the report’s, or others ask so for what it does not have', () => {
    expect(read('彩票开奖').certainty).toBeLessThan(sureFrom);
    expect(read('天气预报').certainty).toBeLessThan(sureFrom);
  });

  test('not enough for a number that is not stated of what is asked about, though the report names it', () => {
    expect(read('人员构成').certainty).toBeGreaterThan(sureFrom);
    expect(read('人员构成花了多少钱').certainty).toBeLessThan(sureFrom);
    expect(read('受理投诉多少件').certainty).toBeGreaterThan(sureFrom);
  });

  test('less where what is asked of a thing is what others ask that no report tells, though the thing stands there', () => {
    expect(read('今年接待费的天气怎么样').certainty).toBeLessThan(read('今年接待费的颜色怎么样').certainty);
  });

  test.each(['2020年接待费', '接待费 512.68'])('not at all for a number that stands nowhere: %s', (typed) => {
    expect(read(typed).certainty).toBe(Number.NEGATIVE_INFINITY);
    expect(read(typed).missing.join()).toMatch(/2020|512\.68/);
  });

  test('no less for an official code, which a report need not print', () => {
    expect(read('2010301 接待费').certainty).toBeGreaterThan(offeredFrom);
  });

  test('hardly less for what everybody says all the time', () => {
    expect(read('今天接待').missing).toEqual([]);
    expect(read('今天接待').certainty).toBeGreaterThan(offeredFrom);
  });
});

test('what explains hardly anything and is asked for so by few is offered at most', () => {
  const { found, certainty, explained } = read('接电缆要不要批');
  expect(found.length).toBeGreaterThan(0);
  expect(explained).toBeLessThan(0.5);
  expect(certainty).toBeLessThan(sureFrom);
});

test('what has nothing of a question and is asked for so by few is not even offered', () => {
  expect(read('龘龘qzx').certainty).toBe(Number.NEGATIVE_INFINITY);
  expect(read('请客吃饭').certainty).toBeGreaterThan(offeredFrom);
});

test('what has none of the words, and is hardly asked for so, is offered at most', () => {
  expect(read('接待费').certainty).toBeGreaterThan(sureFrom);
  expect(read('请客来的人').certainty).toBeLessThan(sureFrom);
});
