import type { WholeTemplate } from '../../report/schema/template.ts';
import { cellsByRow, cellWords, headWords, type PrintedCell, type PrintedGrid } from '../read-source/printed-grid.ts';
import { unspaced } from '../unspaced.ts';
import { isAmount, isCode } from './amounts.ts';
import { columnOf, rowRole } from './template-words.ts';

/** A column that the head of a grid has down to its last line. */
export interface HeadLeaf {
  /** Heads above it, outermost first, its own last. */
  path: { words: string; cell: PrintedCell }[];
  /** Where it begins and ends. */
  from: number;
  to: number;
}

export interface TableHead {
  leaves: HeadLeaf[];
  /** Names of rows that stand beside heads: 合计 below 科目编码, level with the heads of amounts. */
  labels: PrintedCell[];
  /** Row of the grid that the body begins with. */
  bodyFrom: number;
}

/** The three heads that a code may be split over stand beside the rows 栏次 and 合计 in the national form. */
const codeParts = /^[类款项目]$/;

/** Whether a cell is a head of the parts of a code. */
export function isCodePart(words: string): boolean {
  return codeParts.test(words);
}

/** The head of a grid: what stands above its first row of numbers, codes or totals. */
export function tableHead(grid: PrintedGrid, template: WholeTemplate): TableHead {
  const bodyFrom = firstBodyRow(grid, template);
  const isName = (cell: PrintedCell) => ['code', 'name'].includes(columnOf(cellWords(cell), template)?.role ?? '');
  const labels = grid.cells.filter(
    (cell) =>
      cell.row > 0 &&
      cell.row < bodyFrom &&
      rowRole(cellWords(cell), template) !== undefined &&
      grid.cells.some((above) => above.row + above.rows === cell.row && above.column === cell.column && isName(above)),
  );
  const stacks = grid.edges
    .slice(1)
    .map((_, column) =>
      grid.cells
        .filter(
          (cell) =>
            cell.column <= column &&
            column < cell.column + cell.columns &&
            !labels.includes(cell) &&
            (cell.row < bodyFrom || (isCodePart(cellWords(cell)) && cell.row <= bodyFrom)),
        )
        .toSorted((a, b) => a.row - b.row),
    );
  const leaves: HeadLeaf[] = [];
  stacks.forEach((stack, column) => {
    const open = leaves.at(-1);
    const lowest = stack.at(-1);
    const to = grid.edges[column + 1] ?? 0;
    if (open && lowest && open.path.at(-1)?.cell === lowest) open.to = to;
    else
      leaves.push({
        path: withoutGaps(stack.map((cell) => ({ words: headWords(cell), cell }))),
        from: grid.edges[column] ?? 0,
        to,
      });
  });
  return { leaves, labels, bodyFrom };
}

/** Blank cells between heads say nothing. */
function withoutGaps(path: HeadLeaf['path']): HeadLeaf['path'] {
  return path.filter(({ words }, index) => words !== '' || index === 0 || index === path.length - 1);
}

/** The first row that is none of the head. */
export function firstBodyRow(grid: PrintedGrid, template: WholeTemplate): number {
  const rows = cellsByRow(grid);
  const wordsOf = (cells: readonly PrintedCell[]) => cells.map((cell) => unspaced(cellWords(cell)));
  const printedBelow = (row: number) =>
    wordsOf(rows.slice(row + 1).find((cells) => cells.some((cell) => cellWords(cell) !== '')) ?? []);
  const at = rows.findIndex((cells, row) => {
    const all = wordsOf(cells);
    const words = all.filter((text) => !isCodePart(text));
    // A row with nothing but 类, 款 and 项 is one of the head, and so is a blank one above heads.
    const isBlank = words.every((text) => text === '');
    const isOfHead = isBlank && (words.length < all.length || areHeads(printedBelow(row), template));
    return !isOfHead && isBodyRow(words, row, template);
  });
  return at === -1 ? grid.height : at;
}

/** Whether a row has nothing but heads of columns, and not only those that are names of rows too: 合计. */
function areHeads(words: readonly string[], template: WholeTemplate): boolean {
  const printed = words.filter((text) => text !== '');
  return (
    printed.length > 1 &&
    printed.every((text) => columnOf(text, template) !== undefined) &&
    printed.some((text) => rowRole(text, template) === undefined)
  );
}

/** A row begins the body by a number, a code, a counted item, a total with nothing but numbers beside it, or by being blank. */
function isBodyRow(words: readonly string[], row: number, template: WholeTemplate): boolean {
  const printed = words.filter((text) => text !== '');
  const [first, ...others] = printed;
  if (first === undefined) return row > 0 && words.length > 1;
  if (printed.some((text) => isCode(text) || (isAmount(text) && columnOf(text, template) === undefined))) return true;
  if (/^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\d+[.．、])/.test(first)) return true;
  return (
    rowRole(first, template) !== undefined &&
    others.every((text) => rowRole(text, template) !== undefined && columnOf(text, template) === undefined)
  );
}
