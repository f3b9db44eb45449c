import { describe, expect, test } from 'vitest';
import { importText } from './small-report.ts';

describe('the body whose accounts these are', () => {
  const department = (...cover: string[]) =>
    importText([...cover, '第一部分 部门概况', '一、部门职责', '保管档案。', '二、机构设置', '一个股。', ''].join('\n'))
      .report.department;

  test('may begin with a number of a name: 四川省, 三亚市', () => {
    expect(department('2021年度', '四川省云溪县档案馆部门决算')).toBe('四川省云溪县档案馆');
    expect(department('三亚市档案馆2021年度部门决算')).toBe('三亚市档案馆');
    expect(department('本溪市财政局2021年度部门决算')).toBe('本溪市财政局');
  });

  test('does not begin with the colon behind the numeral of a part', () => {
    const parts = ['第一部分:云溪县档案馆概况', '第二部分:云溪县档案馆2021年度部门决算情况说明'];
    expect(department('云溪县档案馆', '2021年部门决算', '目录', ...parts, ...parts)).toBe('云溪县档案馆');
  });

  test('is not the three public expenses that the title speaks of', () => {
    const page = (title: string) =>
      importText([title, '“三公”经费支出决算3.00万元。', '比上年减少。', ''].join('\n')).report.department;
    expect(page('2021年度云溪县档案馆“三公”经费支出决算情况')).toBe('云溪县档案馆');
    expect(page('云溪县2021年度移民局“三公”经费决算情况表')).toBe('云溪县移民局');
  });
});
