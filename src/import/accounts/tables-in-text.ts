import { template } from '../../template/template.ts';
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

/** So many kinds of tables between paragraphs are the tables of the accounts. */
const fewest = 3;

/**
 * The tables of the accounts in a report that has no part for them: each stands in the section that speaks of it.
 * @param starts where the parts begin in the lines
 * @returns nothing where they are fewer kinds than are no accident
 */
export function tablesInText(lines: readonly SourceLine[], starts: readonly number[]): TableInText[] {
  const kindAt = (head: number) => kindOf(lines[head]?.text ?? '', template)?.kind;
  const heads = headsIn(lines).filter(
    (head) => kindAt(head) !== undefined && !otherAttachment.test(lines[head]?.text ?? ''),
  );
  const found = heads.flatMap((from, nth): TableInText[] => {
    const to = endOfRows(lines, from, Math.min(heads[nth + 1] ?? lines.length, nextOf(starts, from, lines.length)));
    const { text: title = '', page = null } = lines[from] ?? {};
    return to === undefined ? [] : [{ title, page, from, to }];
  });
  return new Set(found.map(({ from }) => kindAt(from))).size < fewest ? [] : found;
}

function nextOf(starts: readonly number[], from: number, end: number): number {
  return starts.find((start) => start > from) ?? end;
}

/** Behind the last row below a title; a heading and a sentence that is no cell end the table. */
function endOfRows(lines: readonly SourceLine[], head: number, until: number): number | undefined {
  let end: number | undefined;
  for (let index = head + 1; index < until; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    if (isCells(line) || isNumbers(line)) end = index + 1;
    else if (endsSentence(line.text) || (leadingNumeral(line.text) && /(?:情况|说明)$/.test(line.text))) break;
  }
  return end;
}

/** A row whose cells nobody has told apart: amounts side by side, and no mark of a sentence. */
function isNumbers({ text }: SourceLine): boolean {
  return /\.\d{2}(?:\s|$)/.test(text) && !/[，。；：]/.test(text);
}
