import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../src/report/outline.ts';
import { importText } from './small-report.ts';

describe('the title of a report without parts', () => {
  const headings = (...lines: string[]) =>
    importText([...lines, ''].join('\n')).report.parts.map(({ heading }) => heading);

  test('may stand on two lines', () => {
    expect(headings('云溪县档案馆', '2021年度决算公开说明', '一、部门基本情况', '负责保管档案。')).toEqual([
      '云溪县档案馆2021年度决算公开说明',
    ]);
  });

  test('does not go on in the heading of a part that has lost its numeral', () => {
    expect(headings('云溪县档案馆2021年度部门决算', '云溪县档案馆概况', '一、主要职能', '负责保管档案。')[0]).toBe(
      '云溪县档案馆2021年度部门决算',
    );
  });

  test('does not go on in the paragraph below, however short that is', () => {
    expect(headings('云溪县档案馆2021年度“三公”经费决算情况', '“三公”经费支出决算3.00万元。', '比上年减少。')).toEqual([
      '云溪县档案馆2021年度“三公”经费决算情况',
    ]);
  });
});

describe('a table drawn with upright lines in the text', () => {
  const around = (rows: string[]) =>
    importText(
      [
        '云溪县档案馆2021年度“三公”经费决算情况',
        '2021年“三公”经费支出3.00万元，比上年减少。',
        ...rows,
        '全年没有安排出国。',
        '',
      ].join('\n'),
    );

  test('is taken over where its rows are whole', () => {
    const { report } = around(['| 项目 | 金额 |', '| --- | --- |', '| 公务接待费 | 3.00 |', '| 合计 | 3.00 |']);
    expect(report.parts[0]?.content[1]).toMatchObject({ type: 'table', columns: ['项目', '金额'] });
  });

  test('stays in the source, and makes no headings, where each cell stands on a line of its own', () => {
    const { report, questions } = around(['项目 |', '金额 |', '一、公务接待费 |', '3.00 |', '二、会议费 |', '|']);
    expect(report.parts[0]?.content.map(({ type }) => type)).toEqual(['paragraph', 'table-in-source', 'paragraph']);
    expect(questions.map(({ kind }) => kind)).toContain('table-not-read');
    const upright = around(['年度', '|', '合计', '|', '2021年', '|', '3.00', '|']).report.parts[0];
    expect(upright?.content.map(({ type }) => type)).toEqual(['paragraph', 'table-in-source', 'paragraph']);
  });

  test('is none where sentences stand in the frame', () => {
    const { report } = around(['情况说明 |', '公务接待费支出3.00万元，全部用于接待来访的同行。 |']);
    expect(report.parts[0]?.content.map(({ type }) => type)).not.toContain('table-in-source');
  });

  test('loses no row that has fewer lines than the others', () => {
    const { report } = around(['项目 | 预算数 | 决算数 |', '公务接待费 | 3.00 | 2.00 |', '公务用车购置费 |']);
    expect(report.parts[0]?.content[1]).toMatchObject({ type: 'table-in-source', lines: [3, 5] });
  });
});

