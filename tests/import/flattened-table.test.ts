import { describe, expect, test } from 'vitest';
import { importPart } from './small-report.ts';

const heading = '年度部门决算重点工作';
const before = ['一、库房改造 ', '', '（一）抓实安全管理。更换老化的线路 12 处，检查消防设施 4 次。 ', ''];
const sections = [
  '一、改造库房 ',
  '',
  '更换线路 12 处。 ',
  '',
  '二、全面提升读者服务 ',
  '',
  '接待来馆查档 40 人。 ',
  '',
];
const header = ['序号 重要事项 工作内容及目标 ', '完成情', '', '况 ', ''];

describe('a flattened table', () => {
  const { block, section, questions } = importPart(
    [
      ...before,
      ...header,
      '1  ',
      '',
      '改造库房，更换',
      '',
      '线路 ',
      '',
      '1. 更换线路； ',
      '2.检查消防设',
      '施。 完成 ',
      '',
      '2 ',
      '',
      '聚焦主业，推进目标任务 ',
      '',
      '落地 ',
      '',
      '1. 提升查档服务水平； ',
      '',
      '完成 ',
    ],
    heading,
  );

  test('is rebuilt row by row: enumerations stay lists, the last word of a line may be the next cell', () => {
    expect(block('s1-1-t1')).toMatchObject({
      columns: ['序号', '重要事项', '工作内容及目标', '完成情况'],
      rows: [
        { id: 's1-1-t1-r1', cells: [['1'], ['改造库房，更换线路'], ['1. 更换线路；', '2.检查消防设施。'], ['完成']] },
        { id: 's1-1-t1-r2', cells: [['2'], ['聚焦主业，推进目标任务落地'], ['1. 提升查档服务水平；'], ['完成']] },
      ],
      lines: [7, 30],
    });
    expect(questions).toEqual([]);
  });

  test('stands in the section above it, and makes no sections of the 1. 2. 3. in its cells', () => {
    expect(section('s1-1')?.content.map(({ id }) => id)).toEqual(['s1-1-1', 's1-1-t1']);
    expect(section('s1-1-1')?.content.map(({ id }) => id)).toEqual(['s1-1-1-p1']);
  });

  test('sums up its part where it names the sections of it', () => {
    const rows = [
      '1 ',
      '',
      '改造库房 ',
      '',
      '1. 更换线路； ',
      '完成 ',
      '',
      '2 ',
      '',
      '提升读者服务 ',
      '',
      '1. 查档； ',
      '完成 ',
    ];
    const { report } = importPart([...sections, ...header, ...rows], heading);
    expect(report.parts[0]?.content.map(({ id }) => id)).toEqual(['s1-1', 's1-2', 's1-t1']);
  });
});

test('a table that the sentence before it introduces stands in that section', () => {
  const { section } = importPart(
    ['一、单位构成 ', '', '包括以下单位： ', '', '序号 单位名称 ', '', '1 县档案馆 ', '2 库房管理所 '],
    '年度部门决算概况',
  );
  expect(section('s1-1')?.content).toMatchObject([
    { id: 's1-1-p1' },
    { id: 's1-1-t1', rows: [{ cells: [['1'], ['县档案馆']] }, { cells: [['2'], ['库房管理所']] }] },
  ]);
});

test('a row whose cells are too few is kept and asked about', () => {
  const { block, questions } = importPart([...before, ...header, '1 ', '', '改造库房 ', '', '完成 '], heading);
  expect(block('s1-1-t1')).toMatchObject({ rows: [{ cells: [['1'], ['改造库房'], ['完成'], []] }] });
  expect(questions).toEqual([{ kind: 'table-row-uneven', line: 12, columns: 4 }]);
});
