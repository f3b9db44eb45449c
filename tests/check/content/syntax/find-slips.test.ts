import { describe, expect, test } from 'vitest';
import { parseJsonFile } from '../../../../src/check/content/json-file.ts';
import { findSlips } from '../../../../src/check/content/syntax/find-slips.ts';

/** Codes of the slips in a text with their lines and columns. */
function slips(text: string): string[] {
  return parseJsonFile('a.json', text).problems.map(({ code, line, column }) => `${code} ${line}:${column}`);
}

test.each([
  ['{ "a": 1 }'],
  ['\ufeff{\r\n  "a": [1, 2.5e3, -0, "\\u4e2d\\n", true, false, null, {}, []]\r\n}\r\n'],
  ['{ "a": "，：“”【】//", "b": [] }'],
])('%j is sound', (text) => {
  expect(slips(text)).toEqual([]);
});

describe('several slips in one file are all told', () => {
  test('punctuation of a Chinese input method', () => {
    expect(slips('｛\n“a”： 1，\n"b"： 【２，\u30003】；\n"c": true，\n}')).toEqual([
      'MZ104 1:1',
      'MZ103 2:1',
      'MZ102 2:4',
      'MZ101 2:7',
      'MZ102 3:4',
      'MZ104 3:6',
      'MZ118 3:7',
      'MZ101 3:8',
      'MZ117 3:9',
      'MZ104 3:11',
      'MZ101 3:12',
      'MZ105 4:10',
    ]);
  });

  test('and what was meant is read', () => {
    expect(parseJsonFile('a.json', '{\n“a”： 1，\n"b": [2,],}').file?.value).toEqual({ a: 1, b: [2] });
  });
});

describe('one slip is told as one', () => {
  test.each([
    ['{ "a": [ 1, 2, "b": 3 }', ['MZ130 1:19']],
    ['{ "a": 1 "b": 2 }', ['MZ107 1:9']],
    ['{ "a" "b" }', ['MZ108 1:6']],
    ['{ "a": "b" c", "d": 1 }', ['MZ112 1:10']],
    ['[{ "a": 1\n{ "a": 2 }]', ['MZ123 2:1']],
    ['[{ "a": 1 },\n "a": 2 }]', ['MZ130 2:5']],
    ['{ "a": [1, 2 }', ['MZ123 1:14']],
    ['{ "a": 1 }}', ['MZ124 1:11']],
    ['{ "a": 007 }', ['MZ120 1:8']],
    ['{ "a": .5 }', ['MZ120 1:8']],
    ['{ "a": "b" = 1 }', ['MZ130 1:12']],
    ['{ "a" = 1 }', ['MZ102 1:7']],
    ['{ a: 1 }', ['MZ121 1:3']],
    ['{ "a": TRUE }', ['MZ122 1:8']],
    ['{ "a": 1, # 说明\n "b": 2 }', ['MZ116 1:11']],
    ['{ "a": 1 /* 没完 ', ['MZ116 1:10']],
    ['{ "a": "b\n}', ['MZ111 1:8']],
    ['{ "a": "\\q" }', ['MZ114 1:9']],
    ['{ "a": 1', ['MZ123 1:8']],
  ])('%j', (text, found) => {
    expect(slips(text)).toEqual(found);
  });
});

test('the missing bracket is told with the line where it was opened', () => {
  expect(parseJsonFile('a.json', '{\n  "a": [\n    1,\n    2\n}').problems[0]?.message).toBe(
    '第 2 行的 [ 到这里还没有关上。',
  );
});

test('brackets without end are told, not followed', () => {
  expect(slips('['.repeat(100_000))).toEqual(['MZ129 1:65']);
});

test('a guess is never the ground for judging the rest', () => {
  expect(parseJsonFile('a.json', '{ "a": "b" c", "d": 1 }').file).toBeUndefined();
});

test('mending keeps every place: the mended text is as long as the text', () => {
  const text = '｛ "a"： 1，234，“b”： 1,234.50, }';
  expect(findSlips(text).slips.every(({ mended }) => mended === undefined || mended.length === text.length)).toBe(true);
});