describe('what stands around a table', () => {
  const row = (...cells: string[]) => cells.join('\t');
  const table = [row('项目', '支出', '比上年'), row('公务接待费', '3.00', '1.00'), row('合计', '3.00', '1.00')];
  const sections = (...lines: string[]) =>
    importText(
      ['云溪县档案馆2021年度部门决算', '第一部分 情况说明', '一、支出决算情况', ...lines, ''].join('\n'),
    ).report.parts[0]?.content.map((node) =>
      node.type === 'section' ? node.content.map(({ type }) => type) : node.type,
    );

  test('stays before and behind it, in its section', () => {
    expect(
      sections('全年支出3.00万元。', ...table, '以上各项均为财政拨款。', '二、其他情况', '没有其他情况。'),
    ).toEqual([['paragraph', 'table', 'paragraph'], ['paragraph']]);
  });

  test('has it at the end of its section, whatever comes next', () => {
    expect(sections('全年支出3.00万元。', ...table, '二、其他情况', '没有其他情况。')).toEqual([
      ['paragraph', 'table'],
      ['paragraph'],
    ]);
    expect(sections('全年支出3.00万元。', ...table)).toEqual([['paragraph', 'table']]);
    const titled = sections('全年支出3.00万元。 ', '支出明细表 ', ...table);
    expect(titled).toEqual([['paragraph', 'paragraph', 'table']]);
  });

  test('has its title with it behind items of the section, and asks nothing', () => {
    const { report, questions } = importText(
      [
        '云溪县档案馆2021年度部门决算',
        '第一部分 情况说明',
        '一、绩效情况',
        '1.库房修缮项目得分91分，水管已经换新。',
        '2.展览项目得分93分，全年办展4次。',
        '项目绩效得分表',
        ...table,
        '二、其他情况',
        '没有其他情况。',
      ]
        .map((line) => `${line} \n`)
        .join(''),
    );
    expect(report.parts[0]?.content[0]).toMatchObject({
      content: [{ id: 's1-1-1' }, { id: 's1-1-2' }, { text: '项目绩效得分表' }, { id: 's1-1-t1' }],
    });
    expect(questions).toEqual([]);
  });

  test('stands beside sections that its rows name', () => {
    const items = [row('序号', '事项'), row('1', '支出决算情况'), row('2', '其他情况')];
    const shorter = [row('序号', '事项'), row('1', '修缮陈列大厅'), row('2', '接待来馆读者')];
    expect(sections('全年支出。', '二、其他情况', '没有。', ...shorter)?.at(-1)).toEqual(['paragraph', 'table']);
    expect(sections('全年支出3.00万元。', '二、其他情况', '没有其他情况。', ...items)).toEqual([
      ['paragraph'],
      ['paragraph'],
      'table',
    ]);
  });

  test('its title and the line of its unit are two, and items set apart by tabs are none', () => {
    const { texts } = importText(
      [
        '云溪县档案馆2021年度部门决算',
        '第一部分 情况说明',
        '一、支出决算情况',
        '支出明细',
        '单位：云溪县档案馆',
        row('1.', '办公费', '2.00万元；'),
        row('2.', '会议费', '1.00万元。'),
        '',
      ].join('\n'),
    );
    expect(Object.values(texts)).toEqual([
      '支出明细',
      '单位：云溪县档案馆',
      expect.stringMatching(/^1\.\s*办公费\s*2\.00万元；$/),
      expect.stringMatching(/^2\.\s*会议费\s*1\.00万元。$/),
    ]);
  });
});

describe('rows whose cells the reader kept apart', () => {
  const nodes = (...rows: string[]) =>
    blocksOf(
      importText(
        [
          '第一部分 云溪县档案馆2021年度部门决算情况说明 ',
          '一、绩效情况说明 ',
          '各项目如下。 ',
          ...rows.map((row) => `${row} `),
          '',
        ].join('\n'),
      ).report,
    ).map(({ block }) => block);
  const first = ['序号\t项目\t金额', '1\t修缮\t3.00', '2\t编目\t2.00'];

  test('are a table though the row of the total, which nobody counts, has no number; any other may belong to the one above', () => {
    expect(nodes(...first, '\t合计\t5.00')[1]).toMatchObject({
      type: 'table',
      rows: [{}, {}, { cells: [[], ['合计'], ['5.00']] }],
    });
    expect(nodes(...first, '\t展览\t5.00')[1]).toMatchObject({ type: 'table-in-source' });
    expect(nodes('类别\t项目\t金额', '资产\t修缮\t3.00', '\t合计\t3.00')[1]).toMatchObject({ type: 'table-in-source' });
  });

  test('are two tables where a sentence stands between, short as it is', () => {
    expect(nodes(...first, '请人评价的项目：', '序号\t项目\t得分', '1\t展览\t93')).toMatchObject([
      { type: 'paragraph' },
      { type: 'table', columns: ['序号', '项目', '金额'] },
      { type: 'paragraph', text: '请人评价的项目：' },
      { type: 'table', columns: ['序号', '项目', '得分'], rows: [{ cells: [['1'], ['展览'], ['93']] }] },
    ]);
  });

  test('are two tables where another head counts rows anew, whatever stands between', () => {
    expect(nodes(...first, '评价的项目', '序号\t项目\t得分', '1\t展览\t93').map(({ type }) => type)).toEqual([
      'paragraph',
      'table',
      'paragraph',
      'table',
    ]);
  });

  test('are no table where they are names with what is filled in, unless amounts are', () => {
    expect(nodes('审核人：\t王某', '填报人：李某\t电话：0900-1234567').slice(1)).toMatchObject([
      { type: 'paragraph', text: '审核人： 王某' },
      { type: 'paragraph', text: '填报人：李某 电话：0900-1234567' },
    ]);
    expect(nodes('修缮：\t3.00', '编目：\t2.00')[1]?.type).toBe('table');
  });
});
