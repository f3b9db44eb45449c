import { tableAnchor } from '../../../report/ids.ts';
import type { LeafColumn, TableRow, TableSide } from '../../../report/schema/tables.ts';
import { cellColumns } from '../../../report/tables.ts';
import { tableStrings as words } from '../../../words/strings.ts';
import type { AccountView } from './account-view.ts';
import { headCell } from './head-rows.ts';
import { amountRows } from './is-upright.ts';
import { cellView, correctionsOf, type RowView, type TableContext } from './row-view.ts';
import { tableRoom } from './table-room.ts';

/** What the columns of an upright table measure, by the beginning of their ids. */
const measures = ['budget', 'final'] as const;

/** The one row of a table, read downwards: a line for each head, its budget beside its outturn. */
export function uprightAccount(side: TableSide, context: TableContext): AccountView {
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
  return {
    id: side.id,
    head: null,
    caption: words.caption(table.title, table.unit),
    heads: [
      [
        headCell('number', [words.column]),
        headCell('name', [words.item]),
        ...heads.map((line, nth) => ({
          ...headCell('value', line === '' ? [] : [line]),
          isLast: nth === heads.length - 1,
        })),
      ],
    ],
    columns: measured.length + 2,
    groups: [{ isFold: false, rows }],
    narrow: 'columns',
    room: tableRoom(measured.length, 0),
    filled: measured.length,
    emptyColumns: [],
    uprightRows: {
      amounts: tableAnchor({ table: table.id, row: row.key }),
      numbers: numbers && tableAnchor({ table: table.id, row: numbers.key }),
    },
  };
}
