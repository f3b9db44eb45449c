import { describe, expect, test } from 'vitest';
import { accountsTable } from '../../../src/import/accounts/accounts-table.ts';
import type { PrintedGrid } from '../../../src/import/read-source/printed-grid.ts';
import { leafColumns, plainAmount } from '../../../src/report/tables.ts';
import { template } from '../../../src/template/template.ts';
import { docxOf, p, r } from '../docx-of.ts';
import { drawnGrid } from './drawn-grid.ts';
import { tablesIn } from './made-up-tables.ts';

const read = (title: string, grids: PrintedGrid[], { above = ['单位：万元'], below = [] as string[] } = {}) =>
  accountsTable(
    {
      title,
      above,
      below,
      grids: grids.map((grid, index) => ({ grid, lines: [index, index], page: index + 1 })),
      page: 1,
      lacking: 'no-lines',
    },
    template,
  );

/** A table in short: its columns, and a line a row. */
const told = (title: string, ...pages: string[][]) => {
  const table = read(title, pages.map(drawnGrid));
  if (table.state === 'not-taken') return table.reason;
  return table.sides.map(({ id, head, columns, rows }) => ({
    side: head === null ? id : `${id} ${head}`,
    columns: leafColumns(columns).map((column) => `${column.id} ${column.path.join('>')}`),
    rows: rows.map(({ key, code, name, role = '', cells }) =>
      [key, code ?? '', name ?? '', role, ...Object.values(cells).map((words) => words ?? '·')].join(' ').trim(),
    ),
  }));
};

/** The columns of the sides of a table on one page. */
const columnsOf = (title: string, lines: string[]) => {
  const table = read(title, [drawnGrid(lines)]);
  return table.state === 'not-taken' ? [] : table.sides.flatMap((side) => leafColumns(side.columns));
};

const byFunction = [
  '项目 | < | 本年支出合计 | 基本支出 | 项目支出',
  '科目编码 | 科目名称 | ^ | ^ | ^',
  '合计 | < | 3.00 | 1.00 | 2.00',
];

