import type { Amount } from '../reading/amounts.ts';
import type { Reading } from '../reading/reading.ts';
import { equality, plusSide } from './arithmetic.ts';
import type { Claim } from './claim.ts';
import { farFromSum } from './far.ts';

/** How it is judged that some amounts come to the same as others, all in one unit. */
export function equalSides(
  reading: Reading,
  left: readonly Amount[],
  right: readonly Amount[],
): Pick<Claim, 'judge' | 'isFar'> {
  const unit = (left[0] ?? right[0])?.unit ?? '';
  return {
    judge: (of) => equality(reading, plusSide(reading, left, of), plusSide(reading, right, of), unit),
    isFar: farFromSum(reading, { plus: left }, { plus: right }),
  };
}
