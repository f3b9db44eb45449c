import { expect, test } from 'vitest';
import { comparedCells } from './key-tables.ts';
import { madeUpTables } from './made-up-tables.ts';

const table = madeUpTables.find(({ kind }) => kind === 'expenditure');
if (table === undefined) throw new Error('The made-up report has no such table');

/** The table as a person writes it down, the code in one column. */
const rows = table.sides.flatMap((side) =>
  side.rows.map(({ code, name, cells }) => [code, name, ...Object.values(cells)]),
);
const wrong = (changed: (string | null)[][]) =>
  comparedCells({ title: table.title, rows: changed }, table).wrong.length;

test('a key written as the table is published finds nothing wrong, its codes whole or split', () => {
  const split = rows.map(([code, ...others]) => [
    code?.slice(0, 3) ?? null,
    code?.slice(3, 5) ?? null,
    code?.slice(5) ?? null,
    ...others,
  ]);
  expect([wrong(rows), wrong(split)]).toEqual([0, 0]);
});

test('a number that is altered, stands in another row or column, or has lost its row is wrong', () => {
  const [total = [], second = [], ...others] = rows;
  expect(wrong([total.with(2, '1.00'), second, ...others])).toBe(1);
  expect(wrong([total.with(2, second[2] ?? ''), second.with(2, total[2] ?? ''), ...others])).toBe(2);
  expect(wrong([total.with(3, total[4] ?? '').with(4, total[3] ?? ''), second, ...others])).toBe(2);
  expect(wrong([total, ...others])).toBe(second.filter((words) => words !== null).length);
});

test('a whole column that is published below the blank one beside it is wrong', () => {
  const last = (rows[0]?.length ?? 0) - 1;
  const shifted = rows.map((row) => [...row.slice(0, 2), null, ...row.slice(2, last)]);
  const cells = shifted.flat().filter((words) => words !== null).length;
  expect(wrong(shifted)).toBe(cells);
});

test('codes printed behind the names are read alike, another code or name is not', () => {
  const behind = rows.map(([code, name, ...others]) => [name ?? null, code ?? null, ...others]);
  const [first = [], ...rest] = behind;
  expect(wrong(behind)).toBe(0);
  expect(wrong([first.with(0, '另一个名称'), ...rest])).toBe(1);
});

test('合计 that is merged over the number of its line and the name is the name', () => {
  const [side] = table.sides;
  const columns = [
    { id: 'line', head: '序号', role: 'line' as const },
    { id: 'name', head: '项目', role: 'name' as const },
    { id: 'total', head: '合计', role: 'value' as const },
  ];
  const line = (key: string, nth: number, name: string, number: string | null) => ({
    key,
    line: nth,
    code: null,
    name,
    cells: { line: number, total: '3.00' },
  });
  const numbered = {
    ...table,
    sides: [
      {
        ...side,
        id: 'whole' as const,
        head: null,
        columns,
        rows: [line('r1', 1, '甲', '1'), line('r2', 2, '合计', null)],
      },
    ],
  };
  const rows = [
    ['1', '甲', '3.00'],
    ['合计', '', '3.00'],
  ];
  expect(comparedCells({ title: table.title, rows }, numbered).wrong).toEqual([]);
  expect(
    comparedCells({ title: table.title, rows: rows.toSpliced(1, 1, ['总计', '', '3.00']) }, numbered).wrong,
  ).not.toEqual([]);
});
