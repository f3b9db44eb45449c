import { expect, test } from 'vitest';
import type { TakenTable } from '../../../../src/report/schema/tables.ts';
import type { FindingView } from '../../../../src/site/page-data/finding-view.ts';
import { tableView } from '../../../../src/site/page-data/tables/table-view.ts';
import { table2020, year2020 } from '../../../tables-2020.ts';

const none = { findings: new Map(), corrections: new Map() };
const viewOf = (table: TakenTable) => tableView(table, year2020, none);
const rowsOf = (table: TakenTable) =>
  viewOf(table).accounts.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows));
/** Table 5 with other words in one cell. */
const withCell = (printed: string | null): TakenTable => {
  const table = structuredClone(table2020('t5'));
  const row = table.sides[0]?.rows.find(({ key }) => key === '2080505');
  if (row) row.cells['basic'] = printed;
  return table;
};
const cellOf = (table: TakenTable) =>
  rowsOf(table)
    .flatMap(({ cells }) => cells)
    .find(({ anchor }) => anchor === 't5-2080505-basic');

test('a row is numbered by its printed code, else by its line, which says on which side it stands', () => {
  expect(
    rowsOf(table2020('t5'))
      .slice(0, 2)
      .map(({ number }) => number),
  ).toEqual(['1 行', '201']);
  expect(
    rowsOf(table2020('t1'))
      .map(({ number }) => number)
      .slice(9, 12),
  ).toEqual(['16', '17', '32']);
  expect(rowsOf(table2020('t4')).map(({ number }) => number)).toContain('支14');
});

test('each 类 is a group that folds; what has no code stands by itself', () => {
  const [account] = viewOf(table2020('t5')).accounts;
  expect(account?.groups.map(({ isFold, rows }) => `${rows[0]?.number} ${rows.length} ${isFold}`)).toEqual([
    '1 行 1 false',
    '201 5 true',
    '208 4 true',
    '210 4 true',
    '221 4 true',
  ]);
});

test('an empty cell is empty, and a printed zero is one', () => {
  expect(cellOf(withCell(null))).toMatchObject({ printed: null, lacks: 0 });
  expect(cellOf(withCell('0.00'))).toMatchObject({ printed: '0.00', lacks: 0 });
});

test('an amount says which decimals it lacks of those its table prints', () => {
  expect(cellOf(withCell('9.4'))).toMatchObject({ lacks: 1, lacksPoint: false });
  expect(cellOf(withCell('9'))).toMatchObject({ lacks: 2, lacksPoint: true });
  expect(cellOf(withCell('1,234.50'))).toMatchObject({ lacks: 0 });
  expect(cellOf(withCell('—'))).toMatchObject({ lacks: 0 });
});

test('two accounts face each other line by line; one list that is printed in two columns is one account', () => {
  expect(viewOf(table2020('t1'))).toMatchObject({
    layout: 'two-sided',
    accounts: [{ head: '收入' }, { head: '支出' }],
  });
  const list = viewOf(table2020('t6'));
  expect(list.accounts).toHaveLength(1);
  expect(list.rows).toBe(22);
});

test('a table of one row of many amounts is read downwards, budget beside outturn, each cell with its own address', () => {
  const view = viewOf(table2020('t7'));
  const [account] = view.accounts;
  expect(view.layout).toBe('upright');
  expect(account?.heads[0]?.flatMap(({ lines }) => lines)).toEqual(['栏', '项目', '预算数', '决算数']);
  const rows = account?.groups.flatMap((group) => group.rows) ?? [];
  expect(rows.map(({ name }) => name)).toEqual([
    '合计',
    '因公出国(境)费',
    '公务用车购置及运行费 小计',
    '公务用车购置费',
    '公务用车运行费',
    '公务接待费',
  ]);
  expect(rows[4]?.cells.map(({ anchor, printed }) => `${anchor} ${printed}`)).toEqual([
    't7-r1-budget-vehicle-operation 3.00',
    't7-r1-final-vehicle-operation 2.41',
  ]);
});

test('heads keep their levels; those of code and name stand in one cell each', () => {
  const [account] = viewOf(table2020('t5')).accounts;
  expect(account?.heads.map((row) => row.map(({ lines, columns, rows }) => [lines.join('/'), columns, rows]))).toEqual([
    [
      ['功能分类科目编码', 1, 2],
      ['项目/科目名称', 1, 2],
      ['本年支出', 3, 1],
    ],
    [
      ['小计', 1, 1],
      ['基本支出', 1, 1],
      ['项目支出', 1, 1],
    ],
  ]);
});

test('columns in which nothing is printed are named once, for screens without room for them', () => {
  expect(viewOf(table2020('t2')).accounts[0]).toMatchObject({ emptyColumns: ['上级补助收入', '事业收入'], filled: 3 });
});

test('a list printed in columns is one, each printed head above the rows of its own', () => {
  const table = structuredClone(table2020('t6'));
  for (const side of table.sides) side.head = side.id === 'left' ? '人员经费' : '公用经费';
  const [account, another] = viewOf(table).accounts;
  expect(another).toBeUndefined();
  expect(account?.head).toBeNull();
  expect(account?.groups.map(({ head, rows }) => head ?? rows[0]?.number)).toEqual([
    '人员经费',
    '301',
    '303',
    '11 行',
    '公用经费',
    '302',
    '310',
    '22 行',
  ]);
});

test('a contradiction shows at the cell where it is counted, and its row carries the note', () => {
  const finding = { id: 'T05-3', verdict: 'inconsistent' } as FindingView;
  const view = tableView(table2020('t5'), year2020, {
    ...none,
    findings: new Map([['t5-2080505-basic', [finding]]]),
  });
  const rows = view.accounts.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
  expect(rows.filter(({ findings }) => findings.length > 0).map(({ anchor }) => anchor)).toEqual(['t5-2080505']);
  const marked = rows.flatMap(({ cells }) => cells).filter(({ isContradicted }) => isContradicted);
  expect(marked.map(({ anchor }) => anchor)).toEqual(['t5-2080505-basic']);
});
