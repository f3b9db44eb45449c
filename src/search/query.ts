import { createCandidates, type SearchScope } from './candidates.ts';
import { type Corpus, createCorpus } from './corpus.ts';
import { type FoldedRecord, foldRecord } from './folded-record.ts';
import { type Hit, toHit } from './hit.ts';
import { type Respelling, respell, respellSome } from './homophones.ts';
import { kept } from './kept.ts';
import { nearestNames, type Suggestion } from './nearest-names.ts';
import { createFold } from './normalise.ts';
import type { Pagefind } from './pagefind.ts';
import { cutNumber, type QueryWords, queryWords } from './query-words.ts';
import { readQuestion } from './question.ts';
import { answerMatch, lastSureRank, type Match, match } from './rank.ts';
import { type ReadingTable, readingsOf } from './readings.ts';
import type { SearchCatalogue, SearchTexts, WordsFile } from './search-files.ts';
import { createThesaurus } from './thesaurus.ts';

/** The parts a search is put together from; the browser and Node get them in different ways. */
export interface SearchParts {
  pagefind: Pagefind;
  catalogue: SearchCatalogue;
  /** Reads a file of the folder of texts. */
  load<Content>(file: string): Promise<Content>;
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

export type Search = (query: string, scope?: SearchScope) => Promise<SearchResult>;

/** A search over a built site. Texts are loaded when a search needs them, and kept. */
export async function createSearch({ pagefind, catalogue, load }: SearchParts): Promise<Search> {
  const { everyday, traditional } = await load<WordsFile>(catalogue.words);
  const fold = createFold(traditional);
  const thesaurus = createThesaurus(everyday, fold);
  const candidates = createCandidates(pagefind, catalogue);
  const records = kept(async (file) => {
    const ids = catalogue.texts.find((texts) => texts.file === file)?.ids ?? [];
    const texts = await load<SearchTexts>(file);
    return texts.map((record, index) => foldRecord(record, fold, ids[index] as string));
  });
  const corpora = kept(async (files) =>
    createCorpus((await Promise.all(files.split(' ').map(records))).flat(), thesaurus),
  );
  const readings = kept(async (file) => readingsOf(await load<ReadingTable>(file)));

  /** Records that have the words as they are. */
  const find = async (words: QueryWords, scope: SearchScope) => {
    const { files, otherYears, scores } = await candidates(words, scope);
    const corpus = await corpora(files.join(' '));
    const matched = matchesIn(corpus, (folded) => match({ words, corpus }, folded));
    return { corpus, otherYears, matched, inOrder: (found: Found[]) => bestFirst(found, corpus, scores) };
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
