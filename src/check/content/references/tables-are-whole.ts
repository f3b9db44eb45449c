import type { Report } from '../../../report/schema/report.ts';
import type { AccountsTable, TakenTable } from '../../../report/schema/tables.ts';
import { cellColumns, isTaken, leafColumns, rowsOf } from '../../../report/tables.ts';
import { problemStrings } from '../../../words/strings.ts';
import { placedNodes } from '../content-files.ts';
import type { JsonFile, JsonPath } from '../json-file.ts';
import type { Problem } from '../problem.ts';
import { says } from '../problem-catalogue.ts';
import { repeated } from './ids-are-unique.ts';
import { missing } from './missing.ts';
import { checkOf } from './reference-check.ts';

/**
 * Every table of the accounts has an id of its own, a row a cell for each column and a key that no other has (its printed
 * code, where it prints one); it says that it is empty where it is; and it stands for a passage of the report.
 */
export const tablesAreWhole = checkOf({
  title: problemStrings.referenceChecks.tables,
  year: ['tables', 'report'],
  problems({ years }) {
    return years.flatMap(({ tables: { file, value }, report }) => [
      ...repeated(
        file,
        value.tables.map(({ id }, index) => ({ id, path: ['tables', index, 'id'] })),
      ),
      ...blockProblems(file, value.tables, report.value),
      ...value.tables.flatMap((table, index) => (isTaken(table) ? tableProblems(file, table, ['tables', index]) : [])),
    ]);
  },
});

function blockProblems(file: JsonFile, tables: readonly AccountsTable[], report: Report): Problem[] {
  const known = placedNodes(report).flatMap(({ node }) => (node.type === 'table-in-source' ? [node.id] : []));
  const named = tables.flatMap(({ block }, index) =>
    block === null ? [] : [{ id: block, path: ['tables', index, 'block'] }],
  );
  return [...repeated(file, named), ...missing(file, 'tableBlock', named, new Set(known))];
}

function tableProblems(file: JsonFile, table: TakenTable, path: JsonPath): Problem[] {
  const sides = table.sides.map((side, index) => ({ side, path: [...path, 'sides', index] }));
  const rows = sides.flatMap(({ side, path: here }) =>
    side.rows.map((row, index) => ({ side, row, path: [...here, 'rows', index] })),
  );
  const columns = sides.flatMap(({ side, path: here }) =>
    leafColumns(side.columns).map(({ id }) => ({ id, path: [...here, 'columns'] })),
  );
  const isFilled = rowsOf(table).some(
    ({ side, row }) =>
      row.role !== 'column-numbers' &&
      cellColumns(side).some(({ id, role }) => role === 'value' && typeof row.cells[id] === 'string'),
  );
  return [
    ...repeated(file, columns),
    ...repeated(
      file,
      rows.map(({ row, path: here }) => ({ id: row.key, path: [...here, 'key'] })),
    ),
    ...rows.flatMap(({ side, row, path: here }) => {
      const right = cellColumns(side).map(({ id }) => id);
      const lacking = right.filter((id) => !(id in row.cells));
      const strange = Object.keys(row.cells).filter((id) => !right.includes(id));
      return lacking.length + strange.length === 0
        ? []
        : [file.problemAt([...here, 'cells'], says('tableCells', row.key, lacking, strange))];
    }),
    ...rows.flatMap(({ row: { key, code }, path: here }) =>
      code === null || !/^\d+$/.test(code) || key.replace(/-\d+$/, '') === code
        ? []
        : [file.problemAt([...here, 'key'], says('rowKeyNotCode', key, code))],
    ),
    ...(isFilled === (table.state === 'filled')
      ? []
      : [file.problemAt([...path, 'state'], says('tableState', table.state))]),
  ];
}