describe('rows and columns', () => {
  test('a row is known by its printed code, a total by its line, an empty cell is none', () => {
    expect(told('支出决算表', [...byFunction, '201 | 一般公共/服务支出 | 3.00 | | 2.00'])).toEqual([
      {
        side: 'whole',
        columns: [
          'code 项目>科目编码',
          'name 项目>科目名称',
          'total 本年支出合计',
          'basic 基本支出',
          'project 项目支出',
        ],
        rows: ['r1  合计 total 3.00 1.00 2.00', '201 201 一般公共服务支出  3.00 · 2.00'],
      },
    ]);
  });

  test('the end of a head that fell into the first row belongs to the head', () => {
    const broken = [
      '项目 | < | 本年支出合计',
      '经济分类科目编 | 科目名称 | ^',
      '码 | 合计 | 3.00',
      '301 | 工资福利支出 | 3.00',
    ];
    expect(told('支出决算表', broken)).toMatchObject([
      {
        columns: ['code 项目>经济分类科目编码', 'name 项目>科目名称', 'total 本年支出合计'],
        rows: ['r1  合计 total 3.00', '301 301 工资福利支出  3.00'],
      },
    ]);
  });

  test('so does what stands above a number of 栏次, where a row is too low for its head', () => {
    const low = ['项目 | 本年支出合计 | 政府性基金预算财政拨', '栏次 | 1 | 款/2', '甲 | 7.10 | 7.10'];
    expect(told('支出决算表', low)).toMatchObject([
      {
        columns: ['name 项目', 'total 本年支出合计', 'fund 政府性基金预算财政拨款'],
        rows: ['r0  栏次 column-numbers 1 2', 'r1  甲  7.10 7.10'],
      },
    ]);
  });

  test('and ends of heads alone in the first row of the next page, but none beside a row', () => {
    const head = ['科目名称 | 合计 | 政府性基金预算财政拨'];
    expect(told('支出决算表', head, [' | | 款', '甲 | 7.10 | 7.10'])).toMatchObject([
      { columns: ['name 科目名称', 'total 合计', 'fund 政府性基金预算财政拨款'], rows: ['r1  甲  7.10 7.10'] },
    ]);
    expect(told('支出决算表', head, ['乙 | | 款', '甲 | 7.10 | 7.10'])).not.toMatchObject([
      { columns: ['name 科目名称', 'total 合计', 'fund 政府性基金预算财政拨款'] },
    ]);
  });

  test('a code split over 类, 款 and 项 is one, beside 栏次 and 合计 too', () => {
    expect(
      told('支出决算表', [
        '项目 | < | < | < | 本年支出合计 | 基本支出',
        '支出功能分类科目编码 | < | < | 科目名称 | ^ | ^',
        '类 | 款 | 项 | 栏次 | 1 | 2',
        '^ | ^ | ^ | 合计 | 7.10 | 7.10',
        '208 | | | 社会保障和就业支出 | 7.10 | 7.10',
        '208 | 05 | | 行政事业单位养老支出 | 7.10 | 7.10',
        '208 | 05 | 05 | 养老保险缴费支出 | 7.10 | 7.10',
      ]),
    ).toEqual([
      {
        side: 'whole',
        columns: [
          'code 项目>支出功能分类科目编码>类款项',
          'name 项目>科目名称',
          'total 本年支出合计',
          'basic 基本支出',
        ],
        rows: [
          'r0  栏次 column-numbers 1 2',
          'r1  合计 total 7.10 7.10',
          '208 208 社会保障和就业支出  7.10 7.10',
          '20805 20805 行政事业单位养老支出  7.10 7.10',
          '2080505 2080505 养老保险缴费支出  7.10 7.10',
        ],
      },
    ]);
  });

  test('类, 款 and 项 in a row of their own are of the head, though all beside them is blank', () => {
    expect(
      told('支出决算表', [
        '项目 | < | < | < | 本年支出合计 | |',
        '支出功能分类科目编码 | < | < | 科目名称 | ^ | |',
        '类 | 款 | 项 | ^ | ^ | |',
        '208 | | | 社会保障和就业支出 | 7.10 | |',
      ]),
    ).toMatchObject([
      { columns: ['code 项目>支出功能分类科目编码>类款项', 'name 项目>科目名称', 'total 本年支出合计'] },
    ]);
  });

  test('heads that the first row of a page more cuts are none of its code', () => {
    const head = ['科目编码 | 科目名称 | 本年支出合计', '栏次 | < | 1'];
    const pages = [
      [...head, '208 | 甲 | 3.00'],
      [...head, '类 款 项210 | 乙 | 4.00'],
    ];
    expect(told('支出决算表', ...pages)).toMatchObject([
      { rows: ['r0  栏次 column-numbers 1', '208 208 甲  3.00', '210 210 乙  4.00'] },
    ]);
  });

  test('a column of nothing but codes has the codes of its rows, whatever its head, and behind the names too', () => {
    const projects = ['项目名称 | 功能科目 | 金额', '甲 | 2080505 | 3.00', '乙 | 2080506 | 1.00'];
    expect(told('项目支出表', projects)).toMatchObject([
      { rows: ['2080505 2080505 甲  3.00', '2080506 2080506 乙  1.00'] },
    ]);
    // The head is cut off: only that one code is another and more tells what the column holds.
    const cut = ['功能分类 | 名称 | 金额', '208 | 甲 | 3.00', '20805 | 乙 | 3.00'];
    expect(told('支出决算表', cut)).toMatchObject([{ rows: ['208 208 甲  3.00', '20805 20805 乙  3.00'] }]);
    const counts = ['台数 | 名称 | 金额', '208 | 甲 | 3.00', '310 | 乙 | 3.00'];
    expect(told('支出决算表', counts)).toMatchObject([{ rows: ['r1  甲  208 3.00', 'r2  乙  310 3.00'] }]);
  });

  test('按功能分类 is the head of the names of a side', () => {
    const rows = ['收入 | < | 支出 | <', '项目 | 决算数 | 按功能分类 | 决算数', '一、甲 | 3.00 | 一、乙 | 3.00'];
    expect(told('收入支出决算总表', rows)).toMatchObject([{ side: 'revenue 收入' }, { side: 'expenditure 支出' }]);
  });

  test('a column that counts the lines has no amounts, whatever is left of its head', () => {
    const roles = (...counts: string[]) => {
      const lines = counts.map((count, nth) => `甲${nth} | ${count} | 3.00`);
      return columnsOf('支出决算表', ['项目 | 行 | 决算数', ...lines]).map(({ role }) => role);
    };
    expect(roles('4', '5', '6')).toEqual(['name', 'line', 'value']);
    expect(roles('4', '5', '7')).toEqual(['name', 'value', 'value']);
  });

  test('parts of a code need no head of their own beside the one that has it', () => {
    const rows = ['科目编码 | | | 科目名称 | 本年支出合计', '208 | | | 甲 | 3.00', '208 | 05 | | 乙 | 3.00'];
    expect(told('支出决算表', rows)).toMatchObject([{ rows: ['208 208 甲  3.00', '20805 20805 乙  3.00'] }]);
  });

  test('a code that is printed twice is told apart; one before its name is a code', () => {
    const [side] = told('支出决算表', [
      '项目 | 合计',
      '201 一般公共服务支出 | 1.00',
      '201 一般公共服务支出 | 2.00',
    ]) as {
      rows: string[];
    }[];
    expect(side?.rows).toEqual(['201 201 一般公共服务支出  1.00', '201-2 201 一般公共服务支出  2.00']);
  });
});

