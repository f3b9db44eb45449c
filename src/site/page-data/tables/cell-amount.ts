import { Decimal } from 'decimal.js';
import { plainAmount } from '../../../report/tables.ts';

/** The amount that a cell of the accounts prints, to draw or to divide by; undefined where it is empty or no plain number. */
export function cellAmount(printed: string | null | undefined): Decimal | undefined {
  const amount = plainAmount(printed);
  return amount === undefined ? undefined : new Decimal(amount);
}
