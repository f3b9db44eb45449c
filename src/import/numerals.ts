import { chineseNumber } from '../report/chinese-number.ts';

/**
 * The numbering of these reports. Only closed forms count: `(一般公共预算…` is no numeral, nor is `94.2 %`.
 * Full-width and half-width brackets are the same level: reports mix them.
 */
export type NumeralStyle =
  | 'part'
  | 'comma'
  | 'bracket'
  | 'digit-dot'
  | 'digit-bracket'
  | 'digit-closing-bracket'
  | 'circled';

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

const chineseDigits = '一二三四五六七八九十';

/** What a list on a web page puts before its entries, and before parts. */
export const bullet = /^(?:[•·●▪◦]\s*)/;

const numeralGrammar: readonly { style: NumeralStyle; pattern: RegExp }[] = [
  {
    style: 'part',
    pattern: new RegExp(
      // （第一部分）, 【第一部分】, 第 一 部 分 and 第一部份 too.
      `${bullet.source}?(?=第|[（(【[]第[^）)】\\]]{1,8}[）)】\\]])[（(【[]?第\\s*([${chineseDigits}\\d]+)\\s*(?:部\\s*[分份]|篇|章)[）)】\\]]?(?:[：:、.．](?=\\s*\\S))?(?=\\s|$|[^，。；、的和])`,
    ),
  },
  {
    style: 'comma',
    // 一，收入决算情况说明: a heading whose mark was mistyped.
    pattern: new RegExp(
      `^([${chineseDigits}]+)(?:\\s?、|[.．](?!\\d)|[，,](?=[^，。；：,;:\\d]{2,30}(?:情况|说明|职责|职能|设置|概况)$))`,
    ),
  },
  // 3.1 关于收支总体情况, below part three: no amount that a line begins with.
  {
    style: 'comma',
    pattern: /^[1-9][.．](\d{1,2})\s+(?=[^，。；：\d]{4,40}$)(?![百千万亿元个人件项公平吨亩米])/,
  },
  {
    style: 'bracket',
    pattern: new RegExp(`^[（(]\\s?([${chineseDigits}]+)\\s?[）)](?:[、.．](?=[\\u4e00-\\u9fff“"《]))?`),
  },
  // 128.某中心: the units of a province. 300、400万元 is a list of amounts.
  { style: 'digit-dot', pattern: /^(\d{1,2}|\d{3}(?=[.．]|\s?、(?!\d)))(?:[.．](?!\d)|\s?、)/ },
  { style: 'digit-bracket', pattern: /^[（(]\s?(\d{1,3})\s?[）)](?:[、.．](?=[\u4e00-\u9fff“"《]))?/ },
  { style: 'digit-closing-bracket', pattern: /^(\d{1,3})[）)]/ },
];

/** Numerals that are one character each, from the value 1 on. */
const singleCharacters: readonly { style: NumeralStyle; first: string; last: string }[] = [
  { style: 'circled', first: '①', last: '⑳' },
  { style: 'bracket', first: '㈠', last: '㈩' },
  { style: 'digit-bracket', first: '⑴', last: '⒇' },
  { style: 'digit-dot', first: '⒈', last: '⒛' },
];

/** The numeral a text begins with, or null. */
export function leadingNumeral(text: string): Numeral | null {
  for (const { style, pattern } of numeralGrammar) {
    const match = pattern.exec(text);
    if (!match?.[1]) continue;
    const value = /\d/.test(match[1]) ? Number(match[1]) : chineseNumber(match[1]);
    if (value === null) return null;
    return { style, value, printed: match[0], rest: text.slice(match[0].length).trimStart() };
  }
  return singleNumeral(text);
}

function singleNumeral(text: string): Numeral | null {
  const [printed = ''] = text;
  const found = singleCharacters.find(({ first, last }) => printed >= first && printed <= last);
  if (!found) return null;
  const value = (printed.codePointAt(0) ?? 0) - (found.first.codePointAt(0) ?? 0) + 1;
  return { style: found.style, value, printed, rest: text.slice(printed.length).trimStart() };
}
