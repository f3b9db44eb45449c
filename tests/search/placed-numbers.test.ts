import { expect, test } from 'vitest';
import { compareAmount } from '../../src/search/corpus/amount-match.ts';
import { foldRecord } from '../../src/search/corpus/folded-record.ts';
import { placedNumbers } from '../../src/search/corpus/placed-numbers.ts';
import { readAmounts } from '../../src/search/text/amounts.ts';
import { figure, fold, record } from './small-corpus.ts';

test.each(['疏通3960公里，用工268人。', '疏通3,960公里,用工268人.'])(
  'an amount is called by its part of the sentence, whatever its commas: %s',
  (text) => {
    const placed = placedNumbers(foldRecord(record('泵站', text), fold));
    expect(placed.map(({ label }) => label)).toEqual(['疏通3960公里', '用工268人']);
  },
);

test('a figure with a minus of its own is found by its number, which stands for nothing else', () => {
  const own = { ...figure('运行经费比上年增减', '-2.00', '万元'), token: '-2.00' };
  const block = { id: '运行-p1', text: '比上年增加-2.00万元。', figures: [own] };
  expect(placedNumbers(foldRecord(record('运行', '', { blocks: [block] }), fold))).toEqual([]);
  const [looked] = readAmounts('2万元', 'apart');
  expect(looked && compareAmount(looked, own)?.difference).toBe(0);
});
