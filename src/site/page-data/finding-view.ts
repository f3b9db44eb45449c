import type { Finding, FormulaToken } from '../../audit/finding.ts';
import { relevantPlaces } from '../../audit/finding-places.ts';
import { tokenText } from '../../audit/formula.ts';
import type { Ledger } from '../../audit/ledger.ts';
import type { PreparedYear } from '../../audit/prepared-year.ts';
import { type Severity, type Verdict, verdictName } from '../../audit/verdicts.ts';
import { checkAddress, figureInTextAddress, partAddress, tableAddress } from '../../report/addresses.ts';
import { type FindingNote, findingNotes } from '../../report/finding-notes.ts';
import { findingNumbers } from '../../report/finding-number.ts';
import { printedNumber } from '../../report/printed-place.ts';
import { withBlanks } from '../../report/with-blanks.ts';
import { auditPageStrings, auditStrings, correctionStrings } from '../../words/strings.ts';
import { type FacingQuote, facingQuotes, settlementOf } from './facing-quotes.ts';
import { cellName } from './tables/cell-name.ts';

/** A piece of arithmetic: text, and where it leads. */
export interface FormulaPiece {
  text: string;
  /** What it counts, for those who hear it alone. */
  label?: string | undefined;
  address?: string | undefined;
}

/** A place that a finding rests on. */
export interface QuotedPlace {
  /** Printed number of the section; with the year, where it is another report's. */
  number: string;
  /** Words of the report; empty where the place is an absence, undefined where they are not kept. */
  quote: string | undefined;
  /** Row and column, where it is a cell of the accounts. */
  cell?: string | undefined;
  address: string;
}

/** The same of the report of today, with its words. */
export type PlaceView = QuotedPlace & { quote: string };

/** A finding as pages show it. */
export interface FindingView {
  /** Its address; not for show. */
  id: string;
  /** What it is called. */
  number: string;
  verdict: Verdict;
  verdictName: string;
  severity: Severity;
  title: string;
  headline: string;
  sentence: string;
  /** Two passages to hold against each other, of a contradiction. */
  facing: FacingQuote[];
  /** What would settle it. */
  settles: string;
  formula: FormulaPiece[];
  places: PlaceView[];
  /** Exact difference with its unit; null where nothing can be subtracted, or nothing is left. */
  difference: string | null;
  address: string;
  /** Id of the finding it follows from. */
  root: string | undefined;
  /** Where a contradiction is counted and opened; of one that follows from another, where that one is. */
  rootPlace: { id: string; number: string; address: string } | undefined;
  parts: number[];
  /** What corrections made of it, oldest first. */
  corrections: readonly FindingNote[];
  /** What the last of them changed it from, in a few words, where to another verdict. */
  turned: string | undefined;
}

/** The findings of all years by year and id, e.g. `2019/E09`. */
export function findingsByAddress(years: readonly PreparedYear[]): ReadonlyMap<string, FindingView> {
  return new Map(
    years.flatMap((year) => yearFindings(year).map((view) => [`${year.report.year}/${view.id}`, view] as const)),
  );
}

/** All findings of a year as pages show them, in the audit's order. */
export function yearFindings(year: PreparedYear): FindingView[] {
  const { ledger, audit } = year;
  const fiscalYear = year.report.year;
  const notes = findingNotes(year);
  const numbers = findingNumbers(audit.findings.map(({ id, places }) => [id, places.map(({ block }) => block)]));
  const inText = (block: string) => partAddress(fiscalYear, ledger.partOf(block), block);
  const rootPlaceOf = new Map(audit.findings.map(({ id, rootPlace }) => [id, rootPlace]));
  const view = (block: string | undefined) =>
    block === undefined ? undefined : { id: block, number: printedNumber(block), address: inText(block) };
  return audit.findings.map((finding) => ({
    id: finding.id,
    number: numbers.get(finding.id) ?? finding.id,
    verdict: finding.verdict,
    verdictName: verdictName(finding),
    severity: finding.severity,
    title: finding.title,
    headline: finding.headline,
    sentence: finding.sentence,
    facing: finding.verdict === 'inconsistent' ? facingQuotes(finding, year) : [],
    settles: settlementOf(finding.sentence),
    formula: finding.formula.map((token) => piece(token, ledger, inText)),
    places: [
      ...relevantPlaces(finding).map(({ block, quote, figure, cell }) => {
        const part = ledger.partOf(block);
        const inFigure = figure === undefined ? inText(block) : figureInTextAddress(fiscalYear, part, figure);
        return {
          number: printedNumber(block),
          quote: withBlanks(quote, figure === undefined ? [] : [ledger.figure(figure)]),
          cell: cell && cellName(cell, year),
          address: cell === undefined ? inFigure : tableAddress(fiscalYear, part, cell),
        };
      }),
      ...earlierPlaces(finding),
    ],
    difference: differenceOf(finding),
    address: checkAddress(fiscalYear, finding.id),
    root: finding.root,
    rootPlace: view(rootPlaceOf.get(finding.root ?? finding.id)),
    parts: finding.parts,
    corrections: notes.get(finding.id) ?? [],
    turned: turnedFrom(notes.get(finding.id)?.at(-1), fiscalYear),
  }));
}

function turnedFrom(note: FindingNote | undefined, fiscalYear: number): string | undefined {
  if (note === undefined || note.before?.verdict === note.after?.verdict) return undefined;
  const { year, revision, on, before } = note;
  return correctionStrings.findingWas(year === fiscalYear ? null : year, revision, on, before?.verdictName ?? null);
}

function earlierPlaces({ earlier }: Finding): PlaceView[] {
  if (earlier === undefined) return [];
  const { year, part, block, quote, figure } = earlier;
  const number = `${auditPageStrings.year(year)} ${printedNumber(block)}`;
  return [{ number, quote, address: figureInTextAddress(year, part, figure) }];
}

function piece(token: FormulaToken, ledger: Ledger, inText: (block: string) => string): FormulaPiece {
  const text = tokenText(token);
  switch (token.type) {
    case 'figure': {
      const { block, label } = ledger.figure(token.figure);
      const part = ledger.partOf(block);
      return { text, label: `${label} ${text}`, address: figureInTextAddress(ledger.report.year, part, token.figure) };
    }
    case 'amount':
      return { text, address: inText(token.block) };
    case 'cell':
      return { text, address: tableAddress(ledger.report.year, token.part, token) };
    case 'earlier-figure':
      return { text, address: figureInTextAddress(token.year, token.part, token.figure) };
    case 'words':
      return { text, address: token.block === null ? undefined : inText(token.block) };
    default:
      return { text };
  }
}

function differenceOf({ difference, unit }: Finding): string | null {
  if (difference === null || /^-?0(\.0+)?$/.test(difference)) return null;
  const sign = difference.startsWith('-') ? '−' : '';
  const size = difference.replace('-', '');
  return `${sign}${unit === '%' ? auditStrings.percentagePoints(size) : `${size}${unit ?? ''}`}`;
}
