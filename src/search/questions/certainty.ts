import type { Corpus } from '../corpus/corpus.ts';
import { conceptOf } from '../corpus/folded-record.ts';
import type { FittingRecord } from './fitting-records.ts';
import type { AskedAbout } from './question-model.ts';

/** What speaks for the best record and against it, each in its own measure. */
export interface Evidence {
  /** How likely others ask for it so, 0 to 1. */
  asked: number;
  /** Share of what the question tells that it explains, 0 to 1. */
  explained: number;
  /** How much of the question it has in words of the report. */
  own: number;
  /** What tells most of what it does not explain. */
  unexplained: number;
  /** How likely others ask so for what the report does not have, 0 to 1. */
  absent: number;
}

/**
 * How much each says, in logarithms of the odds: a logistic regression over questions of both hands and of three judges,
 * rounded (docs/search-benchmark.md).
 */
const speaks: Record<keyof Evidence, number> = { asked: 2, explained: 3, own: 0.6, unexplained: -0.1, absent: -4 };
const atFirst = -1.3;
const mostOwn = 1.5;

/** What there is for and against the best of what was found. */
export function evidenceFor(
  best: FittingRecord,
  unexplained: readonly number[],
  about: readonly AskedAbout[],
  corpus: Corpus,
): Evidence {
  return {
    asked: best.probability,
    explained: best.covered,
    own: Math.min(best.own, mostOwn),
    unexplained: Math.max(0, ...unexplained),
    absent: absence(about, corpus),
  };
}

/** How sure it is that the best record answers, as the logarithm of the odds. */
export function certaintyOf(evidence: Evidence): number {
  const kinds = Object.keys(speaks) as (keyof Evidence)[];
  return kinds.reduce((odds, kind) => odds + speaks[kind] * evidence[kind], atFirst);
}

/** How likely others ask so for what these records do not have. */
function absence(about: readonly AskedAbout[], { records }: Corpus): number {
  const had = new Set(records.map(conceptOf));
  return about
    .filter(({ concepts }) => !concepts.some((concept) => had.has(concept)))
    .reduce((sum, { probability }) => sum + probability, 0);
}
