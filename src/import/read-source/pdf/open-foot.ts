import { beginsNote } from '../../line-beginnings.ts';
import { heightOf, isDecimal, isOver, middleOf } from './cell-items.ts';
import { type Grid, innerUprights, isAlike, wholeLines } from './grid-lines.ts';
import { type Line, meeting, sameLine } from './rule-lines.ts';
import { sameBase, type TextLine, textLines } from './text-lines.ts';
import type { PlacedText } from './visible-runs.ts';

/** A row no farther below the last than so many steps between rows belongs to the table. */
const nextRow = 1.6;
const titleOrSentence = /单位\s*[：:]|表(?:[（(].*[）)])?$|[。；]$/;

/**
 * The last lines of a table that has nothing but its head between its other lines: those that are as long, below, up to a
 * title or a note; where a page ends in the table, the foot of its last printed line.
 * @param loose level lines that meet no upright one
 */
export function openFoot(grid: Grid, loose: readonly Line[], items: readonly PlacedText[]): Line[] {
  const rows = wholeLines(grid);
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return [];
  const inner = innerUprights(grid);
  const isHead = inner.every(({ to }) => to < last.at + meeting) && inner.some(({ to }) => to > last.at - meeting);
  const within = items.filter((item) => middleOf(item) > last.from && middleOf(item) < last.to);
  const hasBody = within.some((item) => heightOf(item) > first.at && heightOf(item) < last.at && isDecimal(item.text));
  if (inner.length < 2 || !isHead || hasBody) return [];
  const below = within.filter((item) => heightOf(item) > last.at);
  const feet = loose
    .filter((line) => line.at > last.at + sameLine && isAlike(line, last))
    .filter((line) => !below.some((item) => heightOf(item) < line.at && isTitleOrNote(item)));
  if (feet.length > 0) return feet;
  const lines = rowsBelow(textLines(below), last.at);
  const edges = inner.map(({ at }) => at);
  const isInColumns = lines.every((line) => line.items.every((item) => !edges.some((at) => isOver(item, at))));
  const end = lines.at(-1);
  return end && isInColumns && lines.some(({ items: own }) => own.some(({ text }) => isDecimal(text)))
    ? [{ ...last, at: end.y + end.size * sameBase }]
    : [];
}

/** Printed lines that follow each other below a line as evenly as rows, up to a title or a note. */
function rowsBelow(lines: readonly TextLine[], from: number): TextLine[] {
  const [first, second] = lines;
  if (first === undefined || second === undefined) return [];
  const step = Math.max(second.y - first.y, first.size * 1.5);
  const end = lines.findIndex(
    ({ y, items }, nth) => y - (lines[nth - 1]?.y ?? from) > step * nextRow || items.some(isTitleOrNote),
  );
  return end === -1 ? [...lines] : lines.slice(0, end);
}

function isTitleOrNote({ text }: PlacedText): boolean {
  return beginsNote(text.trim()) || titleOrSentence.test(text.trim());
}
