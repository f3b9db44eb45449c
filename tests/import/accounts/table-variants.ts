import type { Column, TakenTable } from '../../../src/report/schema/tables.ts';

/** Amounts as a department that counts in 元 prints them: 390.20 万元 is 3,902,000.00. */
export function inYuan(table: TakenTable): TakenTable {
  return {
    ...withAmounts(table, (words) => grouped((Number(words) * 10_000).toFixed(2))),
    unit: '元',
    above: table.above.map((line) => line.replace('万元', '元')),
  };
}

/** Every third amount is a fall. */
export function withNegatives(table: TakenTable): TakenTable {
  let nth = 0;
  return withAmounts(table, (words) => {
    nth += 1;
    return nth % 3 === 0 && Number(words) !== 0 ? `-${words}` : words;
  });
}

/** The rows of a table so many times, with other codes: a table over several pages. */
export function longer(table: TakenTable, times: number): TakenTable {
  if (times === 1) return table;
  return {
    ...table,
    sides: table.sides.map((side) => {
      const rows = side.rows.filter(({ line }) => line > 0);
      const count = Math.max(...rows.map(({ line }) => line));
      return {
        ...side,
        rows: Array.from({ length: times }, (_, turn) => turn).flatMap((turn) =>
          rows.map((row) => {
            const code = row.code === null ? null : String(Number(row.code) + turn * 4 * 10 ** (row.code.length - 3));
            const line = row.line + turn * count;
            const prefix = row.key.replace(/\d.*$/, '');
            return { ...row, code, line, key: code ?? `${prefix}${line}` };
          }),
        ),
      };
    }),
  };
}

/** Six amounts more in every row, under a double head. */
export function wider(table: TakenTable): TakenTable {
  const heads = ['基本支出', '项目支出'];
  const groups = ['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'];
  const more: Column[] = groups.map((head, group) => ({
    head,
    columns: heads.map((own, at) => ({ id: `w${group}${at}`, head: own, role: 'value' as const })),
  }));
  const ids = groups.flatMap((_, group) => heads.map((_, at) => `w${group}${at}`));
  return {
    ...table,
    sides: table.sides.map((side) => ({
      ...side,
      columns: [...side.columns, ...more],
      rows: side.rows.map((row, index) => ({
        ...row,
        cells: {
          ...row.cells,
          ...Object.fromEntries(ids.map((id, nth) => [id, nth % 4 === 3 ? null : `${index}${nth}.5${nth}`])),
        },
      })),
    })),
  };
}

function withAmounts(table: TakenTable, changed: (words: string) => string): TakenTable {
  return {
    ...table,
    sides: table.sides.map((side) => ({
      ...side,
      rows: side.rows.map((row) => ({
        ...row,
        cells: Object.fromEntries(
          Object.entries(row.cells).map(([id, words]) => [
            id,
            words !== null && /\.\d+$/.test(words) ? changed(words) : words,
          ]),
        ),
      })),
    })),
  };
}

function grouped(amount: string): string {
  return amount.replace(/\B(?=(?:\d{3})+\.)/g, ',');
}
