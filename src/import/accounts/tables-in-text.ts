import { template } from '../../template/template.ts';
import { beginsNote, isCounted } from '../line-beginnings.ts';
import { leadingNumeral } from '../numerals.ts';
import { endsSentence } from '../punctuation.ts';
import type { SourceLine } from '../source-lines.ts';
import { headsIn, isCells, otherAttachment } from './attached-tables.ts';
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
  const kindAt = (head: number) => kindOf(lines[head]?.text ?? '', template)?.kind;
  const all = headsIn(lines).filter(
    (head) => kindAt(head) !== undefined && !otherAttachment.test(lines[head]?.text ?? ''),
  );
  const isHeld = (head: number) => isOfTables(starts.findLast((start) => start <= head) ?? 0);
  const held = new Set(all.filter(isHeld).map(kindAt));
  const heads = all.filter((head) => !isHeld(head) && !held.has(kindAt(head)));
  const found = heads.flatMap((from): TableInText[] => {
    const to = endOfRows(lines, from, Math.min(nextOf(all, from, lines.length), nextOf(starts, from, lines.length)));
    const { text: title = '', page = null } = lines[from] ?? {};
    return to === undefined ? [] : [{ title, page, from, to }];
  });
  return new Set(found.map(({ from }) => kindAt(from))).size < fewestKinds ? [] : found;
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
