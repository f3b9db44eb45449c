import { expect, test } from 'vitest';
import { createCandidates } from '../../src/search/candidates.ts';
import type { Pagefind } from '../../src/search/pagefind.ts';
import { queryWords } from '../../src/search/query-words.ts';
import { fold } from './small-corpus.ts';

const catalogue = {
  texts: [
    { file: 'glossary', year: null, ids: ['g'] },
    { file: '2019', year: 2019, ids: ['a19', 'b19'] },
    { file: '2018', year: 2018, ids: ['a18'] },
    { file: '2017', year: 2017, ids: ['a17'] },
    { file: '2016', year: 2016, ids: ['a16'] },
  ],
  words: '',
  pinyin: '',
  questions: '',
};

/** Candidates where the index has these pages for the pairs, and for the phrase. */
async function candidates(pages: string[], phrase: string[], year?: number) {
  const found = (ids: string[]) => ({ results: ids.map((id) => ({ id, score: 1 })) });
  const pagefind: Pagefind = {
    options: async () => {},
    init: async () => {},
    search: async (query) => found(query.startsWith('"') ? phrase : pages),
  };
  return createCandidates(pagefind, catalogue)(queryWords('公务用车', fold), year === undefined ? {} : { year });
}

test('the glossary and the two newest years that have the words are looked through, the others named', async () => {
  const { files, otherYears } = await candidates(['b19', 'a18', 'a17', 'a16'], ['a18', 'a17', 'a16']);
  expect(files).toEqual(['glossary', '2018', '2017']);
  expect(otherYears).toEqual([2016]);
});

test('where no page has the phrase, the years that have all its pairs count', async () => {
  expect((await candidates(['a16'], [])).files).toEqual(['glossary', '2016']);
});

test('where no page has anything, the newest years are looked through for what sounds alike', async () => {
  expect(await candidates([], [])).toMatchObject({ files: ['glossary', '2019', '2018'], otherYears: [] });
});

test('a year that is asked for is the only one, and the others that have the words are named', async () => {
  expect(await candidates(['a19', 'a17'], ['a19', 'a17'], 2017)).toMatchObject({
    files: ['glossary', '2017'],
    otherYears: [2019],
  });
});

test('an index of another build is refused', async () => {
  await expect(candidates(['other'], ['other'])).rejects.toThrow('another build');
});
