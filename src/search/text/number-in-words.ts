/** Numbers written in Chinese, in everyday and in banking characters. */
const digits: Record<string, number> = {
  ...Object.fromEntries([...'零一二三四五六七八九'].map((character, value) => [character, value])),
  ...Object.fromEntries([...'零壹贰叁肆伍陆柒捌玖'].map((character, value) => [character, value])),
  〇: 0,
  两: 2,
  幺: 1,
};
const small: Record<string, number> = { 十: 10, 百: 100, 千: 1_000, 拾: 10, 佰: 100, 仟: 1_000 };
/** What comes after whole numbers, and after units: 万人次. */
export const largeNumerals: Record<string, number> = { 万: 10_000, 亿: 100_000_000 };
const point = '点';

/** The characters of digits. */
export const digitCharacters = Object.keys(digits).join('');

/** Every character of such a number, for a class of a regular expression. */
export const chineseNumerals = [
  ...Object.keys(digits),
  ...Object.keys(small),
  ...Object.keys(largeNumerals),
  point,
].join('');

/**
 * Whether characters that could be a number plainly are one: more than one of them with a unit of tens or a point, three
 * digits, or any before a unit of money. 三公 and 千万 are none.
 */
export function isChineseAmount(written: string, hasUnit: boolean): boolean {
  const characters = [...written];
  if (!characters.some((character) => character in digits) && !/^[十拾]/.test(written)) return false;
  const isStructured = characters.some(
    (character) => character in small || character in largeNumerals || character === point,
  );
  return hasUnit || (characters.length > 1 && isStructured) || characters.length > 2;
}

/** The value, and what one in its last place is worth; null where the characters make no number. */
export function numberInWords(written: string): { value: number; step: number } | null {
  if (!written.includes(point)) return wholeNumber(written);
  const [, whole = '', fraction = '', unit = ''] =
    new RegExp(`^(.*?)(?:${point}([^万亿]+?))?([万亿]*)$`, 'u').exec(written) ?? [];
  const integer = wholeNumber(whole);
  if (integer === null) return null;
  const places = [...fraction].map((character) => digits[character]);
  if (places.includes(undefined) || fraction === '') return null;
  const factor = [...unit].reduce((product, character) => product * (largeNumerals[character] as number), 1);
  const value = Number(`${integer.value}.${places.join('')}`) * factor;
  return { value, step: 10 ** -places.length * factor };
}

/** 三百一十五; 二〇一九 digit by digit; 三百一 for 310. */
function wholeNumber(written: string): { value: number; step: number } | null {
  const characters = [...written];
  if (characters.length > 1 && characters.every((character) => character in digits)) {
    return { value: Number(characters.map((character) => digits[character]).join('')), step: 1 };
  }
  let total = 0;
  let group = 0;
  let digit: number | null = null;
  let last = 1;
  let step = 1;
  for (const character of characters) {
    if (character in digits) {
      if (digits[character] === 0) last = 10;
      digit = digits[character] as number;
    } else if (character in small) {
      last = small[character] as number;
      step = last;
      group += (digit ?? 1) * last;
      digit = null;
    } else if (character in largeNumerals) {
      last = largeNumerals[character] as number;
      step = (digit === null && group > 0 ? step : 1) * last;
      // 三亿两千万: what was counted in more is not counted again.
      const counted = total > last ? total : 0;
      total = counted + (total - counted + group + (digit ?? 0)) * last;
      group = 0;
      digit = null;
    } else return null;
  }
  // 三百一 is 310: a digit that ends the number counts tens of hundreds.
  const ends = digit !== null && digit > 0 && last > 10 ? last / 10 : 1;
  return { value: total + group + (digit ?? 0) * ends, step: digit === null ? step : ends };
}
