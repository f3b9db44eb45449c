import { expect, test } from 'vitest';
import { createCandidates, type SearchScope } from '../../src/search/index/candidates.ts';
import type { Pagefind } from '../../src/search/index/pagefind.ts';
import { queryWords } from '../../src/search/text/query-words.ts';
import { fold } from './small-corpus.ts';

const catalogue = {
  texts: [
    { file: 'glossary', year: null },
    { file: '2019', year: 2019 },
    { file: '2018', year: 2018 },
    { file: '2017', year: 2017 },
    { file: '2016', year: 2016 },
  ],
  words: '',

  questions: '',
  said: '',
  traditional: '',
  english: '',
  held: {},
};

/** Candidates where the index has pages of these years for the pairs, and for the phrase. */
async function candidates(pages: number[], phrase: number[], scope: SearchScope = {}) {
  const found = (years: number[]) => ({
    results: years.map((year) => ({ id: String(year) })),
  });
  const index: Pagefind = { search: async (query) => found(query.startsWith('"') ? phrase : pages) };
  return createCandidates(async () => index, catalogue)(words, scope);
}

const unknown = (...years: number[]) => years.map((year) => ({ year, pages: null }));
const words = queryWords('公务用车', fold);

test('the glossary and the newest years that have the words are looked through, the others named with their pages', async () => {
  const { files, otherYears } = await candidates([2019, 2018, 2017, 2016, 2016], [2018, 2017, 2016, 2016]);
  expect(files).toEqual(['glossary', '2018', '2017']);
  expect(otherYears).toEqual([{ year: 2016, pages: 2 }]);
});

test('where no page has the phrase, the years that have all its pairs count', async () => {
  expect((await candidates([2016], [])).files).toEqual(['glossary', '2016']);
});

test('where no page has anything, the newest years are looked through for what is meant, and the others stay open', async () => {
  expect(await candidates([], [])).toMatchObject({
    files: ['glossary', '2019', '2018'],
    otherYears: unknown(2017, 2016),
  });
});

test('a year that is asked for is the only one, and the others that have the words are named', async () => {
  expect(await candidates([2019, 2017], [2019, 2017], { year: 2017 })).toMatchObject({
    files: ['glossary', '2017'],
    otherYears: [{ year: 2019, pages: 1 }],
  });
});

test('an index of another build is refused', async () => {
  await expect(candidates([2031], [2031])).rejects.toThrow('another build');
});

test('an index that cannot be asked, or lacks a piece, leaves every year open', async () => {
  for (const index of [null, { search: async () => null }]) {
    expect(await createCandidates(async () => index, catalogue)(words, {})).toEqual({
      files: ['glossary', '2019', '2018'],
      otherYears: unknown(2017, 2016),
    });
  }
});

test('no more years than are at hand need no index, nor does a first look before it is there', async () => {
  const never = () => Promise.reject(new Error('The index was asked'));
  const few = { ...catalogue, texts: catalogue.texts.slice(0, 3) };
  expect(await createCandidates(never, few)(words, {})).toEqual({
    files: ['glossary', '2019', '2018'],
    otherYears: [],
  });
  expect((await createCandidates(never, catalogue)(words, { atHand: true })).files).toEqual([
    'glossary',
    '2019',
    '2018',
  ]);
});
