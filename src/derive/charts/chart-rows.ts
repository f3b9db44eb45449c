import { signedPrint, signedValue } from '../../audit/direction.ts';
import { placeAddress } from '../../report/addresses.ts';
import type { FigureNote } from '../../report/figure-notes.ts';
import { printedNumber } from '../../report/printed-place.ts';
import type { Chart, ChartRow } from '../../report/schema/charts.ts';
import type { Figure } from '../../report/schema/figures.ts';
import { chartStrings } from '../../words/strings.ts';
import { type Bar, barLengths } from './bar-lengths.ts';
import type { ChartLookup } from './chart-lookup.ts';

/** Where a row's number stands in the report. */
export interface Source {
  /** Printed number of the section: 3.7.2.1 */
  number: string;
  address: string;
}

/** A figure printed beside another, such as its share. */
export interface Share {
  figure: string;
  label: string;
  value: string | null;
  unit: string;
  printed: string;
  corrections: readonly FigureNote[];
}

/**
 * What a row's value is: `report` printed in the report; `derived` computed by this site; `blank` a gap the report
 * leaves; `missing` nothing the report could have printed, such as a prior year that does not exist.
 */
export type Mark = 'report' | 'derived' | 'blank' | 'missing';

/** One row of a chart's table. */
export interface ChartDataRow {
  label: string;
  level: ChartRow['level'];
  mark: Mark;
  /** Id of the figure shown; null where the row shows none. */
  figure: string | null;
  /** Decimal string, a fall negative; null where there is no number, or no direction. A gap is not a zero. */
  value: string | null;
  unit: string | null;
  /** What the value cell says: the number, with its unit where the column does not name it, or why there is none. */
  printed: string;
  /** Null for totals, for tables, and wherever there is no number to draw. */
  bar: Bar | null;
  share: Share | null;
  /** What stands in the place of the bar, for a row without a number: 无同比数据 */
  note: string | null;
  /** What corrections made of the figure shown, and of the share beside it. */
  corrections: readonly FigureNote[];
  /** Anchor of the line that shows how a derived value was computed; null for the report's own. */
  working: string | null;
  sources: Source[];
}

/** The rows of a chart, in its order, with the lengths of their bars. */
export function chartRows(chart: Chart, lookup: ChartLookup): ChartDataRow[] {
  const rows = chart.rows.map((row) => ({ label: row.label, level: row.level, ...contentOf(row, chart.unit, lookup) }));
  const bars = barLengths(chart.kind, rows);
  return rows.map((row, index) => ({ ...row, bar: bars[index] ?? null }));
}

function contentOf(
  row: ChartRow,
  columnUnit: string | null,
  { year, figure, computed, notes }: ChartLookup,
): Omit<ChartDataRow, 'label' | 'level' | 'bar'> {
  const source = (block: string): Source => ({ number: printedNumber(block), address: placeAddress(year, block) });
  const nothing = { figure: null, value: null, unit: null, share: null, note: null, working: null, corrections: [] };
  if (row.derived !== undefined) {
    const { derived, operands, value, full, anchor } = computed(row.derived);
    const printed = value !== null && derived.unit === columnUnit ? value : full;
    const blocks = [...new Set(operands.map(({ block }) => block))];
    const sources = blocks.map(source);
    return { ...nothing, mark: 'derived', value, unit: derived.unit, printed, working: anchor, sources };
  }
  if (row.figure === undefined || row.figure === null) {
    const sources = row.statedIn === undefined ? [] : [source(row.statedIn)];
    return {
      ...nothing,
      mark: 'missing',
      printed: chartStrings.noData,
      note: row.missing ?? chartStrings.noData,
      sources,
    };
  }
  const shown = figure(row.figure);
  const inPrint = signedPrint(shown);
  const stated = {
    ...nothing,
    figure: shown.id,
    value: signedValue(shown),
    unit: shown.unit,
    sources: [source(shown.block)],
    corrections: notes.get(shown.id) ?? [],
  };
  if (inPrint === null)
    return { ...stated, mark: 'blank', printed: chartStrings.blank, note: chartStrings.blankInReport };
  const printed = shown.unit === columnUnit ? inPrint.value : inPrint.full;
  return {
    ...stated,
    mark: 'report',
    printed,
    share: row.beside === undefined ? null : shareOf(figure(row.beside), notes),
  };
}

function shareOf(figure: Figure, notes: ChartLookup['notes']): Share {
  const { id, label, unit } = figure;
  return {
    figure: id,
    label,
    value: signedValue(figure),
    unit,
    printed: signedPrint(figure)?.full ?? chartStrings.blank,
    corrections: notes.get(id) ?? [],
  };
}
