import { yuanOf } from './amount-match.ts';
import { type AnswerCard, answerCards } from './answer-card.ts';
import { answerFigure, namedFigure } from './answer-figure.ts';
import { understand } from './asked-about.ts';
import { createCandidates, type SearchScope } from './candidates.ts';
import { type Corpus, createCorpus } from './corpus.ts';
import { type FoldedRecord, foldRecord } from './folded-record.ts';
import { type Hit, toHit } from './hit.ts';
import { type Respelling, respell, respellSome } from './homophones.ts';
import { kept } from './kept.ts';
import { nearestNames, type Suggestion } from './nearest-names.ts';
import { createFold, type Fold } from './normalise.ts';
import { nothingFound } from './nothing-found.ts';
import type { Pagefind } from './pagefind.ts';
import type { PlacedFigure } from './placed-figures.ts';
import { cutNumber, lookedAt, type QueryWords, queryWords } from './query-words.ts';
import { createQuestionModel } from './question-model.ts';
import { questionTexts } from './question-texts.ts';
import { lastSureRank, longerNumberRank, type Match, match, officialWords } from './rank.ts';
import { rarityOf } from './rarity.ts';
import { type ReadingTable, readingsOf } from './readings.ts';
import { recordsOfValues } from './records-of-values.ts';
import type { QuestionsFile, SearchCatalogue, SearchTexts, WordsFile } from './search-files.ts';
import { createThesaurus } from './thesaurus.ts';
import { type AskedValues, askedValues } from './value-search.ts';
import { recordsOfWords } from './words-apart.ts';
import { readQuestions } from './written-questions.ts';

/** The parts a search is put together from; the browser and Node get them in different ways. */
export interface SearchParts {
  pagefind: Pagefind;
  catalogue: SearchCatalogue;
  /** Reads a file of the folder of texts. */
  load<Content>(file: string): Promise<Content>;
}

export interface SearchResult {
  /**
   * `found`: the hits answer. `guess`: they may, and are offered as what was perhaps meant. `none`: nothing does.
   * `empty`: nothing to look for was typed.
   */
  status: 'found' | 'guess' | 'none' | 'empty';
  /** As it was typed, as far as it was looked at. */
  query: string;
  /** How many characters are looked at, where more were typed. */
  cutAt: number | null;
  /** Best first. */
  hits: Hit[];
  /** Figures that are the answer, above the hits. */
  cards: AnswerCard[];
  /** Numbers that were typed otherwise than the report prints them, and how the hits' are them. */
  values: { text: string; how: AskedValues['values'][number]['how'] }[];
  /** What was typed stands only within longer numbers. */
  isWithinNumber: boolean;
  /** Words that tell what was asked about and stand nowhere in what was found. */
  missing: string[];
  /** Where nothing answers: what only shares common words. */
  shared: Hit[];
  /** What was looked for instead, where nothing has what was typed. */
  respelled: Respelling | null;
  /** Where nothing is found: the nearest names, the nearest first. */
  suggestions: Suggestion[];
  /** Older years that have hits too and were not looked through. */
  otherYears: number[];
}

export type Search = (query: string, scope?: SearchScope) => Promise<SearchResult>;

