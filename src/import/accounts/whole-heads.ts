import type { WholeTemplate } from '../../report/schema/template.ts';
import {
  cellLines,
  cellWords,
  type FoundGrid,
  type PrintedCell,
  type PrintedGrid,
} from '../read-source/printed-grid.ts';
import { unspaced } from '../unspaced.ts';
import { isAmount } from './amounts.ts';
import { rowsBetween } from './peeled-grid.ts';
import { firstBodyRow, isCodePart } from './table-head.ts';
import { columnOf } from './template-words.ts';

/**
 * A grid whose heads are whole: where the last line of one fell into the first row below (科目编 | 码), it goes back up. Only
 * a word that the template knows is put together so, of a head that it does not know without; and what stands above a number
 * in its cell, where no words can be.
 */
export function withWholeHeads(printed: PrintedGrid, template: WholeTemplate): PrintedGrid {
  const grid = withoutCutHeads(printed);
  const bodyFrom = firstBodyRow(grid, template);
  const below = grid.cells.filter(({ row }) => row === bodyFrom);
  return withEnds(grid, headsAbove(grid, bodyFrom), (head) => {
    const end = below.find((cell) => isBelow(cell, head));
    if (end === undefined) return undefined;
    if (isEndOf(head, end, template)) return { cell: end, lines: end.lines };
    const lines = cellLines(end);
    const ahead = lines.slice(0, -1);
    return ahead.length > 0 && isAmount(lines.at(-1) ?? '') && ahead.every(isWord)
      ? { cell: end, lines: ahead }
      : undefined;
  });
}

/** Heads of the parts of a code may be cut by the first row of a page more, and are none of its code: 类款项2070299. */
function withoutCutHeads(grid: PrintedGrid): PrintedGrid {
  const cut = /^[类款项]{1,3}(?=\d{3,7}$)/;
  const whole = (cell: PrintedCell) => {
    const words = unspaced(cellWords(cell));
    return cut.test(words) ? { ...cell, lines: [words.replace(cut, '')] } : cell;
  };
  return { ...grid, cells: grid.cells.map(whole) };
}

function isWord(words: string): boolean {
  return /\p{Script=Han}/u.test(words) && !/\d/.test(words);
}

/** Grids of which the first has nothing but a head: where all that stands first on the next page are ends of its heads, they go back to them. */
export function withHeadOverPage(grids: readonly FoundGrid[], template: WholeTemplate): readonly FoundGrid[] {
  const [first, next, ...others] = grids;
  if (first === undefined || next === undefined) return grids;
  const [{ grid }, { grid: below }] = [first, next];
  if (firstBodyRow(grid, template) < grid.height || grid.edges.length !== below.edges.length) return grids;
  const heads = headsAbove(grid, grid.height);
  const ends = below.cells.filter((cell) => cell.row === 0 && cellWords(cell) !== '');
  const isEnd = (end: PrintedCell) => {
    const head = heads.find((one) => isBelow(end, one));
    return head !== undefined && (isEndOf(head, end, template) || isSaidInFull(head, end, template));
  };
  if (ends.length === 0 || !ends.every(isEnd)) return grids;
  const whole = withEnds(grid, heads, (head) => {
    const end = ends.find((cell) => isBelow(cell, head));
    return end && { cell: end, lines: end.lines };
  });
  return [{ ...first, grid: whole }, { ...next, grid: rowsBetween(below, 1, below.height) }, ...others];
}

/** Cells that end right above a row. */
function headsAbove({ cells }: PrintedGrid, below: number): PrintedCell[] {
  return cells.filter(({ row, rows }) => row + rows === below);
}

function isBelow(cell: PrintedCell, head: PrintedCell): boolean {
  return cell.column === head.column && cell.columns === head.columns;
}

function isEndOf(head: PrintedCell, end: PrintedCell, template: WholeTemplate): boolean {
  const isKnown = (words: string) => columnOf(words, template) !== undefined;
  const [words, rest] = [cellWords(head), cellWords(end)];
  // 款 may be the end of 拨款.
  const isOwn = isKnown(rest) && !isCodePart(rest);
  return words !== '' && rest !== '' && !isKnown(words) && !isOwn && isKnown(words + rest);
}

/** Whether a head means with more words what it means without: 国有资本经营预算财政 | 拨款. */
function isSaidInFull(head: PrintedCell, end: PrintedCell, template: WholeTemplate): boolean {
  const [words, rest] = [cellWords(head), cellWords(end)];
  const own = columnOf(words, template)?.id;
  return /^\p{Script=Han}+$/u.test(rest) && own !== undefined && own === columnOf(words + rest, template)?.id;
}

/** A grid whose heads have the lines of their ends, which these have no more. */
function withEnds(
  grid: PrintedGrid,
  heads: readonly PrintedCell[],
  endOf: (head: PrintedCell) => { cell: PrintedCell; lines: readonly string[] } | undefined,
): PrintedGrid {
  const found = new Map(
    heads.flatMap((head) => {
      const end = endOf(head);
      return end ? [[head, end] as const] : [];
    }),
  );
  if (found.size === 0) return grid;
  const ends = new Map([...found.values()].map((end) => [end.cell, end.lines.length]));
  return {
    ...grid,
    cells: grid.cells.map((cell) => {
      const end = found.get(cell);
      if (end) return { ...cell, lines: [...cell.lines, ...end.lines] };
      const taken = ends.get(cell);
      return taken === undefined ? cell : { ...cell, lines: cellLines(cell).slice(taken) };
    }),
  };
}
