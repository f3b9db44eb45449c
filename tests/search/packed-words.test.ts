import { expect, test } from 'vitest';
import { packRarity, unpackRarity } from '../../src/search/index/packed-rarity.ts';
import { packWords, unpackWords } from '../../src/search/index/packed-words.ts';

test('everyday words are the same after they were packed', () => {
  const everyday = [
    { words: ['公车', '单位 的车'], means: '公务用车、车辆', concepts: ['role:vehicle', 'term:cars'] },
    { words: ['吃喝'], means: '公务接待', concepts: [], hidden: true, rough: true } as const,
  ].map((one) => ({ ...one, words: [...one.words], concepts: [...one.concepts] }));
  expect(unpackWords(packWords(everyday))).toEqual(everyday);
  expect(unpackWords(packWords([]))).toEqual([]);
});

test('words are as rare after they were packed', () => {
  const words: [string, number][] = [
    ['施工', 14],
    ['施行', 15],
    ['施展', 15],
    ['抽水机', 15],
  ];
  expect([...unpackRarity(packRarity(words))]).toEqual(words);
  expect([...unpackRarity('')]).toEqual([]);
});
