import type { Finding, Place } from '../finding.ts';
import type { Severity, Verdict } from '../verdicts.ts';

/** Rules about the words themselves: headings, punctuation, what was left of the template. */
export type SlipRule = Extract<
  Finding['rule'],
  | 'heading-year'
  | 'heading-body'
  | 'compared-year'
  | 'report-kind'
  | 'contents'
  | 'unfinished'
  | 'punctuation'
  | 'stand-in'
  | 'calendar-date'
  | 'classification-name'
  | 'at-odds'
  | 'listed-items'
>;

/** What cannot be meant so, at words of one block. @param more where it is no low matter, or no contradiction */
export function slipAt(
  rule: SlipRule,
  block: string,
  quote: string,
  words: Slip['words'],
  more: Partial<Slip> = {},
): Slip {
  return { rule, verdict: 'inconsistent', severity: 'low', places: [{ block, quote }], words, ...more };
}

/** The same as a question: the words may be meant so. */
export function asked(slip: Slip): Slip {
  return { ...slip, verdict: 'explain', severity: 'low' };
}

/** Two things that a report says and that do not go with each other, as a question. @param quote where one of them stands */
export function atOdds(block: string, quote: string, sentence: string, words: Record<string, string>): Slip {
  return slipAt('at-odds', block, quote, words, { verdict: 'explain', sentence });
}

/** Something in the words of a report that cannot be meant so. */
export interface Slip {
  rule: SlipRule;
  verdict: Extract<Verdict, 'inconsistent' | 'explain' | 'blank'>;
  severity: Severity;
  /** The first is where it stands, the others what it is held against. */
  places: [Place, ...Place[]];
  /** Sentence of the rule to use; by default the verdict's. */
  sentence?: string;
  words: Record<string, string>;
}
