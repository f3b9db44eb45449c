import { describe, expect, test } from 'vitest';
import { englishGlosses } from '../../src/search/index/english-glosses.ts';
import { translated, withoutSigns } from '../../src/search/text/english.ts';
import glosses from '../../src/template/english.json' with { type: 'json' };
import { englishWords } from './cedict-words.ts';

const small = {
  words: { expenditure: '支出', 'basic expenditure': '基本支出', car: '公务用车', company: '单位' },
  aside: ['how', 'many', 'the', 'does', 'where', 'money', 'come', 'from'],
  asking: { where: '哪里', money: '钱', from: '从' },
  signs: { '🚗': '公务用车' },
};

test('the longest gloss counts, words that only ask are left out, plurals are read', () => {
  expect(translated('basic expenditure', small)).toMatchObject({ meanings: [['基本支出']], unknown: [] });
  expect(translated('How many cars', small)).toMatchObject({ meanings: [['公务用车']], unknown: [] });
  expect(translated('the companies', small)).toMatchObject({ meanings: [['单位']], unknown: [] });
});

test('what has no gloss is counted, Chinese stays as it is, and without any gloss there is nothing', () => {
  expect(translated('car blockchain', small)).toMatchObject({ meanings: [['公务用车']], unknown: ['blockchain'] });
  expect(translated('公务 car', small)).toMatchObject({ meanings: [['公务'], ['公务用车']], unknown: [] });
  expect(translated('blockchain', small)).toBeNull();
});

test('of a question in words that only ask these are read, and of another what has no gloss is told', () => {
  expect(translated('where does the money come from', small)?.meanings.flat()).toEqual(['哪里', '钱', '从']);
  expect(translated('where does the blockchain', small)).toMatchObject({ meanings: [], unknown: ['blockchain'] });
});

test('a sign that stands for something is read as its word', () => {
  expect(withoutSigns('🚗 几辆', small)).toBe('公务用车 几辆');
});

test('forms of a word and British spellings are read as the word', () => {
  const words = {
    vaccinated: '接种',
    mediate: '调解',
    maintain: '维护',
    plan: '规划',
    kilometer: '公里',
    fiber: '纤维',
    organization: '机构',
  };
  const read = (typed: string) =>
    translated(typed, { words, aside: [], asking: {}, signs: {} })?.meanings.flat().join(' ');
  expect(read('maintained')).toBe('维护');
  expect(read('maintainer')).toBe('维护');
  expect(read('vaccination')).toBe('接种');
  expect(read('mediation')).toBe('调解');
  expect(read('planning')).toBe('规划');
  expect(read('fibres')).toBe('纤维');
  expect(read('kilometres')).toBe('公里');
  expect(read('organisation')).toBe('机构');
});

test('of CC-CEDICT the short glosses of common words are kept, without remarks', () => {
  const dictionary = [
    { simplified: '光缆', english: ['optical cable'] },
    {
      simplified: '维修',
      english: ['maintenance (of equipment)', 'to protect and maintain', 'to keep in good working order'],
    },
    { simplified: '罕', english: ['rare'] },
  ];
  expect(englishWords(dictionary, ['维修', '光缆'])).toEqual({
    光缆: 'optical cable',
    维修: 'maintenance|protect and maintain',
  });
});

test('a site is sent the English of words that can be found there, the commonest there first, and the genre’s own before them', () => {
  const { words } = englishGlosses(['受理投诉。办理投诉。', '一个公里。支出'], '处理 毛病');
  expect(words.kilometer).toBe('公里');
  expect(words.handle?.split(' ')).not.toContain('处理');
  expect(words.defect).toBe('毛病');
  expect(words.expenditure).toBe(glosses.words.expenditure);
  expect(words.bicycle).toBeUndefined();
});

describe('the template’s glosses', () => {
  test('are in small letters, and no word is both a gloss and aside', () => {
    const english = Object.keys(glosses.words);
    expect(english.filter((word) => !/^[a-z]+( [a-z]+)*$/.test(word))).toEqual([]);
    expect(glosses.aside.filter((word) => english.includes(word))).toEqual([]);
  });
});
