import { expect, test } from 'vitest';
import { read } from './read-section.ts';

const threePublic = '“三公”经费支出决算情况说明';

test('basic and project spending below 财政拨款支出 are of all appropriations, unless they are called those of one budget', () => {
  const whole = '2020年度财政拨款支出280.00万元，比上年增加7.00万元，增长2.56%。其中：';
  expect(read('财政拨款支出决算情况说明', `${whole}基本支出190.00万元，项目支出90.00万元。`)).toMatchObject({
    'fiscal-appropriation.basic': '190.00',
    'fiscal-appropriation.project': '90.00',
  });
  expect(
    read('财政拨款支出决算情况说明', `${whole}一般公共预算基本支出170.00万元，一般公共预算项目支出60.00万元。`),
  ).toMatchObject({ 'general-budget.basic': '170.00', 'general-budget.project': '60.00' });
  expect(
    read(
      '财政拨款支出决算情况说明',
      '一般公共预算财政拨款支出280.00万元，其中：基本支出190.00万元，项目支出90.00万元。',
    ),
  ).toMatchObject({ 'general-budget.basic': '190.00', 'general-budget.project': '90.00' });
});

test('basic spending below 财政拨款基本支出 is of all appropriations where a section of its own tells that of 一般公共预算', () => {
  const parts = '人员经费47.76万元，公用经费6.34万元。';
  const whole = `2020年度财政拨款基本支出54.10万元，其中：${parts}`;
  const heading = '财政拨款基本支出决算情况说明';
  const narrower = [`二、一般公共预算${heading}`, `2020年度一般公共预算财政拨款基本支出54.10万元，其中：${parts}`];
  expect(read(heading, whole, ...narrower)).toEqual({
    'fiscal-appropriation.basic': '54.10',
    'fiscal-appropriation.basic.personnel': '47.76',
    'fiscal-appropriation.basic.operating': '6.34',
    'general-budget.basic.detail-total': '54.10',
    'general-budget.basic.personnel': '47.76',
    'general-budget.basic.operating': '6.34',
  });
  expect(read(heading, whole)).toMatchObject({ 'general-budget.basic.personnel': '47.76' });
  // What speaks of no appropriation is of all money.
  const spent = '支出决算情况说明';
  expect(
    read(spent, '本年支出合计90.00万元。', `二、一般公共预算${spent}`, '一般公共预算财政拨款支出70.00万元。'),
  ).toEqual({ 'expenditure.total': '90.00', 'general-budget.expenditure': '70.00' });
});

test('what is listed of a budget that has a sentence of its own is budget; below an outturn it is outturn', () => {
  const spent = '2020年度“三公”经费支出23.00万元。';
  const parts = '公务接待费5.00万元，公务用车购置费12.00万元，公务用车运行维护费8.00万元。';
  expect(read(threePublic, `${spent}当年“三公”经费年初预算25.00万元，其中：${parts}`)).toEqual({
    'three-public.total': '23.00',
    'three-public.budget': '25.00',
    'three-public.reception.budget': '5.00',
    'three-public.vehicle.purchase.budget': '12.00',
    'three-public.vehicle.operation.budget': '8.00',
  });
  expect(read(threePublic, `当年“三公”经费年初预算23.00万元。支出25.00万元，其中：${parts}`)).toMatchObject({
    'three-public.budget': '23.00',
    'three-public.reception.total': '5.00',
    'three-public.vehicle.purchase': '12.00',
  });
});

test('parts in paragraphs of their own are this year’s, though last year’s whole stands right above them', () => {
  const whole = '2020年度一般公共预算财政拨款基本支出620.00万元，上年为598.00万元，其中';
  const basic = '一般公共预算财政拨款基本支出决算情况说明';
  const parts = [
    '人员经费540.00万元，占87.10%，主要包括：工资福利支出500.00万元；对个人和家庭的补助40.00万元。',
    '公用经费80.00万元，占12.90%，主要包括：商品和服务支出75.00万元；资本性支出5.00万元。',
  ];
  expect(read(basic, `${whole}：`, ...parts)).toMatchObject({
    'general-budget.basic.personnel': '540.00',
    'general-budget.basic.operating': '80.00',
  });
  expect(read(basic, `${whole}人员经费520.00万元。`)).toMatchObject({
    'general-budget.basic.personnel.prior-year': '520.00',
  });
});

test('amounts told in turn are of their names, though the year stands before what they are parts of', () => {
  const names = '因公出国（境）费、公务用车购置及运行维护费、公务接待费支出决算';
  const amounts = '分别为0万元、6.00万元、2.00万元，所占比重分别为0%、75.00%、25.00%。';
  expect(read(threePublic, `2020年度“三公”经费财政拨款支出决算中，${names}${amounts}`)).toEqual({
    'three-public.overseas.total': '0',
    'three-public.vehicle.total': '6.00',
    'three-public.reception.total': '2.00',
    'three-public.overseas.share': '0',
    'three-public.vehicle.share': '75.00',
    'three-public.reception.share': '25.00',
  });
  expect(read(threePublic, `2019年度“三公”经费财政拨款支出决算中，${names}${amounts}`)).toEqual({});
});
