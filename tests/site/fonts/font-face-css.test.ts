import { expect, test } from 'vitest';
import { fontFaceCss, unicodeRange } from '../../../src/site/fonts/font-face-css.ts';

test('a unicode-range joins neighbours and leaves the rest alone', () => {
  expect(unicodeRange(['0', '1', '2', '一', '丁', '三'])).toBe('U+30-32,U+4E00-4E01,U+4E09');
});

test('each file has its rule, its range and swap', () => {
  const css = fontFaceCss([{ file: 'serif-core-1.woff2', characters: ['七'] }]);
  expect(css).toContain("url(serif-core-1.woff2) format('woff2')");
  expect(css).toContain('unicode-range:U+4E03');
  expect(css).toContain('font-display:swap');
});
