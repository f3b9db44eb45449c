import { type Decimal, ExactDecimal } from '../exact-decimal.ts';
import type { Amount } from '../reading/amounts.ts';
import { signed } from './arithmetic.ts';
import type { Claim, ValueOf } from './claim.ts';
import { placeKey } from './diagnosis.ts';
import { miswritten, tellingDigits } from './likeness.ts';

/** Fewer digits than these are near to any number; where it is only asked, noughts at either end are none. */
interface Enough {
  changed: number;
  exchanged: number;
}
const enough: Record<'shown' | 'asked', Enough> = {
  shown: { changed: 4, exchanged: 4 },
  asked: { changed: 3, exchanged: 2 },
};

/**
 * Whether a claim that fails would hold, had one of its numbers been written as its like: two digits exchanged, one
 * digit another, too many or too few, the point elsewhere, or up for down. Of numbers that do not belong together hardly
 * one pair in a hundred is so alike; of slips of the pen most are.
 */
export function isSlipAlike(claim: Claim, least = enough.shown): boolean {
  return claim.amounts.some((amount) => {
    const own = placeKey(amount);
    return likesOf(amount, claim.rule === 'same-fact', least).some((like) =>
      holds(claim, (one) => (placeKey(one) === own ? like : signed(one))),
    );
  });
}

/** The same of numbers of fewer digits, which is enough to ask where words announce that they belong together. */
export function isMaybeSlip(claim: Claim): boolean {
  return isSlipAlike(claim, enough.asked);
}

export function holds(claim: Claim, value: ValueOf = signed): boolean {
  return claim.isFar?.(value) !== true && /^(?:consistent|within-rounding)$/.test(claim.judge(value).verdict);
}

/**
 * The numbers that a slip makes into this one.
 * @param isLastPlaceToo not where it is computed with: there a last place may be rounding, and shows nothing
 */
function likesOf(amount: Amount, isLastPlaceToo: boolean, least: Enough): Decimal[] {
  const token = amount.token.replaceAll(/[-,]/g, '');
  const opposite = amount.direction === undefined || amount.value.isZero() ? [] : [signed(amount).negated()];
  if (amount.value.isZero()) return opposite;
  const isAsked = least === enough.asked;
  const digits = token.replace('.', '').length;
  const told = isAsked ? tellingDigits(token) : digits;
  const isExact = isLastPlaceToo || (isAsked && !token.includes('.'));
  const { exchanged, another, fewer } = miswritten(token);
  const changed = [
    ...another.filter(({ digit }) => isExact || digit < digits - 1),
    ...fewer.filter(({ digit }) => digit < digits - 1),
  ];
  const moved = (by: number) => new ExactDecimal(`${token}e${by}`);
  const likes = [...(told < least.exchanged ? [] : exchanged), ...(told < least.changed ? [] : changed)].flatMap(
    ({ written }) => (written === token ? [] : [written]),
  );
  const sizes = [
    ...likes.map((like) => new ExactDecimal(like)),
    ...(told < least.changed ? [] : [-2, -1, 1, 2].map(moved)),
    // 万 left out, or put where it does not belong, shows whatever the digits.
    ...(told < least.changed && !isAsked ? [] : [-4, 4].map(moved)),
  ];
  return [...opposite, ...(signed(amount).isNegative() ? sizes.map((size) => size.negated()) : sizes)];
}
