import type { Corpus } from '../corpus/corpus.ts';
import { conceptOf } from '../corpus/folded-record.ts';
import { wantedFigures } from './answer-figure.ts';
import type { Explained } from './explained.ts';
import type { FittingRecord, ReadQuestion } from './fitting-records.ts';
import { asksForNumber } from './question.ts';
import type { AskedAbout, QuestionModel } from './question-model.ts';

/** What speaks for the best record and against it, each from 0 to 1. */
export interface Evidence {
  /** How likely others ask for it so. */
  asked: number;
  /** Share of what the question tells that it explains. */
  explained: number;
  /** How much of the question it has in words of the report; more than 1 where headings say it. */
  own: number;
  /** How likely others ask so for what the report does not have. */
  absent: number;
  /** The same of what is left of the question without what the record has: of 票价 in 地铁六号线票价. */
  besides: number;
  /** Whether it asks for a number and the record states none that is called so or that others asked so wanted. */
  unstated: number;
}

/**
 * How much each says, in logarithms of the odds: a logistic regression over the questions of judges, rounded
 * (docs/search-benchmark.md).
 */
const speaks: Record<keyof Evidence, number> = {
  asked: 1.1,
  explained: 0.7,
  own: 0.5,
  absent: -4.2,
  besides: -2.8,
  unstated: -2.9,
};
const atFirst = 2.3;
const mostOwn = 1.5;
/** A figure that fits a question for a number less well than this is not what it asks for. */
const leastFit = 0.3;

/**
 * What there is for and against the best of what was found.
 * @param pieces of the question, and how far that record explains each
 */
export function evidenceFor(
  best: FittingRecord,
  question: ReadQuestion,
  pieces: readonly Explained[],
  corpus: Corpus,
  model: QuestionModel,
): Evidence {
  const { whole, questions, about } = question;
  const rest = restOf(whole, pieces);
  const wanted = wantedFigures(about);
  const isStated =
    best.fit >= leastFit ||
    corpus.figures.some(({ folded, figure }) => folded === best.folded && wanted.includes(figure.id));
  return {
    asked: best.probability,
    explained: best.covered,
    own: Math.min(best.own, mostOwn),
    absent: absence(about, corpus),
    besides: rest === '' ? 0 : absence(model.read(rest), corpus),
    unstated: questions.some(asksForNumber) && !isStated ? 1 : 0,
  };
}

/** How sure it is that the best record answers, as the logarithm of the odds. */
export function certaintyOf(evidence: Evidence): number {
  const kinds = Object.keys(speaks) as (keyof Evidence)[];
  return kinds.reduce((odds, kind) => odds + speaks[kind] * evidence[kind], atFirst);
}

/** What was typed without the words that the record has. */
function restOf(whole: string, pieces: readonly Explained[]): string {
  return pieces
    .filter(({ piece: { text, kind }, share }) => share === 1 && text.length > 1 && kind !== 'unknown')
    .reduce((rest, { piece }) => rest.replace(piece.text, ''), whole);
}

/** How likely others ask so for what these records do not have. */
export function absence(about: readonly AskedAbout[], { records }: Corpus): number {
  const had = new Set(records.map(conceptOf));
  return about
    .filter(({ concepts }) => !concepts.some((concept) => had.has(concept)))
    .reduce((sum, { probability }) => sum + probability, 0);
}
