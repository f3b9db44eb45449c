import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { array, type Bytes, cbor, head, text } from './cbor.ts';

/** A page that can be found. */
export interface IndexedPage {
  /** What a search is told of it. */
  name: string;
  /** What it can be found by, in its order. */
  words: readonly string[];
}

/** An index as files. */
export interface PagefindIndex {
  files: Map<string, Uint8Array>;
  /** Tells the file that names the others and all pages. */
  hash: string;
  pages: number;
}

/** The version of Pagefind whose index this is, and the language that it is said to be in: of any that it knows it would cut queries again. */
export const pagefindVersion = '1.6.0';
export const language = 'unknown';

/** What its files begin with once they are unpacked. */
const signature = Buffer.from('pagefind_dcd');

/** How much a place in a text weighs as Pagefind packs it: below zero and one more than its usual 24. */
const usualWeight = cbor(-25);

/**
 * Writes the index that Pagefind's program reads, as Pagefind would write it: its own writer is a process that holds each page
 * as a file, which nothing reads here, and calls the page by it.
 */
export function pagefindIndex(pages: Iterable<IndexedPage>): PagefindIndex {
  const list: [name: string, words: number, meta: ''][] = [];
  /** Where each word stands: page and place there, page and place … */
  const places = new Map<string, number[]>();
  for (const { name, words } of pages) {
    words.forEach((word, at) => {
      const known = places.get(word);
      if (known) known.push(list.length, at);
      else places.set(word, [list.length, at]);
    });
    list.push([name, words.length, '']);
  }
  const files = new Map<string, Uint8Array>();
  const keep = (path: string, hashed: number, ending: string, content: Bytes) => {
    const bytes = Buffer.from(content);
    const hash = `${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, hashed)}`;
    files.set(`${path}${hash}.${ending}`, gzipSync(Buffer.concat([signature, bytes]), { level: 9 }));
    return hash;
  };
  const chunks = chunksOf(places, chunkSize(list.reduce((sum, [, words]) => sum + words, 0))).map((chunk) => [
    chunk.words[0] ?? '',
    chunk.words.at(-1) ?? '',
    keep('index/', 7, 'pf_index', [...head(array, 1), ...head(array, chunk.words.length), ...chunk.content]),
  ]);
  // Behind the pieces of the index stands what it may have besides: filters, orders, kinds of what is told of a page.
  const hash = keep('pagefind.', 15, 'pf_meta', cbor([pagefindVersion, list, chunks, [], [], []]));
  return { files, hash, pages: list.length };
}

/**
 * How much one file of the index has, as Pagefind counts it. Its own 20,000 are nearly all that one report has: the whole index
 * would be loaded for any word. A query loads a file for each of its pairs of characters, so that small ones pay.
 */
function chunkSize(words: number): number {
  return Math.min(20_000, Math.max(1_000, Math.round(words / 24)));
}

/** The words in the order of their bytes, cut where there is enough for a file. */
function chunksOf(places: ReadonlyMap<string, readonly number[]>, enough: number) {
  const sorted = [...places]
    .map(([word, at]) => ({ word, at, bytes: Buffer.from(word).toString('latin1') }))
    .sort((a, b) => (a.bytes < b.bytes ? -1 : 1));
  const chunks: { words: string[]; content: Bytes }[] = [];
  let size = enough;
  for (const { word, at } of sorted) {
    if (size >= enough) {
      chunks.push({ words: [], content: [] });
      size = 0;
    }
    const { count, content } = pagesOf(at);
    const chunk = chunks.at(-1);
    chunk?.words.push(word);
    chunk?.content.push(...head(array, 3), ...text(word), ...head(array, count));
    for (const byte of content) chunk?.content.push(byte);
    chunk?.content.push(...head(array, 0));
    size += at.length / 2 + 2 * count;
  }
  return chunks;
}

/** The pages of a word, each told by how far it is from the one before, with its places there, told the same. */
function pagesOf(at: readonly number[]): { count: number; content: Bytes } {
  const content: Bytes = [];
  let [count, before] = [0, 0];
  for (let from = 0; from < at.length; ) {
    const page = at[from] ?? 0;
    let to = from;
    while (at[to] === page) to += 2;
    content.push(...head(array, 3), ...head(0, page - before), ...head(array, 1 + (to - from) / 2), ...usualWeight);
    for (let place = 0; from < to; from += 2) {
      content.push(...head(0, (at[from + 1] ?? 0) - place));
      place = at[from + 1] ?? 0;
    }
    content.push(...head(array, 0));
    before = page;
    count++;
  }
  return { count, content };
}
