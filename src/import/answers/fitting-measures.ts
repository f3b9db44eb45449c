import { kindByMeasure, type Measure } from '../../report/schema/figures.ts';

/** Whether a number with this unit can be of a measure: a percentage is no amount, and money no count. */
export function fitsUnit(measure: Measure, unit: string): boolean {
  const kind = kindByMeasure[measure];
  if (/^[%％‰]$|百分点/.test(unit)) return kind === 'ratio' || measure === 'growth';
  if (kind === 'ratio' || measure === 'growth') return false;
  return (kind === 'amount') === (/元$/.test(unit) && measure !== 'change');
}
