import { ExactDecimal, plain } from '../exact-decimal.ts';
import type { Amount } from '../reading/amounts.ts';
import type { Outcome } from '../rule.ts';
import { signed } from './arithmetic.ts';
import type { Claim, ValueOf } from './claim.ts';
import { placeKey } from './diagnosis.ts';
import { floats } from './far.ts';
import { miswritten, tellingDigits } from './likeness.ts';

/** Fewer digits than these are near to any number; where it is only asked, noughts at either end are none. */
interface Enough {
  changed: number;
  exchanged: number;
}
const enough: Record<'shown' | 'asked' | 'counted', Enough> = {
  shown: { changed: 4, exchanged: 4 },
  asked: { changed: 3, exchanged: 2 },
  counted: { changed: 2, exchanged: 2 },
};

/** Of more numbers than these one has a like that fits by chance. */
const mostAmounts = 40;

/**
 * Whether a claim that fails would hold, had one of its numbers been written as its like: two digits exchanged, one
 * digit another, too many or too few, the point elsewhere, or up for down. Of numbers that do not belong together hardly
 * one pair in a hundred is so alike; of slips of the pen most are.
 */
export function isSlipAlike(claim: Claim, least = enough.shown): boolean {
  if (claim.amounts.length > mostAmounts) return false;
  return claim.amounts.some((amount) => {
    const isOwn = (one: Amount) => placeKey(one) === placeKey(amount);
    return likesOf(amount, tellsLastPlace(claim), least).some((like) => {
      // Most are far from it: these are no decimals yet.
      if (claim.isFar?.((one) => (isOwn(one) ? Number(like) : undefined)) === true) return false;
      const value = new ExactDecimal(like);
      return isBorneOut(claim.judge((one) => (isOwn(one) ? value : signed(one))));
    });
  });
}

/** Whether the last place of its numbers shows something too: what is added up is off by more than all rounding where it fails. */
function tellsLastPlace({ rule }: Claim): boolean {
  return /^(?:same-fact|sum|change|variance)$/.test(rule);
}

/** Whether it adds up what is counted one by one: few digits are all that a number of people or cars has. */
function isCounted({ rule, amounts }: Claim): boolean {
  return rule === 'sum' && amounts.every(({ token, unit }) => /^\d{1,3}$/.test(token) && !/[元分%]$/.test(unit));
}

/** The same of numbers of fewer digits, which is enough to ask where words announce that they belong together. */
export function isMaybeSlip(claim: Claim): boolean {
  return isSlipAlike(claim, isCounted(claim) ? enough.counted : enough.asked);
}

export function holds(claim: Claim, value: ValueOf = signed): boolean {
  return claim.isFar?.(floats(value)) !== true && isBorneOut(claim.judge(value));
}

function isBorneOut({ verdict }: Outcome): boolean {
  return verdict === 'consistent' || verdict === 'within-rounding';
}

/**
 * The numbers that a slip makes into this one, as they would be written.
 * @param isLastPlaceToo not where it is divided: there a last place may be rounding, and shows nothing
 */
function likesOf(amount: Amount, isLastPlaceToo: boolean, least: Enough): string[] {
  const token = amount.token.replaceAll(/[-,]/g, '');
  const opposite = amount.direction === undefined || amount.value.isZero() ? [] : [plain(signed(amount).negated())];
  if (amount.value.isZero()) return opposite;
  const isAsked = least !== enough.shown;
  const digits = token.replace('.', '').length;
  const told = isAsked ? tellingDigits(token) : digits;
  const isExact = isLastPlaceToo || (isAsked && !token.includes('.'));
  const { exchanged, another, fewer } = miswritten(token);
  const moved = (by: number) => `${token}e${by}`;
  // Of two digits a count has one other, and hardly one too few.
  const isOfMany = told >= (isAsked ? enough.asked : least).changed;
  const likes = [
    ...(told < least.exchanged ? [] : exchanged),
    ...(told < least.changed ? [] : another.filter(({ digit }) => isExact || digit < digits - 1)),
    ...(isOfMany ? fewer.filter(({ digit }) => digit < digits - 1) : []),
  ].flatMap(({ written }) => (written === token ? [] : [written]));
  const sizes = [
    ...likes,
    ...(isOfMany ? [-2, -1, 1, 2].map(moved) : []),
    // 万 left out, or put where it does not belong, shows whatever the digits.
    ...(isOfMany || isAsked ? [-4, 4].map(moved) : []),
  ];
  return [...opposite, ...(signed(amount).isNegative() ? sizes.map((size) => `-${size}`) : sizes)];
}
