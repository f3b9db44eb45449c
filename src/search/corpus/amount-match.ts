import { yuanOf } from '../../report/money-unit.ts';
import { amountStrings } from '../../words/amount-strings.ts';
import type { SearchFigure } from '../records/search-record.ts';
import type { Amount } from '../text/amounts.ts';

/** A figure that an amount may mean, and by how much it differs, as a share of the amount. */
export interface Comparable {
  figure: SearchFigure;
  difference: number;
  /** Whether the amount, written to fewer places, would be this. */
  isRounded: boolean;
}

/** Values are compared as what they are worth to the last place anyone prints, where doubles are exact enough. */
const sameWithin = 1e-9;
/** What rounds further than this is another number: 3万 is not 2.5万. */
const furthestRounding = 0.05;

/**
 * A figure beside an amount, where their units can mean the same. A bare number is the printed one in any unit, or yuan.
 * Null where they cannot be compared.
 */
export function compareAmount(amount: Amount, figure: SearchFigure): Comparable | null {
  if (figure.value === null) return null;
  const printed = Number(figure.value);
  const worth = yuanOf(figure.unit);
  const values =
    amount.kind === 'money'
      ? worth === null
        ? []
        : [printed * worth]
      : amount.kind === 'ratio'
        ? figure.unit === amountStrings.percent[0]
          ? [printed]
          : []
        : amount.kind === 'count'
          ? meansSame(amount.measure, figure.unit)
            ? [printed * timesOf(figure.unit)]
            : []
          : worth === null
            ? [printed, printed * timesOf(figure.unit)]
            : [printed, printed * worth];
  const [best, ...others] = values.map((value) => comparedWith(amount, figure, value));
  if (best === undefined) return null;
  return others.reduce((best, other) => (other.difference < best.difference ? other : best), best);
}

const times: Record<string, number> = { 万: 10_000, 亿: 100_000_000 };

/** How many one of a unit is: 10,000 of 万人次. */
function timesOf(unit: string): number {
  return times[unit.charAt(0)] ?? 1;
}

function comparedWith({ value, step }: Amount, figure: SearchFigure, stated: number): Comparable {
  const apart = Math.abs(stated - value);
  const largest = Math.max(Math.abs(stated), Math.abs(value));
  const difference = apart <= largest * sameWithin ? 0 : apart / (Math.abs(value) || 1);
  return { figure, difference, isRounded: apart <= step / 2 && apart <= largest * furthestRounding };
}

/** Whether two measure words count the same: 名 and 人, 台 and 台(套). */
export function meansSame(written: string, printed: string): boolean {
  if (printed.includes(written) || written.includes(printed)) return true;
  return amountStrings.sameMeasures.some((same) => {
    const measures: readonly string[] = same;
    return measures.includes(written) && measures.includes(printed);
  });
}
