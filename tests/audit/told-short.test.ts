import { expect, test } from 'vitest';
import { formulaOf, rootsIn } from './audit-of-text.ts';

const heading = '三、支出决算情况说明';
const open = (text: string) => rootsIn(text, heading).map((finding) => formulaOf(finding) || finding.rule);
const accused = (text: string) =>
  rootsIn(text, heading).flatMap((finding) => (finding.verdict === 'inconsistent' ? [formulaOf(finding)] : []));

/** What tells of 64 of 160 that there is more than they come to. */
const shares = [
  '占本年支出的40%',
  '占本年支出的40.00%',
  '约占本年支出的40%',
  '占本年支出比重为40%',
  '二者占本年支出的40%',
  '二者合计占本年支出的40%',
  '合计64万元，占本年支出的40%',
  '占比四成',
  '不足一半',
  '占本年支出的近一半',
];

test('parts that are told to be a share of their whole are not all of it', () => {
  for (const share of shares) {
    for (const parts of ['人员经费48万元、公用经费16万元', '基本支出48万元、项目支出16万元'])
      expect(accused(`本年支出160万元，其中${parts}，${share}。`), `${parts}，${share}`).toEqual([]);
    const own = share.replace('本年', '基本');
    expect(accused(`基本支出160万元，其中人员经费48万元、公用经费16万元，${own}。`), own).toEqual([]);
  }
});

test('a share in the next sentence, in a list that no word opens, or beside each part says so too', () => {
  const parts = '基本支出160万元，其中人员经费48万元、公用经费16万元';
  expect(open(`${parts}。人员经费和公用经费占基本支出的40%。`)).toEqual([]);
  expect(open('本年支出160万元，其中基本支出48万元，占30%，项目支出16万元，占10%。')).toEqual([]);
  expect(open('本年支出160万元，其中基本支出48万元、项目支出16万元，其余为经营支出。')).toEqual([]);
  expect(accused('政府采购支出160万元，货物32万元，工程16万元，服务16万元，占采购支出的40%。')).toEqual([]);
  expect(accused('共有车辆10辆，其中应急保障用车3辆、执法执勤用车1辆，占40%。')).toEqual([]);
  expect(accused('自评项目10个，其中优3个、良1个，占40%。')).toEqual([]);
  expect(accused('本年支出160万元，主要包括基本支出48万元、项目支出16万元。')).toEqual([]);
});

test('a share of the last part alone leaves the list whole, with a slip in any of its numbers', () => {
  const told = (whole: string, personnel: string, running: string) =>
    accused(`基本支出${whole}万元，其中人员经费${personnel}万元、公用经费${running}万元，占基本支出的30%。`);
  expect(told('160', '112', '48')).toEqual([]);
  expect(told('160', '112', '43')).toEqual(['160 ≠ 112 + 43']);
  expect(told('160', '102', '48')).toEqual(['160 ≠ 102 + 48']);
  expect(told('170', '112', '48')).toEqual(['170 ≠ 112 + 48']);
});
