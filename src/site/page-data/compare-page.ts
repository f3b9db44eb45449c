import { signedPrint } from '../../audit/direction.ts';
import type { PreparedContent } from '../../audit/prepared-year.ts';
import type { Verdict } from '../../audit/verdicts.ts';
import type { ChartData } from '../../derive/charts/chart-data.ts';
import type { Source } from '../../derive/charts/chart-rows.ts';
import { conceptChart, inText } from '../../derive/compare/concept-chart.ts';
import {
  type ComparedConcept,
  comparedConcepts,
  type Stated,
  statedOnce,
  topicOf,
} from '../../derive/compare/concepts.ts';
import { compareAddress, compareCsvAddress } from '../../report/addresses.ts';
import { type FigureNote, figureNotes } from '../../report/figure-notes.ts';
import { findingIds } from '../../report/finding-ids.ts';
import { compareStrings } from '../../words/strings.ts';
import type { FindingView } from './finding-view.ts';
import { type Frame, frameOf } from './page-frame.ts';
import type { PreparedSite } from './prepared-site.ts';

/** What a later report prints of a year, beside what that year's report printed. */
export interface RestatedCell {
  /** Year of the later report. */
  year: number;
  printed: string;
  address: string;
  /** What the audit makes of the two; undefined where they cannot be held against each other. */
  finding: { verdict: Verdict; name: string; address: string } | undefined;
}

/** What one year's report says of a concept. */
export interface YearCell {
  year: number;
  /** As printed, with unit; null for a gap; undefined where the report does not state it. */
  printed: string | null | undefined;
  address: string | undefined;
  restated: RestatedCell[];
  /** What corrections made of it. */
  corrections: readonly FigureNote[];
}

/** A concept over the years. */
export interface CompareRow {
  id: string;
  label: string;
  cells: YearCell[];
  /** The newest figure less the one before, with sign and unit; null where they are not subtracted. */
  difference: string | null;
  /** Why they are not subtracted. */
  reason: string | undefined;
}

export interface ComparePage {
  frame: Frame;
  /** From the eighth column on, a table is moved sideways under its heading; the keyboard must reach it. */
  isWide: boolean;
  download: string;
  /** Oldest first, as the columns stand. */
  years: number[];
  count: number;
  groups: { anchor: string; name: string; rows: CompareRow[] }[];
  /** With the place of its newest number. */
  charts: { chart: ChartData; newest: Source | undefined }[];
  /** Figures that only one year's report states. */
  statedOnce: { year: number; count: number }[];
}

/** The years side by side. There is such a page only where there are several. */
export function comparePage(site: PreparedSite): ComparePage {
  const { content } = site;
  const { years } = content;
  const columns = years.map(({ report }) => report.year).toReversed();
  const { findings } = site;
  const concepts = comparedConcepts(years);
  const notes = new Map(years.map((year) => [year.report.year, figureNotes(year)]));
  const topics = Map.groupBy(concepts, (concept) => topicOf(concept).key);
  return {
    frame: frameOf(site, {
      address: compareAddress(),
      title: compareStrings.title(columns),
      description: compareStrings.description(columns, concepts.length),
      section: 'compare',
      trail: [{ label: compareStrings.heading }],
    }),
    isWide: columns.length >= 6,
    download: compareCsvAddress(),
    years: columns,
    count: concepts.length,
    groups: [...topics].map(([key, group], index) => ({
      anchor: `topic-${index + 1}`,
      name: group[0] ? topicOf(group[0]).name : key,
      rows: group.map((concept) => rowOf(concept, columns, findings, notes)),
    })),
    charts: comparedCharts(content).map((chart) => ({ chart, newest: chart.rows.at(-1)?.sources[0] })),
    statedOnce: statedOnce(years).filter(({ count }) => count > 0),
  };
}

/** Charts of the numbers that the home page shows, where the years can be compared. */
export function comparedCharts({ years, site }: Pick<PreparedContent, 'years' | 'site'>): ChartData[] {
  const concepts = new Map(comparedConcepts(years).map((concept) => [concept.id, concept]));
  return site.home.figures.flatMap(({ figure }) => {
    const concept = concepts.get(figure);
    return (concept && conceptChart(concept)) ?? [];
  });
}

/** The chart of one concept over the years. Throws if there is none. */
export function comparedChart(content: PreparedContent, concept: string | undefined): ChartData {
  const chart = comparedCharts(content).find(({ id }) => id === concept);
  if (chart === undefined) throw new Error(`There is no chart of ${concept} over the years`);
  return chart;
}

function rowOf(
  { id, label, stated, restated, difference }: ComparedConcept,
  columns: readonly number[],
  findings: ReadonlyMap<string, FindingView>,
  notes: ReadonlyMap<number, ReadonlyMap<string, FigureNote[]>>,
): CompareRow {
  return {
    id,
    label,
    cells: columns.map((column) => {
      const here = stated.find(({ year }) => year.report.year === column);
      return {
        year: column,
        printed: here && (signedPrint(here.figure)?.full ?? null),
        address: here && inText(here),
        corrections: (here && notes.get(column)?.get(here.figure.id)) ?? [],
        restated: restated
          .filter(({ figure }) => figure.year === column)
          .map((later) => restatedCell(later, findings.get(`${later.year.report.year}/${findingIds.acrossYears(id)}`))),
      };
    }),
    difference:
      'incomparable' in difference
        ? null
        : compareStrings.signed(difference.value, compareStrings.differenceUnit(difference.unit)),
    reason: 'incomparable' in difference ? compareStrings.incomparable[difference.incomparable] : undefined,
  };
}

function restatedCell(later: Stated, finding: FindingView | undefined): RestatedCell {
  return {
    year: later.year.report.year,
    printed: signedPrint(later.figure)?.full ?? compareStrings.blank,
    address: inText(later),
    finding: finding && { verdict: finding.verdict, name: finding.verdictName, address: finding.address },
  };
}
