import { expect, test } from 'vitest';
import { read } from './read-section.ts';

test('trainings are counted apart from meetings, whoever holds them', () => {
  expect(
    read(
      '会议费、培训费支出情况',
      '举办培训3次、165人次，支出培训费5.00万元。会议费支出1.00万元，办会2次，参会80人次；召开培训会议9次。',
    ),
  ).toEqual({
    'training.count': '3',
    'training.people': '165',
    'training.total': '5.00',
    'meetings.total': '1.00',
    'meetings.count': '2',
    'meetings.people': '80',
  });
});

test('what is awarded of reserved projects is told by 由…成交的采购金额 as well', () => {
  expect(
    read(
      '政府采购支出情况说明',
      '在面向中小企业预留的政府采购项目中，由中小企业供应商中标或成交的采购金额30.00万元；在其他政府采购项目中，由中小企业供应商中标或成交的采购金额5.00万元。',
    ),
  ).toEqual({ 'procurement.reserved-sme.awarded': '30.00', 'procurement.other.awarded-sme': '5.00' });
});

test('a contract may be awarded passively, got, or told by its amount before it', () => {
  const expected = { 'procurement.total': '500.00', 'procurement.sme': '400.00', 'procurement.sme.share': '80.00' };
  const heading = '政府采购支出情况说明';
  for (const words of [
    '400.00万元的合同被授予中小企业，占政府采购支出总额的80.00%',
    '中小企业得到的合同400.00万元，占采购总额的80.00%',
    '中小企业中标（成交）合同金额400.00万元，占采购支出的80.00%',
  ])
    expect(read(heading, `政府采购支出总额500.00万元。${words}。`)).toEqual(expected);
});

test('an outturn that is so much of its budget for procurement has that budget and that rate', () => {
  expect(read('政府采购支出情况说明', '政府采购支出总额45.00万元，为全年采购预算60.00万元的75.00%。')).toEqual({
    'procurement.total': '45.00',
    'procurement.adjusted-budget': '60.00',
    'procurement.adjusted-completion': '75.00',
  });
});

test('who pays for it is no name', () => {
  expect(
    read(
      '“三公”经费支出决算情况说明',
      '“三公”经费均由一般公共预算财政拨款开支，全年支出10.00万元，较上年少支2.00万元。',
    ),
  ).toEqual({ 'three-public.total': '10.00', 'three-public.change': '2.00' });
});
