/** A number that a slip of the pen makes into a printed one. */
export interface Like {
  value: number;
  /** How many others are as like it by the same kind of slip: the fewer, the less likely it is one by chance. */
  among: number;
  /** It differs by one digit and noughts. */
  isByRound: boolean;
}

/**
 * What a printed number may have been meant to be, by the slips that people make: two digits exchanged, one digit another, too
 * few or too many, the point elsewhere.
 * @param printed without its sign
 */
export function likesOf(printed: string): Like[] {
  const token = printed.replaceAll(',', '');
  const signs = [...token];
  const places = signs.flatMap((sign, at) => (sign === '.' ? [] : [at]));
  const digits = places.length;
  const written = (change: (copy: string[]) => void) => {
    const copy = [...signs];
    change(copy);
    return Number(copy.join(''));
  };
  const exchanged = places.flatMap((a, at) =>
    places.slice(at + 1).map((b, apart) => ({
      value: written((copy) => {
        [copy[a], copy[b]] = [signs[b] as string, signs[a] as string];
      }),
      among: apart === 0 ? digits - 1 : (digits * (digits - 1)) / 2,
    })),
  );
  const another = places.flatMap((at) =>
    [...(at === 0 && signs[1] !== '.' ? '' : '0'), ...'123456789'].map((digit) => ({
      value: written((copy) => {
        copy[at] = digit;
      }),
      among: 9 * digits,
    })),
  );
  const fewer = places.map((at) => ({
    value: written((copy) => copy.splice(at, 1)),
    among: 10 * digits,
  }));
  // A digit too few after the point would leave fewer places than are usual.
  const whole = token.indexOf('.') === -1 ? signs.length : token.indexOf('.');
  const more = Array.from({ length: whole + 1 }, (_, at) => at).flatMap((at) =>
    [...'0123456789'].map((digit) => ({
      value: written((copy) => copy.splice(at, 0, digit)),
      among: 10 * (digits + 1),
    })),
  );
  const moved = powers.map((power) => ({ value: Number(token) * power, among: powers.length }));
  const own = Number(token);
  const isByRound = (value: number) => tellingDigits(Math.abs(value - own).toFixed(4)) === 1;
  return [
    ...exchanged.map((like) => ({ ...like, isByRound: false })),
    ...[...another, ...fewer, ...more].map((like) => ({ ...like, isByRound: isByRound(like.value) })),
    ...moved.map((like) => ({ ...like, isByRound: false })),
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
  return printed.replace(/\D/g, '').replace(/^0+|0+$/g, '').length;
}
