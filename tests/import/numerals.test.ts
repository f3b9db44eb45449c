import { describe, expect, test } from 'vitest';
import { contentsPages } from '../../src/import/contents-pages.ts';
import { leadingNumeral } from '../../src/import/numerals.ts';
import { romanNumber, romanNumeral } from '../../src/import/roman-numerals.ts';
import { sourceLines } from '../../src/import/source-lines.ts';

describe('a numeral', () => {
  test.each([
    ['第三部分  某局 2021', 'part', 3, '第三部分'],
    ['第三章 决算说明', 'part', 3, '第三章'],
    ['十一、其他', 'comma', 11, '十一、'],
    ['（九）承办', 'bracket', 9, '（九）'],
    ['(十六)“三公”经费', 'bracket', 16, '(十六)'],
    ['1.完善', 'digit-dot', 1, '1.'],
    ['1. 基础', 'digit-dot', 1, '1.'],
    ['2.…', 'digit-dot', 2, '2.'],
    ['(1)公务用车', 'digit-bracket', 1, '(1)'],
    ['（2）公务用车', 'digit-bracket', 2, '（2）'],
    ['一 、部门职责', 'comma', 1, '一 、'],
    ['二，收入决算情况说明', 'comma', 2, '二，'],
    ['（ 三 ）公务接待费', 'bracket', 3, '（ 三 ）'],
    ['（一）、公务接待费', 'bracket', 1, '（一）、'],
    ['（2）、公务用车', 'digit-bracket', 2, '（2）、'],
    ['1 、接收档案', 'digit-dot', 1, '1 、'],
    ['128.河道管理站', 'digit-dot', 128, '128.'],
    ['（103）河道管理站', 'digit-bracket', 103, '（103）'],
    ['3.10 关于机关运行经费', 'comma', 10, '3.10 '],
  ])('opens %s', (text, style, value, printed) => {
    expect(leadingNumeral(text)).toMatchObject({ style, value, printed });
  });

  test.each([
    '(一般公共预算财政拨款',
    '(不包括涉密项目)。',
    '(境)费反映',
    '(套)。',
    '94.2  %。',
    '3.2 万元，比上年增加',
    '3.2 公里以上的道路',
    '14.31万元',
    '300、400万元',
    '2019年一般公共预算',
    '一是完成了',
    '一，档案到位',
    '一本单位为',
    '十分之一',
    '100 %',
    '第二十个宣教月',
  ])('does not open %s', (text) => {
    expect(leadingNumeral(text)).toBeNull();
  });
});

test('a part behind a bullet, as web pages print it, is a part as printed', () => {
  expect(leadingNumeral('• 第一部分 单位概况')).toMatchObject({
    style: 'part',
    value: 1,
    printed: '• 第一部分',
    rest: '单位概况',
  });
  expect(leadingNumeral('• 一般公共预算')).toBeNull();
});

test('the list of contents ends where its first part stands again behind a bullet', () => {
  const lines = sourceLines(
    '目录\n第一部分 单位概况 PAGEREF _Toc1 \\h 3\n第二部分 情况说明 PAGEREF _Toc2 \\h 4\n• 第一部分 单位概况\n一、主要职能\n',
  );
  expect(contentsPages(lines).lines.map(({ number }) => number)).toEqual([1, 2, 3]);
});

test('a list of contents may number its pages 第1页', () => {
  const lines = sourceLines(
    ['目录', '第一部分 概况\t第1页', '第二部分 情况说明\t第2页', '第一部分 概况', '一、职能', '第二部分 情况说明'].join(
      '\n',
    ),
  );
  expect(contentsPages(lines).lines.map(({ number }) => number)).toEqual([1, 2, 3]);
});

test('Roman numerals are read as they are written, in letters and in their own characters', () => {
  for (const value of [1, 4, 9, 14, 40, 49, 99, 1999]) expect(romanNumber(romanNumeral(value) ?? '')).toBe(value);
  expect(['xii', 'Ⅻ', 'ⅳ', 'IIII', 'vx', 'page'].map(romanNumber)).toEqual([12, 12, 4, 0, 0, 0]);
  expect([0, 4000].map(romanNumeral)).toEqual([undefined, undefined]);
});
