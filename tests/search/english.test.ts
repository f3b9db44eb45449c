import { describe, expect, test } from 'vitest';
import { translated, withoutSigns } from '../../src/search/text/english.ts';
import glosses from '../../src/template/english.json' with { type: 'json' };

const small = {
  words: { expenditure: '支出', 'basic expenditure': '基本支出', car: '公务用车', company: '单位' },
  aside: ['how', 'many', 'the'],
  signs: { '🚗': '公务用车' },
};

test('the longest gloss counts, words that only ask are left out, plurals are read', () => {
  expect(translated('basic expenditure', small)).toEqual({ words: '基本支出', unknown: 0 });
  expect(translated('How many cars', small)).toEqual({ words: '公务用车', unknown: 0 });
  expect(translated('the companies', small)).toEqual({ words: '单位', unknown: 0 });
});

test('what has no gloss is counted, Chinese stays as it is, and without any gloss there is nothing', () => {
  expect(translated('car blockchain', small)).toEqual({ words: '公务用车', unknown: 1 });
  expect(translated('公务 car', small)).toEqual({ words: '公务 公务用车', unknown: 0 });
  expect(translated('blockchain', small)).toBeNull();
});

test('a sign that stands for something is read as its word', () => {
  expect(withoutSigns('🚗 几辆', small)).toBe('公务用车 几辆');
});

describe('the template’s glosses', () => {
  test('are in small letters, and no word is both a gloss and aside', () => {
    const english = Object.keys(glosses.words);
    expect(english.filter((word) => !/^[a-z]+( [a-z]+)*$/.test(word))).toEqual([]);
    expect(glosses.aside.filter((word) => english.includes(word))).toEqual([]);
  });
});
