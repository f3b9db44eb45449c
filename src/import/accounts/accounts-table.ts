import { freeId } from '../../report/free-id.ts';
import type { AccountsTable, NotTakenReason, TableRow, TableSide } from '../../report/schema/tables.ts';
import type { TableKindRow, WholeTemplate } from '../../report/schema/template.ts';
import { cellWords, type FoundGrid, type PrintedCell, type PrintedGrid } from '../read-source/printed-grid.ts';
import { isFormNumber, isSameTitle, titleParts } from '../table-titles.ts';
import { unspaced } from '../unspaced.ts';
import { decimalsIn, isCode } from './amounts.ts';
import { besideGrids } from './beside-grids.ts';
import { withHeadsOutOfTotal } from './heads-in-total.ts';
import { isBlankRow, joinedRows } from './joined-rows.ts';
import { peeledGrid } from './peeled-grid.ts';
import { areSureRows } from './sure-rows.ts';
import { columnTree, type PlacedSide, tableColumns } from './table-columns.ts';
import { firstBodyRow, isCodePart, tableHead } from './table-head.ts';
import { type DraftRow, type GridBody, tableRows, Unclear } from './table-rows.ts';
import { kindOf, kindOfLines, otherKind, rowRole } from './template-words.ts';
import { withHeadOverPage, withWholeHeads } from './whole-heads.ts';

/** A table as the text and its grids have it. */
export interface PrintedTable {
  /** Line of its title. */
  title: string;
  /** Other lines above its first grid, and those below its last. */
  above: string[];
  below: string[];
  grids: FoundGrid[];
  /** Page the title stands on. */
  page: number | null;
  /** Why there is no grid, where there is none. */
  lacking: NotTakenReason;
}

/** A table of the accounts before it has an id and a place in the report. */
export type TableDraft = AccountsTable extends infer Table
  ? Table extends unknown
    ? Omit<Table, 'id' | 'block'>
    : never
  : never;

/**
 * A table cell by cell, or why it stays in the source: unless every decimal has a cell of its own, nothing of it is taken.
 */
export function accountsTable(printed: PrintedTable, template: WholeTemplate): TableDraft {
  const { number, title, beside } = titleParts(printed.title);
  const kind = kindOf(title, template);
  const peeled = printed.grids.map(({ grid }) => peeledGrid(grid));
  const above = [...beside, ...printed.above, ...peeled.flatMap((grid) => grid.above)].filter(
    (words, index, all) => !isSameTitle(words, printed.title) && all.indexOf(words) === index,
  );
  const form = above.map(unspaced).find(isFormNumber);
  const [sheet] = printed.grids.flatMap((found) => found.sheet ?? []);
  const pages = [...new Set([printed.page, ...printed.grids.map(({ page }) => page)])].filter((page) => page !== null);
  const base = {
    kind: kind?.kind ?? otherKind,
    number: number ?? form ?? null,
    title,
    above,
    unit: unitIn(above),
    pages,
    ...(sheet !== undefined && { sheet }),
    notes: notesOf([...peeled.flatMap((grid) => grid.below), ...printed.below]),
  };
  try {
    const grids = printed.grids
      .map((found, index) => ({ ...found, grid: peeled[index]?.grid ?? found.grid }))
      // What has only the form's number and the unit is none.
      .filter(({ grid }) => grid.height > 0);
    const sides = sidesOf(besideGrids(grids, template), printed, kind, template);
    if (above.concat(printed.below, base.notes).some(isCellOutside)) throw new Unclear('number-outside');
    if (printed.below.some((words) => isRowOutside(words, template))) throw new Unclear('number-outside');
    const isFilled = sides.some((side) => side.rows.some((row) => holdsAmount(row, side)));
    const names = sides.flatMap((side) => side.rows.flatMap(({ name }) => name ?? []));
    const known = kind ?? kindOfLines(names, template);
    return { ...base, kind: known?.kind ?? otherKind, state: isFilled ? 'filled' : 'empty', sides };
  } catch (error) {
    if (!(error instanceof Unclear)) throw error;
    return { ...base, state: 'not-taken', reason: error.reason };
  }
}

/** Whether words outside the grid are an amount or a code that has no cell, and no sentence. */
function isCellOutside(words: string): boolean {
  if (/[。；]/.test(words)) return false;
  return decimalsIn(words).length > 0 || words.split(/\s+/).some((word) => isCode(word) && Number(word) > 200);
}

