import { describe, expect, test } from 'vitest';
import { importText } from './small-report.ts';

describe('the body whose accounts these are', () => {
  const department = (...cover: string[]) =>
    importText(
      [
        ...cover,
        '第一部分 部门概况',
        '一、部门职责',
        '保管档案。',
        '第二部分 2021年度部门决算情况说明',
        '收入3.00万元。',
        '',
      ].join('\n'),
    ).report.department;

  test('may begin with a number of a name: 四川省, 三亚市', () => {
    expect(department('2021年度', '四川省云溪县档案馆部门决算')).toBe('四川省云溪县档案馆');
    expect(department('三亚市档案馆2021年度部门决算')).toBe('三亚市档案馆');
    expect(department('本溪市财政局2021年度部门决算')).toBe('本溪市财政局');
  });

  test.each<[string, string[]]>([
    ['letters set apart', ['云 溪 县 档 案 馆', '2 0 2 1 年 度 部 门 决 算']],
    ['a number of the register above', ['监督索引号53062300636100701000', '云溪县档案馆2021年度部门决算']],
    ['a title below the word for an annex', ['附件1：', '云溪县档案馆2021年度部门决算', '公开说明']],
    ['the level of government its accounts are of', ['云溪县档案馆2021年县级财政部门决算编制说明']],
    ['a title in book marks', ['《云溪县档案馆2021年度部门决算》']],
    ['the name on a line that says so', ['2021年度部门决算', '单位名称：云溪县档案馆']],
    ['a body that is called a department', ['云溪县档案馆部门2021年度部门决算']],
    ['a title on three lines', ['2021年度', '云溪县档案馆', '部门决算']],
    ['a title whose year says which accounts', ['云溪县档案馆2021年度(本级)', '决算公开报告']],
    ['the words of a website above it', ['返回首页', '云溪县档案馆', '2021年度部门决算']],
    ['a name that says which accounts', ['云溪县档案馆（汇总）2021年度部门决算']],
    [
      'a title below a letter',
      [
        '云溪县财政局:',
        '现委托贵单位公开我单位2021年度决算信息，我单位对所公开信息的真实性负责。',
        '云溪县档案馆',
        '2022年8月20日',
        '云溪县档案馆',
        '2021年度决算公开报告',
      ],
    ],
  ])('is read from a cover with %s', (_, cover) => {
    expect(department(...cover)).toBe('云溪县档案馆');
  });

  test('is a school, a kindergarten, a farm as well', () => {
    for (const body of ['云溪县第一中学', '云溪县八一路小学', '云溪县幼儿园', '云溪县国有林场', '云溪县文联'])
      expect(department(body, '2 0 2 1 年 度 部 门 决 算')).toBe(body);
  });

  test('may be two bodies, each on a line of its own', () => {
    const cover = ['监督索引号53062300636100701000', '中共云溪县委史志办公室', '云溪县档案馆', '2021年度部门决算'];
    expect(department(...cover)).toBe('中共云溪县委史志办公室云溪县档案馆');
  });

  test('is not the county whose offices it sums up', () => {
    const page = importText(
      ['云溪县2021年“三公”经费决算情况说明', '“三公”经费支出3.00万元。', '比上年减少。', ''].join('\n'),
    );
    expect(page.questions.map(({ kind }) => kind)).toContain('department-unstated');
  });

  test.each([
    '云溪县2021年度全县部门决算汇总',
    '2021年度云溪县县级部门决算汇总情况',
    '云溪县2021年度部门决算汇总情况说明',
    '云溪县各部门2021年度决算公开',
    '2021年度云溪县各部门决算',
  ])('is that of no department in %s: it is asked once whether all of them are meant', (title) => {
    const { questions } = importText([title, '一、收入情况', '收入3.00万元。', '二、支出情况', ''].join('\n'));
    expect(questions).toContainEqual({ kind: 'all-departments', title });
    expect(questions.filter(({ kind }) => kind === 'department-unstated')).toEqual([]);
  });

  test.each(['云溪县统计局2021年度部门决算（汇总）', '云溪县统计局2021年度县级部门决算'])('is one in %s', (title) => {
    expect(importText([title, '收入3.00万元。', ''].join('\n')).questions.map(({ kind }) => kind)).not.toContain(
      'all-departments',
    );
  });

  test('does not begin with the colon behind the numeral of a part', () => {
    const parts = ['第一部分:云溪县档案馆概况', '第二部分:云溪县档案馆2021年度部门决算情况说明'];
    expect(department('云溪县档案馆', '2021年部门决算', '目录', ...parts, ...parts)).toBe('云溪县档案馆');
  });

  test('is no unit behind its name', () => {
    const parts = ['第一部分云溪县石岭镇人民政府单位概况', '第二部分2021年度部门决算情况说明'];
    const text = [
      '目录',
      ...parts,
      '第一部分',
      '云溪县石岭镇人民政府单位概况',
      '一、部门职责',
      '管理本镇。',
      parts[1],
      '收入3.00万元。',
    ];
    expect(importText(text.join('\n')).report.department).toBe('云溪县石岭镇人民政府');
  });

  test('is not the three public expenses that the title speaks of', () => {
    const page = (title: string) =>
      importText([title, '“三公”经费支出决算3.00万元。', '比上年减少。', ''].join('\n')).report.department;
    expect(page('2021年度云溪县档案馆“三公”经费支出决算情况')).toBe('云溪县档案馆');
    expect(page('云溪县2021年度移民局“三公”经费决算情况表')).toBe('云溪县移民局');
    expect(page('云溪县档案馆2021年度一般公共预算财政拨款“三公”经费支出决算')).toBe('云溪县档案馆');
  });
});

describe('the title', () => {
  const title = (...cover: string[]) =>
    importText(
      [...cover, '第一部分 部门概况', '一、部门职责', '保管档案。', '第二部分 决算情况说明', '收入3.00万元。', ''].join(
        '\n',
      ),
    ).report.title;

  test.each<[string, string[]]>([
    ['2021年度云溪县档案馆部门决算', ['2021年度云溪县档案馆部门决算']],
    ['2021年度云溪县档案馆部门决算公开', ['2021 年度', '云溪县档案馆', '部门决算公开', '2022 年 8 月']],
    ['云溪县档案馆2021年部门决算', ['云溪县档案馆2021年部门决算', '保密审查情况：已审查']],
    ['云溪县档案馆2021年度部门决算情况说明', ['云溪县档案馆2021年度部门决算情况说明']],
    ['二〇二一年度云溪县档案馆单位决算', ['二〇二一年度', '云 溪 县 档 案 馆', '单位决算']],
  ])('is the one the cover prints: %s', (printed, cover) => expect(title(...cover)).toBe(printed));

  test('is made of name and year where the cover says anything else with them', () => {
    expect(title('云溪县档案馆2021年县级财政部门决算编制说明')).toBe('云溪县档案馆2021年度部门决算');
    expect(title('2021年度部门决算', '单位名称：云溪县档案馆')).toBe('云溪县档案馆2021年度部门决算');
  });
});
