import { describe, expect, test } from 'vitest';
import { rootsIn } from './audit-of-text.ts';

const roots = (text: string) => rootsIn(text).map(({ id }) => id);

describe('numbers that belong together in a way of their own are not asked about, and are where one is wrong', () => {
  const ways: [what: string, text: string, right: string, wrong: string][] = [
    ['a rate named new is one of growth', '2022年度城乡公交线路由11条增至16条，新增率45.45%。', '45.45%', '54.54%'],
    [
      'a rate of the year before, which is what is left of two numbers',
      '2022年度公务接待费支出决算0.36万元，接待费减少0.15万元，是上年的70.59%；较年初预算1.20万元减少0.84万元，下降70.00%。',
      '下降70.00%',
      '下降60.00%',
    ],
    [
      'a share of the whole that its neighbour has a share of',
      '在2022年度1000.00万元的政府采购支出中，中小企业获得合同金额850.00万元，占政府采购支出总额的85.00%，其中：小微企业获得425.00万元，占政府采购支出总额的42.50%。',
      '85.00%',
      '58.00%',
    ],
    [
      'a list ends where its marks change',
      '教职工118人：专任教师66人，其中教授9人、副教授27人、讲师22人、助教8人；管理岗位38人；工勤14人。',
      '讲师22人',
      '讲师25人',
    ],
    [
      '项 below a heading that names their 款',
      [
        '（一）总体情况',
        '2022年度一般公共预算财政拨款支出725.87万元，其中：农林水（类）支出725.87万元，占100.00%。',
        '（二）具体情况',
        '1.农林水支出（类）水利（款）。年初预算690.00万元，支出决算725.87万元，完成年初预算的105.20%。其中：',
        '（1）水利行业业务管理（项）年初预算386.50万元，支出决算379.44万元，完成年初预算的98.17%；',
        '（2）防汛（项）年初预算150.00万元，支出决算205.11万元，完成年初预算的136.74%；',
        '（3）水利前期工作（项）年初预算153.50万元，支出决算141.32万元，完成年初预算的92.07%。',
      ].join('\n'),
      '支出决算205.11万元，完成年初预算的136.74%',
      '支出决算215.11万元，完成年初预算的143.41%',
    ],
  ];
  test.each(ways)('%s', (_what, text, right, wrong) => {
    expect(text).toContain(right);
    expect(roots(text)).toEqual([]);
    expect(roots(text.replace(right, wrong))).toHaveLength(1);
  });

  test.each([
    ['a rate of two that are counted together', '光荣院可住120人，入住集中供养对象63人、社会代养27人，入住率75.00%。'],
    ['scores', '综合管理项目自评得分98分，审计业务项目自评得分97分，信息化建设项目自评得分91分。'],
    [
      'one list within another',
      '政务服务事项进驻1486项，其中“最多跑一次”1486项、“一次不用跑”1189项，后者为前者的一部分。',
    ],
    [
      'a second comparison',
      '2022年度会议费支出67.30万元，比上年减少4.30万元，下降6.01%。同2020年度的75.20万元相比，亦有下降。',
    ],
    ['what comes after the year', '信息化建设项目偏差原因：平台二期22.20万元尾款需待2023年终验后支付，已由财政收回。'],
  ])('%s', (_what, text) => {
    expect(roots(text)).toEqual([]);
  });
});