/** Whether words below the grid are a row that no line holds: a total, or a name with a number behind it. */
function isRowOutside(words: string, template: WholeTemplate): boolean {
  if (/[。；：:]/.test(words)) return false;
  return /\p{Script=Han}.*\s[\d,]+$/u.test(words) || rowRole(words.split(/\s{2,}/)[0] ?? '', template) !== undefined;
}

/** @throws Unclear */
function sidesOf(
  found: readonly FoundGrid[],
  { lacking, page: titlePage }: PrintedTable,
  kind: TableKindRow | undefined,
  template: WholeTemplate,
): TableSide[] {
  const grids = withHeadOverPage(
    found.map((one) => ({ ...one, grid: withHeadsOutOfTotal(withWholeHeads(one.grid, template), template) })),
    template,
  );
  const [first, ...others] = grids;
  if (first === undefined || first.grid.height === 0) throw new Unclear(lacking);
  for (const { grid } of grids) if (grid.flaw) throw new Unclear(grid.flaw);
  const head = tableHead(first.grid, template);
  const bodies: GridBody[] = [
    ...(head.labels.length > 0 ? [labelBody(first, head.labels)] : []),
    { grid: first.grid, from: head.bodyFrom, page: first.page, place: (x) => x },
    ...others.map(
      ({ grid, page }): GridBody => ({
        grid,
        page,
        from: bodyOf(grid, first.grid, head.bodyFrom),
        place: placing(grid, first.grid),
      }),
    ),
  ];
  // A head that goes on over the page says of no column what it is.
  if (
    head.bodyFrom === first.grid.height &&
    others.some(({ grid }, nth) => nth === 0 && breaksHead(grid, bodies, template))
  )
    throw new Unclear('no-columns');
  const wordsBelow = ({ from, to }: { from: number; to: number }) =>
    bodies.flatMap(({ grid, from: top, place }) =>
      grid.cells
        .filter(
          (cell) =>
            cell.row >= top &&
            isWithin(
              [place(grid.edges[cell.column] ?? 0), place(grid.edges[cell.column + cell.columns] ?? 0)],
              [from, to],
            ),
        )
        .flatMap((cell) => unspaced(cellWords(cell)) || []),
    );
  const sides = tableColumns(head.leaves, wordsBelow, kind, template);
  if (sides === undefined || head.leaves.length < 2) throw new Unclear('no-columns');
  const printed = tableRows(bodies, sides, template);
  guard(bodies, printed);
  if (grids.some(({ grid }) => grid.isOpen) && !areSureRows(printed, template)) throw new Unclear('no-lines');
  const kept = withoutBlanks(joinedRows(printed));
  return withKeys(sides, kept, titlePage ?? first.page);
}

/** Names of rows beside heads are rows by themselves: what amounts are theirs, the form does not say. */
function labelBody({ grid, page }: FoundGrid, labels: readonly PrintedCell[]): GridBody {
  const cells = labels.map((cell) => ({ ...cell, row: 0, rows: 1 }));
  return { grid: { ...grid, cells, height: 1 }, from: 0, page, place: (x) => x };
}

function breaksHead(next: PrintedGrid, bodies: readonly GridBody[], template: WholeTemplate): boolean {
  const from = bodies.at(-1)?.grid === next ? (bodies.at(-1)?.from ?? 0) : 0;
  return firstBodyRow(next, template) > from;
}

/**
 * A page more of a table may repeat its head, the numbers of the columns too: the first row with a word that is none of the
 * head's begins the rows.
 */
function bodyOf(grid: PrintedGrid, first: PrintedGrid, bodyFrom: number): number {
  const words = (cell: PrintedCell) => unspaced(cellWords(cell));
  const known = new Set(first.cells.filter(({ row }) => row < bodyFrom).map(words));
  const own = grid.cells.find((cell) => words(cell) !== '' && !known.has(words(cell)))?.row ?? grid.height;
  const rowAt = (of: PrintedGrid, row: number) => of.cells.filter((cell) => cell.row === row).map(words);
  const numbers = rowAt(first, bodyFrom);
  const areNumbers =
    numbers.some((word) => /\d/.test(word)) && numbers.every((word) => /^(?:[栏行]次|[类款项]|\d{1,2})?$/.test(word));
  const from = areNumbers && rowAt(grid, own).join('\t') === numbers.join('\t') ? own + 1 : own;
  // A word alone may be the end of a name: 支出.
  return grid.cells.filter((cell) => cell.row < from && words(cell) !== '').length > 1 ? from : 0;
}

