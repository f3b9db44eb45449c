import { areBeside } from './cell-items.ts';
import type { PlacedText } from './visible-runs.ts';

/** Whether numbers beside each other in one column are the three parts of a code, 类, 款 and 项. */
export function areCodeParts(one: PlacedText, other: PlacedText): boolean {
  const [left, right] = one.x < other.x ? [one, other] : [other, one];
  return areBeside(left, right, 0) && /^\d{3}$|^\d{2}$/.test(left.text) && /^\d{2}$/.test(right.text);
}
