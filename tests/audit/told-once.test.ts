import { describe, expect, test } from 'vitest';
import { auditOfText, openRoots, rootsIn } from './audit-of-text.ts';

const roots = (text: string) => rootsIn(text).map(({ id, rule }) => `${rule} ${id}`);

describe('one wrong number is told under one finding', () => {
  const reports: [what: string, text: string, right: string, wrong: string][] = [
    [
      'told twice alike, though a rate holds with neither',
      '2022年度“三公”经费支出决算3.40万元（其中：一般公共预算支出3.40万元，政府性基金0万元），其中因公出国（境）费0万元，公务用车购置及运行维护费2.76万元，占81.18%，公务接待费0.64万元，占18.82%。',
      '3.40万元',
      '3.46万元',
    ],
    [
      'that a rate was computed with',
      '2022年度一般公共预算财政拨款支出200.00万元，较上年增加20.00万元，增长11.11%，完成年初预算160.00万元的125.00%。其中：基本支出120.00万元，项目支出80.00万元。',
      '200.00万元，较上年增加20.00万元，增长11.11%，完成年初预算160.00万元的125.00%',
      '210.00万元，较上年增加20.00万元，增长11.11%，完成年初预算160.00万元的131.25%',
    ],
    [
      'told in 元 and folded up in 万元',
      '本年支出合计31,101,241.38元，折合3110.12万元。其中：基本支出24,307,074.18元，占78.15%；项目支出6,794,167.20元，占21.85%。',
      '31,101,241.38元',
      '31,011,241.38元',
    ],
    [
      'that its own whole is made up with',
      '资金渠道：中央16350.14万元（62.00%）、省级3955.68万元（15.00%）、市级6065.38万元（23.00%）。',
      '16350.14',
      '61350.14',
    ],
    [
      'that two totals of one list may be',
      '2022年度绩效自评覆盖26个项目，其中一级项目4个、二级项目22个。评价等级为“优”的19个，“良”的5个，“中”的2个。',
      '“良”的5个',
      '“良”的6个',
    ],
    [
      'of two rounds and of three',
      '2022年度列入计划的人数84人，实际举办培训班3期，合计165人，其中第一期62人、第二期58人、第三期45人。',
      '合计165人',
      '合计156人',
    ],
  ];
  test.each(reports)('%s', (_what, text, right, wrong) => {
    expect(text).toContain(right);
    expect(roots(text)).toEqual([]);
    expect(roots(text.replaceAll(right, wrong))).toHaveLength(1);
  });
});

test('an item told under a wrong name is not what is wrong in a sum that takes it', () => {
  const item = (name: string, amount: string) =>
    `社会保障和就业支出（类）行政事业单位养老支出（款）${name}（项）：决算支出${amount}万元。`;
  const report = (amount: string) =>
    [
      '一般公共预算财政拨款支出125.40万元，各项目如下：',
      `1.${item('行政单位离退休', '41.70')}`,
      `2.${item('机关事业单位企业年金缴费支出', '52.80')}`,
      `3.${item('机关事业单位基本养老保险缴费支出', amount)}`,
    ].join('\n');
  const rules = (amount: string) => rootsIn(report(amount)).map(({ rule }) => rule);
  expect(rules('30.90')).toEqual(['classification-name']);
  expect(rules('39.00')).toEqual(['sum', 'classification-name']);
});

test('a sum that another amount would mend does not fail for an item under a wrong name', () => {
  const item = (kind: string, amount: string) =>
    `农林水支出（类）${kind}：支出决算为${amount}万元，年初预算为${amount}万元，完成年初预算的100.00%。`;
  const report = (amount: string) =>
    [
      '（一）支出结构。一般公共预算财政拨款支出156.00万元，主要用于：社会保障和就业支出30.60万元，占19.62%；农林水支出125.40万元，占80.38%。',
      '（二）支出明细按科目说明如下：',
      `1.${item('水利（款）防汛（项）', '41.70')}`,
      `2.${item('水利（款）抗旱（项）', '52.80')}`,
      `3.${item('水利（款）水土保持（项）', amount)}`,
      '4.社会保险和就业支出（类）行政事业单位养老支出（款）行政单位离退休（项）：支出决算为30.60万元，年初预算为30.60万元，完成年初预算的100.00%。',
    ].join('\n');
  const rules = (amount: string) => rootsIn(report(amount)).map(({ rule }) => rule);
  expect(rules('30.90')).toEqual(['classification-name']);
  expect(rules('39.00')).toContain('sum');
});

test('two wrong numbers are two findings', () => {
  const text =
    '2022年度一般公共预算财政拨款支出200.00万元，其中：基本支出120.00万元，占60.00%；项目支出80.00万元，占40.00%。\n2022年度机关运行经费支出50.00万元，较上年增加10.00万元，增长25.00%。';
  expect(roots(text)).toEqual([]);
  expect(roots(text.replace('项目支出80.00', '项目支出90.00').replace('增长25', '增长52'))).toHaveLength(2);
});

test('an entry missing in the contents is told once, though those behind it are numbered one less', () => {
  const body = ['一、收入决算情况说明', '二、支出决算情况说明', '三、政府采购支出说明', '四、国有资产占用情况说明'];
  const report = (contents: readonly string[]) =>
    `青岚县财政局\n2021年度部门决算\n\n目录\n第三部分 2021年度部门决算情况说明\n${contents.join('\n')}\n第四部分 名词解释\n\n第三部分 2021年度部门决算情况说明\n${body.map((heading) => `${heading}\n本年没有变化。`).join('\n')}\n第四部分 名词解释\n一、财政拨款收入：指财政预算资金。\n`;
  const slips = (contents: readonly string[]) =>
    openRoots(auditOfText(report(contents))).filter(({ rule }) => rule === 'contents');
  expect(slips(body)).toEqual([]);
  const [one, two, , four] = body as [string, string, string, string];
  expect(slips([one, two, four.replace('四', '三')])).toHaveLength(1);
});
