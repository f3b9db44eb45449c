import type { Audit, Finding, FormulaToken } from '../../audit/finding.ts';
import { relevantPlaces } from '../../audit/finding-places.ts';
import { tokenText } from '../../audit/formula.ts';
import { severityCatalogue, verdictCatalogue } from '../../audit/verdicts.ts';
import { yearAudit } from '../../audit/year-audit.ts';
import { checkAddress, figureInTextAddress, partAddress } from '../../report/addresses.ts';
import type { YearContent } from '../../report/content.ts';
import { blocksOf } from '../../report/outline.ts';
import { partNumber } from '../../report/place-id.ts';
import { printedNumber } from '../../report/printed-place.ts';
import type { Severity, Verdict } from '../../report/schema/relations.ts';
import { auditPageStrings } from '../../words/strings.ts';

/** A piece of arithmetic: text, and where it leads. */
export interface FormulaPiece {
  text: string;
  address?: string | undefined;
}

/** A passage that a finding rests on. */
export interface PlaceView {
  /** Printed number of the section; with the year, where it is another report's. */
  number: string;
  /** Words of the report; empty where the place is an absence. */
  quote: string;
  address: string;
}

/** A finding as pages show it. */
export interface FindingView {
  id: string;
  verdict: Verdict;
  verdictName: string;
  severity: Severity;
  severityName: string;
  title: string;
  sentence: string;
  formula: FormulaPiece[];
  places: PlaceView[];
  /** Exact difference with its unit; null where nothing can be subtracted, or nothing is left. */
  difference: string | null;
  address: string;
  /** Id of the finding it follows from. */
  root: string | undefined;
  parts: number[];
}

/** The findings of all years by year and id, e.g. `2019/E09`. */
export function findingsByAddress(years: readonly YearContent[]): ReadonlyMap<string, FindingView> {
  return new Map(
    years.flatMap((year) => yearFindings(year).map((view) => [`${year.report.year}/${view.id}`, view] as const)),
  );
}

const kept = new WeakMap<YearContent, readonly FindingView[]>();

/** All findings of a year as pages show them, in the audit's order; prepared once for content that has not changed. */
export function yearFindings(year: YearContent): readonly FindingView[] {
  const views = kept.get(year) ?? findingViews(yearAudit(year), year);
  kept.set(year, views);
  return views;
}

function findingViews(audit: Audit, year: YearContent): FindingView[] {
  const partOf = new Map(blocksOf(year.report).map(({ part, block }) => [block.id, part.number]));
  const blockOf = new Map(year.figures.map((figure) => [figure.id, figure.block]));
  const fiscalYear = year.report.year;
  const inText = (block: string) => partAddress(fiscalYear, partOf.get(block) ?? partNumber(block), block);
  return audit.findings.map((finding) => ({
    id: finding.id,
    verdict: finding.verdict,
    verdictName: nameOf(verdictCatalogue, finding.verdict),
    severity: finding.severity,
    severityName: nameOf(severityCatalogue, finding.severity),
    title: finding.title,
    sentence: finding.sentence,
    formula: finding.formula.map((token) => piece(token, fiscalYear, partOf, blockOf, inText)),
    places: [
      ...relevantPlaces(finding).map(({ block, quote, figure }) => ({
        number: printedNumber(block),
        quote,
        address:
          figure === undefined
            ? inText(block)
            : figureInTextAddress(fiscalYear, partOf.get(block) ?? partNumber(block), figure),
      })),
      ...earlierPlaces(finding),
    ],
    difference: differenceOf(finding),
    address: checkAddress(fiscalYear, finding.id),
    root: finding.root,
    parts: finding.parts,
  }));
}

function earlierPlaces({ earlier }: Finding): PlaceView[] {
  if (earlier === undefined) return [];
  const { year, part, block, quote, figure } = earlier;
  const number = `${auditPageStrings.year(year)} ${printedNumber(block)}`;
  return [{ number, quote, address: figureInTextAddress(year, part, figure) }];
}

function nameOf<Id>(catalogue: readonly { id: Id; name: string }[], id: Id): string {
  return catalogue.find((entry) => entry.id === id)?.name ?? String(id);
}

function piece(
  token: FormulaToken,
  year: number,
  partOf: ReadonlyMap<string, number>,
  blockOf: ReadonlyMap<string, string>,
  inText: (block: string) => string,
): FormulaPiece {
  const text = tokenText(token);
  switch (token.type) {
    case 'figure':
      return {
        text,
        address: figureInTextAddress(year, partOf.get(blockOf.get(token.figure) ?? '') ?? 1, token.figure),
      };
    case 'amount':
      return { text, address: inText(token.block) };
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
  return `${difference}${unit ?? ''}`;
}
