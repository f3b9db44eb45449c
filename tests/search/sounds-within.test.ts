import { expect, test } from 'vitest';
import { countQuestions } from '../../src/search/questions/counted-questions.ts';
import { createQuestionModel } from '../../src/search/questions/question-model.ts';
import { soundsOf } from '../../src/search/text/readings.ts';
import { createSoundIndex, heardWords } from '../../src/search/ways/sounds-within.ts';
import { corpusOf, fold, rarity, record } from './small-corpus.ts';

const corpus = corpusOf([record('投诉办理', '受理投诉 40 件，群众满意度 88.5%。投诉按期办结。')]);
const sounds = soundsOf({
  tou: '投头',
  su: '诉数',
  man: '满',
  yi: '意易义',
  du: '度',
  sheng: '生',
  sen: '森',
  jian: '件',
});
const index = createSoundIndex(corpus, sounds);
const model = createQuestionModel([countQuestions([{ concepts: ['a'], figures: [], phrases: ['数一数'] }])], 5);
const heard = (typed: string) => heardWords(fold(typed).text, index, corpus, { rarity, model });

test('what nobody writes is read as what sounds like it here, within whatever is said around it', () => {
  expect(heard('一共收了头诉多少')).toBe('一共收了投诉多少');
  expect(heard('那个满易度是多少')).toBe('那个满意度是多少');
});

test('a word that the report or those who ask have is left as it is', () => {
  expect(heard('投诉')).toBe('投诉');
  expect(heard('数一数')).toBe('数一数');
});

test('a piece of a longer word is not what was meant, and whoever sells does not buy', () => {
  expect(heard('意头')).toBe('意头');
  const shop = corpusOf([record('买票', '买票 3 次，都是买票。')]);
  const [buying, same] = [createSoundIndex(shop, soundsOf({ mai: '买卖', piao: '票' })), soundsOf({})];
  expect(same.readings('卖')).toEqual([]);
  expect(heardWords('卖票', buying, shop, { rarity, model })).toBe('卖票');
});

test('a word of which neither character was meant is heard where it stands often, and tears no other', () => {
  const texts = corpusOf([record('光缆', '光缆 3 公里。', {}), record('抢修', '修光缆，查光缆，移光缆。')]);
  const known = createSoundIndex(texts, soundsOf({ guang: '光广', lan: '缆兰', xiu: '修' }));
  expect(heardWords('广兰铺了多少', known, texts, { rarity, model })).toBe('光缆铺了多少');
  const torn = corpusOf([record('玉兰', '玉广，光缆，修光缆，查光缆，移光缆。')]);
  const hearing = createSoundIndex(torn, soundsOf({ guang: '光广', lan: '缆兰' }));
  expect(heardWords('玉广兰', hearing, torn, { rarity, model })).toBe('玉广兰');
});

test('what sounds like nothing here is left as it is', () => {
  expect(heard('彩票')).toBe('彩票');
});

test('a part of a word that reads as it is typed is no slip, nor what goes over a word that asks', () => {
  const known = (word: string) => (word === '头诉人' ? 12 : null);
  expect(heardWords('头诉人', index, corpus, { rarity: known, model })).toBe('头诉人');
  expect(heard('头诉人')).toBe('投诉人');
  expect(heard('满易度什么样')).toBe('满意度什么样');
});

test('a slip takes neither the end of a word that is not known, nor the start of what asks', () => {
  const reads = soundsOf({ jin: '巾经', fei: '费', ji: '迹计', hua: '花划', wei: '围', mo: '墨' });
  const here = corpusOf([record('三公经费', '工作计划，年度计划，经费计划')]);
  const known = createSoundIndex(here, reads);
  const heard = (typed: string) => heardWords(typed, known, here, { rarity, model });
  expect(heard('巾费')).toBe('经费');
  expect(heard('围巾费')).toBe('围巾费');
  expect(heard('迹花')).toBe('计划');
  expect(heard('墨迹花了多少钱')).toBe('墨迹花了多少钱');
});

test('a slip that somebody made who asked is one all the same where it sounds like a name', () => {
  const slips = countQuestions([{ concepts: ['a'], figures: [], phrases: ['投数办理'] }]);
  const learnt = createQuestionModel([slips], 5);
  const known = createSoundIndex(corpusOf([record('投诉办理')]), sounds);
  expect(heardWords('投数办理', known, corpusOf([record('投诉办理')]), { rarity, model: learnt })).toBe('投诉办理');
  expect(heardWords('投数办理', index, corpusOf([record('投诉', '投诉办理')]), { rarity, model: learnt })).toBe(
    '投数办理',
  );
});
