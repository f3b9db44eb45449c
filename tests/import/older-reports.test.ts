import { expect, test } from 'vitest';
import { proposeFigures } from '../../src/import/propose-figures/propose-figures.ts';
import { read } from './read-section.ts';
import { importText } from './small-report.ts';

test('a section on the accounts is read as one, also where it stands in the part on the office', () => {
  const { report } = importText(
    [
      '云山县统计局2020年度部门决算',
      '第一部分 云山县统计局概况',
      '一、主要职能',
      '负责统计。',
      '二、支出决算情况说明',
      '2020年度支出合计90.00万元，其中：基本支出63.00万元，占总支出的70%；项目支出27.00万元，占总支出的30%。',
      '第二部分 名词解释',
      '一、财政拨款收入：指本级财政当年拨付的资金。',
      '',
    ].join('\n'),
    { year: 2020 },
  );
  expect(Object.fromEntries(proposeFigures(report).map(({ id, value }) => [id, value]))).toEqual({
    'expenditure.total': '90.00',
    'expenditure.basic': '63.00',
    'expenditure.basic.share': '70',
    'expenditure.project': '27.00',
    'expenditure.project.share': '30',
  });
});

test('公共财政拨款 is what the treasury appropriates, beside what goes through its special account', () => {
  expect(
    read(
      '收入决算情况说明',
      '收入合计90.00万元，主要为两个来源：一是公共财政拨款63.00万元，占总收入的70.00%；二是纳入专户管理的非税收入拨款为27万，占总收入的30.00%。',
    ),
  ).toEqual({
    'revenue.total': '90.00',
    'revenue.fiscal-appropriation': '63.00',
    'revenue.fiscal-appropriation.share': '70.00',
    'revenue.special-account': '27',
    'revenue.special-account.share': '30.00',
  });
});

test('基本建设支出 is one of the kinds that all is spent on', () => {
  expect(
    read('支出决算情况说明', '支出合计90.00万元，其中工资福利支出63.00万元；基本建设支出27.00万元，占30.00%。'),
  ).toEqual({
    'expenditure.total': '90.00',
    'expenditure.economic.wages': '63.00',
    'expenditure.economic.capital-construction': '27.00',
    'expenditure.economic.capital-construction.share': '30.00',
  });
});
