const signs: readonly (readonly [value: number, sign: string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A number in Roman numerals: 14 → XIV; undefined where they have no usual form. */
export function romanNumeral(value: number): string | undefined {
  if (value < 1 || value > 3999) return undefined;
  let rest = value;
  let written = '';
  for (const [own, sign] of signs) {
    written += sign.repeat(Math.floor(rest / own));
    rest %= own;
  }
  return written;
}

/** The number that Roman numerals print, in letters of either case or in their own characters (xiv, Ⅻ); 0 where they make none. */
export function romanNumber(printed: string): number {
  let rest = printed.normalize('NFKC').toUpperCase();
  let value = 0;
  for (const [own, sign] of signs) for (; rest.startsWith(sign); rest = rest.slice(sign.length)) value += own;
  return romanNumeral(value) === printed.normalize('NFKC').toUpperCase() ? value : 0;
}
