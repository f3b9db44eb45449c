import type { WholeTemplate } from '../../report/schema/template.ts';
import { decimalsIn, isCode } from './amounts.ts';
import { rowRole } from './template-words.ts';

/** Whether words outside the grid are an amount or a code that has no cell, and no sentence. */
export function isCellOutside(words: string): boolean {
  if (/[。；]/.test(words)) return false;
  return decimalsIn(words).length > 0 || words.split(/\s+/).some((word) => isCode(word) && Number(word) > 200);
}

/** Whether words below the grid are a row that no line holds: a total, or a name with a number behind it. */
export function isRowOutside(words: string, template: WholeTemplate): boolean {
  if (/[。；：:]/.test(words)) return false;
  return /\p{Script=Han}.*\s[\d,]+$/u.test(words) || rowRole(words.split(/\s{2,}/)[0] ?? '', template) !== undefined;
}

/** The unit that is printed above a table. */
export function unitIn(above: readonly string[]): string | null {
  for (const words of above) {
    const unit = /单位\s*[：:]?\s*(?:人民币)?\s*(万元|千元|亿元|元)/.exec(words)?.[1];
    if (unit !== undefined) return unit;
  }
  return null;
}

const noteStart = /^(?:注|说明|备注)\s*[：:\d]|^[（(]?注[）)]|^\d+\s*[.．、]/;

/** Notes below a table, their wrapped lines joined; what stands there and is neither a note nor a sentence is none. */
export function notesOf(lines: readonly string[]): string[] {
  const notes: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    const starts = noteStart.test(line);
    if (!starts && isOpen) notes.push((notes.pop() ?? '') + line);
    else if (starts || notes.length > 0 || /本表|[。：]$/.test(line)) notes.push(line);
    isOpen = notes.length > 0 && !/[。；：:）)]$/.test(line);
  }
  return notes;
}
