import { bodyWords } from '../../report/tables.ts';
import { template } from '../../template/template.ts';
import { beginsNote } from '../line-beginnings.ts';
import { leadingNumeral } from '../numerals.ts';
import { endsSentence } from '../punctuation.ts';
import type { SourceLine } from '../source-lines.ts';
import { beginsFormNumber, firstTitles, isTableTitle, isTitleOf } from '../table-titles.ts';
import { kindOf } from './template-words.ts';

/** Tables that a report prints elsewhere than in the part that is to hold them. */
export interface AttachedTables {
  /** Which of the parts they belong to. */
  part: number;
  /** Places in the lines: where the tables begin, and what stands behind them. */
  from: number;
  to: number;
  /** The lines of that part that do nothing but list them. */
  listed: SourceLine[];
}

/** So many kinds of tables in a row are no accident. */
const fewest = 3;
/** So many lines below a title tell whether it heads a table. */
const headLines = 6;
/** A form's number, the unit of a table, its department: they stand above a table and nowhere else. */
const unitOrBody = new RegExp(String.raw`单位[：:]\s*(?:人民币)?[百千万亿]*元|^${bodyWords}[：:]`);
/** What a report calls its tables where they have a heading of their own. */
const heading = /^(?:附\s*[件表录]|(?!.*目录)[^，。；]{0,30}(?:决算|公开)报?表)[^，。；]{0,30}$/;
/** What is attached besides the accounts, each with a heading of its own. */
export const otherAttachment = /^附\s*[件录]\s*[\d一二三四五六七八九十]*\s*[：:.、]?|自评|绩效|评价/;

/**
 * The tables that stand behind the text, before it, or in a part of their own, where the part that is to hold them has
 * nothing but their names: in a list (支出决算表（见附表）) or in a sentence (详见附件). Undefined where that part has tables.
 * @param starts where the parts begin in the lines
 * @param part which of them is to hold the tables
 */
export function attachedTables(
  lines: readonly SourceLine[],
  starts: readonly number[],
  part: number,
): AttachedTables | undefined {
  const start = starts[part];
  if (start === undefined) return undefined;
  const end = starts[part + 1] ?? lines.length;
  const heads = headsIn(lines);
  const from = heads.find((head) => head > start);
  // Behind a part without a successor the tables follow as they do in a part of tables.
  if (part === starts.length - 1 && from !== undefined) return undefined;
  if (heads.some((head) => head > start && head < end) || lines.slice(start, end).some(isCells)) return undefined;
  const runs = runsOf(lines, heads, starts).toSorted((a, b) => kindsOf(lines, b) - kindsOf(lines, a));
  const [run] = runs;
  const [first] = run ?? [];
  if (run === undefined || first === undefined || kindsOf(lines, run) < fewest) return undefined;
  return {
    part,
    from: topOf(lines, first, starts),
    to: endOf(lines, run, starts),
    listed: listIn(lines.slice(start + 1, end), lines, run),
  };
}

/** Titles with a table below them. */
export function headsIn(lines: readonly SourceLine[]): number[] {
  return lines.flatMap(({ text }, index) => {
    if (!isTableTitle(text)) return [];
    const below = lines.slice(index + 1, index + 1 + headLines);
    const next = below.findIndex((line) => isTableTitle(line.text));
    const own = next === -1 ? below : below.slice(0, next);
    return own.some((line) => isFormLine(line.text) || isCells(line)) ? [index] : [];
  });
}

function isFormLine(text: string): boolean {
  return beginsFormNumber(text) || unitOrBody.test(text);
}

function isFormOrHeading(text: string): boolean {
  return isFormLine(text) || heading.test(text);
}

/** A row: cells told apart, or words and an amount that end without a mark. */
export function isCells({ text, raw }: SourceLine): boolean {
  return /\S\t|\t\S/.test(raw) || /^[^，。；：]{0,30}\s-?[\d,]+\.\d{2}$/.test(text);
}

