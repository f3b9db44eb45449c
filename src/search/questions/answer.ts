import { yuanOf } from '../../report/money-unit.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { conceptOf, type FoldedRecord } from '../corpus/folded-record.ts';
import type { WayIn } from '../corpus/thesaurus.ts';
import { isUncommon, type Piece, type Question } from './question.ts';

/** How well a record answers. */
export interface Answer {
  /** Share of what is asked about that the record has, by weight, with a little more for what fits. */
  score: number;
  /** The everyday word by which it is found, if it is by one. */
  way: WayIn | null;
  /** The pieces its own text has. */
  words: string[];
}

/** Share of a question that a record must have. Below, it only happens to use the same words. */
const leastShare = 0.3;

/** What else speaks for a record or against it, in shares of a question. */
const bonus = {
  way: 0.1,
  termForAmount: -0.2,
  heading: 0.15,
  headingIsPiece: 0.25,
  meaning: 0.15,
  meaningOfPiece: 1,
  figures: 0.15,
  money: 0.3,
  nothingSaid: -0.3,
} as const;

/**
 * Whether a record has what is asked about, in its own words or by everyday names.
 * @param questions one for each word typed between spaces: enough of each must be there
 */
export function answers(questions: Question[], corpus: Corpus, folded: FoldedRecord): Answer | null {
  const asked = questions.filter(({ pieces }) => pieces.length > 0);
  if (asked.length === 0) return null;
  const parts = asked.map((question) => share(question.pieces, corpus, folded));
  if (parts.some(({ share }) => share < leastShare)) return null;
  // What only stands above, or is only a character here and there, does not find a record.
  if (!parts.some(({ words, way }) => way !== null || words.some((word) => word.length > 1))) return null;
  const words = parts.flatMap((part) => part.words);
  const mean = parts.reduce((sum, { share }) => sum + share, 0) / parts.length;
  const isCalled = parts.some(({ way }) => way?.place === 0);
  return {
    score: mean + extra(asked, words, isCalled, folded) + (isCalled ? bonus.way : 0),
    way: parts.find(({ way }) => way !== null)?.way ?? null,
    words,
  };
}

/**
 * How much a piece tells, beside how rare it is: one character little, a long unknown word more than a short one, and
 * what things are called more than a word that happens to stand in a text.
 */
function tells(piece: Piece, { isInName }: Corpus): number {
  const { text, kind } = piece;
  if (kind === 'character') return text.length === 1 ? 0.4 : 0.25 * text.length;
  if (kind === 'common') return 0.5;
  if (isUncommon(piece)) return 0.75 * Math.max(1, text.length / 2);
  return isInName(text) ? 1.5 : 1;
}

/** How much of a question a piece is. */
export function pieceWeight(piece: Piece, corpus: Corpus): number {
  return corpus.weight(piece.text) * tells(piece, corpus);
}

function share(pieces: Piece[], corpus: Corpus, folded: FoldedRecord) {
  const { own, trail } = folded;
  const ways = corpus.thesaurus.waysTo(conceptOf(folded));
  const words: string[] = [];
  let way: WayIn | null = null;
  let had = 0;
  let all = 0;
  for (const piece of pieces) {
    const { text } = piece;
    const weight = pieceWeight(piece, corpus);
    all += weight;
    const wayHere = ways.find((way) => way.folded === text);
    if (wayHere) {
      way ??= wayHere;
      had += weight * (1 - Math.min(wayHere.place, 4) / 20);
    } else if (own.some((ownText) => ownText.includes(text))) {
      words.push(text);
      had += weight;
    } else if (trail.includes(text)) {
      had += weight * 0.7;
    }
  }
  return { share: all === 0 ? 0 : had / all, way, words };
}

/** @param isCalled whether people call it so */
function extra(
  questions: Question[],
  words: string[],
  isCalled: boolean,
  { record, title, headings, blocks }: FoldedRecord,
): number {
  const pieces = questions.flatMap((question) => question.pieces.map(({ text }) => text));
  const intent = questions.find(({ intent }) => intent !== null)?.intent;
  const units = record.blocks.flatMap(({ figures = [] }) => figures.map(({ unit }) => unit));
  const isNamed = pieces.some((piece) => headings.includes(piece));
  const amount = units.some((unit) => yuanOf(unit) !== null) ? bonus.money : units.length > 0 ? bonus.figures : 0;
  return (
    (words.some((word) => word.length > 1 && title.text.includes(word)) ? bonus.heading : 0) +
    (isNamed ? bonus.headingIsPiece : 0) +
    (intent === 'definition' && record.kind === 'term' ? bonus.meaning : 0) +
    (intent === 'definition' && record.kind === 'term' && (isNamed || isCalled) ? bonus.meaningOfPiece : 0) +
    (intent === 'amount' ? amount + (record.kind === 'term' ? bonus.termForAmount : 0) : 0) +
    // A heading without a word of its own asks the question again.
    (blocks.length === 0 ? bonus.nothingSaid : 0)
  );
}
