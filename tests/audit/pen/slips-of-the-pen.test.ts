import { expect, test } from 'vitest';
import { slipsOfThePen, withSlip } from './slips-of-the-pen.ts';

const text = [
  '本年支出1268.40万元，其中基本支出845.60万元、项目支出422.80万元。上年支出1180.25万元，增加88.15万元，增长7.47%，决算数大于年初预算数，主要原因是新增人员。',
  '编制24名，其中行政编制16名、事业编制8名。',
  '支出总计1268.40万元。',
].join('\n');
const slips = slipsOfThePen(text, () => 0.6);
const told = (kind: string) => slips[kind]?.map(({ line, from, to }) => [line, from, to]);

test('an amount of two lines is written wrong in one of them', () => {
  expect(told('an amount told twice')).toEqual([[2, '1268.40', '1264.40']]);
  expect(told('元 for 万元')).toEqual([[2, '1268.40万', '1268.40']]);
});

test('a sum of money or of people is one of its line, and a rate one of two amounts of its line', () => {
  expect(slips['a sum of its line']?.map(({ shown }) => shown)).toEqual([
    '1268.40 = 845.60, 422.80',
    '1268.40 = 1180.25, 88.15',
    '24 = 16, 8',
  ]);
  expect(slips['a rate of its line']?.map(({ shown }) => shown)).toEqual(['of 1268.40, 1180.25']);
});

test('a change is told the other way, or as none, where two amounts of its line show it', () => {
  expect(told('增加 for 减少')).toEqual([
    [0, '增加', '减少'],
    [0, '增长', '下降'],
  ]);
  expect(told('持平 for a change')).toEqual([[0, '增加88.15万元', '持平']]);
});

test('what needs no second number is found by its words', () => {
  expect(told('大于 for 小于')).toEqual([[0, '大于', '小于']]);
  expect(told('a reason left out')).toEqual([[0, '新增人员', '']]);
});

test('only the words of the slip change', () => {
  const [slip] = slips['持平 for a change'] ?? [];
  expect(slip && withSlip(text, slip)).toBe(text.replace('增加88.15万元', '持平'));
});

test('a text that tells nothing twice has no slips', () => {
  const found = slipsOfThePen('本年支出1268.40万元，上年1180.25万元，增加80.00万元。', () => 0.6);
  expect(Object.values(found).flat()).toEqual([]);
});
