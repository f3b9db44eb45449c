import type { PreparedYear } from '../../audit/prepared-year.ts';
import type { CorrectionNote } from '../../history/corrections/correction-notes.ts';
import { figuresAddress, subjectAddress, tableAddress } from '../../report/addresses.ts';
import { tableAnchor } from '../../report/ids.ts';
import type { Column, LeafColumn, TableRow, TableSide, TakenTable } from '../../report/schema/tables.ts';
import { cellColumns, leafColumns, partOfTable, plainAmount, rowLevel } from '../../report/tables.ts';
import { tableStrings as words } from '../../words/strings.ts';
import type { FindingView } from './finding-view.ts';

/** A table of the accounts as a page shows it. */
export interface TableView {
  id: string;
  /** As printed. */
  unit: string | undefined;
  /** Its page, without base. */
  address: string;
  /** `two-sided`: two accounts face each other line by line; `upright`: its one row is read downwards. */
  layout: 'list' | 'two-sided' | 'upright';
  /** Whether it is printed on a sheet that lies on its side. */
  isLandscape: boolean;
  /** Whether its columns take the room of the margin too. */
  isWide: boolean;
  accounts: AccountView[];
  /** The printed lines on which any account has a row; one without stays blank there. */
  lines: number[];
  /** The table across, as it is printed, where it is read downwards. */
  across: AccountView | undefined;
  /** Whether any amount has fewer decimals than the table prints elsewhere. */
  hasGaps: boolean;
  hasEmptyCells: boolean;
  /** Rows below the head, and how many of them are 类, 款 and 项. */
  rows: number;
  levels: [number, number, number];
}

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
  /** Whether its amounts side by side are too long for any but a wide screen. */
  isTight: boolean;
  /** Values to be placed side by side there. */
  filled: number;
  /** Heads of the columns in which nothing is printed. */
  emptyColumns: string[];
  /** Anchors of the rows that are read downwards: of the one with amounts, of the one with the numbers of the columns. */
  uprightRows?: { amounts: string; numbers: string | undefined } | undefined;
}

export interface HeadCell {
  /** As printed; a line for each head that only stands above this one. */
  lines: string[];
  columns: number;
  rows: number;
  /** Anchor of the column; a head above several has none. */
  anchor: string | undefined;
  is: 'number' | 'name' | 'value' | 'text' | 'group';
  isEmpty: boolean;
  /** Whether nothing stands beside it towards the end. */
  isLast: boolean;
}

export interface RowView {
  anchor: string;
  /** The printed code, or what the row is called for want of one. */
  number: string;
  numberLabel: string;
  /** Anchor of the cell with the printed number of the line. */
  lineAnchor: string | undefined;
  /** Everything about its 科目. */
  subject: string | undefined;
  name: string | null;
  level: 1 | 2 | 3 | undefined;
  is: 'row' | 'total' | 'column-numbers';
  /** On which line of the table it stands, where two accounts face each other. */
  line: number;
  cells: CellView[];
  /** Contradictions counted in it. */
  findings: FindingView[];
  /** What was corrected in it, each cell by the head of its column; none for its code and name. */
  corrections: CellCorrection[];
}

/** What was corrected in one cell. */
export interface CellCorrection {
  head: string | undefined;
  notes: readonly CorrectionNote[];
}

export interface CellView {
  anchor: string;
  head: string;
  printed: string | null;
  is: 'amount' | 'text';
  /** How many decimals it lacks of those the table prints; with the point, where it is an integer. */
  lacks: number;
  lacksPoint: boolean;
  /** Whether nothing is printed in the whole column. */
  isEmptyColumn: boolean;
  /** The figure it states, where the template knows it. */
  figure: string | undefined;
  isContradicted: boolean;
  /** What adds up to it: the anchors of the parts of each sum. */
  sums: readonly string[][];
  /** The printed number of its column, where the table is read downwards. */
  columnNumber?: { anchor: string; printed: string } | undefined;
}

/** Findings by the cell at which they are counted, by its anchor: `t5-2080505-basic`. */
export type FindingsByCell = ReadonlyMap<string, readonly FindingView[]>;

/** What is said beside the cells of a year's tables. */
export interface CellNotes {
  findings: FindingsByCell;
  /** By the anchor of what was corrected. */
  corrections: ReadonlyMap<string, readonly CorrectionNote[]>;
  /** The sums that hold, each as the anchors of its parts, by the anchor of the cell that is the sum. */
  sums?: ReadonlyMap<string, readonly string[][]>;
  /** Whether a version is shown that is not today's: its amounts lead to themselves, its 科目 nowhere. */
  isPast?: boolean;
}

