/** A number of a text with its unit, found by its signs alone, as somebody reads who knows nothing of accounts. */
export interface PrintedNumber {
  /** Line of the text and place in it, counted from 0. */
  line: number;
  at: number;
  token: string;
  unit: string;
  value: number;
  /** The same in 元 or in what is counted. */
  worth: number;
}

const number = /(?<![\d.,])\d[\d,]*(?:\.\d+)?(?!\d)/g;
const unitBehind = /^\s*(万元|亿元|元|[%％]|人次|批次|[人名辆个项台户家次套所处])/;
const scales: Record<string, number> = { 万元: 1e4, 亿元: 1e8 };

export function numbersIn(words: string, line: number): PrintedNumber[] {
  return [...words.matchAll(number)].flatMap(({ 0: token, index }) => {
    const unit = unitBehind.exec(words.slice(index + token.length))?.[1];
    if (unit === undefined) return [];
    const value = Number(token.replaceAll(',', ''));
    const worth = Math.round(value * (scales[unit] ?? 1) * 100) / 100;
    return [{ line, at: index, token, unit: unit.replace('％', '%'), value, worth }];
  });
}

export function isMoney({ unit }: PrintedNumber): boolean {
  return unit.endsWith('元');
}

/** How many digits tell one number from another: 1200.00 has two. */
export function tellingDigits({ token }: PrintedNumber): number {
  return token.replace(/[.,]/g, '').replace(/^0+|0+$/g, '').length;
}
