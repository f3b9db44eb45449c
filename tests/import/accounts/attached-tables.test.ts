import { describe, expect, test } from 'vitest';
import { accountsPieces } from '../../../src/import/accounts/accounts-pieces.ts';
import { attachedTables } from '../../../src/import/accounts/attached-tables.ts';
import { sourceLines } from '../../../src/import/source-lines.ts';

const listed = [
  '公开01表 收入支出决算总表（见附表）',
  '公开02表 收入决算表（见附表）',
  '公开03表 支出决算表（见附表）',
];
const printed = [
  '\f收入支出决算总表',
  '总计 5.00',
  '\f收入决算表',
  '合计 5.00',
  '\f支出决算表',
  '合计 5.00',
  '\f支出决算表',
  '201 5.00',
];

/** The lines of a list and of the tables, where there are any. */
const found = (list: readonly string[], tables: readonly string[]) => {
  const before = ['第二部分 部门决算表', ...list, '第三部分 部门决算情况说明', '一、收入5.00万元。'];
  const lines = sourceLines([...before, ...tables].join('\n'));
  const attached = attachedTables(lines, [0, 1 + list.length]);
  return attached && { ...attached, listed: attached.listed.map(({ number }) => number) };
};

describe('tables behind the last part', () => {
  test('belong to the part that lists nothing but their titles', () => {
    expect(found(listed, printed)).toEqual({ part: 0, list: 1, from: 6, listed: [2, 3, 4] });
  });

  test('stay where they are when one is not listed, one is not there, or the part says more', () => {
    expect(found(listed.slice(1), printed)).toBeUndefined();
    expect(found(listed, printed.slice(0, 4))).toBeUndefined();
    expect(found([...listed, '合计 5.00'], printed)).toBeUndefined();
    expect(
      found(
        listed,
        printed.map((line) => line.trim()),
      ),
    ).toBeUndefined();
  });
});

test('the first table right below the list that names it has its title', () => {
  const pieces = accountsPieces(sourceLines([...listed, ...printed].join('\n')));
  expect(pieces.flatMap((piece) => (piece.kind === 'table' ? [piece.table.title] : []))).toEqual([
    '收入支出决算总表',
    '收入决算表',
    '支出决算表',
  ]);
});
