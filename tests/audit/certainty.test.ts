import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/audit/finding.ts';
import { auditStrings } from '../../src/words/strings.ts';
import { auditOfText, contradictions, formulaOf } from './audit-of-text.ts';
import { reportOf } from './wordings.ts';

const audited = (text: string, heading = '一、收入决算情况说明') => auditOfText(reportOf({ heading, text }));
const questions = (text: string, heading?: string) =>
  audited(text, heading).findings.filter(({ verdict }) => verdict === 'explain');

describe('what fails is a contradiction only where the words leave no doubt which numbers belong together', () => {
  const last = '2022年度基金支出100.00万元，其中道路支出60.00万元，桥梁支出40.00万元，完成年初预算80.00万元的120.00%。';

  test('a rate after the last part of a list may be of the whole: it is asked, and nobody is accused', () => {
    expect(contradictions(audited(last))).toEqual([]);
    const [question] = questions(last) as [Finding];
    expect(formulaOf(question)).toContain('120% ≠');
    expect(question.sentence).toContain(auditStrings.understood);
    expect(question.headline).toBe(question.title);
  });

  test('said of one amount in one sentence, it is a contradiction', () => {
    const said = '2022年度基金支出100.00万元，完成年初预算80.00万元的120.00%。';
    expect(contradictions(audited(said))).toEqual(['120% ≠ 100 ÷ 80 × 100%']);
  });

  test('a share that names no whole is a contradiction once another share bears the whole out', () => {
    const alone = '授予中小企业合同金额50.00万元，其中授予小微企业合同金额20.00万元，占30.00%。';
    expect(contradictions(audited(alone, '二、政府采购支出说明'))).toEqual([]);
    const two = '文化节支出100.00万元，其中：场地布置70.00万元，占70.00%；演出服务30.00万元，占35.00%。';
    expect(contradictions(audited(two))).toContain('35% ≠ 30 ÷ 100 × 100%');
  });
});

describe('what a report answers itself is not asked', () => {
  const totals = '本年收入合计100.00万元，其中：财政拨款收入100.00万元，占100%。';
  const spent = '本年支出合计90.00万元，其中：基本支出90.00万元，占100%。';
  const asked = (text: string) =>
    auditOfText(
      [
        '云山县统计局2022年度部门决算',
        '第一部分 云山县统计局概况',
        '一、主要职能',
        '负责统计工作。',
        '第二部分 2022年度部门决算情况说明',
        '一、收入决算情况说明',
        totals,
        '二、支出决算情况说明',
        text,
        '',
      ].join('\n'),
    ).findings.filter(({ id }) => id === 'E02');

  test('why revenue and expenditure differ, where it speaks of what is carried over', () => {
    expect(asked(spent).map(({ verdict }) => verdict)).toEqual(['explain']);
    expect(asked(`${spent}年末结转和结余10.00万元。`)).toEqual([]);
  });
});

test('a bracket that ends in a digit is closed, and a unit stated alone is no gap', () => {
  const text = '各表见附件（表1）；说明中金额单位为万元，因四舍五入可能有尾差。';
  expect(audited(text).findings.filter(({ rule }) => /^(?:punctuation|stand-in)$/.test(rule))).toEqual([]);
});

describe('a slip is asked about where parts, shares and counts are told in other ways', () => {
  const table: [what: string, text: string, right: string, wrong: string][] = [
    [
      'shares told together',
      '基本支出100.00万元，其中：人员经费80.00万元，公用经费20.00万元，分别占80.00%和20.00%。',
      '占80.00%',
      '占83.00%',
    ],
    [
      'a total told after its parts',
      '会议费支出8.00万元，培训费支出15.00万元。两项共支出23.00万元。',
      '支出23.00',
      '支出24.00',
    ],
    [
      'a whole below its parts',
      '文化节支出100.00万元，其中：场地布置45.00万元，演出服务35.00万元。',
      '布置45.00',
      '布置95.00',
    ],
    [
      'guests beside their visits',
      '国内公务接待24批次197人次，其中：国家级检查2批次30人次，省级检查22批次167人次。',
      '22批次167',
      '22批次187',
    ],
    [
      'projects by whose money they are paid with',
      '自评项目14个，其中县级资金项目5个、上级资金项目9个。',
      '项目9个',
      '项目8个',
    ],
    [
      'more and less than the budget',
      '疾控支出1,388.80万元，年初预算1,320.58万元，完成105.17%，多支68.22万元。',
      '多支68',
      '少支68',
    ],
  ];
  test.each(table)('%s', (_, text, right, wrong) => {
    const open = (words: string) =>
      audited(words).findings.filter(({ verdict }) => /^(?:inconsistent|explain)$/.test(verdict)).length;
    expect(text).toContain(right);
    expect(open(text)).toBe(0);
    expect(open(text.replace(right, wrong))).toBeGreaterThan(0);
  });
});
