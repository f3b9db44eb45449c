import { describe, expect, test } from 'vitest';
import { rootsIn } from './audit-of-text.ts';

const roots = (text: string) => rootsIn(text).map(({ rule }) => rule);

describe('what makes up a whole does so in every column that its parts tell', () => {
  const told: [what: string, text: string, right: string, wrong: string][] = [
    [
      'how far each fell',
      '2022年度“三公”经费支出8.64万元，比上年减少0.46万元。其中：公务用车运行维护费7.20万元，占83.33%，比上年减少0.30万元；公务接待费1.44万元，占16.67%，比上年减少0.16万元。',
      '减少0.46',
      '减少0.36',
    ],
    [
      'one more, one less',
      '2022年度基本支出500.00万元，较上年增加12.50万元。其中：人员经费420.00万元，较上年增加30.20万元；公用经费80.00万元，较上年减少17.70万元。',
      '减少17.70',
      '减少11.70',
    ],
    [
      'in items of their own',
      '2022年度项目支出300.00万元，比上年增加40.00万元，具体情况如下：\n1.监测项目180.00万元，比上年增加15.00万元；\n2.巡护项目120.00万元，比上年增加25.00万元。',
      '增加25.00',
      '增加52.00',
    ],
    [
      'budgets beside outturns',
      '“三公”经费预算30.00万元，支出决算24.00万元。其中：公务用车购置及运行维护费预算22.00万元，支出决算18.00万元；公务接待费预算8.00万元，支出决算6.00万元；因公出国（境）费支出决算0万元。',
      '维护费预算22.00',
      '维护费预算27.00',
    ],
    [
      'what was before',
      '2022年度政府采购支出100.00万元，上年90.00万元。其中：货物支出60.00万元，上年50.00万元；工程支出30.00万元，上年28.00万元；服务支出10.00万元，上年12.00万元。',
      '上年28.00',
      '上年38.00',
    ],
  ];
  test.each(told)('%s', (_what, text, right, wrong) => {
    expect(text).toContain(right);
    expect(roots(text)).toEqual([]);
    expect(roots(text.replace(right, wrong))).toEqual(['sum']);
  });

  test.each([
    [
      'not where one tells none',
      '2022年度项目支出300.00万元，比上年增加40.00万元。其中：监测项目180.00万元，比上年增加15.00万元；巡护项目120.00万元。',
    ],
    [
      'nor of what comes in and goes out',
      '2022年度年初结转20.00万元，比上年减少5.00万元，本年收入180.00万元，比上年增加30.00万元；本年支出170.00万元，比上年增加10.00万元，年末结转30.00万元，比上年增加10.00万元。',
    ],
  ])('%s', (_what, text) => {
    expect(roots(text)).toEqual([]);
  });
});

test.each([
  ['完成预算的98.50%，小于预算数，系两处自记站推迟安装。', '小于', '大于'],
  ['执行112.50%，高于预算数，系年中追加。', '高于', '低于'],
  ['完成年初预算的104.17%，超出预算，原因是补发奖励。', '超出', '少于'],
])('a rate goes with the word behind it: %s', (said, right, wrong) => {
  const text = `2022年度水利支出847.10万元，${said}`;
  expect(roots(text)).toEqual([]);
  expect(roots(text.replace(right, wrong))).toEqual(['comparison-word']);
});
