import type { Figure } from '../report/schema/figures.ts';

/** A value in print: `value` for a column that names the unit, `full` for running text. */
export interface Printed {
  value: string;
  full: string;
}

/**
 * The figure as the report prints it, its approximation word in the report's order: 420余起, 99%以上, 一辆.
 * @returns null where the report leaves a gap
 */
export function printedFigure({ value, unit, approx, token, chineseNumeral }: Figure): Printed | null {
  if (value === null) return null;
  const digits = chineseNumeral ? token : value;
  if (approx === '以上') return { value: `${digits}${approx}`, full: `${digits}${unit}${approx}` };
  const printed = digits + (approx ?? '');
  return { value: printed, full: printed + unit };
}
