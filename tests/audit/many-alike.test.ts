import { expect, test } from 'vitest';
import { rootsIn } from './audit-of-text.ts';

const told = (values: readonly number[]) =>
  values.map((value) => `一般公共预算财政拨款支出为${value}.25万元。`).join('\n');
const from = (first: number, count: number) => Array.from({ length: count }, (_, index) => first + index);

test('one thing is told as one number: two are asked about, and so many are of many things', () => {
  expect(rootsIn(told([310, 310, 310, 301]))).toHaveLength(1);
  expect(rootsIn(told(from(310, 20)))).not.toEqual([]);
  expect(rootsIn(told(from(310, 21)))).toEqual([]);
});

test('a rate of one whole is known among those of others', () => {
  const shares = '教育支出42.18万元，占16.87%。\n卫生健康支出107.55万元，占43.02%。\n农林水支出85.11万元，占34.04%。';
  expect(rootsIn(`本年支出合计250.00万元。\n${shares}`)).toEqual([]);
  expect(rootsIn(`本年支出合计250.00万元。\n${shares.replace('43.02', '34.02')}`)).toHaveLength(1);
});

test('what fails in a paragraph with more than forty totals is said in a moment', () => {
  const totals = from(1000, 60).map((value) => `合计${value * 7.25}万元，`);
  expect(rootsIn(`${totals.join('')}。`).length).toBeLessThan(3);
});

test('a report that tells of hundreds of bodies tells of others: none is its own name misprinted', () => {
  const evaluated = (count: number) =>
    from(0, count).map(
      (index) =>
        `${[...'甲乙丙丁戊己庚辛壬癸'][index % 10]}${[...'东南西北中上下前后左'][Math.floor(index / 10) % 10]}${[...'河水田林石'][Math.floor(index / 100)]}县统计局对3个项目开展了绩效自评。`,
    );
  const asked = (count: number) =>
    rootsIn(evaluated(count).join('\n')).filter(({ rule }) => rule === 'heading-body').length;
  expect(asked(3)).toBe(3);
  expect(asked(301)).toBe(0);
});

test('of claims that hang together by hundreds, twenty causes are told, and the rest one by one', () => {
  const told = from(0, 120).map(
    (index) =>
      `国内公务接待${index % 15}批次、${index + 400}人次，支出${index + 3}.25万元，其中外事接待${index % 9}批次。`,
  );
  expect(rootsIn(told.join('\n')).length).toBeGreaterThan(20);
});
