import { expect, test } from 'vitest';
import { markedLine } from '../../../src/check/content/marked-line.ts';

const marked = (excerpt: string, column: number, length = 1) => markedLine({ line: 7, column, length, excerpt });

test('the mark stands under its place, wide characters taking two columns', () => {
  expect(marked('    "label": "在职人员"，', 20)).toEqual([' 7 │ "label": "在职人员"，', '   │                    ^^']);
});

test('the mark is as wide as what it marks', () => {
  expect(marked('"unit": "万元",', 9, 4)).toEqual([' 7 │ "unit": "万元",', '   │         ^^^^^^']);
});

test('of a long line the part around the mark is shown', () => {
  const [line = '', mark = ''] = marked(`"text": "${'甲'.repeat(200)}乙${'丙'.repeat(200)}"`, 210);
  expect(line).toBe(` 7 │ …${'甲'.repeat(12)}乙${'丙'.repeat(25)}…`);
  expect(mark).toBe(`   │ ${' '.repeat(25)}^^`);
});

test('characters that cannot be seen are shown', () => {
  expect(marked('"a\tb\u200b"', 3)).toEqual([' 7 │ "a→b·"', '   │   ^']);
});

test('a place behind the end of its line is marked there', () => {
  expect(marked('"a": 1', 7)).toEqual([' 7 │ "a": 1', '   │       ^']);
});

test('a place without text shows no line', () => {
  expect(marked('', 1)).toEqual([]);
});
