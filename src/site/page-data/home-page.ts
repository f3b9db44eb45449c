import type { VerdictEntry } from '../../audit/verdicts.ts';
import { checksAddress, searchAddress, termAddress } from '../../report/addresses.ts';
import type { Content } from '../../report/content.ts';
import { sectionsOf } from '../../report/outline.ts';
import { printedNumber } from '../../report/printed-place.ts';
import { checksPage, headlineFindings, type MatrixRow } from './checks-page.ts';
import { type FigureView, figureViews } from './figure-view.ts';
import type { FindingView } from './finding-view.ts';
import { type PartView, partViews } from './outline-view.ts';

/** A headline number of the home page. */
export interface Headline {
  label: string;
  /** Share shown in small print: its label and printed value. */
  beside: { label: string; printed: string } | undefined;
  figure: FigureView;
}

/** A term in a list. */
export interface TermLink {
  /** Number in the newest report, e.g. 5.16; undefined where it explains no such term. */
  number: string | undefined;
  name: string;
  address: string;
}

export interface HomePage {
  department: string;
  year: number;
  searches: { words: string; address: string }[];
  headlines: Headline[];
  parts: PartView[];
  terms: TermLink[];
  checks: {
    count: number;
    independent: number;
    matrix: MatrixRow[];
    legend: { verdict: VerdictEntry; count: number }[];
    headlines: FindingView[];
    address: string;
  };
}

/** How many findings the home page tells of. */
const toldFindings = 3;

/** What the home page shows: the newest report at a glance. Throws if there is no report. */
export function homePage(content: Content): HomePage {
  const newest = content.years[0];
  if (!newest) throw new Error('There is no report to show on the home page');
  const figures = figureViews(newest);
  const checks = checksPage(newest);
  return {
    department: newest.report.department,
    year: newest.report.year,
    searches: content.site.home.searches.map((words) => ({ words, address: searchAddress(words) })),
    headlines: content.site.home.figures.flatMap(({ figure, label, beside }) => {
      const view = figures.get(figure);
      if (!view) return [];
      const share = beside && figures.get(beside.figure);
      return [{ label, figure: view, beside: share && { label: beside.label, printed: share.printed } }];
    }),
    parts: partViews(newest.report),
    terms: termLinks(content),
    checks: {
      count: checks.count,
      independent: checks.independent,
      matrix: checks.matrix,
      legend: checks.legend,
      headlines: headlineFindings(checks, toldFindings),
      address: checksAddress(newest.report.year),
    },
  };
}

/** All terms with their number in the newest report. */
export function termLinks({ terms, years }: Content): TermLink[] {
  const numbers = new Map(
    (years[0] ? sectionsOf(years[0].report) : []).map(({ section }) => [section.term, printedNumber(section.id)]),
  );
  return terms.map(({ id, name }) => ({ number: numbers.get(id), name, address: termAddress(id) }));
}
