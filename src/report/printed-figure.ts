import type { Figure } from './schema/figures.ts';

/** A value in print: `value` for a column that names the unit, `full` for running text. */
export interface Printed {
  value: string;
  full: string;
}

/**
 * The figure as the report prints it, thousands and Chinese numerals too, its approximation word in the report's order:
 * 1,280.5万元, 420余起, 99%以上, 一辆.
 * @returns null where the report leaves a gap
 */
export function printedFigure({
  value,
  unit,
  approx,
  token,
}: Pick<Figure, 'value' | 'unit' | 'approx' | 'token'>): Printed | null {
  if (value === null) return null;
  if (approx === '以上') return { value: `${token}${approx}`, full: `${token}${unit}${approx}` };
  const printed = token + (approx ?? '');
  return { value: printed, full: printed + unit };
}
