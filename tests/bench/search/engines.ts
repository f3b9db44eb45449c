import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import MiniSearch from 'minisearch';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { PagefindModule } from '../../../src/search/index/pagefind.ts';
import type { Search } from '../../../src/search/query.ts';
import { createFold } from '../../../src/search/text/normalise.ts';
import { recordTokens, wordTokens } from '../../../src/search/text/tokenise.ts';
import type { SearchDocument } from './document.ts';
import type { SearchEngine } from './relevance.ts';

/** This site's own search. A hit on a paragraph counts for the section it stands in. */
export function ownSearch(search: Search, documents: SearchDocument[]): SearchEngine {
  const known = new Set(documents.map(({ id }) => id));
  const ofBlock = new Map(
    documents.flatMap(({ id, record }) =>
      record.blocks.map((block): [string, string] => [`${id.replace(/#.*/, '')}#${block.id}`, id]),
    ),
  );
  return {
    name: 'Mingzhang',
    search: async (query) => {
      const { hits, cards, status } = await search(query);
      const answered = cards.map(({ value, unit }) => `${value ?? ''}${unit}`).join(' ');
      return hits.map(({ address, excerpt }, index) => ({
        id: known.has(address) ? address : (ofBlock.get(address) ?? address),
        // A figure above the hits is seen before the first of them.
        shown: `${index === 0 ? answered : ''} ${excerpt?.segments.map(({ text }) => text).join('') ?? ''}`,
        ...(status === 'guess' && { isGuess: true }),
      }));
    },
  };
}

/** MiniSearch as VitePress ships it: words are what stands between spaces and punctuation. */
export function miniSearchDefault(documents: SearchDocument[]): SearchEngine {
  const index = new MiniSearch<SearchDocument>({
    fields: ['title', 'text'],
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 4 } },
  });
  index.addAll(documents);
  return {
    name: 'MiniSearch, default tokenizer',
    search: async (query) => index.search(query).map(({ id }) => ({ id })),
  };
}

/** MiniSearch over pairs of characters, of which all must occur, or any. */
export function miniSearchBigrams(documents: SearchDocument[], combineWith: 'AND' | 'OR'): SearchEngine {
  const fold = createFold({ traditional: '', simplified: '' });
  const index = new MiniSearch<SearchDocument>({
    fields: ['title', 'text'],
    tokenize: (text) => recordTokens(text.split('\n').map((run) => fold(run).text)),
    searchOptions: {
      tokenize: (query) =>
        query
          .split(/\s+/)
          .flatMap((word) => wordTokens(fold(word).text))
          .filter(Boolean),
      combineWith,
      boost: { title: 4 },
    },
  });
  index.addAll(documents);
  return {
    name: `MiniSearch, bigrams, ${combineWith}`,
    search: async (query) => index.search(query).map(({ id }) => ({ id })),
  };
}

/**
 * Pagefind as it comes: each document a page in zh-CN. Its browser module cuts queries by the page's language, which it
 * asks of `document`; Node has none, so it is lent one that says zh-CN. `Intl.Segmenter` is Node's own.
 * Files are fetched as `openBuiltSearch` lets them be: it must have been called before.
 */
export async function stockPagefind(documents: SearchDocument[]): Promise<SearchEngine> {
  const folder = mkdtempSync(join(tmpdir(), 'stock-pagefind-'));
  const index = (await createIndex({})).index as PagefindIndex;
  for (const [number, { title, text }] of documents.entries()) {
    await index.addHTMLFile({ url: `/${number}/`, content: page(title, text) });
  }
  await index.writeFiles({ outputPath: folder });
  await close();

  const lent = { currentScript: null, querySelector: () => ({ getAttribute: () => 'zh-CN' }) };
  Object.assign(globalThis, { document: lent });
  try {
    const { createInstance } = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as PagefindModule;
    const pagefind = createInstance({ basePath: `${pathToFileURL(folder).href}/`, baseUrl: '/', noWorker: true });
    const search = async (query: string) => {
      const { results } = (await pagefind.search(query)) as unknown as Results;
      const urls = await Promise.all(results.map(async ({ data }) => (await data()).url));
      return urls.map((url) => ({ id: documents[Number(url.replaceAll('/', ''))]?.id ?? url }));
    };
    // The first search loads what is left to load while the document is still lent.
    await search('收入');
    return { name: 'Pagefind 1.6, as it comes', search };
  } finally {
    Reflect.deleteProperty(globalThis, 'document');
  }
}

interface Results {
  results: { data(): Promise<{ url: string }> }[];
}

function page(title: string, text: string): string {
  const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const paragraphs = text.split('\n').map((block) => `<p>${escaped(block)}</p>`);
  return `<!doctype html><html lang="zh-CN"><title>${escaped(title)}</title><body><main><h1>${escaped(title)}</h1>${paragraphs.join('')}</main></html>`;
}
