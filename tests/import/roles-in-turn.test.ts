import { expect, test } from 'vitest';
import { read } from './read-section.ts';

const threePublic = '“三公”经费支出决算情况说明';

test.each([
  [
    '公务接待费年初预算数、决算数和上年数分别为1.00万元、2.00万元和3.00万元。',
    {
      'three-public.reception.budget': '1.00',
      'three-public.reception.total': '2.00',
      'three-public.reception.total.prior-year': '3.00',
    },
  ],
  [
    '公务用车购置和运行维护费2019年决算数、2020年预算数、2020年决算数依次为3.00万元、2.50万元、2.00万元。',
    {
      'three-public.vehicle.total.prior-year': '3.00',
      'three-public.vehicle.budget': '2.50',
      'three-public.vehicle.total': '2.00',
    },
  ],
  [
    '公务接待费预算、支出决算和上年支出分别为1.00万元、2.00万元和3.00万元。',
    {
      'three-public.reception.budget': '1.00',
      'three-public.reception.total': '2.00',
      'three-public.reception.total.prior-year': '3.00',
    },
  ],
  ['公务接待费2018年决算数、2020年预算数、2020年决算数依次为3.00万元、2.50万元、2.00万元。', {}],
  ['公务接待费决算数、执行数和上年数分别为3.00万元、2.50万元、2.00万元。', {}],
  ['公务接待费预算数和决算数分别为3.00万元、2.50万元、2.00万元。', {}],
])('as many amounts of one thing as words before them say what they are: %s', (words, expected) => {
  expect(read(threePublic, words)).toEqual(expected);
});
