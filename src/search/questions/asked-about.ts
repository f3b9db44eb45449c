import type { Corpus } from '../corpus/corpus.ts';
import { conceptOf, type FoldedRecord } from '../corpus/folded-record.ts';
import type { PlacedFigure } from '../corpus/placed-figures.ts';
import type { Rarity } from '../corpus/rarity.ts';
import { isOwn } from '../records/record-kinds.ts';
import { readable } from '../text/normalise.ts';
import type { QueryWords } from '../text/query-words.ts';
import { pairsOf } from '../text/tokenise.ts';
import { figureFit } from './answer-figure.ts';
import { coverage, explained, type Telling, telling } from './explained.ts';
import { type Question, readQuestion } from './question.ts';
import type { AskedAbout, QuestionModel } from './question-model.ts';
import { answerMatch, answerRank, type Match, wholeOccurrences } from './rank.ts';

/** What helps to understand a question, for the records that are looked through. */
export interface Understanding {
  rarity: Rarity;
  model: QuestionModel;
}

/** What a question was understood as. */
export interface Understood {
  /** Records that may answer, best first. */
  found: { folded: FoldedRecord; match: Match }[];
  /** How sure it is that the best of them answers, as the logarithm of the odds. */
  certainty: number;
  /** Words that tell what is asked about and stand nowhere, the most telling first. */
  missing: string[];
  /** Of all its words, those that stand nowhere. */
  nowhere: string[];
  questions: Question[];
  about: AskedAbout[];
}

/** From here on what was understood is an answer, and from there on worth offering (docs/search-benchmark.md). */
export const sureFrom = 1.1;
export const offeredFrom = -2.2;

/** Records less likely than this to be asked about, which explain less of the question than that, do not answer. */
const leastLikely = 0.1;
const leastExplained = 0.6;
/** What it is worth that a record explains all of the question, and has the figure which a question for a number asks for. */
const worthOfExplaining = 2;
const worthOfFigure = 0.4;
/** How ill a record fits such a question that states no number. */
const withoutFigure = -1;
/** Records that answer far less well than the best are left out. */
const leastOfBest = 0.25;
/** Texts from this length on may be pasted; of which a record must have this share to be where they are from. */
const leastPaste = 14;
const leastCopied = 0.7;
/** From here on a word tells enough to say that it stands nowhere, where not even half of it is explained. */
const tellsEnough = 3;
const isExplained = 0.5;

/**
 * What speaks for the best record, in logarithms of the odds: how likely others ask for it so, what share of the question
 * it explains, how much of it has it in words of the report; and against it: what tells most and is not explained, and
 * how likely others ask so for what the report does not have. A logistic regression over questions of both hands and of
 * three judges, rounded (docs/search-benchmark.md).
 */
const speaks = { asked: 2, explained: 3, own: 0.6, unexplained: -0.1, absent: -4, atFirst: -1.3 } as const;
const mostOwn = 1.5;

/**
 * Reads what was typed as a question: what it asks about by the words of the report and their everyday names, and by what
 * others asked. How the two are weighed was chosen on questions of another hand (docs/search-benchmark.md).
 */
