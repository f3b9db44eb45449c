import { expect, test } from 'vitest';
import { foldRecord } from '../../src/search/corpus/folded-record.ts';
import { placedNumbers } from '../../src/search/corpus/placed-numbers.ts';
import { fold, record } from './small-corpus.ts';

test.each(['疏通3960公里，用工268人。', '疏通3,960公里,用工268人.'])(
  'an amount is called by its part of the sentence, whatever its commas: %s',
  (text) => {
    const placed = placedNumbers(foldRecord(record('泵站', text), fold));
    expect(placed.map(({ label }) => label)).toEqual(['疏通3960公里', '用工268人']);
  },
);