describe('sides', () => {
  test('accounts that face each other have lines of their own; the blank end of the shorter is no row', () => {
    expect(
      told('收入支出决算总表', [
        '收入 | < | 支出 | <',
        '项目 | 决算数 | 项目 | 决算数',
        '一、财政拨款收入 | 5.00 | 一、教育支出 | 4.00',
        ' | | 二、其他支出 | 1.00',
        '总计 | 5.00 | 总计 | 5.00',
      ]),
    ).toEqual([
      {
        side: 'revenue 收入',
        columns: ['revenue-name 项目', 'revenue-final 决算数'],
        rows: ['in1  一、财政拨款收入  5.00', 'in3  总计 grand-total 5.00'],
      },
      {
        side: 'expenditure 支出',
        columns: ['expenditure-name 项目', 'expenditure-final 决算数'],
        rows: ['out1  一、教育支出  4.00', 'out2  二、其他支出  1.00', 'out3  总计 grand-total 5.00'],
      },
    ]);
  });

  test('a blank column that only keeps others apart is none, beside the table or within it', () => {
    const rows = [
      '收入 | < | | 支出 | < |',
      '项目 | 决算数 | | 项目 | 决算数 |',
      '一、财政拨款收入 | 5.00 | | 一、教育支出 | 5.00 |',
    ];
    const sides = told('收入支出决算总表', rows);
    expect(Array.isArray(sides) && sides.map(({ columns, rows: own }) => [columns.length, own])).toEqual([
      [2, ['in1  一、财政拨款收入  5.00']],
      [2, ['out1  一、教育支出  5.00']],
    ]);
    expect(
      told(
        '收入支出决算总表',
        rows.map((row, nth) => (nth === 2 ? `${row} 7.00` : row)),
      ),
    ).toBe('no-columns');
  });

  test('a list in three columns is read one after the other', () => {
    const sides = told('一般公共预算财政拨款基本支出决算表', [
      '人员经费 | < | < | 公用经费 | < | < | < | < | <',
      '编码 | 科目名称 | 金额 | 编码 | 科目名称 | 金额 | 编码 | 科目名称 | 金额',
      '301 | 工资福利支出 | 1.00 | 302 | 商品和服务支出 | 2.00 | 310 | 资本性支出 | 3.00',
      '人员经费合计 | < | 1.00 | 公用经费合计 | < | < | < | < | 5.00',
    ]) as { side: string; rows: string[] }[];
    expect(sides.map(({ side, rows }) => [side, ...rows])).toEqual([
      ['left 人员经费', '301 301 工资福利支出  1.00', 'r2  人员经费合计 personnel-total 1.00'],
      ['middle 公用经费', '302 302 商品和服务支出  2.00'],
      ['right 公用经费', '310 310 资本性支出  3.00', 'r6  公用经费合计 public-total 5.00'],
    ]);
  });
});

