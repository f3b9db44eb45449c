import { describe, expect, test } from 'vitest';
import { parseContent } from '../../src/check/content/parse-content.ts';
import { createThesaurus, isPartOf, type WayIn, withoutParticles } from '../../src/search/corpus/thesaurus.ts';
import { everydayWords } from '../../src/search/records/everyday-words.ts';
import { smallContent } from '../small-content.ts';
import { fold } from './small-corpus.ts';

const thesaurus = createThesaurus(
  [
    { words: ['公车', 'Ｇ车'], means: '公务用车', concepts: ['role:vehicles', 'term:sangong'] },
    { words: ['吃喝'], means: '公务接待', concepts: ['role:reception'], hidden: true },
  ],
  fold,
);

describe('createThesaurus', () => {
  test('an everyday word leads to each of its concepts, and knows which is the best', () => {
    expect(thesaurus.waysTo('role:vehicles').map(({ word, place }) => [word, place])).toEqual([
      ['公车', 0],
      ['Ｇ车', 0],
    ]);
    expect(thesaurus.waysTo('term:sangong')[0]).toMatchObject({ word: '公车', means: '公务用车', place: 1 });
  });

  test('words are compared as they are folded, and shown as they are written', () => {
    expect(thesaurus.words.has('g车')).toBe(true);
    expect(thesaurus.waysTo('role:vehicles')[1]).toMatchObject({ word: 'Ｇ车', folded: 'g车' });
  });

  test('a word that judges finds, and is never shown', () => {
    expect(thesaurus.words.has('吃喝')).toBe(true);
    expect(thesaurus.shown).not.toContain('吃喝');
    expect(thesaurus.waysTo('role:reception')[0]?.hidden).toBe(true);
  });

  test('a rough word is never shown, and meant only by most of it', () => {
    const said = [{ words: ['记笔录的小姑娘'], means: '书记员', concepts: ['role:staff'], rough: true as const }];
    const [way] = createThesaurus(said, fold).waysTo('role:staff') as [WayIn];
    expect(way.hidden).toBe(true);
    expect([isPartOf('小姑娘', way), isPartOf('记笔录的', way)]).toEqual([false, true]);
    expect(isPartOf('小姑娘', { ...way, rough: false })).toBe(true);
  });

  test('nothing leads to what nobody named', () => {
    expect(thesaurus.waysTo('')).toEqual([]);
  });
});

test('words that only tie others together do not tell two ways of asking apart', () => {
  expect(withoutParticles('钱主要花在哪里')).toBe(withoutParticles('钱花哪'));
  expect(withoutParticles('的')).toBe('的');
});

test('the names that the glossary gives to its terms are everyday words too', () => {
  const content = parseContent(smallContent());
  const [term] = content.terms;
  const named = { ...content, thesaurus: [], terms: [{ ...term, aliases: ['日常开销'], hiddenAliases: ['乱花'] }] };
  expect(everydayWords(named as typeof content).slice(0, 2)).toEqual([
    { words: ['日常开销'], means: '基本支出', concepts: ['term:jiben-zhichu'] },
    { words: ['乱花'], means: '基本支出', concepts: ['term:jiben-zhichu'], hidden: true },
  ]);
});
