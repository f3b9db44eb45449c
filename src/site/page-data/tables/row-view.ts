import type { PreparedYear } from '../../../audit/prepared-year.ts';
import type { CorrectionNote } from '../../../history/corrections/correction-notes.ts';
import { figuresAddress, subjectAddress } from '../../../report/addresses.ts';
import { tableAnchor } from '../../../report/ids.ts';
import type { LeafColumn, TableRow, TableSide, TakenTable } from '../../../report/schema/tables.ts';
import { cellColumns, plainAmount, rowLevel } from '../../../report/tables.ts';
import { tableStrings as words } from '../../../words/strings.ts';
import type { FindingView } from '../finding-view.ts';
import { isUpright } from './is-upright.ts';

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

/** What every cell of a table is shown by. */
export interface TableContext extends CellNotes {
  table: TakenTable;
  year: PreparedYear;
  /** Decimals that the table prints at most. */
  places: number;
}

/** A row of a side as a page shows it.
 * @param empty for each of the side's columns, whether nothing is printed in it on any side of its account
 */
export function rowView(row: TableRow, side: TableSide, empty: readonly boolean[], context: TableContext): RowView {
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

/** What was corrected at these places of one row. */
export function correctionsOf(
  places: readonly { anchor: string; head: string | undefined }[],
  corrections: CellNotes['corrections'],
): CellCorrection[] {
  return places.flatMap(({ anchor, head }) => {
    const notes = corrections.get(anchor);
    return notes === undefined ? [] : [{ head, notes }];
  });
}

/** A cell as a page shows it. */
export function cellView(
  row: TableRow,
  column: LeafColumn & { path: string[] },
  isEmptyColumn: boolean,
  context: TableContext,
): CellView {
  const { table, year, places, findings, sums, isPast = false } = context;
  const printed = row.cells[column.id] ?? null;
  const decimals = printed === null || row.role === 'column-numbers' ? undefined : decimalsOf(printed);
  const anchor = tableAnchor({ table: table.id, row: row.key, column: column.id });
  const concept = row.role === 'total' || isUpright(table) ? column.concept : undefined;
  const isStated = !isPast && concept !== undefined && printed !== null && year.ledger.figures.has(concept);
  return {
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

/** Decimals that a table prints at most. */
export function mostDecimals({ sides }: TakenTable): number {
  const cells = sides.flatMap((side) => {
    const values = cellColumns(side).filter(({ role }) => role === 'value');
    return side.rows.flatMap((row) => (row.role === 'column-numbers' ? [] : values.map(({ id }) => row.cells[id])));
  });
  return Math.max(0, ...cells.map((printed) => (printed == null ? 0 : (decimalsOf(printed) ?? 0))));
}
