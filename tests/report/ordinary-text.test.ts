import { describe, expect, test } from 'vitest';
import { ordinaryText, type ReadOtherwise } from '../../src/report/ordinary-text.ts';

describe('a source is read with ordinary characters', () => {
  test.each([
    ['radicals, Kangxi and others', '⽀出、部⻔、⼀、⻓期、⺠⽣', '支出、部门、一、长期、民生'],
    ['compatibility ideographs', '举\uF9B5，\uFA0C', '举例，兀'],
    ['full-width digits and letters', '２０２０年 ＡＢｃ', '2020年 ABc'],
    ['the point, the comma and the minus of a full-width number', '－１，２００．５０ 万元', '-1,200.50 万元'],
    ['forms for vertical text, small and narrow ones', '︵一︶﹐﹁引﹂｡', '（一），「引」。'],
    ['ligatures', 'o\uFB03ce', 'office'],
  ])('%s', (_, line, read) => {
    expect(ordinaryText(line)).toBe(read);
  });

  test('without what nobody sees: zero-width, direction, soft hyphens', () => {
    expect(ordinaryText('3\u200B15\u00AD.3\u202E9\u2066 万\uFEFF元')).toBe('315.39 万元');
  });

  test('what Chinese prints so stays: full-width signs, units, circled numbers, the point after a numeral', () => {
    const printed = '（一）增长 3％，1200 ㎡；①甲：Ⅲ类，１，２';
    expect(ordinaryText(printed)).toBe('（一）增长 3％，1200 ㎡；①甲：Ⅲ类，1，2');
    expect(ordinaryText('１．２０２０年度收入 ２．１０ 万元')).toBe('1．2020年度收入 2.10 万元');
  });

  test('each place is told with its rule', () => {
    const told: ReadOtherwise[] = [];
    ordinaryText('部⻔\u200B２', (place) => told.push(place));
    expect(told).toEqual([
      { rule: 'radical', from: '⻔', to: '门' },
      { rule: 'unseen', from: '\u200B', to: '' },
      { rule: 'full-width', from: '２', to: '2' },
    ]);
  });
});
