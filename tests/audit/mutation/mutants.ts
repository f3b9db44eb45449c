import { ExactDecimal, plain, printedDecimals } from '../../../src/audit/exact-decimal.ts';
import type { Figure } from '../../../src/report/schema/figures.ts';

/** A slip that a ledger could hold: a figure with another value. */
export interface Mutant {
  figure: string;
  kind: MutantKind;
  /** The value instead; null for a gap. */
  value: string | null;
}

export const mutantKinds = ['last-digit', 'declared-place', 'swap', 'blank', 'filled'] as const;
export type MutantKind = (typeof mutantKinds)[number];

/**
 * The slips tried on a figure: one more in its last printed digit, one more in the last declared place where it prints
 * fewer, each swap of two different digits that leaves no leading zero, and a gap; on a gap, a nought and a one.
 * @param declared decimal places of the report's money, for figures in its unit
 */
export function mutantsOf(figure: Figure, currencyUnit: string, declared: number): Mutant[] {
  const { id, value } = figure;
  const mutant = (kind: MutantKind, changed: string | null): Mutant => ({ figure: id, kind, value: changed });
  if (value === null) return ['0', '1'].map((filled) => mutant('filled', filled));
  const oneMore = (decimals: number) =>
    plain(new ExactDecimal(value).plus(new ExactDecimal(10).pow(-decimals)).toDecimalPlaces(decimals));
  const printed = printedDecimals(value);
  return [
    mutant('last-digit', oneMore(printed)),
    ...(figure.unit === currencyUnit && printed < declared ? [mutant('declared-place', oneMore(declared))] : []),
    ...swaps(value).map((swapped) => mutant('swap', swapped)),
    mutant('blank', null),
  ];
}

function swaps(value: string): string[] {
  const found = new Set<string>();
  for (let left = 0; left < value.length; left++) {
    for (let right = left + 1; right < value.length; right++) {
      const [a, b] = [value[left], value[right]];
      if (a === undefined || b === undefined || a === b || a === '.' || b === '.') continue;
      const swapped = value.slice(0, left) + b + value.slice(left + 1, right) + a + value.slice(right + 1);
      if (!/^0\d/.test(swapped) && !new ExactDecimal(swapped).equals(value)) found.add(swapped);
    }
  }
  return [...found];
}

/** The ledger with one slip in it. That value and printed words agree is checked elsewhere, before the audit. */
export function mutated(figures: readonly Figure[], mutant: Mutant): Figure[] {
  return figures.map((figure) => {
    if (figure.id !== mutant.figure) return figure;
    const { blank: _, ...rest } = figure;
    return mutant.value === null ? { ...rest, value: null, blank: true } : { ...rest, value: mutant.value };
  });
}