describe('heads', () => {
  const values = '3.00 | 0.00 | 3.00 | 0.00 | 3.00 | 0.00';
  const ids = ['total', 'overseas', 'vehicle', 'vehicle-purchase', 'vehicle-operation', 'reception'];
  const [byYear] = told('财政拨款“三公”经费支出决算表', [
    '预算数 | < | < | < | < | < | 决算数 | < | < | < | < | <',
    '合计 | 因公出国（境）费 | 公务用车购置及运行费 | < | < | 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行费 | < | < | 公务接待费',
    '^ | ^ | 小计 | 公务用车购置费 | 公务用车运行费 | ^ | ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行费 | ^',
    `${values} | ${values}`,
  ]) as { columns: string[] }[];
  const [byItem] = told('财政拨款“三公”经费支出决算表', [
    '合计 | < | 因公出国（境）费 | < | 公务用车购置及运行维护费 | < | < | < | < | < | 公务接待费 | <',
    '^ | ^ | ^ | ^ | 小计 | < | 公务用车购置费 | < | 公务用车运行维护费 | < | ^ | ^',
    Array.from({ length: 6 }, () => '预算数 | 决算数').join(' | '),
    `${values} | ${values}`,
  ]) as { columns: string[] }[];

  test('a column has one id whichever head stands above the other', () => {
    const of = (columns: string[] | undefined) => (columns ?? []).map((column) => column.split(' ')[0]).toSorted();
    const both = ids.flatMap((id) => [`budget-${id}`, `final-${id}`]).toSorted();
    expect([of(byYear?.columns), of(byItem?.columns)]).toEqual([both, both]);
  });

  test('合计 beside the total of 三公 is that of more, and the text says nothing of it', () => {
    const columns = columnsOf('“三公”经费、会议费支出决算表', [
      '项目 | 合计 | 安排的“三公”经费 | < | < | 会议费',
      '^ | ^ | 小计 | 因公出国（境）费 | 公务接待费 | ^',
      '决算数 | 5.00 | 4.00 | 1.00 | 3.00 | 1.00',
    ]);
    expect(columns.map(({ id, concept }) => [id, concept])).toEqual([
      ['name', undefined],
      ['total', undefined],
      ['three-public', 'three-public.total'],
      ['overseas', 'three-public.overseas.total'],
      ['reception', 'three-public.reception.total'],
      ['meetings', 'meetings.total'],
    ]);
  });

  test('what was received for basic spending is not what was spent on it', () => {
    const columns = columnsOf('一般公共预算财政拨款支出决算表', [
      '科目名称 | 年初结转和结余 | < | 本年收入 | < | < | 本年支出 | < | < | < | 年末结转和结余 | <',
      '^ | 合计 | 基本支出结转 | 合计 | 基本支出 | 项目支出 | 合计 | 基本支出 | < | 项目支出 | 合计 | 项目支出结转',
      '^ | ^ | ^ | ^ | ^ | ^ | ^ | 小计 | 人员经费 | ^ | ^ | ^',
      '水利 | 1.00 | 1.00 | 9.00 | 4.00 | 5.00 | 8.00 | 5.00 | 3.00 | 3.00 | 2.00 | 2.00',
    ]);
    expect(columns.slice(1).map(({ id, concept = '' }) => `${id} ${concept}`.trim())).toEqual([
      'opening',
      'opening-basic-carried',
      'revenue',
      'revenue-basic',
      'revenue-project',
      'total general-budget.expenditure',
      'basic general-budget.basic',
      'basic-personnel',
      'project general-budget.project',
      'closing',
      'closing-project-carried',
    ]);
  });

  test('三公 over 预算数 and 决算数 alone is the head of both', () => {
    const [side] = told('“三公”经费支出决算表', [
      '项目 | “三公”经费 | <',
      '^ | 预算数 | 决算数',
      '公务接待费 | 3.00 | 1.00',
    ]) as { columns: string[] }[];
    expect(side?.columns.map((column) => column.split(' ')[0])).toEqual(['name', 'budget', 'final']);
  });

  test('a table too wide for its page is one, where the next page has the same codes and names', () => {
    const page = [
      '科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入',
      '合计 | < | 3.00 | 1.00',
      '201 | 公共服务 | 3.00 | 1.00',
    ];
    const next = ['科目编码 | 科目名称 | 其他收入', '合计 | < | 2.00', '201 | 公共服务 | 2.00'];
    expect(told('收入决算表', page, next)).toMatchObject([
      { rows: ['r1  合计 total 3.00 1.00 2.00', '201 201 公共服务  3.00 1.00 2.00'] },
    ]);
    expect(told('收入决算表', page, next.with(2, '203 | 公共服务 | 2.00'))).toBe('no-columns');
  });

  test('so are 预算数 and 决算数 with one row each below their own heads', () => {
    const block = (over: string, ...amounts: string[]) => [
      `${over} | < | <`,
      '合计 | 因公出国（境）费 | 公务接待费',
      ...amounts,
    ];
    const title = '财政拨款“三公”经费支出决算表';
    expect(told(title, block('预算数', '3.00 | 1.00 | 2.00'), block('决算数', '2.00 | | 2.00'))).toMatchObject([
      { rows: ['r1    3.00 1.00 2.00 2.00 · 2.00'] },
    ]);
    const two = ['3.00 | 1.00 | 2.00', '3.00 | 1.00 | 2.00', '3.00 | 1.00 | 2.00'];
    expect(told(title, block('预算数', ...two), block('决算数', ...two))).toBe('no-columns');
  });

  test('but names without amounts first on the next page are rows, though heads elsewhere', () => {
    const first = [
      '收入 | < | 支出 | <',
      '项目 | 决算数 | 项目 | 决算数',
      '一、事业收入 | 3.00 | 一、公共服务支出 | 3.00',
      '本年收入合计 | 3.00 | 本年支出合计 | 3.00',
    ];
    const next = ['使用非财政拨款结余 | | 结余分配 |', '年初结转和结余 | 1.00 | 年末结转和结余 | 1.00'];
    expect(told('收入支出决算总表', first, next)).toMatchObject([
      {
        rows: [
          'in1  一、事业收入  3.00',
          'in2  本年收入合计 year-revenue 3.00',
          'in3  使用非财政拨款结余 used-surplus ·',
          'in4  年初结转和结余 opening-balance 1.00',
        ],
      },
      {
        rows: [
          'out1  一、公共服务支出  3.00',
          'out2  本年支出合计 year-expenditure 3.00',
          'out3  结余分配 surplus-distribution ·',
          'out4  年末结转和结余 closing-balance 1.00',
        ],
      },
    ]);
  });

  test('blank cells between heads are of the head', () => {
    expect(
      told('财政拨款“三公”经费支出决算表', [
        '合计 | < | 公务接待费 | <',
        ' | | ^ | ^',
        '预算数 | 决算数 | 预算数 | 决算数',
        '2.00 | 1.00 | 2.00 | 1.00',
      ]),
    ).toMatchObject([
      {
        columns: [
          'budget-total 合计>预算数',
          'final-total 合计>决算数',
          'budget-reception 公务接待费>预算数',
          'final-reception 公务接待费>决算数',
        ],
        rows: ['r1    2.00 1.00 2.00 1.00'],
      },
    ]);
  });

  test('the name of a row that stands level with heads is a row', () => {
    const [side] = told('政府性基金预算财政拨款收入支出决算表', [
      '项目 | < | 年初结转和结余 | 本年支出 | < | <',
      '科目编码 | 科目名称 | ^ | ^ | ^ | ^',
      '合计 | < | ^ | 合计 | 基本支出 | 项目支出',
      ' | | | | | ',
    ]) as { columns: string[]; rows: string[] }[];
    expect([side?.columns.map((column) => column.split(' ')[0]), side?.rows]).toEqual([
      ['code', 'name', 'opening', 'total', 'basic', 'project'],
      ['r1  合计 total · · · ·'],
    ]);
  });
});

