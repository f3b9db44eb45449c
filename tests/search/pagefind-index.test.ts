import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { type IndexedPage, language, pagefindIndex } from '../../src/search/index/pagefind-index.ts';
import { pagefindProgram } from '../../src/search/index/pagefind-program.ts';
import { indexedPages } from '../../src/search/index/write-pagefind.ts';
import { searchRecords } from '../../src/search/records/search-records.ts';
import { createFold } from '../../src/search/text/normalise.ts';
import { content2019 } from '../report-2019.ts';

afterAll(close);

const pages = [
  ...indexedPages(searchRecords(content2019), createFold({ traditional: '', simplified: '' })),
  // A word as often as there are pages of 300, and more places in a page than a byte can tell.
  ...Array.from({ length: 300 }, (_, page): IndexedPage => {
    return { name: '2018', words: Array.from({ length: page === 0 ? 70_000 : 3 }, (_, at) => `${at % 7}年`) };
  }),
];

/** The pieces of an index as they are read. */
const pieces = (files: Iterable<[path: string, content: Uint8Array]>) =>
  [...files]
    .filter(([path]) => path.endsWith('.pf_index'))
    .map(([, content]) => gunzipSync(content).toString('hex'))
    .sort();

test('the index is the one that Pagefind itself writes', async () => {
  const { files, pages: count } = pagefindIndex(pages);
  const words = pages.reduce((sum, page) => sum + page.words.length, 0);
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(Math.round(words / 24));
  const index = (await createIndex({})).index as PagefindIndex;
  for (const [at, page] of pages.entries())
    await index.addCustomRecord({ url: `/${at}/`, language, content: page.words.join(' ') });
  const theirs = (await index.getFiles()).files.map(({ path, content }): [string, Uint8Array] => [path, content]);
  expect(pieces(files).length).toBeGreaterThan(10);
  expect(pieces(files)).toEqual(pieces(theirs));
  const entry = JSON.parse(String(new Map(theirs).get('pagefind-entry.json')));
  expect(entry.languages[language].page_count).toBe(count);
});

test('of Pagefind only what is loaded beside an index is taken', async () => {
  expect(Object.keys(await pagefindProgram()).sort()).toEqual([
    'pagefind-entry.json',
    'pagefind.js',
    'wasm.unknown.pagefind',
  ]);
});
