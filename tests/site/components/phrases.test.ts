import { describe, expect, test } from 'vitest';
import { phrases } from '../../../src/site/components/phrases.ts';

const broken = (text: string) => phrases(text).join('|');

describe('a heading', () => {
  test.each([
    '2019年度一般公共预算财政拨款“三公”经费支出决算情况说明',
    '名词解释',
    '（三）抓实主题教育践初心。',
    '',
    'a',
  ])('keeps its words: %s', (text) => {
    expect(phrases(text).join('')).toBe(text);
  });

  test('does not break inside fixed expressions, before 、 or after “ or a number', () => {
    const text = broken('2019年度一般公共预算财政拨款“三公”经费支出决算情况说明');
    for (const whole of ['2019年度', '一般公共预算', '财政拨款', '“三公”经费', '情况说明'])
      expect(text).toContain(whole);
    expect(broken('支出、结余')).not.toContain('|、');
  });

  test('breaks between phrases', () => {
    expect(broken('大数据中心 2019 年度部门决算')).toBe('大数据中心 |2019 年度|部门决算');
    expect(broken('2019年度财政拨款支出')).toBe('2019年度|财政拨款|支出');
  });
});
