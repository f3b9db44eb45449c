import { type DigitRun, digitCoverage, digitRun } from '../../audit/digit-coverage.ts';
import { put } from '../../report/edit-json.ts';
import { blocksOf, textOf } from '../../report/outline.ts';
import { privateNumbers } from '../../report/private-numbers.ts';
import { type Figure, kindByMeasure, type Measure } from '../../report/schema/figures.ts';
import type { Report } from '../../report/schema/report.ts';
import { type Quantity, quantitiesIn } from '../propose-figures/quantities.ts';
import { quoteOf } from '../propose-figures/quote.ts';

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

/**
 * The numbers of a report that no figure states and no name has, of those that stand where a figure can be. What looks like
 * a number of a person is none of them: it has no name to ask for, and the review tells it.
 */
export function openNumbers(report: Report, figures: readonly Figure[], names: readonly string[]): OpenNumber[] {
  return digitCoverage(report, figures, names)
    .runs.flatMap((run) => (run.class === 'unbound' ? (openNumber(report, run) ?? []) : []))
    .filter(({ text, digits }) => !privateNumbers(text).some((number) => number.startsWith(digits)));
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

/** A file of figures with one more, put among the others, which stand in the order of the report. */
export function withFigure(report: Report, file: string, figure: Figure): string {
  const order = new Map(blocksOf(report).map(({ block: { id } }, index) => [id, index]));
  const { figures }: { figures: Figure[] } = JSON.parse(file);
  const own = order.get(figure.block) ?? 0;
  const next = figures.findIndex(({ block }) => (order.get(block) ?? 0) > own);
  return put(file, ['figures', next === -1 ? figures.length : next], figure, true);
}

function openNumber(report: Report, { place, context, text: digits }: DigitRun): OpenNumber | undefined {
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
