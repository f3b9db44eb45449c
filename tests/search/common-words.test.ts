import { expect, test } from 'vitest';
import commonWords from '../../src/search/index/common-words.json' with { type: 'json' };
import { jiebaWords } from './jieba-words.ts';

test('the words that people use most are those of the dictionary they were taken from', () => {
  expect(commonWords).toEqual(jiebaWords());
});
