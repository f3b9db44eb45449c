import { numeralOf } from '../numeral-formats.ts';

/** Styles of counters (CSS Counter Styles 3): the format of Word that spells alike, the last number for which it does, what stands behind one before an item. */
const counterStyles = new Map(
  Object.entries({
    decimal: ['decimal', 9999, '. '],
    'decimal-leading-zero': ['decimalZero', 9999, '. '],
    'upper-roman': ['upperRoman', 99, '. '],
    'lower-roman': ['lowerRoman', 99, '. '],
    'upper-alpha': ['upperLetter', 26, '. '],
    'lower-alpha': ['lowerLetter', 26, '. '],
    'upper-latin': ['upperLetter', 26, '. '],
    'lower-latin': ['lowerLetter', 26, '. '],
    'simp-chinese-informal': ['chineseCounting', 99, '、'],
    'trad-chinese-informal': ['chineseCounting', 99, '、'],
    'cjk-ideographic': ['chineseCounting', 99, '、'],
    'japanese-informal': ['chineseCounting', 99, '、'],
    'simp-chinese-formal': ['chineseLegalSimplified', 9, '、'],
    'trad-chinese-formal': ['ideographLegalTraditional', 9, '、'],
    'cjk-decimal': ['ideographDigital', 9999, '、'],
    'cjk-heavenly-stem': ['ideographTraditional', 10, '、'],
    'cjk-earthly-branch': ['ideographZodiac', 12, '、'],
  } satisfies Record<string, [format: string, last: number, suffix: string]>),
);

/**
 * A number as browsers draw it in a style of counters, and what they put behind it before an item.
 * @returns undefined where it is not known for certain
 */
export function counterWords(count: number, style: string): { number: string; suffix: string } | undefined {
  const [format, last, suffix] = counterStyles.get(style.toLowerCase()) ?? ['', 0, ''];
  const number = count >= 1 && count <= last ? numeralOf(count, format) : undefined;
  return number === undefined ? undefined : { number, suffix };
}
