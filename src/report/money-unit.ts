import { amountStrings } from '../words/amount-strings.ts';

/** What one of a money unit is worth in yuan; null for other units. */
export function yuanOf(unit: string): number | null {
  return amountStrings.yuan[unit as keyof typeof amountStrings.yuan] ?? null;
}
