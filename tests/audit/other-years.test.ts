import { expect, test } from 'vitest';
import { rootsIn } from './audit-of-text.ts';

/** What is asked about years in the report on 2022 of one paragraph. */
const told = (text: string) =>
  rootsIn(text)
    .filter(({ rule }) => rule === 'compared-year')
    .map(({ places }) => places[0]?.quote);

test('these accounts are made of what belongs to them in their own year', () => {
  expect(told('从单位构成看，纳入2021年度部门决算编制范围的单位共1个。')).toEqual(['纳入2021年度部门决算']);
  expect(told('从单位构成看，纳入本部门2021年度决算编制的二级预算单位有1个。')).toEqual(['纳入本部门2021年度决算']);
  expect(told('从单位构成看，纳入2022年度部门决算编制范围的单位共1个。')).toEqual([]);
  expect(told('从单位构成看，与纳入2021年度部门决算编制范围的单位相比没有变化。')).toEqual([]);
});

test('what there is at the end of a year is of this one', () => {
  expect(told('普查队伍稳定。截至2021年底，局机关编制12名。')).toEqual(['截至2021年底']);
  expect(told('普查队伍稳定。截至2022年底，局机关编制12名。')).toEqual([]);
  expect(told('普查队伍稳定。截至2022年底编制12名，较截至2021年底编制增加1名。')).toEqual([]);
});

test('a later year has nothing to tell of but what is ahead', () => {
  expect(told('普查工作完成。2023年度，全局支出“三公”经费1.20万元。')).toHaveLength(1);
  for (const text of ['普查工作完成。2023年起将按季拨付1.20万元。', '普查工作完成。2023年准备培训，预算1.20万元。'])
    expect(told(text), text).toEqual([]);
});
