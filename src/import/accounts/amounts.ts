/** A number as tables print it: with separators, a sign or ￥ before it or brackets around it, or a dash for nothing. */
const amount = /^(?:[-−－–+]?\s?[¥￥]?\s?[\d,，]*\d(?:\.\d+)?%?|[(（][\d,，]*\d(?:\.\d+)?[)）]|[-−－–—]{1,3})$/;
const decimal = /\d[\d,，]*\.\d+/g;

/** Whether words are one number. */
export function isAmount(words: string): boolean {
  return amount.test(words);
}

/** The decimals printed in words, as printed. */
export function decimalsIn(words: string): string[] {
  return words.match(decimal) ?? [];
}

/** Whether words are the code of a 科目: 类 has three digits, 款 five, 项 seven. */
export function isCode(words: string): boolean {
  return /^\d{3}(?:\d{2}){0,2}$/.test(words.replace(/\s/g, ''));
}

/** Whether words are an amount to the second place, its thousands rightly parted: what is wrapped or cut is none. */
export function isWholeAmount(words: string): boolean {
  return /^-?(?:0|[1-9]\d{0,2}(?:,\d{3})*|[1-9]\d*)\.\d{2}$/.test(words);
}
