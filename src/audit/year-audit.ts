import type { YearContent } from '../report/content.ts';
import { auditReport } from './audit-report.ts';
import { digitCoverage } from './digit-coverage.ts';
import type { Audit } from './finding.ts';

const audits = new WeakMap<YearContent, Audit>();

/** The audit of a year by all its relations; computed once for content that has not changed. */
export function yearAudit(year: YearContent): Audit {
  let audit = audits.get(year);
  if (!audit) {
    audit = auditReport(year, year.relations);
    audits.set(year, audit);
  }
  return audit;
}

/** How many runs of digits of a year's report are figures, how many are waived and why, how many are neither. */
export function yearCoverage(year: YearContent): ReturnType<typeof digitCoverage> {
  return digitCoverage(year.report, year.figures, year.names);
}
