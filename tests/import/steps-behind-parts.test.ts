import { expect, test } from 'vitest';
import { read } from './read-section.ts';

const threePublic = '“三公”经费支出决算情况说明';

test('a step behind parts that stand in one row and make up the whole is of the whole', () => {
  expect(
    read(
      threePublic,
      '公务用车运行维护费支出9.00万元，其中燃油费5.00万元、维修费3.10万元、保险费0.90万元，比上年减少1.20万元。',
    ),
  ).toMatchObject({ 'three-public.vehicle.operation': '9.00', 'three-public.vehicle.operation.change': '1.20' });
});

test.each([
  '公务用车运行维护费支出9.00万元，其中燃油费5.00万元，维修费4.00万元，比上年减少1.20万元。',
  '公务用车运行维护费支出9.00万元，其中燃油费5.00万元、维修费3.00万元，比上年减少1.20万元。',
  '“三公”经费支出36.00万元，其中：公务用车费30.00万元；公务接待费6.00万元，与上年相比减少2.00万元。',
  '“三公”经费支出36.00万元，其中：公务用车费30.00万元，年末保有公务用车5辆；公务接待费6.00万元，与上年相比减少2.00万元。',
])('of which of them it is, nothing tells where they do not: %s', (words) => {
  expect(Object.keys(read(threePublic, words)).filter((id) => id.endsWith('change'))).toEqual([]);
});

test.each([
  '公务用车购置及运行维护费支出36.00万元，其中：公务用车购置费10.00万元，购置公务用车1辆；公务用车运行维护费26.00万元，与上年相比减少2.00万元。',
  '公务用车购置及运行维护费支出36.00万元，其中：公务用车购置费10.00万元；公务用车运行维护费26.00万元，与上年相比减少2.00万元，年末保有公务用车9辆。',
])('between semicolons, where a part has more than its amount, it is of that part: %s', (words) => {
  expect(read(threePublic, words)).toMatchObject({ 'three-public.vehicle.operation.change': '2.00' });
});
