import type { NotTakenReason } from '../../report/schema/tables.ts';
import type { WholeTemplate } from '../../report/schema/template.ts';
import { cellLines, cellWords, type PrintedCell, type PrintedGrid } from '../read-source/printed-grid.ts';
import { unspaced } from '../unspaced.ts';
import { decimalsIn, isAmount, isWholeAmount } from './amounts.ts';
import type { PlacedColumn, PlacedSide } from './placed-side.ts';
import { isCodePart } from './table-head.ts';
import { rowRole } from './template-words.ts';

/** A printed row of one side, before it has a key. */
export interface DraftRow {
  side: PlacedSide;
  line: number;
  page: number | null;
  code: string | null;
  name: string | null;
  role: string | undefined;
  cells: Map<string, string | null>;
  /** Whether its name fills the last line it stands on, so that it may go on over the page. */
  isNameFull: boolean;
}

/** A cell that cannot be given to one column: the table stays in the source. */
export class Unclear extends Error {
  readonly reason: NotTakenReason;

  constructor(reason: NotTakenReason) {
    super(reason);
    this.reason = reason;
  }
}

/** The rows of a grid below its head, as far as anything is printed in them. */
export interface GridBody {
  grid: PrintedGrid;
  from: number;
  page: number | null;
  /** Brings its edges to those of the grid that has the head. */
  place(x: number): number;
}

/**
 * The rows of the sides of a table, those without a word too.
 * @throws Unclear
 */
export function tableRows(
  bodies: readonly GridBody[],
  sides: readonly PlacedSide[],
  template: WholeTemplate,
): DraftRow[] {
  const rows: DraftRow[] = [];
  let line = 0;
  for (const body of bodies) {
    const cellsAt = cellsByRow(body.grid);
    for (let at = body.from; at < body.grid.height; at++) {
      const owned = new Set<PrintedCell>();
      const covering = cellsAt.get(at) ?? [];
      const printed = sides.map((side) => draftRow(body, covering, side, owned, template));
      const isLost = (cell: PrintedCell) => cell.row === at && cellWords(cell) !== '' && !owned.has(cell);
      if (covering.some(isLost)) throw new Unclear('not-rectangular');
      const isNumbers = printed.some(({ role }) => role === 'column-numbers');
      if (!isNumbers) line += 1;
      rows.push(
        ...printed.map((row) => ({
          ...row,
          ...(isNumbers && { role: 'column-numbers' }),
          line: isNumbers ? 0 : line,
          page: body.page,
        })),
      );
    }
  }
  return rows;
}

/** The cells that cover each row, those merged over several at each. */
function cellsByRow({ cells }: PrintedGrid): Map<number, PrintedCell[]> {
  const byRow = new Map<number, PrintedCell[]>();
  for (const cell of cells) {
    for (let at = cell.row; at < cell.row + cell.rows; at++) {
      const own = byRow.get(at);
      if (own) own.push(cell);
      else byRow.set(at, [cell]);
    }
  }
  return byRow;
}

/** What a cell covers of a column, in parts of the narrower of the two. */
function share({ grid, place }: GridBody, cell: PrintedCell, { leaf }: PlacedColumn): number {
  const from = place(grid.edges[cell.column] ?? 0);
  const to = place(grid.edges[cell.column + cell.columns] ?? 0);
  return (Math.min(to, leaf.to) - Math.max(from, leaf.from)) / Math.min(to - from, leaf.to - leaf.from);
}

/** Whether a cell goes on to the right of a side. */
function reachesOut({ grid, place }: GridBody, cell: PrintedCell, { columns }: PlacedSide): boolean {
  const last = columns.at(-1)?.leaf;
  return (
    last !== undefined && place(grid.edges[cell.column + cell.columns] ?? 0) > last.to + (last.to - last.from) * 0.4
  );
}

/** Cells belong to the columns they cover so much of. */
const leastShare = 0.4;

