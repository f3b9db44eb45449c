import { expect, test } from 'vitest';
import { auditOfText, openRoots } from './audit-of-text.ts';
import { reportOf } from './wordings.ts';

/** What is asked of dates in the report on 2022 of one sentence, with a date on its cover or without. */
function asked(text: string, date = ''): string[] {
  const report = reportOf({ heading: '九、其他重要事项情况说明', text }).replace('部门决算\n', `部门决算\n${date}\n`);
  return openRoots(auditOfText(report))
    .filter(({ rule }) => rule === 'calendar-date')
    .map(({ places }) => places[0]?.quote ?? '');
}

test('what is told as done on a day behind the date on the cover is asked about', () => {
  const told = '普查数据复核于2023年11月全部结束。';
  expect(asked(told, '2023年9月')).toEqual(['普查数据复核于2023年11月全部结束']);
  expect(asked(told)).toEqual([]);
  expect(asked('普查数据复核于2023年5月全部结束。', '2023年9月')).toEqual([]);
  expect(asked('普查培训62人，于2024年11月18日完成。')).toHaveLength(1);
});

test('what is meant to come, lasts until then or is when the report itself is published is not', () => {
  for (const told of [
    '余款将于2023年11月支付。',
    '系统改造计划2024年3月完工。',
    '监测合同到2024年6月30日。',
    '整改工作要求在2023年12月底前完成。',
    '新办法自2024年1月1日起施行。',
    '本决算于2023年10月12日公开。',
  ])
    expect(asked(told, '2023年9月'), told).toEqual([]);
});

test('what was held in another year, as the report on this year tells it, is asked about', () => {
  expect(asked('统计开放日于2023年5月18日举办，接待群众400人。')).toEqual(['统计开放日于2023年5月18日举办']);
  expect(asked('统计开放日于2022年5月18日举办，接待群众400人。')).toEqual([]);
  expect(asked('统计开放日因场地原因推迟到2023年5月18日举办。')).toEqual([]);
  expect(asked('自评结果评审会于2023年5月18日召开。')).toEqual([]);
  expect(asked('2022年开支培训费2.00万元，培训班于2021年5月18日举办。')).toHaveLength(1);
  expect(asked('统计学会于2011年5月18日召开成立大会。')).toEqual([]);
});
