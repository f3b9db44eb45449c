import { Decimal } from 'decimal.js';
import type { Figure } from '../../report/schema/figures.ts';
import { derivedValue } from '../charts/derived-value.ts';

/** Why two years' figures of one concept are not subtracted. */
export type Incomparable = 'blank' | 'unit' | 'measure' | 'relative' | 'approximate' | 'as-of';

/** The later figure less the earlier, exact; or why there is none. */
export type Difference = { value: string; unit: string } | { incomparable: Incomparable };

/** Already a comparison with something, and often without a sign in its number. */
const relative = ['change', 'growth', 'variance'];

/**
 * What one year's figure differs from another's of the same concept, exact, with as many decimals as they have. Not
 * computed where it would say something else than it seems to: other unit, other kind of number, a gap, 余 or 以上,
 * other day of the year, or figures that are changes themselves.
 */
export function differenceOf(later: Figure, earlier: Figure): Difference {
  const incomparable = reason(later, earlier);
  if (incomparable !== undefined) return { incomparable };
  const value = derivedValue(
    { id: 'difference', label: '', op: 'difference', of: [later.id, earlier.id], unit: later.unit },
    [later.value, earlier.value],
  );
  if (value === null) return { incomparable: 'blank' };
  const decimals = Math.max(...[later, earlier].map((figure) => figure.value?.split('.')[1]?.length ?? 0));
  return { value: new Decimal(value).toFixed(decimals), unit: later.unit };
}

function reason(later: Figure, earlier: Figure): Incomparable | undefined {
  if (later.unit !== earlier.unit) return 'unit';
  if (later.measure !== earlier.measure || later.kind !== earlier.kind || later.base !== earlier.base) return 'measure';
  if (relative.includes(later.measure)) return 'relative';
  if (later.value === null || earlier.value === null) return 'blank';
  if (later.approx !== undefined || earlier.approx !== undefined) return 'approximate';
  if (later.asOf?.slice(4) !== earlier.asOf?.slice(4)) return 'as-of';
  return undefined;
}
