import { type Severity, severitySchema, type Verdict, verdictSchema } from '../report/schema/verdicts.ts';
import { auditStrings } from '../words/strings.ts';

export { type Severity, severitySchema, type Verdict, verdictSchema };

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

/** What a finding's verdict is called: what was cut off has not been rounded. */
export function verdictName({ verdict, rounding }: { verdict: Verdict; rounding?: string | undefined }): string {
  return rounding === 'truncated' && verdict === 'within-rounding'
    ? auditStrings.truncated
    : auditStrings.verdicts[verdict].name;
}
