import { describe, expect, test } from 'vitest';
import { textGrid } from '../../../src/import/accounts/text-grid.ts';

const head = {
  bodyFrom: ({ cells }: { cells: { row: number; lines: string[] }[] }) =>
    cells.find(({ lines: [words = ''] }) => /^[\d.]+$/.test(words))?.row ??
    1 + Math.max(...cells.map(({ row }) => row)),
  isLabel: (words: string) => /^(?:编码|名称)$/.test(words),
};

/** Each head with the columns and rows it covers, where these are more than one. */
function headsOf(...lines: string[]): string[] | undefined {
  return textGrid(
    lines.map((line) => line.replaceAll(' ', '\t')),
    head,
  )?.cells.flatMap(({ lines: [words = ''], columns, rows }) =>
    words === '' || /^[\d.]+$|计/.test(words) ? [] : `${words} ${columns}×${rows}`,
  );
}

describe('heads of tables copied as text', () => {
  test('a blank stands for each place that a head covers', () => {
    expect(headsOf('项目  支出 ', '编码 名称 基本 项目支出', '208 计 1.00 2.00')).toEqual([
      '项目 2×1',
      '支出 2×1',
      '编码 1×1',
      '名称 1×1',
      '基本 1×1',
      '项目支出 1×1',
    ]);
  });

  test('heads written once go over groups that begin alike', () => {
    expect(headsOf('收入 支出', '项目 决算数 项目 合计 公共预算', '计 1.00 计 1.00 1.00')).toEqual(
      ['收入 2×1', '支出 3×1', '项目 1×1', '决算数 1×1', '项目 1×1', '合计 1×1', '公共预算 1×1'].filter(
        (one) => !one.includes('计'),
      ),
    );
  });

  test('the first of them goes over codes and names, the others down to the body', () => {
    expect(headsOf('项目 本年收入 其他收入', '编码 名称', '208 计 1.00 0.50')).toEqual([
      '项目 2×1',
      '本年收入 1×2',
      '其他收入 1×2',
      '编码 1×1',
      '名称 1×1',
    ]);
  });

  test('what stands below a head is of its kind', () => {
    expect(headsOf('项目 年初 本年收入 本年支出', '编码 名称 基本支出 项目支出', '208 计 1 2 3 4')).toEqual([
      '项目 2×1',
      '年初 1×2',
      '本年收入 1×2',
      '本年支出 2×1',
      '编码 1×1',
      '名称 1×1',
      '基本支出 1×1',
      '项目支出 1×1',
    ]);
  });

  test('of a table without rows they tell how wide it is', () => {
    expect(headsOf('编码 名称 本年支出', '基本支出 项目支出')).toEqual([
      '编码 1×2',
      '名称 1×2',
      '本年支出 2×1',
      '基本支出 1×1',
      '项目支出 1×1',
    ]);
  });

  test('which heads others stand under is not guessed', () => {
    expect(headsOf('项目 年初 收入 支出', '编码 名称 基本 其他', '208 计 1.00 2.00 3.00 4.00')).toBeUndefined();
  });
});

describe('rows shorter than others', () => {
  const heads = ['编码 名称 合计 基本 其他'];

  test('lack the blanks at their end, where no row has one', () => {
    expect(headsOf(...heads, '208 计 3.00 1.00 2.00', '210 计 1.00 1.00')).toBeDefined();
  });

  test('lack nobody knows what, where other rows end in a blank, or amounts would stand among words', () => {
    expect(headsOf(...heads, '208 计 3.00 1.00 ', '210 计 1.00 1.00')).toBeUndefined();
    expect(headsOf(...heads, '计 3.00 1.00 2.00', '208 计 3.00 1.00 2.00')).toBeUndefined();
  });
});