function draftRow(
  body: GridBody,
  covering: readonly PrintedCell[],
  side: PlacedSide,
  owned: Set<PrintedCell>,
  template: WholeTemplate,
): Omit<DraftRow, 'line' | 'page'> {
  const found = new Map<PlacedColumn, PrintedCell[]>(side.columns.map((column) => [column, []]));
  let heading = '';
  for (const cell of covering) {
    const words = cellWords(cell);
    const over = side.columns.filter((column) => share(body, cell, column) > leastShare);
    if (over.length === 0 || words === '') continue;
    // A name may be merged over all of one side up to the amount of the next, which it names.
    const isBeside = over.length === side.columns.length && !isAmount(words) && reachesOut(body, cell, side);
    if (isBeside) continue;
    owned.add(cell);
    if (isCodePart(unspaced(words))) continue;
    const [column, ...others] = over;
    const isLabel = over.every(({ role }) => role === 'code' || role === 'name' || role === 'line');
    // A name that ends in an amount has taken one from a column that no line parts from it.
    if (isLabel && !isAmount(words) && holdsAmount(cell)) throw new Unclear('several-numbers');
    // What is merged over amounts of several columns, or over several rows, belongs to none alone.
    if (others.length > 0 && !isLabel) throw new Unclear('not-rectangular');
    if (cell.rows > 1 && (!isLabel || isAmount(words))) throw new Unclear('not-rectangular');
    if (others.length > 0) heading += words;
    else if (column) found.get(column)?.push(cell);
  }
  const wordsIn = (column: PlacedColumn) => {
    const own = found.get(column) ?? [];
    if (column.role !== 'code' && own.length > 1) throw new Unclear('not-rectangular');
    if ((column.role === 'value' || own.some(holdsAmountsAlone)) && own.some(holdsSeveral))
      throw new Unclear('several-numbers');
    if (column.role === 'value' && own.some(holdsWordsToo)) throw new Unclear('overlapping');
    return own.map(cellWords).join('');
  };
  const printed = new Map(side.columns.map((column) => [column, wordsIn(column)]));
  const words = (role: PlacedColumn['role']) =>
    side.columns
      .filter((column) => column.role === role)
      .map((column) => printed.get(column) ?? '')
      .join('');
  const label = labelOf(unspaced(words('code')), heading + words('name'), heading === '' ? side.columns : []);
  const cells = new Map(
    side.columns
      .filter(({ role }) => role !== 'code' && role !== 'name')
      .map((column) => [column.id, printed.get(column) || null]),
  );
  const isNameFull = side.columns.some(
    (column) => column.role === 'name' && (found.get(column) ?? []).some(({ full }) => full?.at(-1) ?? false),
  );
  return { side, ...label, cells, role: roleOf(label.name, side, cells, template), isNameFull };
}

function holdsAmount(cell: PrintedCell): boolean {
  return cellLines(cell).some((line) => /\d\.\d{2}(?:\s|$)/.test(line));
}

/** Words beside a whole amount fell into its cell from another. */
function holdsWordsToo(cell: PrintedCell): boolean {
  const words = cellWords(cell);
  return decimalsIn(words).length > 0 && /^\p{Script=Han}|\p{Script=Han}[-−\d.,]+$/u.test(words);
}

/** Whether each line of a cell is an amount. */
function holdsAmountsAlone(cell: PrintedCell): boolean {
  return cellLines(cell).every((line) => /^[-−\d.,，]+$/.test(line));
}

/** Two amounts below each other are those of two rows that no line parts; a long one that is wrapped is one. */
function holdsSeveral(cell: PrintedCell): boolean {
  const lines = cellLines(cell);
  if (decimalsIn(lines.join(' ')).length > 1) return true;
  if (lines.length < 2 || !holdsAmountsAlone(cell)) return false;
  // A line may break behind a sign of its own.
  const isWrapped = cell.full?.slice(0, -1).every((isFull, nth) => isFull || /^[-−]$/.test(lines[nth] ?? '')) ?? false;
  return !(isWrapped && isWholeAmount(lines.join('')));
}

/** A total may stand in the column of codes; where there is no such column, or one cell is merged over it, the code may stand before the name. */
function labelOf(code: string, name: string, columns: readonly PlacedColumn[]): Pick<DraftRow, 'code' | 'name'> {
  const words = name.replace(/\s+/g, ' ').trim();
  if (/\d/.test(code)) return { code, name: words || null };
  if (code !== '') return { code: null, name: code + words };
  const [, inFront, rest] = /^(\d{3}(?:\d{2}){0,2})\s*(\p{Script=Han}.*)$/u.exec(words) ?? [];
  const hasCodes = columns.some(({ role }) => role === 'code');
  return !hasCodes && inFront !== undefined && rest !== undefined
    ? { code: inFront, name: rest }
    : { code: null, name: words || null };
}

/** 栏次 may be told by its word, or by the numbers 1, 2, 3 in a row. */
function roleOf(
  name: string | null,
  { columns }: PlacedSide,
  cells: ReadonlyMap<string, string | null>,
  template: WholeTemplate,
): string | undefined {
  const told = name === null ? undefined : rowRole(name, template);
  if (told !== undefined || name !== null) return told;
  const numbers = columns.filter(({ role }) => role === 'value').map(({ id }) => cells.get(id));
  const isCounting =
    numbers.length > 1 &&
    numbers.every((words, index) => words === String(Number(numbers[0]) + index) && /^\d+$/.test(words));
  return isCounting ? 'column-numbers' : undefined;
}
