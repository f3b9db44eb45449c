import type { TableSide } from '../../../report/schema/tables.ts';
import { cellColumns } from '../../../report/tables.ts';
import { tableStrings as words } from '../../../words/strings.ts';
import { type HeadCell, headRows } from './head-rows.ts';
import { isTwoSided } from './is-two-sided.ts';
import { type RowView, rowView, type TableContext } from './row-view.ts';
import { type TableRoom, tableRoom } from './table-room.ts';

/** Digits that stand side by side on a phone, with three columns or fewer. */
const digitsAcross = 30;

/** What stands under one head: a table of its own. */
export interface AccountView {
  id: TableSide['id'];
  /** 收入; null where nothing is printed. */
  head: string | null;
  caption: string;
  heads: HeadCell[][];
  /** Columns of values, with their number of columns in all, code and name included. */
  columns: number;
  /** A list printed in columns may have a head over each: it stands above the rows of its own. */
  groups: { head?: string; isFold: boolean; rows: RowView[] }[];
  /** On a narrow screen the values of a row stand side by side, or each on a line of its own with the head before it. */
  narrow: 'columns' | 'lines';
  room: TableRoom;
  /** Values to be placed side by side there. */
  filled: number;
  /** Heads of the columns in which nothing is printed. */
  emptyColumns: string[];
  /** Anchors of the rows that are read downwards: of the one with amounts, of the one with the numbers of the columns. */
  uprightRows?: { amounts: string; numbers: string | undefined } | undefined;
}

/** The sides that are one account, as a page shows them under each other. */
export function accountView(sides: readonly TableSide[], context: TableContext): AccountView {
  const [first] = sides as [TableSide];
  const { table } = context;
  const columns = cellColumns(first);
  const empty = columns.map((_, index) =>
    sides.every((side) => {
      const id = cellColumns(side)[index]?.id ?? '';
      return side.rows.every((row) => row.role === 'column-numbers' || row.cells[id] == null);
    }),
  );
  const shown = columns.flatMap((column, index) => (column.role === 'line' ? [] : [{ column, isEmpty: empty[index] }]));
  const filled = shown.filter(({ isEmpty }) => !isEmpty);
  const parts = partsOf(sides).map((own) => ({
    head: own[0]?.head ?? null,
    rows: own.flatMap((side) => side.rows.map((row) => rowView(row, side, empty, context))),
  }));
  const rows = parts.flatMap((part) => part.rows);
  const head = parts.length === 1 ? first.head : null;
  const longest = Math.max(0, ...rows.flatMap((row) => row.cells.map(({ printed }) => printed?.length ?? 0)));
  const caption = words.caption(table.title, table.unit);
  return {
    id: first.id,
    head,
    caption: head === null ? caption : words.captionOf(caption, head),
    heads: headRows(first.columns, empty, columns, table.id),
    columns: shown.length + 2,
    groups: parts.flatMap((part) => {
      const groups = groupsOf(part.rows);
      return part.head === null || part.head === head
        ? groups
        : [{ head: part.head, isFold: false, rows: [] }, ...groups];
    }),
    narrow: filled.length <= 3 && filled.length * (longest + 1) <= digitsAcross ? 'columns' : 'lines',
    room: tableRoom(shown.length * (isTwoSided(table) ? 2 : 1), longest),
    filled: filled.length,
    emptyColumns: emptyHeads(shown.filter(({ isEmpty }) => isEmpty).map(({ column }) => column.path)),
  };
}

/** Heads of columns in full, but for one that stands over all of them. */
function emptyHeads(paths: readonly string[][]): string[] {
  const isCommon = paths.every((path) => path.length > 1 && path[0] === paths[0]?.[0]);
  return paths.map((path) => (isCommon ? path.slice(1) : path).join(''));
}

/** Sides that stand under one head, together. */
function partsOf(sides: readonly TableSide[]): TableSide[][] {
  const parts: TableSide[][] = [];
  for (const side of sides) {
    const last = parts.at(-1);
    if (last && last[0]?.head === side.head) last.push(side);
    else parts.push([side]);
  }
  return parts;
}

/** Each 类 with what belongs to it; rows without a code stand by themselves. */
function groupsOf(rows: readonly RowView[]): AccountView['groups'] {
  const groups: AccountView['groups'] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    const isInside = row.level !== undefined && row.level > 1;
    if (group && (isInside || (group.rows[0]?.level === undefined && row.level === undefined))) group.rows.push(row);
    else groups.push({ isFold: false, rows: [row] });
  }
  return groups.map(({ rows: inside }) => ({ isFold: inside[0]?.level === 1 && inside.length > 1, rows: inside }));
}