describe('pages', () => {
  test('a head that is printed again is none of the rows; a name goes on over the page', () => {
    const [side] = told(
      '支出决算表',
      [...byFunction, '2080505 | 机关事业单位基本 | 3.00 | 1.00 | 2.00'],
      [...byFunction.slice(0, 2), ' | 养老保险缴费支出 | | |', '210 | 卫生健康支出 | 1.00 | 1.00 | 0.00'],
    ) as { rows: string[] }[];
    expect(side?.rows).toEqual([
      'r1  合计 total 3.00 1.00 2.00',
      '2080505 2080505 机关事业单位基本养老保险缴费支出  3.00 1.00 2.00',
      '210 210 卫生健康支出  1.00 1.00 0.00',
    ]);
  });
});

describe('a row that a page breaks', () => {
  const broken = (last: string, first: string) =>
    told('支出决算表', [...byFunction, last], [first, '210 | 卫生健康支出 | 1.00 | 1.00 | 0.00']);
  const rowsOf = (table: ReturnType<typeof broken>) => (typeof table === 'string' ? table : table[0]?.rows.slice(1));

  test('has its code, its name and its amounts together again', () => {
    expect(rowsOf(broken('20805 | 机关事业单位基本 | 3.00 | | 3.00', '05 | 养老保险缴费支出 | | 0.00 |'))).toEqual([
      '2080505 2080505 机关事业单位基本养老保险缴费支出  3.00 0.00 3.00',
      '210 210 卫生健康支出  1.00 1.00 0.00',
    ]);
    expect(rowsOf(broken('208 | 社会保障 | 72,000.0 | 1.00 | 2.00', ' | | 0 | |'))).toEqual([
      '208 208 社会保障  72,000.00 1.00 2.00',
      '210 210 卫生健康支出  1.00 1.00 0.00',
    ]);
  });

  test('is none where a line that has nothing but its number begins the page', () => {
    const sides = told(
      '收入支出决算总表',
      [
        '收入 | < | < | 支出 | < | <',
        '项目 | 行次 | 金额 | 项目 | 行次 | 金额',
        '一、财政拨款收入 | 1 | 3.00 | 一、一般公共服务支出 | 4 | 3.00',
        ' | 2 | | 二、外交支出 | 5 | ',
      ],
      [' | 3 | | 三、其他支出 | 6 | '],
    );
    expect(typeof sides === 'string' ? sides : sides[1]?.rows).toEqual([
      'out1  一、一般公共服务支出  4 3.00',
      'out2  二、外交支出  5 ·',
      'out3  三、其他支出  6 ·',
    ]);
  });

  test('leaves the table in the source where it is not certain whose amounts are whose', () => {
    expect(broken('208 | 社会保障 | 3.00 | 1.00 | 2.00', ' | | 5.00 | |')).toBe('not-rectangular');
  });

  test('is no other row: a new code, a total, a counted name begin one', () => {
    const keys = (first: string) => (rowsOf(broken('208 | 社会保障 | 3.00 | 1.00 | 2.00', first)) as string[]).length;
    expect([
      keys('20805 | 养老支出 | 3.00 | 1.00 | 2.00'),
      keys(' | 合计 | 3.00 | |'),
      keys(' | 一、其他 | | |'),
    ]).toEqual([3, 3, 3]);
  });
});

