import type { Measure } from '../report/schema/figures.ts';
import type { Names, PatternRow } from '../report/schema/template.ts';
import { unitExpression } from './units.ts';
import { expressionOf, writtenOut } from './wording.ts';

/** A row of the template, ready to be looked for: one for each name where the row stands for several. */
export interface Pattern {
  /** Figure that stands in the slot. */
  figure: string;
  label: string;
  measure: Measure;
  /** Figure of which this place is a second statement. */
  restates?: string;
  unit: string;
  /** Whether the number may be printed in Chinese numerals. */
  chinese: boolean;
  /** Its group `number` is the value, its group `unit` the unit where the pattern leaves that open. */
  expression: RegExp;
}

/** A number found in a slot. */
export interface SlotFound {
  token: string;
  /** Where the token stands in the text. */
  start: number;
  /** Where the matched words begin and end. */
  from: number;
  to: number;
  /** As printed. */
  unit: string;
}

/**
 * The patterns of a row.
 * @param names the list that the row's `each` names
 */
export function patternsOf(row: PatternRow, phrases: Readonly<Record<string, string>>, names: Names = {}): Pattern[] {
  if (row.each === undefined) return [patternOf(row, writtenOut(row.wording, phrases))];
  return Object.entries(names).map(([name, word]) => {
    const filled = (text: string) => text.replaceAll('<名称>', name);
    return patternOf(
      {
        ...row,
        figure: row.figure.replace('*', word),
        label: filled(row.label),
        ...(row.restates !== undefined && { restates: row.restates.replace('*', word) }),
      },
      writtenOut(filled(row.wording), phrases),
    );
  });
}

/**
 * {万元} is a number and its unit, {一辆} one that may be printed in Chinese numerals, {辆?} one that may be missing.
 * Any spaces may stand around the slot, and the raised mark of a note behind the number.
 */
function patternOf({ figure, label, measure, restates }: PatternRow, wording: string): Pattern {
  const [, before = '', slot = '', after = ''] = /^(.*)\{([^}]+)\}(.*)$/su.exec(wording) ?? [];
  const chinese = slot.startsWith('一');
  const unit = slot.replace(/^一|\?$/g, '');
  const number = chinese ? '[一二两三四五六七八九十]+|\\d+' : '\\d[\\d,，]*(?:\\.\\d+)?';
  const value = slot.endsWith('?') ? `${number}|\\s` : number;
  // Money is stated in one unit by one report and in another by the next.
  const units = unit === '万元' ? unitExpression('money') : expressionOf(unit);
  const source = `${expressionOf(before)}\\s*(?<number>${value})[\\s⁰¹²³⁴-⁹]*(?<unit>${units})${expressionOf(after)}`;
  return {
    figure,
    label,
    measure,
    ...(restates !== undefined && { restates }),
    unit,
    chinese,
    expression: new RegExp(source, 'd'),
  };
}

/** What stands in the slot where a text first has the words of a pattern. */
export function slotIn(text: string, { expression, unit: wanted }: Pattern): SlotFound | undefined {
  const found = expression.exec(text);
  const place = found?.indices?.groups?.['number'];
  if (found === null || place === undefined) return undefined;
  return {
    token: text.slice(...place),
    start: place[0],
    from: found.index,
    to: found.index + found[0].length,
    unit: wanted === '万元' ? (found.groups?.['unit'] ?? wanted) : wanted,
  };
}

/** Whether a row reads the number in the braces of its example, and that number. */
export function readsItsExample(
  row: PatternRow,
  phrases: Readonly<Record<string, string>>,
  names: Names = {},
): boolean {
  const [, before = '', token = '', after = ''] = /^([^{]*)\{([^}]+)\}(.*)$/su.exec(row.example) ?? [];
  return patternsOf(row, phrases, names).some((pattern) => {
    const found = slotIn(`${before}${token}${after}`, pattern);
    return found?.token === token && found.start === before.length;
  });
}
