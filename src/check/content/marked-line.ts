import { textColumns } from '../../report/text-columns.ts';
import type { Place } from './text-places.ts';

/** Columns of a terminal that an excerpt may take up. */
const room = 76;
/** How much of the line is shown before the marked place, in columns. */
const before = 24;

/**
 * The line of a place and a line of carets under it. Wide characters are two columns; a long line is cut around the mark.
 * @returns two lines with the line's number before them; none for a place without text, such as a missing file
 */
export function markedLine({ line, column, length, excerpt }: Place): string[] {
  if (excerpt.trim() === '') return [];
  const shown = [...excerpt].map(visible);
  // Columns are counted in UTF-16 units, the text below in characters.
  const mark = [...excerpt.slice(0, column - 1)].length;
  const marked = Math.max(1, [...excerpt.slice(column - 1, column - 1 + length)].length);
  const start = windowStart(shown, mark);
  const end = windowEnd(shown, start);
  const head = start > 0 && shown.slice(0, start).some((character) => character.trim() !== '') ? '…' : '';
  const tail = end < shown.length ? '…' : '';
  const lead = head + shown.slice(start, mark).join('');
  const under = shown.slice(mark, Math.min(mark + marked, end)).join('');
  const gutter = ` ${line} │ `;
  return [
    gutter + head + shown.slice(start, end).join('') + tail,
    `${' '.repeat(gutter.length - 2)}│ ${' '.repeat(textColumns(lead, false))}${'^'.repeat(Math.max(1, textColumns(under, false)))}`,
  ];
}

function windowStart(shown: readonly string[], mark: number): number {
  const indent = shown.findIndex((character) => character.trim() !== '');
  if (textColumns(shown.slice(indent).join(''), false) <= room) return Math.min(indent, mark);
  let start = mark;
  for (let used = 0; start > 0 && used < before; start--) used += textColumns(shown[start - 1] ?? '', false);
  return Math.max(start, Math.min(indent, mark));
}

function windowEnd(shown: readonly string[], start: number): number {
  let end = start;
  for (let used = 0; end < shown.length; end++) {
    used += textColumns(shown[end] ?? '', false);
    if (used > room) break;
  }
  return end;
}

/** Characters that would move the cursor, or take no place at all, are shown as one that does. */
function visible(character: string): string {
  if (character === '\t') return '→';
  return /[\p{Cc}\p{Cf}\p{Cs}]/u.test(character) ? '·' : character;
}
