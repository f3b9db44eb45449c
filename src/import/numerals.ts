/**
 * The numbering of these reports. Only closed forms count: `(一般公共预算…` is no numeral, nor is `94.2 %`.
 * Full-width and half-width brackets are the same level: reports mix them.
 */
export type NumeralStyle = 'part' | 'comma' | 'bracket' | 'digit-dot' | 'digit-bracket';

/** A numeral at the beginning of a line. */
export interface Numeral {
  style: NumeralStyle;
  /** Its number: (十六) → 16. */
  value: number;
  /** As printed, without the blanks after it. */
  printed: string;
  /** What follows it on the line. */
  rest: string;
}

const DIGITS = '一二三四五六七八九十';

const GRAMMAR: readonly { style: NumeralStyle; pattern: RegExp }[] = [
  { style: 'part', pattern: new RegExp(`^第([${DIGITS}]+)部分(?=\\s|$|[^，。；、的和])`) },
  { style: 'comma', pattern: new RegExp(`^([${DIGITS}]+)、`) },
  { style: 'bracket', pattern: new RegExp(`^[（(]([${DIGITS}]+)[）)]`) },
  { style: 'digit-dot', pattern: /^(\d{1,2})[.．](?!\d)/ },
  { style: 'digit-bracket', pattern: /^[（(](\d{1,2})[）)]/ },
];

/** The numeral a text begins with, or null. */
export function leadingNumeral(text: string): Numeral | null {
  for (const { style, pattern } of GRAMMAR) {
    const match = pattern.exec(text);
    if (!match?.[1]) continue;
    const value = /\d/.test(match[1]) ? Number(match[1]) : chineseNumber(match[1]);
    if (value === null) return null;
    return { style, value, printed: match[0], rest: text.slice(match[0].length).trimStart() };
  }
  return null;
}

/** Value of 一 … 九十九, or null where the characters make no number. */
export function chineseNumber(text: string): number | null {
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (!match || text === '') return null;
  const [, tens, ten, ones] = match;
  const digit = (character: string | undefined) => (character === undefined ? 0 : DIGITS.indexOf(character) + 1);
  if (ten === undefined) return ones === undefined ? digit(tens) : null;
  return (tens === undefined ? 1 : digit(tens)) * 10 + digit(ones);
}
