import type { AccountsTable, NotTakenReason, TableRow, TableSide } from '../../report/schema/tables.ts';
import type { TableKindRow, WholeTemplate } from '../../report/schema/template.ts';
import { cellColumns } from '../../report/tables.ts';
import { cellWords, type FoundGrid } from '../read-source/printed-grid.ts';
import { isFormNumber, isSameTitle, titleParts } from '../table-titles.ts';
import { unspaced } from '../unspaced.ts';
import { besideGrids } from './beside-grids.ts';
import { withHeadsOutOfTotal } from './heads-in-total.ts';
import { isBlankRow, joinedRows } from './joined-rows.ts';
import { withKeys } from './keyed-rows.ts';
import { assertNothingLost } from './nothing-lost.ts';
import { breaksHead, pageBodies } from './page-bodies.ts';
import { peeledGrid } from './peeled-grid.ts';
import { areSureRows } from './sure-rows.ts';
import { tableColumns } from './table-columns.ts';
import { tableHead } from './table-head.ts';
import { type DraftRow, tableRows, Unclear } from './table-rows.ts';
import { kindOf, kindOfLines, otherKind } from './template-words.ts';
import { withHeadOverPage, withWholeHeads } from './whole-heads.ts';
import { isCellOutside, isRowOutside, notesOf, unitIn } from './words-around.ts';

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
  const bodies = pageBodies(first, others, head);
  // A head that goes on over the page says of no column what it is.
  const [second] = others;
  if (second && head.bodyFrom === first.grid.height && breaksHead(second.grid, bodies, template))
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
  assertNothingLost(bodies, printed);
  if (grids.some(({ grid }) => grid.isOpen) && !areSureRows(printed, template)) throw new Unclear('no-lines');
  const kept = withoutBlanks(joinedRows(printed));
  return withKeys(sides, kept, titlePage ?? first.page);
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

function holdsAmount(row: TableRow, side: TableSide): boolean {
  if (row.role === 'column-numbers') return false;
  return cellColumns(side).some(({ id, role }) => role === 'value' && (row.cells[id] ?? null) !== null);
}
