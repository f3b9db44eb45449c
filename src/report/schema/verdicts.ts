import { z } from 'zod';

/**
 * Verdicts a check can come to, weakest claim first. `consistent` agrees exactly; `within-rounding` agrees once printed
 * numbers are read as rounded; `inconsistent` cannot both be so; `undefined` has no base to divide by; `blank` lacks
 * what should be filled in; `explain` needs a word on scope; `not-recomputable` lacks what it was computed from;
 * `unregistered` was not computed, because not all it needs is registered here: it says nothing about the report.
 */
export const verdictSchema = z.enum([
  'consistent',
  'within-rounding',
  'inconsistent',
  'undefined',
  'blank',
  'explain',
  'not-recomputable',
  'unregistered',
]);
export type Verdict = z.output<typeof verdictSchema>;

/** How much a finding matters to a reader of the accounts. */
export const severitySchema = z.enum(['none', 'info', 'low', 'medium', 'high']);
export type Severity = z.output<typeof severitySchema>;
