import { beginsNote } from '../../line-beginnings.ts';
import { heightOf, isDecimal, middleOf } from './cell-items.ts';
import { type Grid, isSameReach, reachOf } from './grid-lines.ts';
import { isPageNumber } from './page-number.ts';
import type { Line } from './rule-lines.ts';
import { sameBase, type TextLine, textLines } from './text-lines.ts';
import type { PlacedText } from './visible-runs.ts';

/** A row no farther below the last than so many steps between rows belongs to the table. */
const nextRow = 1.6;
const titleOrSentence = /单位\s*[：:]|表(?:[（(].*[）)])?$|[。；]$/;

/**
 * The tables that lines draw, from above: lines that meet, and level ones below each other that begin and end alike, with
 * no title, unit or note between them. Where no line closes a table, the foot of its last printed row does.
 * @param drawn lines that meet
 * @param loose level lines that meet none
 */
export function tableGrids(drawn: readonly Grid[], loose: readonly Line[], items: readonly PlacedText[]): Grid[] {
  const found: Grid[] = [];
  const all = [...drawn, ...loose.map((line): Grid => ({ level: [line], upright: [] }))];
  for (const grid of all.toSorted((a, b) => topOf(a) - topOf(b))) {
    const own = found.findLast((other) => isSameReach(reachOf(other.level), reachOf(grid.level)));
    if (own && !isParted(own, topOf(grid), items)) {
      own.level.push(...grid.level);
      own.upright.push(...grid.upright);
    } else found.push({ level: [...grid.level], upright: [...grid.upright] });
  }
  const tables = found.filter(({ level }) => level.length > 1);
  for (const grid of tables) {
    const next = Math.min(...found.map(topOf).filter((top) => top > footOf(grid)));
    const foot = openFoot(grid, next, items);
    grid.level.push(...foot);
    if (foot.length > 0) grid.isFootOpen = true;
  }
  return tables.filter(({ level, upright }) => level.length > 2 || upright.length > 1);
}

function topOf({ level }: Grid): number {
  return Math.min(...level.map(({ at }) => at));
}

function footOf({ level }: Grid): number {
  return Math.max(...level.map(({ at }) => at));
}

/** Whether a title, a unit or a note stands between a table and what is drawn below it. */
function isParted(grid: Grid, until: number, items: readonly PlacedText[]): boolean {
  const { from, to } = reachOf(grid.level);
  const foot = footOf(grid);
  return items.some(
    (item) =>
      middleOf(item) > from &&
      middleOf(item) < to &&
      heightOf(item) > foot &&
      heightOf(item) < until &&
      isTitleOrNote(item),
  );
}

/** The foot of the last row that follows the last line as evenly as rows do, up to a title or a note. */
function openFoot({ level }: Grid, until: number, items: readonly PlacedText[]): Line[] {
  const { from, to } = reachOf(level);
  const foot = Math.max(...level.map(({ at }) => at));
  const within = items.filter((item) => middleOf(item) > from && middleOf(item) < to);
  const below = within.filter((item) => heightOf(item) > foot && heightOf(item) < until);
  const lines = rowsBelow(textLines(below), foot);
  const end = lines.at(-1);
  return end && lines.some((line) => line.items.some(({ text }) => isDecimal(text)))
    ? [{ from, to, at: end.y + end.size * sameBase }]
    : [];
}

/** Printed lines that follow each other below a line as evenly as rows, up to a title or a note. */
function rowsBelow(lines: readonly TextLine[], from: number): TextLine[] {
  const [first, second] = lines;
  if (first === undefined) return [];
  const step = Math.max((second?.y ?? first.y) - first.y, first.size * 1.5);
  const end = lines.findIndex(
    ({ y, items }, nth) =>
      y - (lines[nth - 1]?.y ?? from) > step * nextRow || items.some(isTitleOrNote) || isNumberAlone(items),
  );
  return end === -1 ? [...lines] : lines.slice(0, end);
}

function isNumberAlone([item, ...others]: readonly PlacedText[]): boolean {
  return item !== undefined && others.length === 0 && isPageNumber(item.text);
}

function isTitleOrNote({ text }: PlacedText): boolean {
  return beginsNote(text.trim()) || titleOrSentence.test(text.trim());
}
