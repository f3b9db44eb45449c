import type { DigitCoverage } from '../../audit/digit-coverage.ts';
import type { EarlierPlace, Finding, FormulaToken, NotApplied } from '../../audit/finding.ts';
import { tokenText } from '../../audit/formula.ts';
import type { PreparedYear } from '../../audit/prepared-year.ts';
import { severityCatalogue, verdictCatalogue } from '../../audit/verdicts.ts';
import { checkAddress, figureInTextAddress, placeAddress } from '../../report/addresses.ts';
import { type FindingNote, findingNotes } from '../../report/finding-notes.ts';
import { printedNumber } from '../../report/printed-place.ts';
import type { Site } from '../../report/schema/site.ts';
import { auditStrings } from '../../words/strings.ts';
import { jsonText } from './json-text.ts';
import { publishedAddress } from './published-address.ts';
import { type ReportFacts, reportFacts } from './report-facts.ts';

/** Words of the report that a finding rests on. */
export interface PlaceRecord {
  block: string;
  /** Number of its section. */
  section: string;
  /** Empty where the place is an absence. */
  quote: string;
  figure: string | null;
  /** Year of the report the words stand in, where it is another's. */
  year?: number;
  address: string;
}

/** A finding with every key, null where it says nothing. */
export interface FindingRecord extends Omit<Finding, 'places' | 'earlier' | 'formula' | 'exact' | 'rounding' | 'root'> {
  address: string;
  exact: string | null;
  rounding: Finding['rounding'] | null;
  root: string | null;
  /** As one reads it, and in pieces; □ is a gap. */
  formula: { text: string; tokens: FormulaToken[] };
  places: PlaceRecord[];
  /** What corrections made of it, oldest first. */
  corrections: (Omit<FindingNote, 'earlier'> & { earlier: string | null })[];
}

/** What checks.json holds. */
export interface ChecksFile extends ReportFacts {
  /** Every verdict with its Chinese name, meaning and number of findings. */
  verdicts: { id: string; name: string; explanation: string; count: number }[];
  severities: readonly { id: string; name: string; explanation: string }[];
  /** Findings that are inconsistent and follow from no other. */
  independent: string[];
  /** Runs of digits in the report by what accounts for them. */
  coverage: { counts: DigitCoverage['counts']; chineseNumerals: number; gaps: number };
  findings: FindingRecord[];
  /** Relations that say nothing about this report, with the reason in Chinese. */
  notApplied: (NotApplied & { reasonText: string })[];
  /** Figures that could be checked and that no relation computes with. */
  unrelatedFigures: string[];
}

/** The whole audit of a year as data. Throws where a finding rests on a block the report does not have. */
function checksFile(year: PreparedYear, site: Site): ChecksFile {
  const audit = year.audit;
  const { counts, chineseNumerals, gaps } = year.coverage;
  const address = addressesOf(year, site);
  const notes = findingNotes(year);
  return {
    ...reportFacts(year.report),
    verdicts: verdictCatalogue.map((verdict) => ({ ...verdict, count: audit.counts[verdict.id] })),
    severities: severityCatalogue,
    independent: audit.independent,
    coverage: { counts, chineseNumerals, gaps },
    findings: audit.findings.map((finding) => findingRecord(finding, notes.get(finding.id) ?? [], address)),
    notApplied: audit.notApplied.map((relation) => ({
      ...relation,
      reasonText: auditStrings.notApplied[relation.reason],
    })),
    unrelatedFigures: audit.unrelatedFigures,
  };
}

/** {@link checksFile} as the text of checks.json. */
export function checksJson(year: PreparedYear, site: Site): string {
  return jsonText(checksFile(year, site));
}

interface Addresses {
  finding: (id: string) => string;
  place: (block: string, figure: string | undefined) => string;
  earlier: (place: EarlierPlace) => string;
  of: (address: string) => string;
}

function addressesOf({ report, ledger }: PreparedYear, site: Site): Addresses {
  return {
    finding: (id) => publishedAddress(site, checkAddress(report.year, id)),
    earlier: ({ year, part, figure }) => publishedAddress(site, figureInTextAddress(year, part, figure)),
    of: (address) => publishedAddress(site, address),
    place: (block, figure) => {
      const part = ledger.partOf(block);
      const inPage =
        figure !== undefined ? figureInTextAddress(report.year, part, figure) : placeAddress(report.year, block, part);
      return publishedAddress(site, inPage);
    },
  };
}

function findingRecord(finding: Finding, notes: readonly FindingNote[], address: Addresses): FindingRecord {
  const { formula, places, earlier, exact, rounding, root, ...rest } = finding;
  return {
    ...rest,
    address: address.finding(finding.id),
    exact: exact ?? null,
    rounding: rounding ?? null,
    root: root ?? null,
    formula: { text: formula.map(tokenText).join(' '), tokens: formula },
    places: [
      ...places.map(({ block, quote, figure }) => ({
        block,
        section: printedNumber(block),
        quote,
        figure: figure ?? null,
        address: address.place(block, figure),
      })),
      ...(earlier === undefined ? [] : [earlierRecord(earlier, address)]),
    ],
    corrections: notes.map((note) => ({
      ...note,
      address: address.of(note.address),
      earlier: note.earlier === undefined ? null : address.of(note.earlier),
    })),
  };
}

function earlierRecord(place: EarlierPlace, address: Addresses): PlaceRecord {
  const { block, quote, figure, year } = place;
  return { block, section: printedNumber(block), quote, figure, year, address: address.earlier(place) };
}