/** From here on what was understood is an answer, and from there on worth offering: chosen on questions of another hand. */
const sureFrom = 0.3;
const offeredFrom = 0;
/** Most hits that are offered or only share words. */
const mostOffered = 3;
const mostShared = 5;

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
  const questions = kept(async (file) => {
    const { common, asked } = await load<QuestionsFile>(file);
    return { rarity: rarityOf(common), asked: readQuestions(asked) };
  });
  const understandings = kept(async (files) => {
    const [corpus, { rarity, asked }] = await Promise.all([corpora(files), questions(catalogue.questions)]);
    return { rarity, model: createQuestionModel(questionTexts(asked, corpus, fold)) };
  });

  /** Records that have the words as they are. */
  const find = async (words: QueryWords, scope: SearchScope): Promise<Direct> => {
    const { files, otherYears, scores } = await candidates(words, scope);
    const corpus = await corpora(files.join(' '));
    const matched = matchesIn(corpus, (folded) => match({ words, corpus }, folded));
    return {
      files: files.join(' '),
      corpus,
      otherYears,
      matched,
      inOrder: (found) => bestFirst(found, corpus, scores),
    };
  };
  const toHits = (found: Found[], meant: QueryWords) => found.map((one) => toHit(meant, fold, one));

  return async (query, scope = {}) => {
    const { text, cutAt } = lookedAt(query);
    const words = queryWords(text, fold);
    const nothing = { ...nothingFound, query: text, cutAt };
    if (words.tokens.length === 0) return { ...nothing, status: 'empty' };

    const direct = await find(words, scope);
    const { corpus, matched, otherYears, inOrder } = direct;
    const best = Math.min(...matched.map(({ match }) => match.rank));
    const asTyped = async (): Promise<SearchResult> => {
      const cut = cutNumber(text, fold);
      const begun = cut === null ? [] : inOrder((await find(cut, scope)).matched);
      const first = new Set(begun.map(({ folded }) => folded));
      const others = inOrder(matched.filter(({ folded }) => !first.has(folded)));
      return {
        ...nothing,
        status: 'found',
        hits: [...(cut === null ? [] : toHits(begun, cut)), ...toHits(others, words)],
        cards: answerCards(figuresTyped(text, words, inOrder(matched), corpus, fold), corpus),
        isWithinNumber: best === longerNumberRank,
        otherYears,
      };
    };
    if (best <= lastSureRank) return asTyped();

    const asked = askedValues(text, corpus);
    if (asked !== null) {
      const rest = queryWords(asked.rest, fold);
      const understood = understand(rest, corpus, await understandings(direct.files));
      const isAside = understood.questions.every(({ pieces }) => pieces.length === 0);
      const found = recordsOfValues(asked, understood.found);
      const hits = toHits(found, words);
      const how = { values: asked.values.map(({ amount, how }) => ({ text: amount.text, how })), otherYears };
      if (!isAside && understood.certainty < offeredFrom && understood.missing.length > 0)
        return { ...nothing, ...how, missing: understood.missing, shared: hits.slice(0, mostShared) };
      if (asked.values.every(({ how }) => how === 'nearest'))
        return { ...nothing, ...how, status: 'guess', hits: hits.slice(0, mostOffered) };
      const first = new Set(found.map(({ folded }) => folded));
      const others = inOrder(matched.filter(({ folded }) => !first.has(folded)));
      return {
        ...nothing,
        ...how,
        status: 'found',
        hits: [...hits, ...toHits(others, words)],
        cards: answerCards(
          found.flatMap(({ match }) => match.figure ?? []),
          corpus,
        ),
      };
    }

    // What sounds like a name is likelier meant than what only has some of the words.
    const sounds = await readings(catalogue.pinyin);
    const some = respellSome(words.words, corpus, sounds);
    for (const respelled of [...respell(words.whole, corpus, sounds), ...(some === null ? [] : [some])]) {
      const meant = queryWords(respelled.words, fold);
      const again = await find(meant, scope);
      if (!isSure(again.matched)) continue;
      const hits = toHits(again.inOrder(again.matched), meant);
      return { ...nothing, status: 'found', hits, respelled, otherYears: again.otherYears };
    }

    const apart = recordsOfWords(words, corpus);
    if (apart !== null) return { ...nothing, status: 'found', hits: toHits(apart, words), otherYears };

    const understood = understand(words, corpus, await understandings(direct.files));
    const first = new Set(matched.map(({ folded }) => folded));
    const found = [...inOrder(matched), ...understood.found.filter(({ folded }) => !first.has(folded))].map((one) => ({
      folded: one.folded,
      match: {
        ...one.match,
        figure: answerFigure(
          understood,
          corpus.figures.filter(({ folded }) => folded === one.folded),
          corpus,
        ),
      },
    }));
    const answer = answerFigure(understood, corpus.figures, corpus);
    const hits = toHits(found, words);
    // One character alone asks about nothing.
    const certainty = matched.length > 0 ? 1 : words.whole.length > 1 ? understood.certainty : -1;
    if (certainty >= sureFrom)
      return {
        ...nothing,
        status: 'found',
        hits,
        cards: answerCards(answer === null ? [] : [answer], corpus),
        otherYears,
      };
    const missing = understood.missing;
    if (certainty >= offeredFrom)
      return { ...nothing, status: 'guess', hits: hits.slice(0, mostOffered), missing, otherYears };
    return { ...nothing, missing, shared: hits.slice(0, mostShared), suggestions: nearestNames(words.whole, corpus) };
  };
}

/** The figures whose number is all that was typed, or whose name, with those that a hit near the top is contradicted in. */
function figuresTyped(
  text: string,
  { whole }: QueryWords,
  found: readonly Found[],
  corpus: Corpus,
  fold: Fold,
): PlacedFigure[] {
  const asked = askedValues(text, corpus);
  const equal = asked?.values.flatMap(({ how, figures }) => (how === 'equal' ? figures : [])) ?? [];
  if (equal.length > 0 && fold(asked?.rest ?? '').text === '') return equal;
  const [first] = found;
  const names = first?.match.way ? officialWords(first.match.way).map((word) => fold(word).text) : [whole];
  const [named] = names.flatMap((name) => namedFigure(name, corpus.figures) ?? []);
  if (named === undefined) return [];
  const shown = new Set(found.slice(0, mostOffered).map(({ folded }) => folded));
  const contradicted = corpus.figures.filter(
    ({ figure, folded }) =>
      figure.against !== undefined &&
      figure.unit === named.figure.unit &&
      yuanOf(figure.unit) === null &&
      shown.has(folded),
  );
  return [named, ...contradicted];
}

/** What has what was typed, as it was typed. */
interface Direct {
  /** Names of the files that were looked through. */
  files: string;
  corpus: Corpus;
  otherYears: number[];
  matched: Found[];
  inOrder(found: Found[]): Found[];
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
