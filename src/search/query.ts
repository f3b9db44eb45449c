import { type Corpus, createCorpus } from './corpus.ts';
import { type FoldedRecord, foldRecord } from './folded-record.ts';
import { type Hit, toHit } from './hit.ts';
import { nearestNames } from './nearest-names.ts';
import { createFold } from './normalise.ts';
import { cutNumber, type QueryWords, queryWords } from './query-words.ts';
import { readQuestion } from './question.ts';
import { answerMatch, lastSureRank, type Match, match } from './rank.ts';
import { type ReadingTable, readingsOf } from './readings.ts';
import type { SearchCatalogue, SearchTexts, WordsFile } from './search-files.ts';
import { type Respelling, respell, respellSome } from './spelling.ts';
import { createThesaurus } from './thesaurus.ts';
import { wordTokens } from './tokenise.ts';

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
  /** Reads a file of the folder of texts. */
  load<Content>(file: string): Promise<Content>;
}

/** A name that what was typed may have meant, and where it leads. */
export interface Suggestion {
  name: string;
  address: string;
}

export interface SearchResult {
  /** `empty`: nothing to look for was typed. */
  status: 'found' | 'none' | 'empty';
  /** As it was typed. */
  query: string;
  /** Best first. */
  hits: Hit[];
  /** What was looked for instead, where nothing has what was typed. */
  respelled: Respelling | null;
  /** Where nothing is found: the nearest names, the nearest first. */
  suggestions: Suggestion[];
  /** Older years that have hits too and were not looked through. */
  otherYears: number[];
}

/** What to look through. */
export interface SearchScope {
  /** Only this year; by default the newest ones that have what was typed. */
  year?: number;
}

export type Search = (query: string, scope?: SearchScope) => Promise<SearchResult>;

/** Years whose texts are loaded without being asked for; a report of fifty years would be loaded for every common word. */
const yearsAtOnce = 2;

/**
 * Options for Pagefind, to be given before its `init`.
 * @param basePath where `pagefind.js` was loaded from, with a slash at the end
 */
export function pagefindOptions(basePath: string): object {
  return { basePath, baseUrl: '/', noWorker: true };
}

/** A search over a built site. Texts are loaded when a search needs them, and kept. */
export async function createSearch({ pagefind, catalogue, load }: SearchParts): Promise<Search> {
  const { everyday, traditional } = await load<WordsFile>(catalogue.words);
  const fold = createFold(traditional);
  const thesaurus = createThesaurus(everyday, fold);
  const fileOf = new Map(catalogue.texts.flatMap(({ file, ids }) => ids.map((id) => [id, file] as const)));
  const records = kept(async (file) => {
    const ids = catalogue.texts.find((texts) => texts.file === file)?.ids ?? [];
    const texts = await load<SearchTexts>(file);
    return texts.map((record, index) => foldRecord(record, fold, ids[index] as string));
  });
  const corpora = kept(async (files) =>
    createCorpus((await Promise.all(files.split(' ').map(records))).flat(), thesaurus),
  );
  const readings = kept(async (file) => readingsOf(await load<ReadingTable>(file)));

  /** What the index has for these words: a score for each page with all of them, and the files with the whole query. */
  const propose = async ({ tokens, whole }: QueryWords): Promise<Proposed> => {
    const all = await pagefind.search(tokens.join(' '));
    const phrase = wordTokens(whole);
    const literal = phrase.length > 1 || [...whole].length > 1 ? await pagefind.search(`"${phrase.join(' ')}"`) : all;
    return {
      scores: new Map(all.results.map(({ id, score }) => [id, score])),
      files: filesOf(literal.results.length > 0 ? literal : all),
    };
  };
  const filesOf = ({ results }: { results: { id: string }[] }): Set<string> =>
    new Set(
      results.map(({ id }) => {
        const file = fileOf.get(id);
        if (file === undefined) throw new Error(`The search texts do not have ${id}: they are of another build`);
        return file;
      }),
    );

  /** What to look through: the glossary, and the newest years that the index proposes pages of. */
  const chosenFiles = ({ files }: Proposed, { year }: SearchScope): { files: string[]; otherYears: number[] } => {
    const years = catalogue.texts.filter((texts) => texts.year !== null);
    const having = years.filter(({ file }) => files.has(file));
    const chosen =
      year === undefined
        ? (having.length > 0 ? having : years).slice(0, yearsAtOnce)
        : years.filter((texts) => texts.year === year);
    return {
      files: catalogue.texts.filter((texts) => texts.year === null || chosen.includes(texts)).map(({ file }) => file),
      otherYears: having.filter((texts) => !chosen.includes(texts)).map((texts) => texts.year as number),
    };
  };

  /** Records that have the words as they are. */
  const find = async (words: QueryWords, scope: SearchScope) => {
    const proposed = await propose(words);
    const { files, otherYears } = chosenFiles(proposed, scope);
    const corpus = await corpora(files.join(' '));
    const matched = matchesIn(corpus, (folded) => match({ words, corpus }, folded));
    return { corpus, otherYears, matched, inOrder: (found: Found[]) => bestFirst(found, corpus, proposed.scores) };
  };

  return async (query, scope = {}) => {
    const words = queryWords(query, fold);
    const result = { query, respelled: null, suggestions: [], otherYears: [] };
    if (words.tokens.length === 0) return { ...result, status: 'empty', hits: [] };

    const toHits = (found: Found[], meant: QueryWords) => found.map((one) => toHit(meant, fold, one));
    const { corpus, matched, otherYears, inOrder } = await find(words, scope);
    if (isSure(matched)) {
      const cut = cutNumber(query, fold);
      const begun = cut === null ? [] : inOrder((await find(cut, scope)).matched);
      const first = new Set(begun.map(({ folded }) => folded));
      const others = inOrder(matched.filter(({ folded }) => !first.has(folded)));
      const hits = [...(cut === null ? [] : toHits(begun, cut)), ...toHits(others, words)];
      return { ...result, status: 'found', hits, otherYears };
    }

    // What sounds like a name is likelier meant than what only has some of the words.
    const sounds = await readings(catalogue.pinyin);
    const some = respellSome(words.words, corpus, sounds);
    for (const respelled of [...respell(words.whole, corpus, sounds), ...(some === null ? [] : [some])]) {
      const meant = queryWords(respelled.words, fold);
      const again = await find(meant, scope);
      if (!isSure(again.matched)) continue;
      const hits = toHits(again.inOrder(again.matched), meant);
      return { ...result, status: 'found', hits, respelled, otherYears: again.otherYears };
    }

    const found = inOrder([...matched, ...answersIn(corpus, words, matched)]);
    if (found.length > 0) return { ...result, status: 'found', hits: toHits(found, words), otherYears };
    return { ...result, status: 'none', hits: [], suggestions: nearestNames(words.whole, corpus) };
  };
}

