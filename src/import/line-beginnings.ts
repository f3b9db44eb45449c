import { unitExpression } from '../template/units.ts';

/** Whether a line is the first of a note, as notes stand below a table: 注：, 说明：. */
export function beginsNote(line: string): boolean {
  return /^(?:注|说明|备注)\s*[：:]/.test(line);
}

/** Whether a line begins with a sign or a letter that lists put before their items; digits are numerals. */
export function beginsItem(line: string): boolean {
  return /^(?:[•·●▪◦■◆★☆▲►▶➢✓√※]|[-–—]\s|[A-Za-z][.．、)）]|[Ⅰ-Ⅻ][、.．])\s*[^\s\d]/.test(line);
}

const entry = new RegExp(
  `^[^，。；、：:]{2,20}[：:\\s]?\\s*[-+＋−－≥≤]?\\d[\\d,]*(?:\\.\\d+)?\\s*(?:[%％]|${unitExpression('money', 'ratio', 'accounts')})$`,
);

/** A name and what is filled in behind it. */
const filledIn = /^(?!其中|具体|包括|分别)[^，。；、：:\d]{2,10}[：:]\s*[^，。；、：:]{1,30}$/;

/** Whether a line is a name and its amount, or what is filled in, and nothing else: 会议费：3.00万元, 经费性质：全额拨款. */
export function isEntry(line: string): boolean {
  return entry.test(line) || filledIn.test(line);
}

const goesOnInUnit = new RegExp(`^(?:${unitExpression('money', 'ratio', 'accounts')}|[年月日])[，、；：。]`);

/**
 * Whether what wide blanks part are no cells but a number filled into a sentence: its unit, and the sentence behind that,
 * go on beside it, 人员经费  85.20  万元，占八成.
 */
export function isFilledBlank(cells: readonly string[]): boolean {
  return cells.some((cell, at) => /^-?[\d,]+(?:\.\d+)?$/.test(cell) && goesOnInUnit.test(cells[at + 1] ?? ''));
}

const nth = String.raw`\s*[-－\d一二三四五六七八九十]*`;
const goesOn = new RegExp(`^[（(]?(?:附?表${nth}\\s*[（(]?)?(?:接上?|续)(?:附?表|页)?${nth}[）)]?$`);

/** Whether a line says that a table goes on, and no more: （续表）, 续表 3, 表5（续1）. */
export function saysGoesOn(line: string): boolean {
  return goesOn.test(line.trim());
}

/** Whether a name in a table begins with a number of its own: it begins a row. */
export function isCounted(name: string): boolean {
  return /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d+[.．、])/.test(name);
}