describe('what stands around the grid', () => {
  test('title, form, unit and notes may stand in cells of their own', () => {
    const grid = drawnGrid([
      '支出决算表 | < | <',
      ' | | 公开03表',
      '部门：甲局 | | 金额单位：元',
      '科目编码 | 科目名称 | 合计',
      '201 | 一般公共服务支出 | 12,345.60',
      '注：本表反映支出。 | < | <',
    ]);
    expect(read('表3. 支出决算表', [grid], { above: [] })).toMatchObject({
      state: 'filled',
      number: '表3',
      title: '支出决算表',
      above: ['公开03表', '部门：甲局', '金额单位：元'],
      unit: '元',
      notes: ['注：本表反映支出。'],
    });
  });

  test('the year and the unit behind the name of the body are words of their own', () => {
    const inside = [
      '编报部门：某局 2024年度 （单位：万元） | < | <',
      ...byFunction.map((row) => row.replace(/ \| [^|]*$/, '')),
    ];
    expect(read('支出决算表', [drawnGrid(inside)], { above: [] })).toMatchObject({
      above: ['编报部门：某局', '2024年度', '单位：万元'],
      unit: '万元',
    });
  });

  test('amounts may have ￥ before them', () => {
    expect(told('支出决算表', ['科目名称 | 合计', '甲 | ￥3,000.00', '乙 | -￥1.00'])).toMatchObject([
      { columns: ['name 科目名称', 'total 合计'], rows: ['r1  甲  ￥3,000.00', 'r2  乙  -￥1.00'] },
    ]);
    expect(['￥3,000.00', '-￥1.00', '￥-1.00', '￥'].map(plainAmount)).toEqual([
      '3000.00',
      '-1.00',
      '-1.00',
      undefined,
    ]);
  });

  test('a form whose cells are all empty is an empty table', () => {
    expect(read('支出决算表', [drawnGrid([...byFunction.slice(0, 2), '合计 | < | | |', ' | | | |'])]).state).toBe(
      'empty',
    );
  });

  test("the number of the form before a title is the table's number", () => {
    const table = read('公开02表　收入决算表', [drawnGrid(['科目编码 | 科目名称 | 合计', '201 | 公共服务 | 3.00'])]);
    expect(table).toMatchObject({ number: '公开02表', title: '收入决算表', kind: 'revenue' });
  });

  test('the kind is told by the words of the title, never by its number', () => {
    const kind = (title: string) => read(title, [drawnGrid(byFunction)]).kind;
    expect([
      kind('表9. 支出决算表'),
      kind('一般公共预算财政拨款“三公”经费支出决算表'),
      kind('一般公共预算财政拨款基本支出决算表'),
      kind('财政拨款收入支出决算总表'),
      kind('国有资产占用情况表'),
      kind('扶贫资金表'),
    ]).toEqual(['expenditure', 'three-public', 'basic-expenditure', 'appropriation-total', 'state-assets', 'other']);
  });
});

