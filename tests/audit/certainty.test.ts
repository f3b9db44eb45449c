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
