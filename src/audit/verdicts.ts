import { z } from 'zod';
import { auditStrings } from '../words/strings.ts';

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

/** A verdict as pages show it. */
export interface VerdictEntry {
  /** Also its anchor on the method page and the value of `data-verdict`. */
  id: Verdict;
  name: string;
  /** What it says, and what it does not say. */
  explanation: string;
}

/** All verdicts, in the order they are listed. */
export const verdictCatalogue: readonly VerdictEntry[] = verdictSchema.options.map((id) => ({
  id,
  ...auditStrings.verdicts[id],
}));

/** A verdict without its place here would leave its findings off the page. */
const place: Record<Verdict, number> = {
  inconsistent: 1,
  undefined: 2,
  blank: 3,
  explain: 4,
  'within-rounding': 5,
  'not-recomputable': 6,
  consistent: 7,
  // Says nothing of the report: apart, after all else.
  unregistered: 8,
};

/** Verdicts in the order in which a reader should see them. */
export const gravestFirst: readonly Verdict[] = verdictSchema.options.toSorted((a, b) => place[a] - place[b]);

export interface SeverityEntry {
  id: Severity;
  name: string;
  explanation: string;
}

/** All severities, least first. */
export const severityCatalogue: readonly SeverityEntry[] = severitySchema.options.map((id) => ({
  id,
  ...auditStrings.severities[id],
}));
