import { template } from '../../template/template.ts';
import { beginsNote, isCounted } from '../line-beginnings.ts';
import { leadingNumeral } from '../numerals.ts';
import { endsSentence } from '../punctuation.ts';
import type { SourceLine } from '../source-lines.ts';
import { firstTitles } from '../table-titles.ts';
import { headsIn, isCells, kindsOf, otherAttachment, textBehind } from './attached-tables.ts';
import { kindOf } from './template-words.ts';

/** A table that a report prints between the paragraphs that explain it: its title and what follows it, down to its last row. */
export interface TableInText {
  title: string;
  page: number | null;
  from: number;
  /** Behind its last row. */
  to: number;
}

/** So many kinds of tables outside the parts of tables are tables of the accounts. */
export const fewestKinds = 3;

/**
 * The tables of the accounts outside the parts of tables: between the paragraphs that speak of them, or attached, where the
 * parts of tables have only others.
 * @param starts where the parts begin in the lines
 * @param isOfTables whether the part that begins there is one of tables
 * @returns nothing where they are fewer kinds than are no accident
 */
export function tablesInText(
  lines: readonly SourceLine[],
  starts: readonly number[],
  isOfTables: (start: number) => boolean = () => false,
): TableInText[] {
  const titleAt = (head: number) => lines[head]?.text ?? '';
  const kindAt = (head: number) => kindOf(titleAt(head), template)?.kind;
  const all = firstTitles(
    lines,
    headsIn(lines).filter((head) => !otherAttachment.test(titleAt(head))),
  );
  const isHeld = (head: number) => isOfTables(starts.findLast((start) => start <= head) ?? 0);
  const held = new Set(all.filter(isHeld).map(kindAt));
  const heads: number[] = [];
  all.forEach((head, nth) => {
    const [kind, before] = [kindAt(head), all[nth - 1]];
    // What nobody knows is one of them where it stands right below one.
    const isNext = before !== undefined && heads.at(-1) === before && textBehind(lines, before, head, starts) === head;
    if (!isHeld(head) && (kind === undefined ? isNext : !held.has(kind))) heads.push(head);
  });
  const found = heads.flatMap((from): TableInText[] => {
    const to = endOfRows(lines, from, Math.min(nextOf(all, from, lines.length), nextOf(starts, from, lines.length)));
    const { text: title = '', page = null } = lines[from] ?? {};
    return to === undefined ? [] : [{ title, page, from, to }];
  });
  return new Set(found.map(({ from }) => kindAt(from))).size < fewestKinds ? [] : found;
}

/** Whether a part, its heading first, has nothing above the tables of the accounts that it holds but lines like those of a head. */
export function isAllTables(part: readonly SourceLine[]): boolean {
  const heads = headsIn(part);
  return kindsOf(part, heads) >= fewestKinds && !part.slice(0, heads[0]).some(({ text }) => endsSentence(text));
}

function nextOf(places: readonly number[], from: number, end: number): number {
  return places.find((place) => place > from) ?? end;
}

/** Behind the last row below a title; a heading and a sentence that is no cell end the table. */
function endOfRows(lines: readonly SourceLine[], head: number, until: number): number | undefined {
  let end: number | undefined;
  for (let index = head + 1; index < until; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    if (isCells(line) || isNumbers(line)) end = index + 1;
    else if (isBlankRow(lines, index)) end = index === end ? index + 1 : end;
    else if (endsSentence(line.text) || (leadingNumeral(line.text) && /(?:情况|说明)$/.test(line.text))) break;
  }
  return end;
}

/** The name of a row without an amount: right below another row, and nothing but a note stands right below the last of them. */
function isBlankRow(lines: readonly SourceLine[], index: number): boolean {
  const behind = lines.findIndex((line, at) => at >= index && (line.blankBefore || !isName(line)));
  const next = lines[behind];
  return behind > index && (next === undefined || next.blankBefore || next.pageBreak || beginsNote(next.text));
}

function isName({ text }: SourceLine): boolean {
  return isCounted(text) && !endsSentence(text) && !/(?:情况|说明)$/.test(text);
}

/** A row whose cells nobody has told apart: amounts side by side, and no mark of a sentence. */
function isNumbers({ text }: SourceLine): boolean {
  return /\.\d{2}(?:\s|$)/.test(text) && !/[，。；：]/.test(text);
}
