import { endsSentence } from '../../punctuation.ts';
import { isPageNumber } from './page-number.ts';
import type { PdfLine } from './pdf-lines.ts';

/** A note's mark: raised, in a circle or in brackets, or a plain number set apart. */
const noteMark = /^(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]+|[①-⑳]|[[［【（(]?\d{1,2}[\]］】）)]?(?=\s|\p{Script=Han})|[*＊†‡]+)\s*/u;
/** Notes, heads and feet are set this much smaller than the text, if not in its size. */
export const smallPrint = 0.93;
/** So far below the text, in the height of its type, a line belongs to the foot of the page. */
const apart = 2.5;

/**
 * Finds the notes at the foot of a page: below all of the text and smaller, the first beginning with a mark that the page
 * has in its text, or, where it is no plain number, set apart from the text.
 * @param size height of the type of the text
 * @param open last line of the note that the page before breaks off
 * @returns the place of their first line and the place behind their last; the two are equal where there are none
 */
export function pageNotes(lines: readonly PdfLine[], size: number, open?: PdfLine): [from: number, to: number] {
  let to = lines.length;
  while (to > 0 && isPageNumber(wordsOf(lines[to - 1]))) to -= 1;
  let from = to;
  while (from > 0 && (lines[from - 1]?.size ?? size) < size * smallPrint && (lines[from - 1]?.size ?? 0) > 0) from -= 1;
  const text = lines.slice(0, from).map(wordsOf).join('\n');
  const foot = lines[from - 1]?.y ?? 0;
  const isNote = (line: PdfLine | undefined) => {
    const mark = markOf(wordsOf(line));
    if (line === undefined || mark === undefined) return false;
    return isMarkedBy(text, mark) || (!/^\d+$/.test(mark) && line.y - foot > size * apart);
  };
  const [first] = lines.slice(from, to);
  if (open && first && !isNote(first) && Math.abs(first.size - open.size) < open.size * 0.05) return [from, to];
  while (from < to && !isNote(lines[from])) from += 1;
  return [from, to];
}

/**
 * Whether a note goes on with the next line at the foot of a page: its line is full, and the next has no mark of its kind.
 * @param margin where the text ends to the right
 */
export function goesOnInNote(line: PdfLine, next: PdfLine, margin: number): boolean {
  const [mark, own] = [markOf(wordsOf(next)), markOf(wordsOf(line))];
  const isEnd = endsSentence(wordsOf(line));
  // 38 万元 of a note whose mark is raised is an amount.
  const isMarked = mark !== undefined && (!/^\d+$/.test(mark) || (own === undefined ? isEnd : /^\d+$/.test(own)));
  const isOther = isEnd && next.left > line.left + line.size;
  return !isMarked && !isOther && isFull(line, margin);
}

/** Whether a note breaks off at the foot of its page. */
export function breaksOff(line: PdfLine, margin: number): boolean {
  return isFull(line, margin) && !endsSentence(wordsOf(line));
}

function isFull({ right, size }: PdfLine, margin: number): boolean {
  return right > margin - size * 3;
}

function wordsOf(line: PdfLine | undefined): string {
  return line?.cells.map(({ text }) => text).join(' ') ?? '';
}

function markOf(words: string): string | undefined {
  return noteMark.exec(words)?.[0].trim();
}

/** A plain number of the note is raised in the text. */
function isMarkedBy(text: string, mark: string): boolean {
  const digits = [...mark.replace(/\D/g, '')].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
  return (digits !== '' && text.includes(digits)) || (!/^\d+$/.test(mark) && text.includes(mark));
}
