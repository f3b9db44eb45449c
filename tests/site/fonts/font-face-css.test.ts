import { expect, test } from 'vitest';
import { drawnCharacters, fontFaceCss, unicodeRange } from '../../../src/site/fonts/font-face-css.ts';

test('a unicode-range joins neighbours and leaves the rest alone', () => {
  expect(unicodeRange(['0', '1', '2', '一', '丁', '三'])).toBe('U+30-32,U+4E00-4E01,U+4E09');
});

const files = [
  { file: 'serif-core-1.woff2', characters: ['七'] },
  { file: 'serif-home-2.woff2', characters: ['八'] },
];

test('each file has its rule and swap; all but the first, which every page needs, have their range', () => {
  const [core, home] = fontFaceCss(files).trim().split('\n');
  expect(core).toContain("font-display:swap;src:url(serif-core-1.woff2) format('woff2')}");
  expect(home).toContain("font-display:swap;src:url(serif-home-2.woff2) format('woff2');unicode-range:U+516B}");
});

test('the check is told what each file draws, and what none does', () => {
  expect(drawnCharacters(files, ['㵲'])).toBe('serif-core-1.woff2 U+4E03\nserif-home-2.woff2 U+516B\nleft U+3D72\n');
});