/** Pages are set alike; where one is set a little to the side, or drawn a little larger, its edges are brought back. */
function placing(grid: PrintedGrid, first: PrintedGrid): (x: number) => number {
  const [left, right] = [grid.edges[0] ?? 0, grid.edges.at(-1) ?? 0];
  const [firstLeft, firstRight] = [first.edges[0] ?? 0, first.edges.at(-1) ?? 0];
  const ratio = (firstRight - firstLeft) / (right - left || 1);
  const isAlike = ratio > 0.9 && ratio < 1.1;
  return (x) => firstLeft + (x - left) * (isAlike ? ratio : 1);
}

function isWithin([from, to]: [number, number], [left, right]: [number, number]): boolean {
  const middle = (from + to) / 2;
  return middle > left && middle < right && to - from < (right - left) * 1.5;
}

/** Blank rows say nothing beside others; alone they are how the form was left. */
function withoutBlanks(rows: readonly DraftRow[]): DraftRow[] {
  const printed = rows.filter((row) => !isBlankRow(row));
  return printed.length > 0 ? printed : [...rows];
}

/**
 * Every decimal of the grids stands in one cell of the rows, and no other does; nor is any other word lost.
 * @throws Unclear
 */
function guard(bodies: readonly GridBody[], rows: readonly DraftRow[]): void {
  const printed = bodies.flatMap(({ grid, from }) =>
    grid.cells.flatMap((cell) => {
      const words = unspaced(cellWords(cell));
      return cell.row < from || isCodePart(words) ? [] : new Array<string>(cell.rows).fill(words);
    }),
  );
  const kept = rows
    .flatMap(({ code, name, cells }) => [code, name, ...cells.values()])
    .map((words) => unspaced(words ?? ''));
  const decimals = (words: readonly string[]) => words.flatMap(decimalsIn).toSorted().join(' ');
  const letters = (words: readonly string[]) => [...words.join('')].toSorted().join('');
  const inHeads = bodies.some(({ grid, from }) =>
    grid.cells.some((cell) => cell.row < from && decimalsIn(cellWords(cell)).length > 0),
  );
  if (inHeads || letters(printed) !== letters(kept) || decimals(printed) !== decimals(kept))
    throw new Unclear('number-outside');
}

const prefixes: Partial<Record<TableSide['id'], string>> = { revenue: 'in', expenditure: 'out' };

/** Rows with the keys of their addresses: the printed code, else the number of the line, counted on in a list in columns. */
function withKeys(sides: readonly PlacedSide[], rows: readonly DraftRow[], firstPage: number | null): TableSide[] {
  const taken = new Set<string>();
  const lines = Math.max(0, ...rows.map(({ line }) => line));
  return sides.map((side, index): TableSide => {
    const keyed = rows
      .filter((row) => row.side === side)
      .map((row): TableRow => {
        const isList = side.id === 'middle' || side.id === 'right';
        const wanted =
          row.code !== null && /^\d+$/.test(row.code)
            ? row.code
            : `${prefixes[side.id] ?? 'r'}${row.line === 0 ? 0 : row.line + (isList ? index * lines : 0)}`;
        const key = freeId(wanted, (candidate) => taken.has(candidate));
        taken.add(key);
        return {
          key,
          line: row.line,
          ...(row.page !== null && row.page !== firstPage && { page: row.page }),
          code: row.code,
          name: row.name,
          ...(row.role !== undefined && { role: row.role }),
          cells: Object.fromEntries(row.cells),
        };
      });
    return { id: side.id, head: side.head, columns: columnTree(side.columns), rows: keyed };
  });
}

function holdsAmount({ role, cells }: TableRow, { columns }: TableSide): boolean {
  if (role === 'column-numbers') return false;
  return valueIds(columns).some((id) => cells[id] !== null && cells[id] !== undefined);
}

function valueIds(columns: TableSide['columns']): string[] {
  return columns.flatMap((column) =>
    'columns' in column ? valueIds(column.columns) : column.role === 'value' ? [column.id] : [],
  );
}

function unitIn(above: readonly string[]): string | null {
  for (const words of above) {
    const unit = /单位\s*[：:]?\s*(?:人民币)?\s*(万元|千元|亿元|元)/.exec(words)?.[1];
    if (unit !== undefined) return unit;
  }
  return null;
}

const noteStart = /^(?:注|说明|备注)\s*[：:\d]|^[（(]?注[）)]|^\d+\s*[.．、]/;

/** Notes below a table, their wrapped lines joined; what stands there and is neither a note nor a sentence is none. */
function notesOf(lines: readonly string[]): string[] {
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
