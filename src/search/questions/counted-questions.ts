import type { AskedConcept } from '../../template/question-bank.ts';
import { pairsOf } from '../text/tokenise.ts';

/** Questions on one thing, and the concepts of the records that answer them. */
export interface AskedRecords extends Pick<AskedConcept, 'figures' | 'phrases'> {
  concepts: string[];
}

/** Something that people ask about, without their words. */
export interface AskedThing extends Pick<AskedRecords, 'concepts' | 'figures'> {
  /** Runs of characters it is asked with, each as often as in so many questions. */
  size: number;
}

/** In how many questions on each thing a run of characters stands: by the run, then by the thing's place. */
export type RunCounts = Map<string, Map<number, number>>;

/** What people ask, as it is counted. */
export interface CountedQuestions {
  things: AskedThing[];
  counts: RunCounts;
}

/** Counts the runs of folded questions. */
export function countQuestions(asked: readonly AskedRecords[], runsIn = runsOf): CountedQuestions {
  const counts: RunCounts = new Map();
  const things = asked.map(({ concepts, figures, phrases }, place) => {
    const runs = phrases.flatMap((phrase) => [...runsIn(phrase)]);
    for (const run of runs) {
      const ofRun = counts.get(run) ?? new Map<number, number>();
      ofRun.set(place, (ofRun.get(place) ?? 0) + 1);
      counts.set(run, ofRun);
    }
    return { concepts, figures, size: runs.length };
  });
  return { things, counts };
}

/** Each character and pair of characters, once. */
export function runsOf(text: string): Set<string> {
  return new Set([...text, ...pairsOf(text)]);
}
