import { describe, expect, test } from 'vitest';
import { understand } from '../../src/search/asked-about.ts';
import { queryWords } from '../../src/search/query-words.ts';
import { createQuestionModel } from '../../src/search/question-model.ts';
import { questionTexts } from '../../src/search/question-texts.ts';
import { corpusOf, figure, fold, rarity, record } from './small-corpus.ts';

const corpus = corpusOf([
  record('公务接待费', '公务接待费支出 3 万元。', { concept: 'role:reception' }),
  record('人员构成', '在职人员 5 人。', { concept: 'role:staff' }),
  record('投诉', '受理投诉 40 件。', {
    blocks: [{ id: 'p1', text: '受理投诉 40 件。', figures: [figure('受理投诉', '40', '件')] }],
  }),
  record('投诉办理', '投诉办理要认真。'),
]);
const asked = [
  { concepts: ['role:reception'], figures: [], phrases: ['请客吃饭花了好多', '吃喝招待', '饭局上用了几多'] },
  { concepts: ['role:staff'], figures: [], phrases: ['里头有几多人', '多少人上班', '几个人干活'] },
  { concepts: [], figures: [], phrases: ['明天下雨吗', '今天天气'] },
];
const model = createQuestionModel(questionTexts(asked, corpus, fold));
const read = (typed: string) => understand(queryWords(typed, fold), corpus, { rarity, model });
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
});

describe('how sure it is', () => {
  test('less where a word that tells stands nowhere, and the word is named', () => {
    expect(read('接待费').certainty).toBeGreaterThan(0.3);
    expect(read('扶贫接待').certainty).toBeLessThan(read('接待').certainty);
    expect(read('扶贫接待').missing).toEqual(['扶贫']);
  });

  test('not at all where nothing of it is the report’s', () => {
    expect(read('彩票开奖').certainty).toBeLessThan(0);
    expect(read('天气预报').certainty).toBeLessThan(0);
  });

  test('no less for what everybody says all the time', () => {
    expect(read('今天接待').missing).toEqual([]);
    expect(read('今天接待').certainty).toBeGreaterThan(0);
  });
});
