import { figurePattern } from '../../../report/figure-pattern.ts';
import type { TableRow } from '../../../report/schema/tables.ts';
import { cellColumns, rowLevel, rowsOf } from '../../../report/tables.ts';
import { type Equation, equation } from '../equation.ts';
import { isItem, subjectName } from '../line-names.ts';
import type { TableCells } from '../table-cells.ts';
import type { TableRelationOf } from '../table-relations.ts';

/** The total of a column and the figure its concept says it is. A table without 合计 has one line of amounts, and that is it. */
export function conceptsInText(relation: TableRelationOf<'text-concepts'>, cells: TableCells): Equation[] {
  return cells.taken().flatMap((table) => {
    if (cells.only(table.kind) !== table) return [];
    const rows = rowsOf(table).filter(({ row }) => row.role !== 'column-numbers');
    const totals = rows.filter(({ row }) => row.role === 'total');
    const filled = rows.filter(({ row }) => Object.values(row.cells).some((cell) => cell !== null));
    const [line, second] = totals.length > 0 ? totals : filled;
    if (line === undefined || second !== undefined) return [];
    return cellColumns(line.side).flatMap(({ id, concept }) =>
      concept === undefined ? [] : equation(relation, cells.number(table, line.row, id), [cells.text(concept)]),
    );
  });
}

/** A cell by what it is, and the figure that is the same. */
export function cellsInText(relation: TableRelationOf<'text-cells'>, cells: TableCells): Equation[] {
  return relation.cells.flatMap(({ figure, ...cell }) => equation(relation, cells.cell(cell), [cells.text(figure)]));
}

/**
 * Rows of a table and figures of the text that bear one name; a name that two rows or two figures bear says of none. What
 * the text tells below a 款 is an 项, and no 款 of that name.
 */
export function namesInText(relation: TableRelationOf<'text-names'>, cells: TableCells): Equation[] {
  const column = cells.column(relation);
  if (column === undefined || relation.unless.some((kind) => cells.mayHave(kind))) return [];
  const patterns = relation.figures.map(figurePattern);
  const figures = [...cells.ledger.figures.values()].filter(({ id }) => patterns.some((means) => means(id)));
  const named = Map.groupBy(figures, ({ label }) => subjectName(label));
  const rows = column.side.rows.filter((row) => isOfLevel(row, relation.level));
  const isBelow = relation.figures.filter((id) => id.includes('*.*.*')).map(figurePattern);
  return [...Map.groupBy(rows, ({ name }) => subjectName(name ?? ''))].flatMap(([name, alike]) => {
    const [figure, another] = named.get(name) ?? [];
    if (figure === undefined || another) return [];
    const ofLevel = isBelow.some((means) => means(figure.id)) ? alike.filter((row) => rowLevel(row) === 3) : alike;
    const [row, second] = ofLevel;
    return row === undefined || second
      ? []
      : equation(relation, cells.number(column.table, row, column.id), [cells.text(figure.id)]);
  });
}

function isOfLevel(row: TableRow, wanted: TableRelationOf<'text-names'>['level']): boolean {
  const level = rowLevel(row);
  switch (wanted) {
    case 'classes':
      return level === 1;
    case 'items':
      return level === 2 || level === 3;
    case 'lines':
      return level === undefined && row.role === undefined && isItem(row);
  }
}
