import { Decimal } from 'decimal.js';

/** The amount that a cell of the accounts prints, to draw or to divide by; undefined where it is empty or no plain number. */
export function cellAmount(printed: string | null | undefined): Decimal | undefined {
  const plain = printed?.replaceAll(',', '') ?? '';
  return /^-?\d+(\.\d+)?$/.test(plain) ? new Decimal(plain) : undefined;
}
