import { digitRun } from '../audit/digit-coverage.ts';
import { blocksOf, textOf } from '../report/outline.ts';
import { type Figure, kindByMeasure, type Measure } from '../report/schema/figures.ts';
import type { Report } from '../report/schema/report.ts';
import { type Quantity, quantitiesIn } from './propose-figures/quantities.ts';
import { quoteOf } from './propose-figures/quote.ts';

/** A number of the report that no figure states. */
export interface OpenNumber {
  block: string;
  text: string;
  /** Where its digits begin. */
  start: number;
  digits: string;
  /** What the sentence alone tells of it. */
  quantity: Quantity | undefined;
}

/** Of a place of digit coverage and the words around a number, the number itself; undefined where it stands in no text that can carry a figure. */
export function openNumber(report: Report, place: string, context: string, digits: string): OpenNumber | undefined {
  const block = blocksOf(report).find(
    ({ block: { id, type } }) => id === place && (type === 'paragraph' || type === 'table'),
  )?.block;
  if (block === undefined) return undefined;
  const text = textOf(block);
  const around = text.indexOf(context);
  if (around === -1) return undefined;
  const from = [...text.matchAll(digitRun)].find(
    ({ index, 0: run }) => run === digits && index >= around && index + run.length <= around + context.length,
  )?.index;
  if (from === undefined) return undefined;
  return { block: place, text, start: from, digits, quantity: quantitiesIn(text).find(({ start }) => start === from) };
}

/** A figure for it, with what a person said of it. */
export function newFigure(
  { block, text, start, digits, quantity }: OpenNumber,
  { id, label, unit, measure, year }: { id: string; label: string; unit: string; measure: Measure; year: number },
): Figure {
  const end = text.indexOf(unit, start + digits.length);
  const isBeside = end !== -1 && end - start - digits.length <= 3;
  const { quote, nth } = quoteOf(
    text,
    quantity?.from ?? start,
    quantity?.to ?? (isBeside ? end + unit.length : start + digits.length),
    start,
    digits,
  );
  return {
    id,
    label,
    value: digits.replaceAll(',', ''),
    unit,
    year,
    kind: kindByMeasure[measure],
    measure,
    ...((measure === 'change' || measure === 'growth') && { base: 'prior-year' as const }),
    ...(quantity?.approx && { approx: quantity.approx }),
    block,
    quote,
    token: digits,
    ...(nth > 1 && { nth }),
  };
}