/** More columns of values than fit beside the margin. */
const columnsBesideMargin = 4;
/** More than a sheet of paper has room for that stands upright. */
const columnsOfUprightSheet = 6;
/** More than a sheet has room for. */
const columnsOfSheet = 8;
/** Digits that stand side by side on a phone, with three columns or fewer. */
const digitsAcross = 30;
/** And on a screen of middling width. */
const digitsOfScreen = 64;

/** What a page shows of a table whose cells are here. */
export function tableView(table: TakenTable, year: PreparedYear, notes: CellNotes): TableView {
  const part = partOfTable(table, year.report);
  const places = mostDecimals(table);
  const context: Context = { ...notes, table, year, places };
  const accounts = accountsOf(table, context);
  const rows = accounts.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
  const cells = rows.flatMap((row) => row.cells);
  const isTwoSided = table.sides.some(({ id }) => id === 'revenue' || id === 'expenditure');
  const classified = isUpright(table) ? [] : rows;
  const level = (wanted: number) => classified.filter((row) => row.level === wanted).length;
  return {
    id: table.id,
    unit: table.unit ?? undefined,
    address: tableAddress(year.report.year, part, { table: table.id }),
    layout: isTwoSided ? 'two-sided' : isUpright(table) ? 'upright' : 'list',
    isLandscape: accounts.some((one) => one.columns - 2 > columnsOfUprightSheet),
    isWide: isTwoSided || accounts.some((account) => account.columns - 2 > columnsBesideMargin),
    accounts,
    lines: [...new Set(rows.map(({ line }) => line))].sort((one, other) => one - other),
    across: isUpright(table) ? account(table.sides, context) : undefined,
    hasGaps: cells.some(({ lacks }) => lacks > 0),
    hasEmptyCells: cells.some(({ printed }) => printed === null),
    rows: rows.filter(({ is }) => is !== 'column-numbers').length,
    levels: [level(1), level(2), level(3)],
  };
}

interface Context extends CellNotes {
  table: TakenTable;
  year: PreparedYear;
  /** Decimals that the table prints at most. */
  places: number;
}

/** Sides that are one list only printed in two columns are one account, read one after the other. */
function accountsOf(table: TakenTable, context: Context): AccountView[] {
  const [first] = table.sides;
  if (first && isUpright(table)) return [uprightAccount(first, context)];
  const isOneList = first?.id === 'left' && new Set(table.sides.map((side) => cellColumns(side).length)).size === 1;
  return (isOneList ? [table.sides] : table.sides.map((side) => [side])).map((sides) => account(sides, context));
}

function account(sides: readonly TableSide[], context: Context): AccountView {
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
    isTight: shown.length * (longest + 2) > digitsOfScreen,
    filled: filled.length,
    emptyColumns: shown.flatMap(({ column, isEmpty }) => (isEmpty ? [column.path.join('')] : [])),
  };
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

function rowView(row: TableRow, side: TableSide, empty: readonly boolean[], context: Context): RowView {
  const { table, findings, corrections } = context;
  const columns = cellColumns(side);
  const line = columns.find(({ role }) => role === 'line');
  const lineNumber = line && row.cells[line.id];
  const number = row.code ?? (row.role === 'column-numbers' ? words.columnNumbers : (lineNumber ?? ownNumber(row.key)));
  const anchor = tableAnchor({ table: table.id, row: row.key });
  const isTotal = row.role !== undefined && /total|^year-/.test(row.role);
  const cells = columns.flatMap((column, index) =>
    column.role === 'line' ? [] : [cellView(row, column, empty[index] ?? false, context)],
  );
  return {
    anchor,
    number,
    numberLabel: words.rowLink([row.code ?? ownNumber(row.key), row.name ?? ''].join(' ').trim()),
    lineAnchor: line && tableAnchor({ table: table.id, row: row.key, column: line.id }),
    subject: row.code === null || context.isPast ? undefined : subjectAddress(row.code),
    name: row.name,
    level: rowLevel(row),
    is: row.role === 'column-numbers' ? 'column-numbers' : isTotal ? 'total' : 'row',
    line: row.line,
    cells,
    findings: cells.flatMap((cell) => findings.get(cell.anchor) ?? []),
    corrections: correctionsOf([{ anchor, head: undefined }, ...cells], corrections),
  };
}

function correctionsOf(
  places: readonly { anchor: string; head: string | undefined }[],
  corrections: CellNotes['corrections'],
): CellCorrection[] {
  return places.flatMap(({ anchor, head }) => {
    const notes = corrections.get(anchor);
    return notes === undefined ? [] : [{ head, notes }];
  });
}

