import { expect, test } from 'vitest';
import { plainWords } from '../../src/check/content/references/report-passages.ts';
import { thesaurusEntrySchema } from '../../src/report/schema/thesaurus.ts';
import { template } from '../../src/template/template.ts';
import tradeFile from '../../src/template/trade-words.json' with { type: 'json' };

const entries = Object.values(tradeFile.trades).flat();
const words = entries.flatMap((entry) => entry.words.map(plainWords));

test('every entry is written as one of a thesaurus', () => {
  const written = thesaurusEntrySchema.pick({ words: true, means: true });
  const refused = entries.filter((entry) => !written.safeParse(entry).success);
  expect(refused).toEqual([]);
});

test('no word stands twice, of one trade or of two, nor in the thesaurus', () => {
  const all = [...template.thesaurus.flatMap((entry) => entry.words.map(plainWords)), ...words];
  expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
});

test('no word is an official one of its entry, and no official word stands in it twice', () => {
  const wrong = entries.filter(({ words, means }) => {
    const official = means.split('、');
    return new Set(official).size < official.length || official.some((word) => words.includes(word));
  });
  expect(wrong).toEqual([]);
});
