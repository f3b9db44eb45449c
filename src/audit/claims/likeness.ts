/** A number that a slip of the pen makes into a printed one. */
export interface Like {
  value: number;
  /** How many others are as like it by the same kind of slip: the fewer, the less likely it is one by chance. */
  among: number;
  /** The printed number, where it may differ from it by one digit and noughts. */
  own?: number;
}

/** Whether it differs by one digit and noughts. */
export function isByRound({ value, own }: Like): boolean {
  return own !== undefined && tellingDigits(Math.abs(value - own).toFixed(4)) === 1;
}

/** A printed number as it would stand with one digit wrong, and which of its digits that is. */
interface Miswritten {
  written: string;
  digit: number;
}

/**
 * A printed number, without sign and commas, as it stands with each slip of the pen: two digits exchanged, one another or too few.
 */
export function miswritten(token: string): {
  exchanged: { written: string; isBeside: boolean }[];
  another: Miswritten[];
  fewer: Miswritten[];
} {
  const places = [...token].flatMap((sign, at) => (sign === '.' ? [] : [at]));
  const written = (at: number, instead: string) => token.slice(0, at) + instead + token.slice(at + 1);
  return {
    exchanged: places.flatMap((a, at) =>
      places.slice(at + 1).map((b, apart) => ({
        written: token.slice(0, a) + token[b] + token.slice(a + 1, b) + token[a] + token.slice(b + 1),
        isBeside: apart === 0,
      })),
    ),
    another: places.flatMap((at, digit) =>
      // 0 before other digits is one too few.
      [...(at === 0 && token[1] !== '.' ? '' : '0'), ...'123456789'].map((instead) => ({
        written: written(at, instead),
        digit,
      })),
    ),
    fewer: places.map((at, digit) => ({ written: written(at, ''), digit })),
  };
}

/**
 * What a printed number may have been meant to be, by the slips that people make: two digits exchanged, one digit another, too
 * few or too many, the point elsewhere.
 * @param printed without its sign
 */
export function likesOf(printed: string): Like[] {
  const token = printed.replaceAll(',', '');
  const digits = token.replace('.', '').length;
  const own = Number(token);
  const { exchanged, another, fewer } = miswritten(token);
  // A digit too few after the point would leave fewer places than are usual.
  const whole = token.split('.')[0]?.length ?? 0;
  const more = Array.from({ length: whole + 1 }, (_, at) =>
    [...'0123456789'].map((digit) => token.slice(0, at) + digit + token.slice(at)),
  ).flat();
  const like = (written: string, among: number): Like => ({ value: Number(written), among, own });
  return [
    ...exchanged.map(({ written, isBeside }) => ({
      value: Number(written),
      among: isBeside ? digits - 1 : (digits * (digits - 1)) / 2,
    })),
    ...another.map(({ written }) => like(written, 9 * digits)),
    ...fewer.map(({ written }) => like(written, 10 * digits)),
    ...more.map((written) => like(written, 10 * (digits + 1))),
    ...powers.map((power) => ({ value: own * power, among: powers.length })),
  ].filter(({ value }) => Number.isFinite(value) && value > 0 && value !== own);
}

/** The point moved, 万 left out, or put where it does not belong. */
const powers = [0.0001, 0.01, 0.1, 10, 100, 10000];

/** How many numbers there are of so many digits. */
export function numbersOf(digits: number): number {
  return 9 * 10 ** (digits - 1);
}

/** Digits of a number that say something: noughts at either end say nothing. */
export function tellingDigits(printed: string): number {
  let count = 0;
  let noughts = 0;
  for (let at = 0; at < printed.length; at += 1) {
    const digit = printed.charCodeAt(at) - 48;
    if (digit > 0 && digit < 10) {
      count += noughts + 1;
      noughts = 0;
    } else if (digit === 0 && count > 0) noughts += 1;
  }
  return count;
}