function cellView(row: TableRow, column: LeafColumn & { path: string[] }, isEmptyColumn: boolean, context: Context) {
  const { table, year, places, findings, sums, isPast = false } = context;
  const printed = row.cells[column.id] ?? null;
  const decimals = printed === null || row.role === 'column-numbers' ? undefined : decimalsOf(printed);
  const anchor = tableAnchor({ table: table.id, row: row.key, column: column.id });
  const concept = row.role === 'total' || isUpright(table) ? column.concept : undefined;
  const isStated = !isPast && concept !== undefined && printed !== null && year.ledger.figures.has(concept);
  const view: CellView = {
    anchor,
    head: column.path.join(' '),
    printed,
    is: column.role === 'text' ? 'text' : 'amount',
    lacks: decimals === undefined ? 0 : places - decimals,
    lacksPoint: decimals === 0 && places > 0,
    isEmptyColumn,
    figure: isStated ? figuresAddress(year.report.year, concept) : undefined,
    isContradicted: (findings.get(anchor) ?? []).some(({ verdict }) => verdict === 'inconsistent'),
    sums: sums?.get(anchor) ?? [],
  };
  return view;
}

/** The heads as printed, a row a level; those of code and name stand in one cell each, whatever stands above them. */
function headRows(
  columns: readonly Column[],
  empty: readonly boolean[],
  cells: readonly LeafColumn[],
  table: string,
): HeadCell[][] {
  const isCell = ({ role }: LeafColumn) => role !== 'code' && role !== 'name' && role !== 'line';
  const isEmpty = ({ id }: LeafColumn) => empty[cells.findIndex((cell) => cell.id === id)] ?? false;
  const named = leafColumns(columns);
  const lines = (roles: readonly string[]) => {
    const found = named.find(({ role }) => roles.includes(role));
    return found ? found.path.filter((line) => line !== '') : [];
  };
  const kept = columns.flatMap((column) => keptColumn(column, isCell));
  const depth = Math.max(1, ...kept.map(depthOf));
  const last = leafColumns(kept).at(-1)?.id;
  const rows: HeadCell[][] = Array.from({ length: depth }, () => []);
  const place = (column: Column, level: number) => {
    if ('columns' in column) {
      const leaves = leafColumns(column.columns);
      const rowsOfGroup = 1;
      rows[level]?.push({
        lines: [column.head],
        columns: leaves.length,
        rows: rowsOfGroup,
        anchor: undefined,
        is: 'group',
        isEmpty: leaves.every(isEmpty),
        isLast: leaves.at(-1)?.id === last,
      });
      for (const below of column.columns) place(below, level + rowsOfGroup);
      return;
    }
    rows[level]?.push({
      lines: [column.head],
      columns: 1,
      rows: depth - level,
      anchor: tableAnchor({ table, column: column.id }),
      is: column.role === 'text' ? 'text' : 'value',
      isEmpty: isEmpty(column),
      isLast: column.id === last,
    });
  };
  for (const column of kept) place(column, 0);
  const code = named.some(({ role }) => role === 'code') ? ['code'] : ['line'];
  const numberLines = lines(code);
  const head = (is: 'number' | 'name', own: string[]): HeadCell => ({
    lines: own,
    columns: 1,
    rows: depth,
    anchor: undefined,
    is,
    isEmpty: false,
    isLast: false,
  });
  rows[0]?.unshift(
    head('number', numberLines.length === 0 ? [words.number] : numberLines.slice(-1)),
    head('name', lines(['name'])),
  );
  return rows;
}

function keptColumn(column: Column, isKept: (leaf: LeafColumn) => boolean): Column[] {
  if (!('columns' in column)) return isKept(column) ? [column] : [];
  const columns = column.columns.flatMap((below) => keptColumn(below, isKept));
  return columns.length === 0 ? [] : [{ ...column, columns }];
}

function depthOf(column: Column): number {
  return 'columns' in column ? 1 + Math.max(...column.columns.map(depthOf)) : 1;
}

/** Whether a table is one row of many amounts, which are read downwards. */
function isUpright({ sides }: TakenTable): boolean {
  const [side] = sides;
  if (sides.length !== 1 || !side || cellColumns(side).length <= columnsOfSheet) return false;
  return amountRows(side).length === 1;
}

function amountRows({ rows }: TableSide): TableRow[] {
  return rows.filter(({ role, cells }) => role !== 'column-numbers' && Object.values(cells).some(Boolean));
}

/** What the columns of an upright table measure, by the beginning of their ids. */
const measures = ['budget', 'final'] as const;

