import type { PreparedYear } from '../../audit/prepared-year.ts';
import { figureInTextAddress, partAddress } from '../../report/addresses.ts';
import { printedFigure } from '../../report/printed-figure.ts';
import { printedNumber } from '../../report/printed-place.ts';
import type { Figure } from '../../report/schema/figures.ts';
import { figureSpans } from '../generate/spans.ts';

/** A figure as a page shows it. */
export interface FigureView {
  id: string;
  label: string;
  /** As printed, with approximation and unit: 297.11万元, 40余篇, 99%以上; empty for a blank. */
  printed: string;
  /** As printed, alone; null for a blank. */
  value: string | null;
  unit: string;
  quote: string;
  /** The quote around the number: before it, the number as printed, after it. */
  quoteParts: [string, string, string];
  /** Number of the section, e.g. 3.7.2. */
  section: string;
  /** The figure in its sentence. */
  inText: string;
  /** Its paragraph. */
  paragraph: string;
}

/** Views of a year's figures by id, in the report's order. */
export function figureViews(year: PreparedYear): Map<string, FigureView> {
  return new Map(
    year.figures.map((figure) => {
      const part = year.ledger.partOf(figure.block);
      const { id, label, value, unit, quote } = figure;
      const view: FigureView = {
        id,
        label,
        printed: printedFigure(figure)?.full ?? '',
        value,
        unit,
        quote,
        quoteParts: quoteParts(figure),
        section: printedNumber(figure.block),
        inText: figureInTextAddress(year.report.year, part, id),
        paragraph: partAddress(year.report.year, part, figure.block),
      };
      return [id, view];
    }),
  );
}

function quoteParts(figure: Figure): FigureView['quoteParts'] {
  const { quote } = figure;
  const { start, end } = figureSpans(quote, [figure])[0] ?? { start: 0, end: 0 };
  return [quote.slice(0, start), quote.slice(start, end), quote.slice(end)];
}
