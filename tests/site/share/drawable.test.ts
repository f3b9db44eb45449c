import { expect, test } from 'vitest';
import { drawable } from '../../../src/site/share/drawable.ts';

const coverage = new Set([...'水县局〓'].map((character) => character.codePointAt(0) ?? 0));

test('a picture sets 〓 for what its face lacks, and leaves out signs that only join others', () => {
  expect(drawable('<text>㵲水县𬱟局 A1</text>', coverage)).toBe('<text>〓水县〓局 A1</text>');
  expect(drawable('水\ufe0f县👩‍🌾局', coverage)).toBe('水县〓〓局');
});
