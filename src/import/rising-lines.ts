import { chineseNumber } from '../report/chinese-number.ts';
import { ordinaryText } from '../report/ordinary-text.ts';
import { romanNumber } from './roman-numerals.ts';

/** A foot with its number is no longer, and stands on at least so many pages. */
const [longest, leastPages] = [40, 3];
const numeral = /\d{1,3}|[一二三四五六七八九十]+|(?<![a-z])[ivxⅠ-Ⅻⅰ-ⅻ]+(?![a-z])/gi;

/**
 * The last lines of pages that are the same but for a number that rises with the pages, in whatever dress: 第三页, ·3·,
 * P3, Page 3 of 12, 本局决算公开 第3页.
 */
export function risingLines<Line>(pages: readonly (readonly Line[])[], wordsOf: (line: Line) => string): Set<Line> {
  const feet = pages.flatMap((page, index) => {
    const line = page.at(-1);
    const words = line === undefined ? '' : ordinaryText(wordsOf(line)).trim();
    if (line === undefined || words.length > longest || words.includes('\t')) return [];
    const numbers = [...words.matchAll(numeral)].map(([number]) => numberOf(number));
    return numbers.map((number, place) => {
      const others = numbers.toSpliced(place, 1).join();
      return { line, key: [words.replace(numeral, '#'), place, others, number - index].join('\n') };
    });
  });
  const alike = [...Map.groupBy(feet, ({ key }) => key).values()];
  return new Set(alike.filter(({ length }) => length >= leastPages).flatMap((own) => own.map(({ line }) => line)));
}

/** 12, 十二, xii, Ⅻ. */
function numberOf(number: string): number {
  if (/^\d/.test(number)) return Number(number);
  if (/^\p{Script=Han}/u.test(number)) return chineseNumber(number) ?? 0;
  return romanNumber(number);
}
