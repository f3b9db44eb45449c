import type { Corpus } from '../corpus/corpus.ts';
import { conceptOf, type FoldedRecord } from '../corpus/folded-record.ts';
import type { PlacedFigure } from '../corpus/placed-figures.ts';
import { isPartOf, type WayIn, withoutParticles } from '../corpus/thesaurus.ts';
import { isOwn, type SearchRecord } from '../records/search-record.ts';
import { continuesNumber } from '../text/normalise.ts';
import type { QueryWords } from '../text/query-words.ts';
import { answers } from './answer.ts';
import type { Question } from './question.ts';

/**
 * Why a record is found:
 * `place` its address was typed; `figure` it states the number that was typed, written otherwise; `literal` it contains what was typed; `alias` people call it so; `words` it contains each word typed, but apart,
 * some of them perhaps only in a heading above or among its everyday names; `answer` it has most of what a question asks about.
 */
export type MatchKind = 'place' | 'figure' | 'literal' | 'alias' | 'words' | 'answer';

export interface Match {
  kind: MatchKind;
  /** Smaller is better. */
  rank: number;
  /** Within a rank, more is better; records that are equal here keep the order they are loaded in. */
  score: number;
  /** How often the record's own text contains what was typed. */
  count: number;
  /** The everyday word that matched. */
  way: WayIn | null;
  /** Words to mark, where what was typed does not occur. */
  words: string[];
  /** The figure that it is found for or answers with; its number is shown. */
  figure: PlacedFigure | null;
}

/** In the order hits are shown in. */
const ranks = [
  'heading is the query',
  'heading contains it',
  'text contains it',
  'only within a longer number',
  'an everyday word is the query',
  'its own text has each word',
  'an everyday word contains the query',
  'the words are spread over it, its everyday names and the headings above',
  'what the site itself says contains it',
  'it answers the question',
] as const;
const rank = (name: (typeof ranks)[number]): number => ranks.indexOf(name);

/** Matches of this rank or better are what was looked for; without one, the query is read as a question too. */
export const lastSureRank = rank('its own text has each word');

/** The rank of what answers a question without having what was typed. */
export const answerRank = rank('it answers the question');

/** The rank of what has a number only as a part of a longer one. */
export const longerNumberRank = rank('only within a longer number');

/** What a record is measured against. */
export interface Asked {
  words: QueryWords;
  corpus: Corpus;
}

/**
 * Whether a record has what was typed, and how well. The index only proposes files: it ignores words it does not know,
 * so that every record of them is looked at here before it is shown.
 */
export function match({ words, corpus }: Asked, folded: FoldedRecord): Match | null {
  const ways = corpus.thesaurus.waysTo(conceptOf(folded));
  const literal = literalMatch(words.whole, folded, ways);
  const everyday = everydayMatch(words.whole, ways);
  // A page is called 下载 by people, before it only has it in 数据下载.
  if (literal !== null && (everyday === null || literal.rank <= everyday.rank)) return literal;
  return everyday ?? wordsMatch(words.words, folded, ways);
}

/** Whether a record has most of what a question asks about. */
export function answerMatch(questions: Question[], corpus: Corpus, folded: FoldedRecord): Match | null {
  const answer = answers(questions, corpus, folded);
  return answer && { kind: 'answer', rank: answerRank, count: 0, figure: null, ...answer };
}

function literalMatch(
  whole: string,
  { record, headings, title, blocks }: FoldedRecord,
  ways: readonly WayIn[],
): Match | null {
  const inTitle = occurrences(title.text, whole);
  const inText = blocks.flatMap((block) =>
    occurrences(block.text, whole).map((start) => ({ text: block.text, start })),
  );
  const count = inText.length;
  if (inTitle.length + count === 0) return null;

  const way = ways.find(({ folded }) => folded === whole) ?? null;
  const found = (name: (typeof ranks)[number]): Match => ({
    kind: 'literal',
    rank: rank(name),
    // Of two records that contain an everyday word, the one it stands for comes first.
    score: way === null ? 0 : 1 / (1 + way.place),
    count,
    way: null,
    words: [],
    figure: null,
  });
  if (headings.includes(whole) || isNumberOf(record, whole)) return found('heading is the query');
  if (isOwn(record.kind)) return found('what the site itself says contains it');
  if (inTitle.some((start) => isWholeNumber(title.text, start, whole))) return found('heading contains it');
  return inText.some(({ text, start }) => isWholeNumber(text, start, whole))
    ? found('text contains it')
    : found('only within a longer number');
}

/** Whether a finding is called so: E09. */
function isNumberOf({ kind, number }: SearchRecord, whole: string): boolean {
  return kind === 'finding' && number.toLowerCase() === whole;
}

function everydayMatch(whole: string, ways: readonly WayIn[]): Match | null {
  const bare = withoutParticles(whole);
  const equal = ways.find(({ folded }) => folded === whole) ?? ways.find((way) => way.bare === bare);
  // One character is part of too many words to mean one of them.
  const way = equal ?? (whole.length > 1 ? ways.find((way) => isPartOf(whole, way)) : undefined);
  if (way === undefined) return null;
  const name = equal === undefined ? 'an everyday word contains the query' : 'an everyday word is the query';
  return {
    kind: 'alias',
    rank: rank(name),
    score: 1 / (1 + way.place),
    count: 0,
    way,
    words: way.official,
    figure: null,
  };
}

function wordsMatch(words: string[], { record, own, trail }: FoldedRecord, ways: readonly WayIn[]): Match | null {
  if (words.length < 2) return null;
  const isOwn = (word: string) => own.some((text) => wholeOccurrences(text, word).length > 0);
  const isNear = (word: string) => trail.includes(word) || ways.some(({ folded }) => folded.includes(word));
  if (!words.some(isOwn) || !words.every((word) => isOwn(word) || isNear(word))) return null;
  const name = words.every(isOwn)
    ? 'its own text has each word'
    : 'the words are spread over it, its everyday names and the headings above';
  // Several words ask for what is told of them, before what they mean.
  const score = record.kind === 'term' ? -1 : 0;
  return { kind: 'words', rank: rank(name), score, count: 0, way: null, words, figure: null };
}

/** Where a word begins in a text; overlapping occurrences count once. */
export function occurrences(text: string, word: string): number[] {
  const starts: number[] = [];
  for (let start = text.indexOf(word); start !== -1; start = text.indexOf(word, start + word.length))
    starts.push(start);
  return starts;
}

/** Where a word begins in a text, without the places inside a longer number. */
export function wholeOccurrences(text: string, word: string): number[] {
  return occurrences(text, word).filter((start) => isWholeNumber(text, start, word));
}

/** False where the word begins or ends inside a number: 15.39 in 315.39. */
function isWholeNumber(text: string, start: number, word: string): boolean {
  const end = start + word.length;
  const cutsStart = continuesNumber(text[start - 1]) && continuesNumber(word[0]);
  const cutsEnd = continuesNumber(text[end]) && continuesNumber(word.at(-1));
  return !cutsStart && !cutsEnd;
}
