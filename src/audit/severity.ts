import type { Report } from '../report/schema/report.ts';
import type { Decimal } from './exact-decimal.ts';
import { halfOfPlace } from './rounding.ts';
import type { Severity, Verdict } from './verdicts.ts';

/** One unit of the last declared place of money is a low matter; more is a medium one, and so is any count. */
export function gapSeverity(difference: Decimal, unit: string, report: Report): Severity {
  const isLow =
    unit === report.currencyUnit && difference.abs().lessThanOrEqualTo(halfOfPlace(report.currencyDecimals).times(2));
  return isLow ? 'low' : 'medium';
}

const usual: Record<Verdict, Severity> = {
  consistent: 'none',
  'within-rounding': 'low',
  inconsistent: 'medium',
  undefined: 'low',
  blank: 'low',
  explain: 'info',
  'not-recomputable': 'info',
  unregistered: 'none',
};

/** Severity of a finding: what agrees has none, rounding is low, else the relation's own, the rule's, or the usual one. */
export function severityOf(
  verdict: Verdict,
  relation: { severity?: Severity | undefined } | undefined,
  byRule: Severity | undefined,
): Severity {
  if (verdict === 'consistent' || verdict === 'within-rounding') return usual[verdict];
  return (
    relation?.severity ?? (verdict === 'inconsistent' || verdict === 'undefined' ? byRule : undefined) ?? usual[verdict]
  );
}
