import { amountStrings } from '../../words/amount-strings.ts';
import { type Amount, readAmounts } from '../text/amounts.ts';
import { once } from '../text/once.ts';
import { compareAmount } from './amount-match.ts';
import type { Corpus } from './corpus.ts';
import type { PlacedFigure } from './placed-figures.ts';

/** A number that was typed, and the figures of the report that are it. */
export interface AskedValue {
  amount: Amount;
  figures: PlacedFigure[];
  /** They are it exactly, or only to the places that were typed, or are merely the nearest to it. */
  how: 'equal' | 'rounded' | 'nearest';
}

export interface AskedValues {
  /** Those that the report has, or has something near to. */
  values: AskedValue[];
  /** What else was typed. */
  rest: string;
}

/** Most figures shown for what is only near. */
const mostNear = 3;
/** Fewer than so many digits of what is counted stand anywhere. */
const leastDigits = 3;
/** How far from a number another may be to be shown instead, as a share of it; where it is said to be about so much, any. */
const nearEnough = 0.005;

/**
 * The figures that the numbers of a query mean, in any writing; null where none of its numbers is one of the report's.
 * @param query in NFKC
 */
export function askedValues(query: string, { figures, cells, records, numbersOf }: Corpus): AskedValues | null {
  const all = once((_: '') => [...figures, ...cells, ...records.flatMap(numbersOf).filter(isTelling)]);
  for (const spaces of ['joined', 'apart'] as const) {
    const amounts = readAmounts(query, spaces).filter((amount) => !isDate(amount, query));
    const values = amounts.flatMap((amount) => figuresOf(amount, all('')) ?? []);
    if (values.length === 0) continue;
    const rest = amounts.reduceRight((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, query);
    return { values, rest };
  }
  return null;
}

/** Whether a number that nobody has named may be asked for by itself: a small count stands anywhere, 3 条. */
function isTelling({ figure: { token = '', unit } }: PlacedFigure): boolean {
  return unit === '元' || unit === amountStrings.percent[0] || token.replace(/\D/g, '').length >= leastDigits;
}

/** 2019 and 2019年 name a year, 12月31日 a day. */
function isDate({ value, kind, text, end }: Amount, query: string): boolean {
  if (kind === null && /^[月日号]/.test(query.slice(end))) return true;
  return (
    kind === null &&
    /^(19|20)\d\d$/.test(String(value)) &&
    !/[万亿.,]/.test(text) &&
    /^(年|\D|$)/.test(query.slice(end))
  );
}

function figuresOf(amount: Amount, all: readonly PlacedFigure[]): AskedValue | null {
  const compared = all
    .flatMap((placed) => {
      const one = compareAmount(amount, placed.figure);
      return one === null ? [] : [{ ...one, placed }];
    })
    .toSorted((a, b) => a.difference - b.difference);
  const shown = (found: typeof compared, how: AskedValue['how']): AskedValue => ({
    amount,
    figures: found.map(({ placed }) => placed),
    how,
  });
  const equal = compared.filter(({ difference }) => difference === 0);
  if (equal.length > 0) return shown(equal, 'equal');
  const rounded = compared.filter(({ isRounded }) => isRounded);
  if (rounded.length > 0) return shown(rounded, 'rounded');
  const furthest = amount.isAbout ? Number.POSITIVE_INFINITY : nearEnough;
  // A nought is near to nothing.
  const near = compared.filter(({ difference, placed }) => difference <= furthest && Number(placed.figure.value) !== 0);
  return near.length === 0 ? null : shown(near.slice(0, mostNear), 'nearest');
}
