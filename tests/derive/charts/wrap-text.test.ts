import { expect, test } from 'vitest';
import { wrapText } from '../../../src/derive/charts/wrap-text.ts';

const width = (words: string) => words.length;

test('a sentence breaks between characters, never within a number or before a closing mark', () => {
  expect(wrapText('收入合计315.39万元，其中', 9, width)).toEqual(['收入合计', '315.39万元，', '其中']);
  expect(wrapText('支出（决算）。完', 6, width)).toEqual(['支出（决', '算）。完']);
});

test('all words of the sentence are kept', () => {
  const sentence = '“三公”经费3万元（维修2.5万元、燃料0.5万元）；出国(境)0万元。';
  expect(wrapText(sentence, 7, width).join('')).toBe(sentence);
});
