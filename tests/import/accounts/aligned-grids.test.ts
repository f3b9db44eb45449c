import { expect, test } from 'vitest';
import { alignedGrids } from '../../../src/import/accounts/aligned/aligned-grids.ts';
import { tablesOfFile } from '../../../src/import/accounts/printed-tables.ts';
import { cellWords } from '../../../src/import/read-source/printed-grid.ts';
import { sourceLines } from '../../../src/import/source-lines.ts';
import { template } from '../../../src/template/template.ts';

/** The rows of the grids of a text, blanks as dots, a merged head at each of its places. */
function read(text: string): string[][] {
  return alignedGrids(sourceLines(text), template).map(({ grid }) =>
    Array.from({ length: grid.height }, (_, row) =>
      Array.from({ length: grid.edges.length - 1 }, (_, column) => {
        const own = grid.cells.find(
          (cell) =>
            cell.row <= row &&
            row < cell.row + cell.rows &&
            cell.column <= column &&
            column < cell.column + cell.columns,
        );
        return (own && cellWords(own)) || '.';
      }).join(' '),
    ),
  );
}

const expenditure = `
------------------------------------------------------------------
           项目                                本年支出
科目编码      科目名称               合计      基本支出      项目支出
------------------------------------------------------------------
              合计                 171.36        96.83         74.53
207           文化旅游体育与传     143.91        75.41         68.50
              媒支出
20701         文化和旅游            27.45        21.42          6.03
2070104       图书馆                 6.03                       6.03
------------------------------------------------------------------
注：本表反映支出情况。`;

test('columns are told by where numbers stand below each other, a blank by its place, a wrapped name by what stands beside it', () => {
  expect(read(expenditure)).toEqual([
    [
      '项目 项目 本年支出 本年支出 本年支出',
      '科目编码 科目名称 合计 基本支出 项目支出',
      '. 合计 171.36 96.83 74.53',
      '207 文化旅游体育与传媒支出 143.91 75.41 68.50',
      '20701 文化和旅游 27.45 21.42 6.03',
      '2070104 图书馆 6.03 . 6.03',
    ],
  ]);
});

test('a rule that signs draw is no line above or below its table', () => {
  const text = `支出决算表\n单位：万元${expenditure}`;
  const [table] = tablesOfFile({ format: 'text', text, grids: [] }, template);
  expect(table).toMatchObject({ above: ['单位：万元'], below: ['注：本表反映支出情况。'] });
});

const sides = `
          收入                               支出
      项目              决算数           项目            决算数
一、财政拨款收入         12.50    一、一般公共服务支出
二、上级补助收入                  二、教育支出              9.00
                                  三、其他支出              3.50
本年收入合计             12.50    本年支出合计             12.50`;

test('each of two sides has its own names and amounts', () => {
  expect(read(sides)[0]?.slice(2)).toEqual([
    '一、财政拨款收入 12.50 一、一般公共服务支出 .',
    '二、上级补助收入 . 二、教育支出 9.00',
    '. . 三、其他支出 3.50',
    '本年收入合计 12.50 本年支出合计 12.50',
  ]);
});

/** A line with words at places counted in characters, as programs lay out a page. */
function line(...words: [at: number, words: string][]): string {
  return words.reduce((text, [at, own]) => text.padEnd(at) + own, '');
}

function laidOut(other: number): string {
  return [
    line(
      [0, '科目编码'],
      [12, '科目名称'],
      [26, '本年收入合计'],
      [36, '财政拨款收入'],
      [47, '附属单位上缴'],
      [58, '其他收入'],
    ),
    line([50, '收入']),
    line([16, '合计'], [27, '4,757.30'], [37, '4,719.27'], [58, '38.03']),
    line([0, '213'], [12, '农林水支出'], [28, '4,104.35'], [38, '4,072.99'], [59, '31.36']),
    line([0, '221'], [12, '住房保障支出'], [29, '652.95'], [39, '646.28'], [other, '6.67']),
  ].join('\n');
}

test('amounts that a program set a little off are those of the column they stand in, a head over none is that of blanks', () => {
  expect(read(laidOut(60))[0]).toEqual([
    '科目编码 科目名称 本年收入合计 财政拨款收入 附属单位上缴收入 其他收入',
    '. 合计 4,757.30 4,719.27 . 38.03',
    '213 农林水支出 4,104.35 4,072.99 . 31.36',
    '221 住房保障支出 652.95 646.28 . 6.67',
  ]);
});

test('where an amount may stand in either of two columns, nothing is read', () => {
  expect(read(laidOut(53))).toEqual([]);
});

const copied = (first: string) =>
  ['科目编码 科目名称 本年支出', '合计 基本支出 项目支出', `207 文化支出 ${first}`, '20701 文化 1.00 0.50 0.50'].join(
    '\n',
  );

test('where every row is full, order tells the columns', () => {
  expect(read(copied('3.00 1.00 2.00'))[0]?.slice(1)).toEqual([
    '科目编码 科目名称 合计 基本支出 项目支出',
    '207 文化支出 3.00 1.00 2.00',
    '20701 文化 1.00 0.50 0.50',
  ]);
  expect(read(copied('3.00 2.00'))).toEqual([]);
});