describe('what is not certain stays in the source', () => {
  test('a row that stands below the grid', () => {
    const below = (line: string) => read('支出决算表', [drawnGrid(byFunction)], { below: [line] }).state;
    expect(['合计', '其他用车  2', '注：车辆2'].map(below)).toEqual(['not-taken', 'not-taken', 'filled']);
  });

  test('words between which no line stands, where a name alone may be the rest of another', () => {
    const open = (...rows: string[]) => {
      const table = read('收入支出决算总表', [{ ...drawnGrid(['项目 | 决算数', ...rows]), isOpen: true }]);
      return table.state === 'not-taken' ? table.reason : table.state;
    };
    expect(open('一、事业收入 | 2.00', '二、其他收入 | ', '本年收入合计 | 2.00')).toBe('filled');
    expect(open('一、政府性基金预算 | 2.00', '财政拨款收入 | ', '本年收入合计 | 2.00')).toBe('no-lines');
    expect(open('一、事业收入 | 2.00', ' | 3.00')).toBe('no-lines');
  });

  const rows = (...more: string[]) => told('支出决算表', [...byFunction, ...more]);

  test.each([
    ['two amounts in one cell', 'several-numbers', '201 | 一般公共服务支出 | 3.00/2.00 | 1.00 | 2.00'],
    ['an amount over two columns', 'not-rectangular', '201 | 一般公共服务支出 | 3.00 | < | 2.00'],
    ['an amount over two rows', 'not-rectangular', '201 | 甲 | 3.00 | 1.00 | 2.00'],
  ])('%s', (_, reason, ...more) => {
    const below = reason === 'not-rectangular' && more[0]?.includes('甲') ? ['202 | 乙 | ^ | ^ | ^'] : [];
    expect(rows(...more, ...below)).toBe(reason);
  });

  test('words that fell into the cell of an amount', () => {
    const fell = ['科目名称 | 本年支出合计', '甲 | 7.10', '乙 | 款/7.10'];
    expect(told('支出决算表', fell)).toBe('overlapping');
    expect(told('支出决算表', [...fell.slice(0, 2), '乙 | 款 7.10'])).toBe('overlapping');
  });

  test('no lines, a flaw the reader found, a column without a head, a number beside the grid', () => {
    const flawed = { ...drawnGrid(byFunction), flaw: 'overlapping' as const };
    const reason = (grids: PrintedGrid[], above?: string[]) => {
      const table = read('支出决算表', grids, above && { above });
      return table.state === 'not-taken' ? table.reason : table.state;
    };
    expect([
      reason([]),
      reason([flawed]),
      reason([drawnGrid(['科目名称 | 合计 | ', '合计 | 3.00 | 1.00'])]),
      reason([drawnGrid(byFunction)], ['单位：万元', '12.50']),
    ]).toEqual(['no-lines', 'overlapping', 'no-columns', 'number-outside']);
  });
});

