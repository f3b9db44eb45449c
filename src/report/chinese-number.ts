/** Digits from 零 on, each at the place of its value. */
const digits = '零一二三四五六七八九';

/** The number up to 九十九 that Chinese numerals print (一, 两, 十八, 二十一), or null where the characters make none. */
export function chineseNumber(text: string): number | null {
  const match = /^([一二两三四五六七八九]?)(十?)([零一二两三四五六七八九]?)$/.exec(text);
  if (!match || text === '') return null;
  const [, tens = '', ten, ones = ''] = match;
  const digit = (character: string) => Math.max(0, digits.indexOf(character.replace('两', '二')));
  if (ten === '') return tens === '' || ones === '' ? digit(tens + ones) : null;
  return (tens === '' ? 1 : digit(tens)) * 10 + digit(ones);
}

/** A whole number in digits or in Chinese numerals; undefined where it is neither. */
export function numberOf(printed: string): number | undefined {
  return /^\d+$/.test(printed) ? Number(printed) : (chineseNumber(printed) ?? undefined);
}

/** A number up to 99 in Chinese: 16 → 十六. */
export function chineseNumeral(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const digit = (count: number) => (count === 0 ? '' : (digits[count] ?? ''));
  return `${tens > 1 ? digit(tens) : ''}${tens > 0 ? '十' : ''}${digit(ones)}`;
}
