import { type Severity, severitySchema, type Verdict, verdictSchema } from '../report/schema/relations.ts';
import { auditStrings } from '../words/strings.ts';

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

/** Verdicts in the order in which a reader should see them. */
export const gravestFirst: readonly Verdict[] = [
  'inconsistent',
  'undefined',
  'blank',
  'explain',
  'within-rounding',
  'not-recomputable',
  'consistent',
];

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
