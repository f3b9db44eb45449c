import type { TableRow, TableSide, TakenTable } from '../../../report/schema/tables.ts';
import { rowsOf } from '../../../report/tables.ts';
import { finderOf } from '../../../template/wording.ts';
import { type Equation, equation } from '../equation.ts';
import { isItem, isOfWhich, lineName } from '../line-names.ts';
import { amountColumns, columnOf, type TableCells, type TableNumber } from '../table-cells.ts';
import type { TableRelationOf } from '../table-relations.ts';

/** In a table whose lines are what others have as columns, one line is the sum of lines, where each is printed once. */
export function lineSums(relation: TableRelationOf<'line-sum'>, cells: TableCells): Equation[] {
  return cells.taken(relation.kinds).flatMap((table) =>
    table.sides.flatMap((side) => {
      if (isOfMore(table, side, relation)) return [];
      const [total, ...parts] = [relation.total, ...relation.parts].map((words) => onlyLine(side, words));
      if (total === undefined || parts.some((part) => part === undefined)) return [];
      return amountColumns(side).flatMap(({ id }) =>
        equation(
          relation,
          cells.number(table, total, id),
          parts.map((part) => part && cells.number(table, part, id)),
        ),
      );
    }),
  );
}

/** Lines of the one such table and the figures of the text that they are. */
export function linesInText(relation: TableRelationOf<'text-lines'>, cells: TableCells): Equation[] {
  return relation.kinds.flatMap((kind) => {
    const table = cells.only(kind);
    return (table?.sides ?? []).flatMap((side) =>
      relation.lines.flatMap(({ line, figures, unless }) => {
        if (table && isOfMore(table, side, { unless })) return [];
        const row = onlyLine(side, line);
        const columns = amountColumns(side);
        return columns.flatMap(({ id }) => {
          const figure = figures[id];
          // 合计 beside the total of the one thing is that of more.
          if (id === 'total' && columns.some((other) => other.id !== id && figures[other.id] === figure)) return [];
          if (table === undefined || row === undefined || figure === undefined) return [];
          const text = cells.text(figure);
          return equation(relation, counted(cells.number(table, row, id), row, text), [text]);
        });
      }),
    );
  });
}

/** Whether lines of a table say that its total is that of more things. */
function isOfMore(
  { kind }: TakenTable,
  { rows }: TableSide,
  { unless }: Pick<TableRelationOf<'line-sum'>, 'unless'>,
): boolean {
  if (unless === undefined || unless.kind !== kind) return false;
  const expression = finderOf(unless.line);
  return rows.some(({ name }) => name !== null && expression.test(lineName(name)));
}

/** A number of a table without a unit in that of the text, where its line says it: 车辆数合计（辆）. */
function counted(
  number: TableNumber | undefined,
  { name }: TableRow,
  text: TableNumber | undefined,
): TableNumber | undefined {
  const isSaid = number?.unit === null && new RegExp(`[（(]${text?.unit ?? ' '}[）)]`).test(name ?? '');
  return number && isSaid ? { ...number, unit: text?.unit ?? null } : number;
}

/** Lines of the one table of a kind are those lines, or columns of the only line, of another, or no more than it has that takes in more. */
export function linesWithin(relation: TableRelationOf<'lines-within'>, cells: TableCells): Equation[] {
  const { kind, within, isAll, lines, unless } = relation;
  const [table, wider] = [cells.only(kind), cells.only(within.kind)];
  if (table === undefined || wider?.sides.some((side) => isOfMore(wider, side, { unless })) !== false) return [];
  const [columnIn, own] = isAll ? [measureOf, [within.measure]] : [columnOf, ['total', 'final']];
  return lines.flatMap(({ line, column, within: words }) =>
    table.sides.flatMap((side) => {
      const row = onlyLine(side, line);
      const id = own.flatMap((word) => columnIn(side, word) ?? [])[0];
      if (row === undefined || id === undefined) return [];
      const number = lineOf(wider, words, (other) => columnIn(other, within.measure), cells);
      const there = number ?? onlyRowOf(wider, `${within.measure}-${column}`, cells);
      return equation(relation, cells.number(table, row, id), [there], isAll ? 'equal' : 'seldom-more');
    }),
  );
}

/** The column of a measure, where its head says so. */
function measureOf(side: TableSide, measure: string): string | undefined {
  return amountColumns(side).find(({ id }) => id === measure)?.id;
}

function lineOf(
  table: TakenTable,
  words: string,
  columnIn: (side: TableSide) => string | undefined,
  cells: TableCells,
): TableNumber | undefined {
  const [found, another] = table.sides.flatMap((side) => {
    const [row, id] = [onlyLine(side, words), columnIn(side)];
    return row && id ? (cells.number(table, row, id) ?? []) : [];
  });
  return another ? undefined : found;
}

