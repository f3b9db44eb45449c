import { figureStart } from '../report/figure-place.ts';
import { blocksOf, sectionsOf, textOf } from '../report/outline.ts';
import type { Figure } from '../report/schema/figures.ts';
import type { Report } from '../report/schema/report.ts';

/** Why digits need no figure. */
export type DigitWaiver = 'year' | 'date' | 'numbering' | 'name';

/** A run of digits in the report, with its decimals: 315.39 is one run. */
export interface DigitRun {
  /** Block, section or part it stands in. */
  place: string;
  text: string;
  /** A few words around it. */
  context: string;
  class: 'bound' | DigitWaiver | 'unbound';
  /** Figure that is bound to it. */
  figure?: string | undefined;
}

export interface DigitCoverage {
  runs: DigitRun[];
  counts: Record<DigitRun['class'], number>;
  /** Quantities printed in Chinese numerals, which no run of digits shows. */
  chineseNumerals: number;
  /** Gaps bound to a figure without a value. */
  gaps: number;
}

/** A stretch of text as it is printed on its own: a block, a heading, a line of a table cell. */
interface Passage {
  place: string;
  text: string;
}

/** Arabic digits of either width, with decimals and thousands. */
export const digitRun = /[0-9０-９]+(?:[.,．][0-9０-９]+)*/g;

/**
 * What each run of digits in the report is: stated by a figure, waived by a class, or neither.
 * @param names names that hold digits, such as 城管 110; from relations.json
 */
export function digitCoverage(
  report: Report,
  figures: readonly Figure[],
  names: readonly string[] = [],
): DigitCoverage {
  const stated = Map.groupBy(figures, ({ block }) => block);
  const runs = passagesOf(report).flatMap(({ place, text }) => {
    const bound = (stated.get(place) ?? []).map((figure) => ({ figure: figure.id, ...extent(figure, text) }));
    return [...text.matchAll(digitRun)].map(({ index, 0: digits }): DigitRun => {
      const figure = bound.find(({ start, end }) => start <= index && index + digits.length <= end)?.figure;
      return {
        place,
        text: digits,
        context: text.slice(Math.max(0, index - 8), index + digits.length + 8),
        class: figure === undefined ? (waiverOf(text, index, digits, names) ?? 'unbound') : 'bound',
        ...(figure !== undefined && { figure }),
      };
    });
  });
  const count = (kind: DigitRun['class']) => runs.filter((run) => run.class === kind).length;
  return {
    runs,
    counts: {
      bound: count('bound'),
      year: count('year'),
      date: count('date'),
      numbering: count('numbering'),
      name: count('name'),
      unbound: count('unbound'),
    },
    chineseNumerals: figures.filter(({ chineseNumeral }) => chineseNumeral).length,
    gaps: figures.filter(({ blank }) => blank).length,
  };
}

function waiverOf(text: string, start: number, digits: string, names: readonly string[]): DigitWaiver | undefined {
  // What stands right before tells; a long paragraph is not gone through for each of its numbers.
  const before = start > 12 ? `…${text.slice(start - 12, start)}` : text.slice(0, start);
  const after = text.slice(start + digits.length);
  if (isWithin(text, start, digits.length, names) || isInQuotedName(before, after)) return 'name';
  if (/^(19|20)\d\d$/.test(digits) && /^\s*(年|度)/.test(after)) return 'year';
  if (isMonth(digits, after)) return 'date';
  if (/[年月]\s*$/.test(before) && /^\s*[月日]/.test(after)) return 'date';
  if (/^\s*[(（]?$/.test(before) && /^[.．)）、]|^$/.test(after)) return 'numbering';
  if (/[图表第]\s*$/.test(before)) return 'numbering';
  // ；2.卫生健康支出, 2080505机关事业单位基本养老保险缴费支出, 住房公积金（2210201）
  if (/[；。：，;:]\s*[(（]?$/.test(before) && /^[.．)）、](?!\d)/.test(after)) return 'numbering';
  if (/^2\d{6}$/.test(digits) && /^\s*[“"(（)）\u4e00-\u9fff]/.test(after)) return 'name';
  return undefined;
}

/** “15分钟生活圈”, “12345”热线: what stands in quotation marks is a name, unless it is an amount or a sentence. */
function isInQuotedName(before: string, after: string): boolean {
  return (
    /[“「][^“”「」。，；：]{0,10}$/.test(before) &&
    /^(?!\s*(?:万元|亿元|元|[%％]))[^“”「」。，；：]{0,14}[”」]/.test(after)
  );
}

/** 9 月, 1—9 月: a month of the year; months that are counted are 个月. */
function isMonth(digits: string, after: string): boolean {
  return /^(0?[1-9]|1[0-2])$/.test(digits) && /^\s*([-—–~～至到、和]\s*\d{1,2}\s*)?月/.test(after);
}

function isWithin(text: string, start: number, length: number, names: readonly string[]): boolean {
  return names.some((name) => {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
      if (at <= start && start + length <= at + name.length) return true;
    }
    return false;
  });
}

/** Where a figure's token stands in its block's text; nowhere if its quote does not occur. */
function extent(figure: Figure, text: string): { start: number; end: number } {
  const start = figureStart(figure, text);
  return start === undefined ? { start: -1, end: -1 } : { start, end: start + figure.token.length };
}

function passagesOf(report: Report): Passage[] {
  const headings = [
    ...report.parts.map(({ id, numeral, heading }) => ({ place: id, text: `${numeral}${heading}` })),
    // Numbered paragraphs carry their numeral in their own text.
    ...sectionsOf(report)
      .filter(({ section }) => section.style === 'heading')
      .map(({ section: { id, numeral, heading } }) => ({ place: id, text: `${numeral}${heading ?? ''}` })),
  ];
  const blocks = blocksOf(report).flatMap(({ block }): Passage[] => {
    if (block.type !== 'table') return [{ place: block.id, text: textOf(block) }];
    const cells = [...block.columns, ...block.rows.flatMap((row) => row.cells.flat())];
    return cells.map((text) => ({ place: block.id, text }));
  });
  return [...headings, ...blocks];
}