/** The one row of a table, read downwards: a line for each head, its budget beside its outturn. */
function uprightAccount(side: TableSide, context: Context): AccountView {
  const { table } = context;
  const [row] = amountRows(side) as [TableRow];
  const numbers = side.rows.find(({ role }) => role === 'column-numbers');
  const columns = cellColumns(side);
  const measureOf = ({ id }: LeafColumn) => measures.find((measure) => id.startsWith(`${measure}-`));
  const isPaired = columns.every((column) => measureOf(column) !== undefined);
  const groups = Map.groupBy(columns, (column) => (isPaired ? column.id.replace(/^[a-z]+-/, '') : column.id));
  const measured = isPaired
    ? measures.filter((one) => columns.some((column) => measureOf(column) === one))
    : [undefined];
  const headOf = (measure: string | undefined) => {
    const column = columns.find((one) => measure !== undefined && measureOf(one) === measure);
    const head = column?.path.find((line) => /[预决]算数?/.test(line));
    return head ?? column?.path[0] ?? '';
  };
  const heads = measured.map(headOf);
  const rows = [...groups.values()].map((same, index): RowView => {
    const [first] = same as [LeafColumn & { path: string[] }];
    const path = first.path.filter((line) => !heads.includes(line) && line !== '');
    const whole = tableAnchor({ table: table.id, column: first.id });
    const isSum = /^(小计|合计|总计)$/.test(path.at(-1) ?? '');
    const [isTotal, isSubtotal] = [isSum && path.length === 1, isSum && path.length > 1];
    const anchors = same.map(({ id }) => tableAnchor({ table: table.id, row: row.key, column: id }));
    return {
      anchor: whole,
      number: words.columnNumber(index + 1),
      numberLabel: words.rowLink([words.columnNumber(index + 1), ...path].join(' ')),
      lineAnchor: undefined,
      subject: undefined,
      name: isSubtotal ? path.join(' ') : (path.at(-1) ?? null),
      level: isTotal ? undefined : path.length > 1 && !isSubtotal ? 3 : 2,
      is: isTotal ? 'total' : 'row',
      line: index + 1,
      cells: measured.flatMap((measure) => {
        const column = same.find((one) => measureOf(one) === measure || measure === undefined);
        if (!column) return [];
        const printed = numbers?.cells[column.id];
        const place = numbers && { table: table.id, row: numbers.key, column: column.id };
        const columnNumber = place && { anchor: tableAnchor(place), printed: printed ?? '' };
        return [{ ...cellView(row, column, false, context), columnNumber }];
      }),
      findings: anchors.flatMap((anchor) => context.findings.get(anchor) ?? []),
      corrections: correctionsOf(
        anchors.map((anchor, at) => ({ anchor, head: same[at]?.path.join(' ') })),
        context.corrections,
      ),
    };
  });
  const head = (is: HeadCell['is'], line: string, isLast = false): HeadCell => ({
    lines: line === '' ? [] : [line],
    columns: 1,
    rows: 1,
    anchor: undefined,
    is,
    isEmpty: false,
    isLast,
  });
  return {
    id: side.id,
    head: null,
    caption: words.caption(table.title, table.unit),
    heads: [
      [
        head('number', words.column),
        head('name', words.item),
        ...heads.map((line, nth) => head('value', line, nth === heads.length - 1)),
      ],
    ],
    columns: measured.length + 2,
    groups: [{ isFold: false, rows }],
    narrow: 'columns',
    isTight: false,
    filled: measured.length,
    emptyColumns: [],
    uprightRows: {
      amounts: tableAnchor({ table: table.id, row: row.key }),
      numbers: numbers && tableAnchor({ table: table.id, row: numbers.key }),
    },
  };
}

/** What a row without a code is called: `in9` is 收9. */
function ownNumber(key: string): string {
  const [, letter = 'r', nth = ''] = /^(r|in|out)?(.+)$/.exec(key) ?? [];
  return words.rowNumber[letter as keyof typeof words.rowNumber](nth);
}

/** Decimals of an amount as printed; undefined where it is none. */
function decimalsOf(printed: string): number | undefined {
  const amount = plainAmount(printed);
  return amount === undefined ? undefined : (amount.split('.')[1]?.length ?? 0);
}

function mostDecimals({ sides }: TakenTable): number {
  const cells = sides.flatMap((side) => {
    const values = cellColumns(side).filter(({ role }) => role === 'value');
    return side.rows.flatMap((row) => (row.role === 'column-numbers' ? [] : values.map(({ id }) => row.cells[id])));
  });
  return Math.max(0, ...cells.map((printed) => (printed == null ? 0 : (decimalsOf(printed) ?? 0))));
}
