import { chartCsvAddress, chartSvgAddress, partAddress } from '../../report/addresses.ts';
import type { YearContent } from '../../report/content.ts';
import type { FigureNote } from '../../report/figure-notes.ts';
import { isCaption, partNumber } from '../../report/ids.ts';
import { printedFigure } from '../../report/printed-figure.ts';
import type { Chart } from '../../report/schema/charts.ts';
import { chartStrings } from '../../words/strings.ts';
import { basisOf } from './basis.ts';
import { brokenClaims } from './chart-claims.ts';
import { chartFigures } from './chart-figures.ts';
import { type ChartedYear, type ChartLookup, chartLookup, figureSegment } from './chart-lookup.ts';
import { type ChartDataRow, chartRows } from './chart-rows.ts';
import { plainText, type Segment, sentence } from './sentence.ts';
import { type Working, working } from './working.ts';

/** Everything a chart shows, ready to render. */
export interface ChartData {
  id: string;
  anchor: string;
  year: number;
  title: string;
  /** Whether the title is the report's own caption. Its picture is not in the source. */
  fromReport: boolean;
  /** Unit of the value column; null where the rows differ. */
  unit: string | null;
  takeaway: Segment[];
  /** The takeaway in plain words, for the picture. */
  takeawayText: string;
  /** Empty where there is nothing to warn of. */
  caution: Segment[];
  workings: Working[];
  rows: ChartDataRow[];
  hasBars: boolean;
  hasShares: boolean;
  /** Sections the numbers come from: 3.7.2, or 3.3、3.5.3. */
  basis: string;
  /** Place of the chart on its part page. */
  address: string;
  csvAddress: string;
  svgAddress: string;
  /** What corrections made of the figures it names. */
  corrections: CorrectedFigure[];
}

/** A figure of a chart that was corrected. */
export interface CorrectedFigure {
  label: string;
  notes: readonly FigureNote[];
}

/**
 * Prepares a chart for display: values as printed, lengths of bars, sources, sentences with their numbers filled in. A
 * sentence whose comparison its numbers do not bear out, since a correction or in a past version, is not shown.
 * @param content that year's report
 * @throws Error where the chart names a figure or value that does not exist; the content check finds that first
 */
export function prepareChart(chart: Chart, content: ChartedYear): ChartData {
  const lookup = chartLookup(chart, content);
  const { year } = lookup;
  const rows = chartRows(chart, lookup);
  const broken = brokenClaims(chart, content);
  const isTrue = (sentence: string) => !broken.some(({ words }) => sentence.includes(words));
  const takeaway = filled(isTrue(chart.takeaway) ? chart.takeaway : chartStrings.untrueOfNumbers, lookup);
  return {
    id: chart.id,
    anchor: lookup.anchor,
    year,
    title: chart.title,
    fromReport: chart.origin === 'report-caption',
    unit: chart.unit,
    takeaway,
    takeawayText: plainText(takeaway, chartStrings.computed),
    caution: filled(chart.caution !== undefined && isTrue(chart.caution) ? chart.caution : '', lookup),
    workings: (chart.derived ?? []).map(({ id }) => working(lookup.computed(id), year)),
    rows,
    hasBars: chart.kind !== 'table',
    hasShares: rows.some(({ share }) => share !== null),
    basis: basisOf(rows.flatMap(({ sources }) => sources.map(({ number }) => number))),
    address: partAddress(year, partOf(chart, lookup), lookup.anchor),
    csvAddress: chartCsvAddress(year, chart.id),
    corrections: chartFigures(chart).flatMap((id) => {
      const notes = lookup.notes.get(id);
      return notes ? [{ label: lookup.figure(id).label, notes }] : [];
    }),
    svgAddress: chartSvgAddress(year, chart.id),
  };
}

/** One chart of a year, by its id. Throws if there is no such chart. */
export function chartOf(year: YearContent, id: string): ChartData {
  const chart = year.charts.find((one) => one.id === id);
  if (chart === undefined) throw new Error(`There is no chart ${id} of ${year.report.year}`);
  return prepareChart(chart, year);
}

/** All charts of a year by their ids. */
export function prepareCharts(year: YearContent): Map<string, ChartData> {
  return new Map(year.charts.map((chart) => [chart.id, prepareChart(chart, year)]));
}

function filled(template: string, { year, figure, computed }: ChartLookup): Segment[] {
  return sentence(
    template,
    (id) => figureSegment(figure(id), year, printedFigure(figure(id))?.full ?? chartStrings.blank),
    (id) => ({ kind: 'derived', text: computed(id).full, derived: computed(id).anchor }),
  );
}

/** Part whose page the chart stands on. A caption's id does not tell, but the figures drawn under it do. */
function partOf({ id, after, rows }: Chart, { figure }: ChartLookup): number {
  if (!isCaption(after)) return partNumber(after);
  const shown = rows.find((row) => row.figure)?.figure;
  if (!shown) throw new Error(`Chart ${id} stands at a caption and shows no figure, so its part is not known`);
  return partNumber(figure(shown).block);
}
