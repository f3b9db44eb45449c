import type { Figure } from './schema/figures.ts';

/** A value in print: `value` for a column that names the unit, `full` for running text. */
export interface Printed {
  value: string;
  full: string;
}

/**
 * The figure as the report prints it, thousands and Chinese numerals too, its approximation word in the report's order:
 * 1,280.5万元, 约12万元, 420余起, 99%以上, 一辆.
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
  const printed = about(token, approx);
  return { value: printed, full: printed + unit };
}

/** A number with its approximation word on the side where reports print it: 约12, 40余. */
export function about(number: string, approx: Figure['approx']): string {
  return standsBefore(approx) ? `${approx}${number}` : number + (approx ?? '');
}

/** Whether an approximation word stands before its number. */
export function standsBefore(approx: Figure['approx']): boolean {
  return approx === '约' || approx === '近';
}
