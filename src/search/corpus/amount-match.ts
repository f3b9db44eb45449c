import { yuanOf } from '../../report/money-unit.ts';
import { amountStrings } from '../../words/amount-strings.ts';
import type { SearchFigure } from '../records/search-record.ts';
import type { Amount } from '../text/amounts.ts';
import { largeNumerals } from '../text/number-in-words.ts';

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
  // 增加-10万元 is looked for as 10万元.
  const printed = Math.abs(Number(figure.value));
  const [best, ...others] = worthsAs(amount, figure.unit).map((one) => comparedWith(amount, figure, printed * one));
  if (best === undefined) return null;
  return others.reduce((best, other) => (other.difference < best.difference ? other : best), best);
}

/** What one of a unit may be worth in what an amount is of; nothing where it is of something else. */
function worthsAs({ kind, measure }: Amount, unit: string): number[] {
  const yuan = yuanOf(unit);
  if (kind === 'money') return yuan === null ? [] : [yuan];
  if (kind === 'ratio') return unit === amountStrings.percent[0] ? [1] : [];
  // 10,000 of 万人次.
  const times = largeNumerals[unit.charAt(0)] ?? 1;
  if (kind === 'count') return meansSame(measure, unit) ? [times] : [];
  return [1, yuan ?? times];
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
