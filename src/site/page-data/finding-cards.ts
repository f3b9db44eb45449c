import type { Finding } from '../../audit/finding.ts';
import type { PreparedYear } from '../../audit/prepared-year.ts';
import { severitySchema } from '../../audit/verdicts.ts';
import { checkAddress, checksAddress } from '../../report/addresses.ts';
import { type FacingQuote, facingQuotes, settlementOf } from './facing-quotes.ts';

/** A contradiction at a glance, for a reader who knows nothing of accounts. */
export interface FindingCard {
  headline: string;
  quotes: FacingQuote[];
  /** What would settle it. */
  settles: string;
  address: string;
}

export interface FindingCards {
  /** Those that matter most. */
  cards: FindingCard[];
  /** How many contradictions follow from no other. */
  independent: number;
  /** All findings that judge. */
  all: number;
  address: string;
}

/** The contradictions of a report that matter most: by severity, amounts before wordings, then in the report's order. */
export function findingCards(year: PreparedYear, most: number): FindingCards {
  const { audit, report } = year;
  const order = severitySchema.options;
  const independent = audit.findings.filter(({ id }) => audit.independent.includes(id));
  const gravest = independent.toSorted(
    (a, b) =>
      order.indexOf(b.severity) - order.indexOf(a.severity) ||
      Number(a.difference === null) - Number(b.difference === null),
  );
  return {
    cards: gravest.slice(0, most).map((finding) => findingCard(finding, year)),
    independent: independent.length,
    all: audit.findings.length - audit.counts.unregistered,
    address: checksAddress(report.year),
  };
}

function findingCard(finding: Finding, year: PreparedYear): FindingCard {
  return {
    headline: finding.headline,
    quotes: facingQuotes(finding, year),
    settles: settlementOf(finding.sentence),
    address: checkAddress(year.report.year, finding.id),
  };
}