/** Titles of the accounts that follow each other with nothing but tables and notes between. */
function runsOf(lines: readonly SourceLine[], heads: readonly number[], starts: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const head of heads) {
    if (kindOf(lines[head]?.text ?? '', template) === undefined || otherAttachment.test(lines[head]?.text ?? ''))
      continue;
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && textBehind(lines, last, head, starts) === head) runs.at(-1)?.push(head);
    else runs.push([head]);
  }
  return runs;
}

/** How many kinds of tables of the accounts titles name. */
export function kindsOf(lines: readonly SourceLine[], heads: readonly number[]): number {
  return new Set(heads.flatMap((head) => kindOf(lines[head]?.text ?? '', template)?.kind ?? [])).size;
}

/** Where a table and its notes give way to the report's text: a part, a heading, a sentence that is no note. */
export function textBehind(
  lines: readonly SourceLine[],
  head: number,
  until: number,
  starts: readonly number[],
): number {
  let isNote = false;
  for (let index = head + 1; index < until; index += 1) {
    const line = lines[index];
    if (line === undefined || starts.includes(index)) return index;
    if (beginsNote(line.text)) isNote = true;
    else if (isCells(line)) isNote = false;
    const isSection = leadingNumeral(line.text) !== undefined && /(?:情况|说明)$/.test(line.text);
    const isText = endsSentence(line.text) && line.text.length > 20 && !isFormLine(line.text);
    if (!isCells(line) && (isSection || (isText && !isNote))) return index;
  }
  return until;
}

/** The top of the page a first title stands on, with a heading that ends the page before, or the heading and the form's lines above it; never a part's heading. */
function topOf(lines: readonly SourceLine[], first: number, starts: readonly number[]): number {
  const isOwn = (index: number) => {
    const line = lines[index];
    return line !== undefined && !starts.includes(index) && !endsSentence(line.text) && !beginsNote(line.text);
  };
  let from = first;
  while (lines[from]?.pageBreak !== true && isOwn(from - 1)) from -= 1;
  if (lines[from]?.pageBreak) return isOwn(from - 1) && heading.test(lines[from - 1]?.text ?? '') ? from - 1 : from;
  from = first;
  while (isOwn(from - 1) && isFormOrHeading(lines[from - 1]?.text ?? '')) from -= 1;
  return from;
}

/** Behind the last table and its notes; another attachment or text of the report may follow. */
function endOf(lines: readonly SourceLine[], run: readonly number[], starts: readonly number[]): number {
  const last = run.at(-1) ?? 0;
  const next = textBehind(lines, last, lines.length, starts);
  const other = lines.findIndex(
    ({ text }, index) => index > last && index < next && otherAttachment.test(text) && isOther(lines, index),
  );
  if (other !== -1) return other;
  if (next === lines.length || starts.includes(next)) return next;
  const cells = lines.findLastIndex((line, index) => index < next && index > last && isCells(line));
  return cells === -1 ? next : cells + 1;
}

/** Rows and notes may speak of 绩效 too. */
function isOther(lines: readonly SourceLine[], index: number): boolean {
  const line = lines[index];
  return (
    line !== undefined &&
    !isCells(line) &&
    !beginsNote(line.text) &&
    (line.pageBreak || isTableTitle(line.text) || /^附/.test(line.text))
  );
}

/** The lines of a list that name the tables in their order, and nothing else, down to the end of the part. */
function listIn(own: readonly SourceLine[], lines: readonly SourceLine[], run: readonly number[]): SourceLine[] {
  const titles = firstTitles(lines, run).map((head) => lines[head]?.text ?? '');
  const listed = own.slice(own.findIndex(({ text }) => isTitleOf(text, titles[0] ?? '')));
  const isList = listed.length === titles.length && titles.every((title, nth) => isTitleOf(listed[nth]?.text, title));
  return isList ? listed : [];
}
