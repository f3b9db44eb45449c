import { expect, test } from 'vitest';
import { read } from './read-section.ts';

test('项目支出 with what it is for is all of it, where it stands beside 基本支出', () => {
  expect(
    read(
      '支出决算情况说明',
      '本年支出合计100.00万元，由用于发放工资的基本支出60.00万元和用于修路架桥的项目支出40.00万元构成。',
    ),
  ).toEqual({ 'expenditure.total': '100.00', 'expenditure.basic': '60.00', 'expenditure.project': '40.00' });
});

test.each([
  '本年支出合计100.00万元，其中：用于修路的项目支出40.00万元，用于架桥的项目支出30.00万元。',
  '本年支出合计100.00万元，其中：基本支出60.00万元，用于修路的项目支出10.00万元，其余30.00万元。',
  '基本支出60.00万元，用于修路的项目支出10.00万元，用于抗旱的专项经费30.00万元。',
  '本年支出100.00万元，其中财政拨款支出90.00万元，用于修路的项目支出40.00万元，用于发放工资的基本支出50.00万元。',
])('one of several is not: %s', (words) => {
  expect(read('支出决算情况说明', words)).not.toHaveProperty('expenditure.project');
});

test('the floor of offices and rooms for their business is that of the buildings', () => {
  expect(read('国有资产占用情况说明', '办公及业务用房建筑面积1200.50平方米。')).toEqual({
    'assets.buildings.area': '1200.50',
  });
});

const meetings = '“三公”经费、会议费、培训费支出决算情况说明';

test.each([
  ['会议费支出7.00万元，召开会议8个，参加会议400人次。', { 'meetings.people': '400' }],
  ['培训费支出21.00万元，组织培训15个，参加培训600人次。', { 'training.people': '600' }],
  [
    '本校教职工培训费支出5.00万元，组织进修6次，参加轮训30人次。',
    { 'training.total': '5.00', 'training.count': '6', 'training.people': '30' },
  ],
])('who took part in meetings and trainings, in a section on journeys as well: %s', (words, expected) => {
  const found = read(meetings, words);
  expect(found).toMatchObject(expected);
  expect(found).not.toHaveProperty('three-public.overseas.people');
});
