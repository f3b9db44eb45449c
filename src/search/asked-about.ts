import { figureFit } from './answer-figure.ts';
import type { Corpus } from './corpus.ts';
import { conceptOf, type FoldedRecord } from './folded-record.ts';
import { readable } from './normalise.ts';
import type { PlacedFigure } from './placed-figures.ts';
import type { QueryWords } from './query-words.ts';
import { type Piece, type Question, readQuestion } from './question.ts';
import type { AskedAbout, QuestionModel } from './question-model.ts';
import { answerMatch, answerRank, type Match } from './rank.ts';
import type { Rarity } from './rarity.ts';
import { isOwn } from './record-kinds.ts';

/** What helps to understand a question, for the records that are looked through. */
export interface Understanding {
  rarity: Rarity;
  model: QuestionModel;
}

/** What a question was understood as. */
export interface Understood {
  /** Records that may answer, best first. */
  found: { folded: FoldedRecord; match: Match }[];
  /** How sure it is that one of the best of them answers: about 1 where it does, below 0 where it only shares words. */
  certainty: number;
  /** Words that tell what is asked about and stand nowhere, the most telling first. */
  missing: string[];
  /** Of these and of what others ask with, those that stand nowhere. */
  nowhere: string[];
  questions: Question[];
  about: AskedAbout[];
}

/** From here on what was understood is an answer, and from there on worth offering: chosen on questions of another hand. */
export const sureFrom = 0.3;
export const offeredFrom = 0;

/** Records less likely than this to be asked about do not answer for that alone. */
const leastLikely = 0.1;
/** What it is worth that a record has the figure which a question for a number asks for. */
const worthOfFigure = 0.4;
/** How ill a record fits such a question that states no number. */
const withoutFigure = -1;
/** Records that answer far less well than the best are left out. */
const leastOfBest = 0.25;
/** Texts from this length on may be pasted; of which a record must have this share to be where they are from. */
const leastPaste = 14;
const leastCopied = 0.7;
const longestWord = 4;
/** What a word typed apart costs that is foreign to the best of them. */
const foreignWord = 0.5;
/** Words that one in 2^10 words is say nothing of what is asked about. */
const everydayBits = 10;

/**
 * Reads what was typed as a question: what it asks about by the words of the report and their everyday names, and by what
 * others asked. How the two are weighed was chosen on questions of another hand (docs/search-benchmark.md).
 */
export function understand({ words, whole }: QueryWords, corpus: Corpus, { rarity, model }: Understanding): Understood {
  const questions = words.map((word) => readQuestion(word, corpus, rarity));
  const about = model.read(whole);
  const likely = new Map<string, number>();
  for (const { concepts, probability } of about) {
    concepts.forEach((concept, place) => {
      likely.set(concept, Math.max(likely.get(concept) ?? 0, probability * (1 - 0.1 * place)));
    });
  }
  const pairs = whole.length >= leastPaste ? pairsOf(whole) : [];
  const isForNumber = questions.some(({ intent, measure }) => intent === 'amount' || measure !== null);
  const figuresOf = Map.groupBy(corpus.figures, ({ folded }) => folded);
  const found = corpus.records
    .flatMap((folded) => {
      const probability = likely.get(conceptOf(folded)) ?? 0;
      const answer = answerMatch(questions, corpus, folded, 'known');
      // A finding or chart is in the words of what it is about, which is likelier meant.
      const match = answer && isOwn(folded.record.kind) ? { ...answer, score: answer.score / 2 } : answer;
      if (match === null && probability < leastLikely && copiedShare(pairs, folded) < leastCopied) return [];
      const fit = isForNumber ? bestFit(questions, figuresOf.get(folded) ?? [], corpus) : 0;
      const copied = copiedShare(pairs, folded);
      const score = (match?.score ?? 0) + probability + worthOfFigure * fit + (copied >= leastCopied ? 2 * copied : 0);
      return [{ folded, match: { ...(match ?? askedFor), score }, own: match?.score ?? 0, probability, copied }];
    })
    .toSorted((a, b) => b.match.score - a.match.score);
  const [best] = found;
  const pieces = questions.flatMap((question) => question.pieces);
  const foreign = pieces.filter(
    (piece) => tells(piece, rarity) && !(best && has(best.folded, piece.text, corpus, model)),
  );
  const share = foreign.reduce((sum, { text }) => sum + text.length, 0) / (whole.length || 1);
  const isForeign = new Set(foreign);
  const asks = questions.filter(({ pieces }) => pieces.length > 0);
  // A word typed apart is meant by itself: one that stands nowhere is not made up for by the others.
  const lone =
    asks.length > 1 &&
    asks.some(({ pieces }) =>
      pieces.every((piece) => isForeign.has(piece) && piece.kind === 'unknown' && piece.text.length > 1),
    );
  return {
    found: found
      .filter(({ match }) => match.score >= leastOfBest * (best?.match.score ?? 0))
      .map(({ folded, match }) => ({ folded, match })),
    certainty:
      (best?.copied ?? 0) >= leastCopied
        ? 1
        : Math.max(0, ...found.slice(0, 3).map(({ own, probability }) => own / 4 + probability)) -
          share -
          (lone ? foreignWord : 0),
    missing: questions
      .flatMap((question, index) => missingIn(question, words[index] ?? '', isForeign))
      .filter(({ text }) => text.length > 1 && !corpus.knows(text))
      .toSorted((a, b) => (rarity(b.text) ?? Infinity) - (rarity(a.text) ?? Infinity) || b.text.length - a.text.length)
      .map(({ text }) => readable(text)),
    nowhere: pieces
      .filter(({ text, kind }) => kind === 'unknown' && text.length > 1 && !corpus.knows(text))
      .map(({ text }) => readable(text)),
    questions,
    about,
  };
}

/** How well the best of a record's figures fits a question for a number. */
function bestFit(questions: readonly Question[], figures: readonly PlacedFigure[], corpus: Corpus): number {
  if (figures.length === 0) return withoutFigure;
  return Math.max(0, ...figures.map((placed) => figureFit(questions, placed, corpus)));
}

/** How much of a long text a record has, pair by pair of characters: a paste with slips, or over several paragraphs. */
function copiedShare(pairs: readonly string[], { own }: FoldedRecord): number {
  if (pairs.length === 0) return 0;
  return pairs.filter((pair) => own.some((text) => text.includes(pair))).length / pairs.length;
}

function pairsOf(text: string): string[] {
  return [...text].slice(1).map((character, index) => `${text[index]}${character}`);
}

/** A short word of which nothing is known is missing whole: the 比 of 比特币 compares nothing. */
function missingIn({ pieces }: Question, word: string, isForeign: ReadonlySet<Piece>): Piece[] {
  const foreign = pieces.filter((piece) => isForeign.has(piece));
  const isWhole = foreign.length > 0 && foreign.length === pieces.length && word.length <= longestWord;
  return isWhole ? [{ text: word, kind: 'unknown' }] : foreign;
}

const askedFor: Match = { kind: 'answer', rank: answerRank, score: 0, count: 0, way: null, words: [], figure: null };

function tells({ text }: Piece, rarity: Rarity): boolean {
  return (rarity(text) ?? Infinity) > everydayBits;
}

/** Whether a record has a word, is called so, or is asked for so. */
function has({ record, own, trail }: FoldedRecord, word: string, corpus: Corpus, model: QuestionModel): boolean {
  return (
    own.some((text) => text.includes(word)) ||
    trail.includes(word) ||
    corpus.thesaurus.waysTo(record.concept).some(({ folded }) => folded.includes(word)) ||
    model.says([record.concept || record.address], word)
  );
}
