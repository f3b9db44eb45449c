import { amountStrings } from '../../words/amount-strings.ts';
import { anyOf } from './any-of.ts';
import { chineseNumerals, digitCharacters, isChineseAmount, numberInWords } from './number-in-words.ts';

/** A number as a person writes it, with what it counts. */
export interface Amount {
  /** As written. */
  text: string;
  /** Where it stands in the text, which must be NFKC. */
  start: number;
  end: number;
  /** In yuan, in per cent, or as counted. */
  value: number;
  /** What one in the last place written is worth: 0.01 of 3.15, 10,000 of 315万. */
  step: number;
  /** What kind of unit is written; null where none is. */
  kind: 'money' | 'ratio' | 'count' | null;
  /** The measure word of a count; empty for all else. */
  measure: string;
  /** Said to be about so much: 15%左右, 300多万. */
  isAbout: boolean;
}

const { hundredths, tenths, about, measures, money, percent } = amountStrings;
/** Digits with spaces among them are one number only where such a reading is asked for: 2 971 100 may be three. */
const digits = {
  joined: String.raw`\d{1,3}(?:[, ]\d{3})+(?!\d)(?:\.\d+)?|\d(?: \d(?!\d))+(?: ?\. ?\d(?: \d(?!\d))*)?|\d+(?: ?\. ?\d+)?`,
  apart: String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?`,
};
/** As it is said: 2万5, 3万6千5, 10万6600. */
const spoken = String.raw`\d+万\d+(?:千\d?)?(?![\d.百千万亿])`;
const pattern = (digits: string) => {
  const number = `(?<number>${spoken}|${digits}|[${chineseNumerals}]+)`;
  const few = `(?:${anyOf(about.inside)})`;
  const unit = `(?:(?<tenths>${tenths})(?<tenth>[${digitCharacters}])?|(?<percent>${anyOf(percent)})|(?<money>${anyOf(money)})|(?<measure>${anyOf(measures)}))`;
  return new RegExp(
    `(?<before>${anyOf(about.before)})? ?(?<sign>¥)? ?(?<hundredths>${hundredths})? ?${number}(?<few>${few})? ?(?<times>[十百千万亿]+|[wk](?![a-z]))?(?<fewer>${few})? ?${unit}? ?(?<after>${anyOf(about.after)})?`,
    'giu',
  );
};
const patterns = { joined: pattern(digits.joined), apart: pattern(digits.apart) };
const times: Record<string, number> = { 十: 10, 百: 100, 千: 1_000, 万: 10_000, 亿: 100_000_000, w: 10_000, k: 1_000 };

/**
 * The numbers of a text, in any writing: 2971100元, 143,100, 0.0315亿元, 三百一十五万, 百分之九十四点二, 15%左右.
 * Chinese numerals count only where they are plainly a number: 三公 has none.
 * @param text in NFKC
 * @param spaces whether spaces stand within numbers or between them
 */
export function readAmounts(text: string, spaces: keyof typeof patterns): Amount[] {
  return [...text.matchAll(patterns[spaces])].flatMap((match) => {
    const amount = amountOf(match.groups ?? {});
    if (amount === null) return [];
    const start = match.index + match[0].search(/\S/);
    const end = match.index + match[0].length;
    // E09 and 5G are names, and so is what begins with a nought: 公开01表, 027.
    if (
      /^0\d+$/.test(match.groups?.['number'] ?? '') ||
      /[a-z]/i.test(text[start - 1] ?? '') ||
      /\d[a-z]/i.test(text.slice(end - 1, end + 1))
    )
      return [];
    return [{ ...amount, text: match[0].trim(), start, end }];
  });
}

type Read = Record<string, string | undefined>;

function amountOf(read: Read): Omit<Amount, 'text' | 'start' | 'end'> | null {
  const number = numberOf(read);
  if (number === null) return null;
  const factor = [...(read['times'] ?? '').toLowerCase()].reduce((all, one) => all * (times[one] as number), 1);
  const scale = factor * (read['tenths'] === undefined ? 1 : 10);
  return {
    value: number.value * scale,
    step: number.step * scale,
    kind: kindOf(read),
    measure: read['measure'] ?? '',
    isAbout: ['before', 'after', 'few', 'fewer'].some((place) => read[place] !== undefined),
  };
}

function kindOf(read: Read): Amount['kind'] {
  if ((read['hundredths'] ?? read['tenths'] ?? read['percent']) !== undefined) return 'ratio';
  if ((read['money'] ?? read['sign']) !== undefined) return 'money';
  return read['measure'] === undefined ? null : 'count';
}

/** The number before its unit. The reader of Chinese numerals takes their 万 in itself. */
function numberOf(read: Read): { value: number; step: number } | null {
  const written = (read['number'] ?? '').replaceAll(/[, ]/g, '');
  const said = /^(\d+)万(\d+)(?:(千)(\d?))?$/.exec(written);
  if (said !== null) return spokenNumber(said);
  if (/\d/.test(written)) return { value: Number(written), step: 10 ** -(written.split('.')[1]?.length ?? 0) };
  // 九成四 is 9.4 tenths, 百分之百 a hundred of a hundred.
  if (read['tenth'] !== undefined) return numberInWords(`${written}点${read['tenth']}`);
  // 一个月 and 一条一条 count nothing.
  const kind = kindOf(read);
  const isNumber = read['hundredths'] !== undefined || isChineseAmount(written, kind === 'money' || kind === 'ratio');
  return isNumber ? numberInWords(written) : null;
}

/** 2万5 is 25,000: a single digit counts in the next place. */
function spokenNumber([, large, small = '', thousands, hundreds]: RegExpExecArray): { value: number; step: number } {
  const step = thousands === undefined ? (small.length === 1 ? 1_000 : 1) : hundreds ? 100 : 1_000;
  const rest = thousands === undefined ? Number(small) * step : Number(small) * 1_000 + Number(hundreds) * 100;
  return { value: Number(large) * 10_000 + rest, step };
}
