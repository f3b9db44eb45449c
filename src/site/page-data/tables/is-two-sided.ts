import type { TakenTable } from '../../../report/schema/tables.ts';

/** Whether revenue and expenditure face each other line by line. */
export function isTwoSided(table: TakenTable): boolean {
  return table.sides.some(({ id }) => id === 'revenue' || id === 'expenditure');
}
