import { printedNumber } from '../report/outline.ts';
import { type Excerpt, excerpt, marked, type Segment } from './excerpt.ts';
import { type FoldedRecord, foldRecord } from './folded-record.ts';
import { type Match, type MatchKind, match } from './match.ts';
import { metaWeights } from './pagefind-record.ts';
import { type QueryWords, queryWords } from './query-words.ts';
import type { SearchCatalogue, SearchTexts } from './search-files.ts';
import type { SearchRecord } from './search-records.ts';

/** What is used of the module `pagefind.js`, which Pagefind writes beside its index. */
export interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { id: string; score: number }[] }>;
}

/** The parts a search is put together from; the browser and Node get them in different ways. */
export interface SearchParts {
  pagefind: Pagefind;
  catalogue: SearchCatalogue;
  loadTexts(file: string): Promise<SearchTexts>;
}

/** One found part, section or term. */
export interface Hit extends Pick<SearchRecord, 'address' | 'kind' | 'year' | 'number'> {
  title: Segment[];
  /** Short names of what is above it, the part first: 第三部分 情况说明, 七、“三公”经费. */
  trail: string[];
  /** Null where nothing but a heading stands there. */
  excerpt: Excerpt | null;
  match: MatchKind;
  /** How often its text contains what was typed. */
  count: number;
  /** The everyday name it was found by, if that may be shown. */
  alias: string | null;
}

export interface SearchResult {
  /** `empty`: nothing to look for was typed. */
  status: 'found' | 'none' | 'empty';
  /** As it was typed. */
  query: string;
  /** Best first. */
  hits: Hit[];
}

export type Search = (query: string) => Promise<SearchResult>;

/**
 * Options for Pagefind, to be given before its `init`.
 * @param basePath where `pagefind.js` was loaded from, with a slash at the end
 */
export function pagefindOptions(basePath: string): object {
  return { basePath, baseUrl: '/', noWorker: true, ranking: { metaWeights } };
}

/** A search over a built site. Texts are loaded when a search has hits in them, and kept. */
export function createSearch({ pagefind, catalogue, loadTexts }: SearchParts): Search {
  const places = new Map(
    catalogue.texts.flatMap(({ file, ids }) => ids.map((id, index) => [id, { file, index }] as const)),
  );
  const order = new Map([...places.keys()].map((id, index) => [id, index]));
  const loaded = new Map<string, Promise<FoldedRecord[]>>();

  const records = (file: string): Promise<FoldedRecord[]> => {
    const known = loaded.get(file) ?? loadTexts(file).then((texts) => texts.map(foldRecord));
    // A file that did not load is asked for again by the next search.
    known.catch(() => loaded.delete(file));
    loaded.set(file, known);
    return known;
  };

  return async (query) => {
    const words = queryWords(query);
    if (words.tokens.length === 0) return { status: 'empty', query, hits: [] };

    const { results } = await pagefind.search(words.tokens.join(' '));
    const proposed = await Promise.all(
      results.map(async ({ id, score }) => {
        const place = places.get(id);
        const folded = place && (await records(place.file))[place.index];
        if (folded === undefined) throw new Error(`The search texts do not have ${id}: they are of another build`);
        return { folded, score, order: order.get(id) as number, match: match(words, folded) };
      }),
    );
    const hits = proposed
      .filter((found): found is Found => found.match !== null)
      .sort((a, b) => a.match.rank - b.match.rank || b.score - a.score || a.order - b.order)
      .map((found) => hit(words, found));
    return { status: hits.length > 0 ? 'found' : 'none', query, hits };
  };
}

interface Found {
  folded: FoldedRecord;
  match: Match;
  score: number;
  order: number;
}

function hit(words: QueryWords, { folded, match }: Found): Hit {
  const { record } = folded;
  const passage = excerpt(words, folded);
  // A part is a long page, so that a hit in what stands directly in it leads to the very block.
  const block = record.kind === 'part' && match.count > 0 ? passage?.block : undefined;
  return {
    address: block === undefined ? record.address : `${record.address}#${block}`,
    kind: record.kind,
    year: record.year,
    number: block === undefined ? record.number : printedNumber(block),
    title: title(words, folded, match),
    trail: record.trail.map(({ label }) => label),
    excerpt: passage,
    match: match.kind,
    count: match.count,
    alias: match.alias,
  };
}

function title(words: QueryWords, { record, title }: FoldedRecord, { kind }: Match): Segment[] {
  if (record.heading === null) return [{ text: record.title, mark: null }];
  return kind === 'alias' ? [{ text: record.title, mark: 'alias' }] : marked(words, record.title, title);
}
