import { describe, expect, test } from 'vitest';
import { saysGoesOn } from '../../src/import/line-beginnings.ts';
import { isTableTitle, titleParts } from '../../src/import/table-titles.ts';

test.each(['（续表）', '续表 3', '表5（续1）', '附表3-1续', '接上页'])('a table goes on: %s', (line) => {
  expect(saysGoesOn(line)).toBe(true);
});

test.each(['附表5', '续建项目', '收入决算表（续）'])('more than that a table goes on: %s', (line) => {
  expect(saysGoesOn(line)).toBe(false);
});

describe('a number stands before the title of a table', () => {
  test.each([
    ['表一：收入支出决算总表', '表一', '收入支出决算总表'],
    ['公开05表：一般公共预算财政拨款支出决算表', '公开05表', '一般公共预算财政拨款支出决算表'],
    ['附表3 支出决算表', '附表3', '支出决算表'],
    ['三、支出决算表', '三', '支出决算表'],
  ])('%s', (line, number, title) => {
    expect(isTableTitle(line)).toBe(true);
    expect(titleParts(line)).toEqual({ number, title, beside: [] });
  });
});

test.each(['公开05表', '表一：见附件', '编制单位：某局支出决算表', '注：本表反映收入支出决算总表'])(
  'no title of a table: %s',
  (line) => {
    expect(isTableTitle(line)).toBe(false);
  },
);

test.each(['其他公开事项统计表', '其他重要信息表', '2024年度部门有关统计事项表', '车辆情况表'])(
  'a table that a body has of its own: %s',
  (line) => {
    expect(isTableTitle(line)).toBe(true);
  },
);

test('the unit in brackets behind a title is none of it', () => {
  expect(titleParts('收入决算表（单位：万元）')).toEqual({ number: null, title: '收入决算表', beside: ['单位：万元'] });
  expect(titleParts('收入决算表 金额单位：元')).toEqual({
    number: null,
    title: '收入决算表',
    beside: ['金额单位：元'],
  });
});
