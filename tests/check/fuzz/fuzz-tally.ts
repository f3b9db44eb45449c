import { type Fate, type FuzzOutcome, fuzzOutcome } from './fuzz-run.ts';

/** What a run over many variants came to. */
export interface FuzzTally {
  variants: number;
  fates: Record<Fate, number>;
  /** Outcomes that broke a promise, or that nothing noticed though the report's words changed. */
  bad: FuzzOutcome[];
  slowest: { seed: number; milliseconds: number };
}

/** Runs the variants with the seeds from `first`. */
export function fuzzTally(content: ReadonlyMap<string, string>, count: number, first = 0): FuzzTally {
  const tally: FuzzTally = {
    variants: count,
    fates: { noticed: 0, 'same meaning': 0, 'shown in the audit': 0, 'own words': 0, hole: 0 },
    bad: [],
    slowest: { seed: first, milliseconds: 0 },
  };
  for (let seed = first; seed < first + count; seed++) {
    const outcome = fuzzOutcome(content, seed);
    tally.fates[outcome.fate]++;
    if (outcome.broken.length > 0 || outcome.fate === 'hole') tally.bad.push(outcome);
    if (outcome.milliseconds > tally.slowest.milliseconds) {
      tally.slowest = { seed, milliseconds: outcome.milliseconds };
    }
  }
  return tally;
}

/** One line of an outcome that should not be. */
export function badLine({ variant, broken, changed, fate }: FuzzOutcome): string {
  return `seed ${variant.seed}, ${variant.kind}, ${variant.file}: ${broken.length > 0 ? broken.join('; ') : `${fate}: ${changed.join(', ')}`}`;
}
