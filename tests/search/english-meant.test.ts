import { expect, test } from 'vitest';
import { englishMeant } from '../../src/search/corpus/english-meant.ts';
import { createFold } from '../../src/search/text/normalise.ts';
import { corpusOf, record } from './small-corpus.ts';

const fold = createFold({ traditional: '', simplified: '' });
const asks = (word: string) => word === '多少';
const corpus = corpusOf([
  record('疫情防控', '组织老人接种疫苗1.27万人'),
  record('老年福利', '高龄津贴按月发放'),
  record('设备', '购置设备一批'),
]);

test('of what English words may be, those count that stand together', () => {
  const meant = englishMeant(
    [
      ['接种', '预防'],
      ['高龄', '老人'],
    ],
    corpus,
    fold,
    asks,
  );
  expect(meant).toEqual({ words: ['接种', '老人'], isTogether: true });
});

test('a word alone, and one that does not stand there, stays all it may be that stands anywhere, or asks', () => {
  expect(englishMeant([['高龄', '老人']], corpus, fold, asks).words).toEqual(['高龄', '老人']);
  const meant = englishMeant([['接种'], ['设备', '装置'], ['多少']], corpus, fold, asks);
  expect(meant.words).toEqual(['接种', '设备', '多少']);
});

test('it is told where fewer than half of the words stand together, and where one stands nowhere', () => {
  expect(englishMeant([['接种'], ['老人'], ['装置']], corpus, fold, asks)).toEqual({
    words: ['接种', '老人'],
    isTogether: false,
  });
  expect(englishMeant([['接种'], ['津贴'], ['设备']], corpus, fold, asks).isTogether).toBe(false);
});

test('beside what stands together, what people only say is no synonym of it', () => {
  const said = corpusOf(
    [record('班', '手语班结业 44 人。'), record('培训', '办班 4 期。')],
    [{ words: ['上课'], means: '培训', concepts: ['培训'] }],
  );
  expect(englishMeant([['手语'], ['上课', '结业']], said, fold, asks).words).toEqual(['手语', '结业']);
  expect(englishMeant([['手语'], ['上课']], said, fold, asks).words).toEqual(['手语']);
});