describe('what stands around the rows', () => {
  test('a small grid with the form, the body and the unit alone is words above the table', () => {
    const head = drawnGrid([' |  | 公开03表', '公开部门：样例局 | 2018年度 | 单位：元']);
    const table = read('支出决算表', [head, drawnGrid(byFunction)], { above: [] });
    expect(table).toMatchObject({ state: 'filled', number: '公开03表', unit: '元' });
    expect(table.above).toEqual(['公开03表', '公开部门：样例局', '2018年度', '单位：元']);
  });

  test('numbers of the columns that each page repeats are one row', () => {
    const head = [
      '项目 | < | < | < | 本年支出合计 | 基本支出 | 项目支出',
      '科目编码 | < | < | 科目名称 | ^ | ^ | ^',
      '类 | 款 | 项 | 栏次 | 1 | 2 | 3',
    ];
    const [first, second] = [
      [...head, '合计 | < | < | < | 3.00 | 1.00 | 2.00'],
      [...head, '201 | < | < | 一般公共服务支出 | 3.00 | 1.00 | 2.00'],
    ];
    const [side] = told('支出决算表', first, second) as { rows: string[] }[];
    expect(side?.rows).toEqual([
      'r0  栏次 column-numbers 1 2 3',
      'r1  合计 total 3.00 1.00 2.00',
      '201 201 一般公共服务支出  3.00 1.00 2.00',
    ]);
  });

  test('本表无数据 in a row of its own is a note, and the table is empty', () => {
    const table = read('支出决算表', [
      drawnGrid([...byFunction.slice(0, 2), '合计 | < |  |  | ', '本表无数据 | < | < | < | <']),
    ]);
    expect(table).toMatchObject({ state: 'empty', notes: ['本表无数据'] });
  });
});

test('a table with a title of its own is one of 机构运行 by its lines', () => {
  const rows = ['项目 | 预算数 | 决算数', '一、“三公”经费支出 | 3.00 | 2.00', '二、机关运行经费 | | 9.00'];
  const kind = (...more: string[]) => read('其他公开事项统计表', [drawnGrid([...rows, ...more])]).kind;
  expect([kind('三、政府采购支出合计 | | 3.00'), kind()]).toEqual(['operation', 'other']);
});

test('the older form of the figures beside the accounts is one of 机构运行, its 统计数 an outturn', () => {
  const rows = [
    '项目 | 行次 | 预算数 | 决算数（统计数）',
    '三、政府采购支出合计 | 8 | | 3.00',
    '（一）货物支出 | 9 | | 3.00',
  ];
  expect(read('部门决算相关信息统计表', [drawnGrid(rows)]).kind).toBe('operation');
  expect(told('部门决算相关信息统计表', rows)).toMatchObject([
    { columns: ['name 项目', 'line 行次', 'budget 预算数', 'final 决算数（统计数）'] },
  ]);
});

test.each([
  ['<w:tl2br w:val="single"/>', '收支 资金来源'],
  ['<w:tl2br w:val="nil"/>', '收支资金来源'],
])(
  'the two heads of a cell that a diagonal cuts stay apart, wrapped lines of a head do not: %s',
  async (drawn, head) => {
    const cell = (words: string, properties = '') =>
      `<w:tc>${properties}${words
        .split('/')
        .map((line) => p(r(line)))
        .join('')}</w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
    const rows = [
      row(
        cell('收支/资金来源', `<w:tcPr><w:tcBorders>${drawn}</w:tcBorders></w:tcPr>`),
        cell('本年/收入'),
        cell('本年支出'),
      ),
      row(cell('一般公共预算'), cell('3.00'), cell('2.00')),
      row(cell('合计'), cell('3.00'), cell('2.00')),
    ];
    const body = `${p(r('财政拨款收入支出决算总表'))}${p(r('金额单位：万元'))}<w:tbl>${rows.join('')}</w:tbl>`;
    const [table] = await tablesIn(docxOf({ body }));
    expect(table?.state === 'not-taken' ? table.reason : table?.sides[0]?.columns).toMatchObject([
      { head, role: 'name' },
      { head: '本年收入' },
      { head: '本年支出' },
    ]);
  },
);