interface Proposed {
  /** Pagefind's score by the record's id there. */
  scores: Map<string, number>;
  /** Files of texts that the records are in. */
  files: Set<string>;
}

/** A record with why it is found. */
export interface Found {
  folded: FoldedRecord;
  match: Match;
}

/** Whether what was typed is there as typed. */
function isSure(matched: Found[]): boolean {
  return matched.some(({ match }) => match.rank <= lastSureRank);
}

/** Records that have most of what a question asks about and were not matched already. */
function answersIn(corpus: Corpus, { words }: QueryWords, matched: Found[]): Found[] {
  const questions = words.map((word) => readQuestion(word, corpus));
  const known = new Set(matched.map(({ folded }) => folded));
  const answersOf = (least: 'usual' | 'known') =>
    matchesIn(corpus, (folded) => (known.has(folded) ? null : answerMatch(questions, corpus, folded, least)));
  const answers = answersOf('usual');
  const allKnown = questions.every(({ pieces }) => pieces.every(({ kind }) => kind !== 'unknown'));
  return matched.length + answers.length === 0 && allKnown ? answersOf('known') : answers;
}

function bestFirst(found: Found[], corpus: Corpus, scores: ReadonlyMap<string, number>): Found[] {
  const order = new Map(corpus.records.map((folded, index) => [folded, index]));
  const scoreOf = ({ folded }: Found) => scores.get(folded.id) ?? 0;
  return found.toSorted(
    (a, b) =>
      a.match.rank - b.match.rank ||
      b.match.score - a.match.score ||
      scoreOf(b) - scoreOf(a) ||
      (order.get(a.folded) as number) - (order.get(b.folded) as number),
  );
}

function matchesIn(corpus: Corpus, matchOf: (folded: FoldedRecord) => Match | null): Found[] {
  return corpus.records.flatMap((folded) => {
    const match = matchOf(folded);
    return match === null ? [] : [{ folded, match }];
  });
}

/** Loads once and keeps; what did not load is tried again the next time it is asked for. */
function kept<Loaded>(load: (name: string) => Promise<Loaded>): (name: string) => Promise<Loaded> {
  const loaded = new Map<string, Promise<Loaded>>();
  return (name) => {
    let known = loaded.get(name);
    if (known === undefined) {
      known = load(name);
      known.catch(() => loaded.delete(name));
      loaded.set(name, known);
    }
    return known;
  };
}
