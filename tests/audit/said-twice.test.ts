import { expect, test } from 'vitest';
import { rootsIn } from './audit-of-text.ts';

const told = (text: string, heading?: string) =>
  rootsIn(text, heading).map(({ rule, places }) => `${rule} ${places[0]?.quote}`);

test('a word of two or three characters, or a whole clause, that stands there twice is told', () => {
  expect(told('普查经费预算预算由县级财政安排。')).toEqual(['punctuation 预算预算']);
  expect(told('开支主要用于普查员普查员补助。')).toEqual(['punctuation 普查员普查员']);
  expect(told('全年完成入户调查，按时上报月度数据，按时上报月度数据，质量合格。')).toEqual([
    'punctuation 按时上报月度数据，按时上报月度数据，',
  ]);
  expect(told('培训辅导员和和调查员60人。')).toEqual(['punctuation 和和']);
});

test('what one phrase ends and the next begins with is said once', () => {
  for (const text of [
    '2022年度，局机关机关运行经费支出无变化。',
    '达到调查目的的项目继续实施。',
    '退休人员不在在职人数之内。',
    '各部门及及时报送的单位均予通报。',
    '一批一批组织培训。',
    '职业年金缴费支出支出12.30万元。',
    '责任落实落实、再落实。',
    '年年开展。',
  ])
    expect(told(text), text).toEqual([]);
});

test('a list over an item that is not read, since a bracket of its name is lost, fails for that reason', () => {
  const list = (name: string) =>
    `（一）结构情况。一般公共预算财政拨款支出90.50万元。\n（二）具体情况。支出决算90.50万元，其中：\n1.一般公共服务支出（类）统计信息事务（款）行政运行（项）。年初预算为60.00万元，支出决算为60.00万元，完成年初预算的100.00%。\n2.${name}。年初预算为30.50万元，支出决算为30.50万元，完成年初预算的100.00%。`;
  const heading = '五、一般公共预算财政拨款支出决算情况说明';
  expect(told(list('住房保障支出（类）住房改革支出（款）住房公积金（项）'), heading)).toEqual([]);
  expect(told(list('住房保障支出（类住房改革支出（款）住房公积金（项）'), heading)).toEqual([
    expect.stringContaining('punctuation'),
  ]);
  expect(told(list('住房保障和和保障支出（类）住房改革支出（款）住房公积金（项）'), heading)).toEqual([
    'punctuation 和和',
  ]);
});
