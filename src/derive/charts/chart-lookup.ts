import { signedValue } from '../../audit/direction.ts';
import { figureInTextAddress } from '../../report/addresses.ts';
import type { YearContent } from '../../report/content.ts';
import { type FigureNote, figureNotes } from '../../report/figure-notes.ts';
import { chartAnchor, partNumber } from '../../report/ids.ts';
import type { Chart, Derived } from '../../report/schema/charts.ts';
import type { Figure } from '../../report/schema/figures.ts';
import { chartStrings } from '../../words/strings.ts';
import { derivedValue } from './derived-value.ts';
import type { Segment } from './sentence.ts';

/** A value of this site with what it was computed from. */
export interface Computed {
  derived: Derived;
  operands: Figure[];
  /** Decimal string; null where it cannot be computed. */
  value: string | null;
  /** Value and unit, or the words that it cannot be computed. */
  full: string;
  /** Anchor of the line that shows the arithmetic. */
  anchor: string;
}

/** What of a year its charts are made from. */
export type ChartedYear = Pick<YearContent, 'figures' | 'corrections'> & {
  report: Pick<YearContent['report'], 'year'>;
};

/** What a chart's ids stand for. Both functions throw for an id that is not there. */
export interface ChartLookup {
  year: number;
  anchor: string;
  figure: (id: string) => Figure;
  computed: (id: string) => Computed;
  /** What corrections made of the figures, by id. */
  notes: ReadonlyMap<string, FigureNote[]>;
}

/** Looks up the figures a chart names and computes its derived values. */
export function chartLookup(chart: Chart, content: ChartedYear): ChartLookup {
  const { figures, report } = content;
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const anchor = chartAnchor(chart.id);
  const figure = (id: string) => known(byId.get(id), chart, `figure ${id}`);
  const computed = (id: string): Computed => {
    const derived = known(
      chart.derived?.find((candidate) => candidate.id === id),
      chart,
      `derived value ${id}`,
    );
    const operands = derived.of.map(figure);
    const value = derivedValue(derived, operands.map(signedValue));
    const full = value === null ? chartStrings.notComputable : value + derived.unit;
    return { derived, operands, value, full, anchor: `${anchor}.${id}` };
  };
  return { year: report.year, anchor, figure, computed, notes: figureNotes(content) };
}

/** A figure's words linked to the place in its sentence. */
export function figureSegment({ id, block }: Figure, year: number, text: string): Segment {
  return { kind: 'figure', text, figure: id, address: figureInTextAddress(year, partNumber(block), id) };
}

function known<Value>(value: Value | undefined, chart: Chart, what: string): Value {
  if (value === undefined) throw new Error(`Chart ${chart.id} names the ${what}, which does not exist`);
  return value;
}
