import { expect, test } from 'vitest';
import { framedRows } from '../../../src/import/accounts/framed-rows.ts';
import { sourceLines } from '../../../src/import/source-lines.ts';

const rowsOf = (...lines: string[]) => framedRows(sourceLines(lines.join('\n')))?.rows.map((row) => row.split('\t'));

test('signs part the cells of a text, and a head that is merged leaves them out', () => {
  expect(
    rowsOf(
      '+--------------+-----------------------------+',
      '|     项目     |          本年支出           |',
      '+------+-------+---------+---------+---------+',
      '| 编码 | 名称  |   合计  | 基本支出| 项目支出|',
      '+------+-------+---------+---------+---------+',
      '| 207  | 文化  |    3.00 |    1.00 |    2.00 |',
      '+------+-------+---------+---------+---------+',
    ),
  ).toEqual([
    ['项目', '', '本年支出', '', ''],
    ['编码', '名称', '合计', '基本支出', '项目支出'],
    ['207', '文化', '3.00', '1.00', '2.00'],
  ]);
});

test('a cell that no sign closes where those of other lines stand is none', () => {
  expect(rowsOf('| 编码 | 名称 | 合计 |', '|-----|-----|-----|', '| 207 | 文化  3.00 |')).toBeUndefined();
});

test('lines of one row between level lines are one, an amount below another stays by itself', () => {
  const level = '+-----+------+------+';
  expect(
    rowsOf(
      ...[
        ['| 编码 | 名称 | 合计 |'],
        ['| 207 | 文化 | 3.00 |', '|     | 支出 |      |'],
        ['| 208 | 社会 | 1.00 |'],
      ].flatMap((own) => [level, ...own]),
      level,
      '| 合计 |     | 4.00 |',
      level,
      '| 总计 |     | 4.00 |',
      level,
    )?.[1],
  ).toEqual(['207', '文化\v支出', '3.00']);
});