export function understand({ words, whole }: QueryWords, corpus: Corpus, { rarity, model }: Understanding): Understood {
  const questions = words.map((word) => readQuestion(word, corpus, rarity));
  const asked = questions.flatMap(({ pieces }) => pieces.map((piece) => telling(piece, rarity, model)));
  const about = model.read(whole);
  const likely = likelihoods(about);
  const pairs = whole.length >= leastPaste ? pairsOf(whole) : [];
  const isForNumber = questions.some(({ intent, measure }) => intent === 'amount' || measure !== null);
  const figuresOf = Map.groupBy(corpus.figures, ({ folded }) => folded);
  const found = corpus.records
    .flatMap((folded) => {
      const probability = likely.get(conceptOf(folded)) ?? 0;
      const answer = answerMatch(questions, corpus, folded, 'known');
      // A finding or chart is in the words of what it is about, which is likelier meant.
      const match = answer && isOwn(folded.record.kind) ? { ...answer, score: answer.score / 2 } : answer;
      const copied = copiedShare(pairs, folded);
      const covered = coverage(asked, folded, corpus, model);
      const isLikely = probability >= leastLikely || covered >= leastExplained || copied >= leastCopied;
      if (match === null && !isLikely) return [];
      const fit = isForNumber ? bestFit(questions, figuresOf.get(folded) ?? [], corpus) : 0;
      const own = match?.score ?? 0;
      const score =
        own +
        probability +
        worthOfExplaining * covered +
        worthOfFigure * fit +
        (copied >= leastCopied ? 2 * copied : 0);
      return [{ folded, match: { ...(match ?? askedFor), score }, own, probability, covered, copied }];
    })
    .toSorted((a, b) => b.match.score - a.match.score);
  const [best] = found;
  const strange = strangeNumbers(whole, corpus);
  const unexplained = asked.map(({ piece, weight }) => ({
    piece,
    weight: weight * (1 - (best === undefined ? 0 : explained(piece, best.folded, corpus, model))),
  }));
  const odds =
    best === undefined
      ? Number.NEGATIVE_INFINITY
      : speaks.atFirst +
        speaks.asked * best.probability +
        speaks.explained * best.covered +
        speaks.own * Math.min(best.own, mostOwn) +
        speaks.unexplained * Math.max(0, ...unexplained.map(({ weight }) => weight)) +
        speaks.absent * absence(about, corpus);
  const isNowhere = strange.length > 0 || hasLoneStranger(questions, asked, corpus);
  return {
    found: found
      .filter(({ match }) => match.score >= leastOfBest * (best?.match.score ?? 0))
      .map(({ folded, match }) => ({ folded, match })),
    certainty:
      (best?.copied ?? 0) >= leastCopied ? Number.POSITIVE_INFINITY : isNowhere ? Number.NEGATIVE_INFINITY : odds,
    missing: [...strange, ...missingIn(asked, unexplained, corpus).map((text) => wholeWord(text, words))].map(readable),
    nowhere: asked
      .filter(({ piece: { text, kind } }) => kind === 'unknown' && text.length > 1 && !corpus.knows(text))
      .map(({ piece }) => readable(piece.text)),
    questions,
    about,
  };
}

/** How likely each concept is asked about; of those that one question has, the first is likeliest. */
function likelihoods(about: readonly AskedAbout[]): Map<string, number> {
  const likely = new Map<string, number>();
  for (const { concepts, probability } of about) {
    concepts.forEach((concept, place) => {
      likely.set(concept, Math.max(likely.get(concept) ?? 0, probability * (1 - 0.1 * place)));
    });
  }
  return likely;
}

/** How likely others ask so for what these records do not have. */
function absence(about: readonly AskedAbout[], { records }: Corpus): number {
  const had = new Set(records.map(conceptOf));
  return about
    .filter(({ concepts }) => !concepts.some((concept) => had.has(concept)))
    .reduce((sum, { probability }) => sum + probability, 0);
}

/** A code of the official classification, which a report need not print. */
const isCode = (number: string) => /^(?:\d{3}|\d{5}|\d{7})$/.test(number);

/** Years and other numbers that stand nowhere: what is asked of them is not there. */
function strangeNumbers(whole: string, corpus: Corpus): string[] {
  return (whole.match(/\d+(?:丶\d+)?/g) ?? []).filter(
    (number) => number.length > 2 && !isCode(number) && !isWritten(number, corpus),
  );
}

/** Whether a number stands anywhere by itself: 5.2 is not in 95.23. */
function isWritten(number: string, { records }: Corpus): boolean {
  return records.some(({ own }) => own.some((text) => wholeOccurrences(text, number).length > 0));
}

/** A word typed apart is meant by itself: one that stands nowhere is not made up for by the others. */
function hasLoneStranger(questions: readonly Question[], asked: readonly Telling[], corpus: Corpus): boolean {
  const tells = new Map(asked.map(({ piece, weight }) => [piece, weight]));
  const typed = questions.filter(({ pieces }) => pieces.length > 0);
  if (typed.length < 2) return false;
  return typed.some(({ pieces }) =>
    pieces.every(
      (piece) =>
        piece.kind === 'unknown' &&
        !isCode(piece.text) &&
        (tells.get(piece) ?? 0) >= tellsEnough &&
        !corpus.knows(piece.text),
    ),
  );
}

/** Words that stand nowhere, of those that tell enough and are not explained. */
function missingIn(asked: readonly Telling[], unexplained: readonly Telling[], corpus: Corpus): string[] {
  return unexplained
    .filter(({ piece: { text }, weight }, index) => {
      const whole = asked[index]?.weight ?? 0;
      return text.length > 1 && weight >= tellsEnough && weight > isExplained * whole && !corpus.knows(text);
    })
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ piece }) => piece.text);
}

/** A short word whose first character alone was taken for something is missing whole: the 比 of 比特币 compares nothing. */
function wholeWord(missing: string, words: readonly string[]): string {
  return words.find((word) => word.length === missing.length + 1 && word.endsWith(missing)) ?? missing;
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

const askedFor: Match = { kind: 'answer', rank: answerRank, score: 0, count: 0, way: null, words: [], figure: null };
