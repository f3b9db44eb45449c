import { chineseNumeral } from '../../report/chinese-number.ts';
import { romanNumeral } from '../roman-numerals.ts';

type Spelling = (count: number) => string | undefined;

const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';
const fullWidthDigits = '０１２３４５６７８９';

/**
 * Spellings of numbers that Word draws before paragraphs (ECMA-376 17.18.59, ST_NumberFormat), each for the counts for
 * which it is certain what Word draws.
 */
const spellings: Record<string, Spelling> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (count) => String(count).padStart(2, '0'),
  decimalFullWidth: (count) => digitByDigit(count, fullWidthDigits),
  decimalFullWidth2: (count) => digitByDigit(count, fullWidthDigits),
  decimalEnclosedCircle: (count) => fromRow(count, '①', 20),
  decimalEnclosedCircleChinese: (count) => fromRow(count, '①', 20),
  decimalEnclosedParen: (count) => fromRow(count, '⑴', 20),
  decimalEnclosedFullstop: (count) => fromRow(count, '⒈', 20),
  ideographEnclosedCircle: (count) => fromRow(count, '㊀', 10),
  numberInDash: (count) => `- ${count} -`,
  upperRoman: romanNumeral,
  lowerRoman: (count) => romanNumeral(count)?.toLowerCase(),
  upperLetter: (count) => letters(count),
  lowerLetter: (count) => letters(count)?.toLowerCase(),
  ordinal: (count) => `${count}${ordinalEnding(count)}`,
  hex: (count) => count.toString(16).toUpperCase(),
  none: () => '',
  chineseCounting: (count) => (count < 100 ? chineseNumeral(count) : undefined),
  chineseCountingThousand: (count) => thousands(count, '一二三四五六七八九', '十百千', '零'),
  taiwaneseCounting: (count) => (count < 100 ? chineseNumeral(count) : undefined),
  taiwaneseCountingThousand: (count) => thousands(count, '一二三四五六七八九', '十百千', '零'),
  japaneseCounting: (count) => (count < 100 ? chineseNumeral(count) : undefined),
  chineseLegalSimplified: (count) => thousands(count, '壹贰叁肆伍陆柒捌玖', '拾佰仟', '零'),
  ideographLegalTraditional: (count) => thousands(count, '壹貳參肆伍陸柒捌玖', '拾佰仟', '零'),
  ideographDigital: (count) => digitByDigit(count, '〇一二三四五六七八九'),
  japaneseDigitalTenThousand: (count) => digitByDigit(count, '〇一二三四五六七八九'),
  taiwaneseDigital: (count) => digitByDigit(count, '○一二三四五六七八九'),
  ideographTraditional: (count) => stems[count - 1],
  ideographZodiac: (count) => branches[count - 1],
  ideographZodiacTraditional: (count) =>
    count >= 1 && count <= 60 ? `${stems[(count - 1) % 10]}${branches[(count - 1) % 12]}` : undefined,
};

/**
 * A count as Word draws it.
 * @param format name of the format, or for its own formats the example of it: 001, 002, 003, ...
 * @returns undefined where it is not known for certain what Word draws
 */
export function numeralOf(count: number, format: string): string | undefined {
  if (!Number.isInteger(count) || count < 0) return undefined;
  const padded = /^(0*1), 0*2/.exec(format)?.[1];
  if (padded !== undefined) return String(count).padStart(padded.length, '0');
  return spellings[format]?.(count);
}

function fromRow(count: number, first: string, most: number): string | undefined {
  if (count < 1 || count > most) return undefined;
  return String.fromCodePoint((first.codePointAt(0) ?? 0) + count - 1);
}

function digitByDigit(count: number, digits: string): string {
  return [...String(count)].map((digit) => digits[Number(digit)]).join('');
}

/** A to Z, then AA, BB. */
function letters(count: number): string | undefined {
  if (count < 1 || count > 780) return undefined;
  return String.fromCodePoint(0x41 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
}

function ordinalEnding(count: number): string {
  if (count % 100 >= 11 && count % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][count % 10] ?? 'th';
}

/** With a sign for each place up to thousands, and one zero for empty places between: 一百零五. */
function thousands(count: number, digits: string, places: string, zero: string): string | undefined {
  if (count < 1 || count > 9999) return undefined;
  const written = [...String(count).padStart(4, '0')]
    .map((digit, index) => (digit === '0' ? zero : `${digits[Number(digit) - 1]}${places[2 - index] ?? ''}`))
    .join('')
    .replace(new RegExp(`${zero}+`, 'g'), zero)
    .replace(new RegExp(`^${zero}|${zero}$`, 'g'), '');
  // The first one of ten to nineteen is not written: 十五.
  return count < 20 && count > 9 && digits.startsWith('一') ? written.slice(1) : written;
}
