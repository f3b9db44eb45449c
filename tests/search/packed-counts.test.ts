import { expect, test } from 'vitest';
import { packCounts, unpackCounts } from '../../src/search/index/packed-counts.ts';
import { countQuestions } from '../../src/search/questions/counted-questions.ts';

test('what was packed is unpacked: many things, often asked, and characters beyond the first plane too', () => {
  const many = Array.from({ length: 300 }, (_, place) => ({
    concepts: [],
    figures: [],
    phrases: ['有没有车', `第${place}个`, '𠮷a1有', '有'],
  }));
  const { counts } = countQuestions(many);
  expect(counts.get('有')?.get(299)).toBe(3);
  const unpacked = new Map(unpackCounts(packCounts(counts)));
  expect(Object.fromEntries(unpacked)).toEqual(Object.fromEntries(counts));
});

test('nothing asked is nothing packed', () => {
  expect([...unpackCounts(packCounts(new Map()))]).toEqual([]);
});