function onlyRowOf(table: TakenTable, column: string, cells: TableCells): TableNumber | undefined {
  const printed = rowsOf(table).filter(
    ({ row }) => row.role !== 'column-numbers' && Object.values(row.cells).some((words) => /\d/.test(words ?? '')),
  );
  const [one, another] = printed;
  const id = one && measureOf(one.side, column);
  return one && !another && id ? cells.number(table, one.row, id) : undefined;
}

/**
 * Without codes, a 类 is the sum of what stands below it up to the next, and a total that of the 类 on its side. The list may
 * be a choice where none without an amount is on it.
 */
export function namedClasses(relation: TableRelationOf<'named-classes'>, cells: TableCells): Equation[] {
  const isClass = (row: TableRow) => finderOf(relation.classes).test(lineName(row.name ?? ''));
  return cells.taken([relation.kind]).flatMap((table) =>
    table.sides.flatMap((side) => {
      const rows = side.rows.filter(({ role }) => role !== 'column-numbers');
      if (rows.some(({ code }) => code !== null)) return [];
      const classes = rows.filter(isClass);
      const totals = rows.filter(({ role }) => role !== undefined && relation.totals.includes(role));
      const [total, second] = totals;
      return amountColumns(side).flatMap(({ id }) => {
        const numbers = (list: readonly TableRow[]) => list.map((row) => cells.number(table, row, id));
        const ofClasses = classes.flatMap((row) => {
          const below = rows.slice(rows.indexOf(row) + 1);
          const isNext = (other: TableRow) =>
            other.role !== undefined || isClass(other) || (isItem(row) && isItem(other));
          const end = below.findIndex(isNext);
          const lines = end < 0 ? below : below.slice(0, end);
          if (areOfSeveralLevels(lines)) return [];
          const items = numbers(lines);
          const holds = items.every((number) => number?.value.isZero() !== true) ? 'at-least' : 'equal';
          return items.length === 0 ? [] : equation(relation, cells.number(table, row, id), items, holds);
        });
        const ofTotal =
          total === undefined || second || classes.length === 0
            ? []
            : equation(relation, cells.number(table, total, id), numbers(classes));
        return [...ofClasses, ...ofTotal];
      });
    }),
  );
}

/** Whether some lines tell parts of others: by 其中, or by numerals of two kinds. */
function areOfSeveralLevels(lines: readonly TableRow[]): boolean {
  const kinds = lines.map(({ name }) => /^[（(]?(?=[\d一二三四五六七八九十]+[）)、.．])/.exec(name?.trim() ?? '')?.[0]);
  return lines.some(isOfWhich) || new Set(kinds.filter((kind) => kind !== undefined)).size > 1;
}

/** What each fund's column comes to is its line of this year's revenue and its line below the opening balance. */
export function fundBalances(relation: TableRelationOf<'by-fund'>, cells: TableCells): Equation[] {
  const table = cells.only(relation.kind);
  const revenue = table?.sides.find(({ id }) => id === 'revenue');
  const expenditure = table?.sides.find(({ id }) => id === 'expenditure');
  const column = revenue && amountColumns(revenue).find(({ matches }) => matches('final'))?.id;
  const [total, second] = expenditure?.rows.filter(({ role }) => role === relation.total.role) ?? [];
  if (!table || !revenue || !expenditure || column === undefined || total === undefined || second) return [];
  const from = revenue.rows.findIndex(({ role }) => role === relation.total.opening);
  if (from < 0) return [];
  const [received, carried] = [revenue.rows.slice(0, from), revenue.rows.slice(from + 1)];
  const number = (row: TableRow | undefined) => row && cells.number(table, row, column);
  // Nothing is known of the funds where the balance is not told by fund, unless there is none.
  const isTold = relation.funds.some(({ line }) => onlyLine(revenue, line, carried));
  const isNone = number(revenue.rows[from])?.value.isZero() === true;
  if (!isTold && !isNone) return [];
  return relation.funds.flatMap(({ column: fund, line }) => {
    const own = amountColumns(expenditure).find(({ matches }) => matches(fund))?.id;
    const opening = onlyLine(revenue, line, carried);
    return own === undefined || (isTold && opening === undefined)
      ? []
      : equation(relation, cells.number(table, total, own), [
          number(onlyLine(revenue, line, received)),
          ...(isTold ? [number(opening)] : []),
        ]);
  });
}

/** The one line with such a name, or the one of them that prints an amount; undefined where there is none, or several. */
function onlyLine(side: TableSide, words: string, rows: readonly TableRow[] = side.rows): TableRow | undefined {
  const expression = finderOf(words);
  const lines = rows.filter(({ name }) => name !== null && expression.test(lineName(name)));
  const printed = lines.filter(({ cells }) => amountColumns(side).some(({ id }) => /\d/.test(cells[id] ?? '')));
  const [line, another] = lines.length > 1 ? printed : lines;
  return another ? undefined : line;
}
