import { describe, expect, test } from 'vitest';
import { docxText } from '../../src/import/read-source/docx/docx-text.ts';
import { docxOf } from './docx-of.ts';
import drawn from './drawn-by-libreoffice.json' with { type: 'json' };
import { numberingCases } from './numbering-cases.ts';
import type { NumberingCase } from './numbering-parts.ts';

/** Numerals of a file as they are read; ? where the reader asks. */
function read(one: NumberingCase): string {
  const result = docxText(docxOf(one));
  if ('failure' in result) throw new Error(result.failure.kind);
  const asked = new Set(result.notes.flatMap(({ kind, line }) => (kind === 'not-read' ? line : [])));
  const lines = result.text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, index) => (asked.has(index + 1) ? '?' : line.replace(/｜.*/, '').trim())).join(' | ');
}

/**
 * Where LibreOffice does not draw what ECMA-376 says that Word draws, and what that is. It writes formats it does not
 * know as 1, 2, 3; it does not read isLgl, lvlRestart and, below styles, pStyle; it begins again below
 * at the list's own start, not at startOverride (17.9.26); it draws deleted and hidden paragraphs too.
 */
const ecma: Record<string, string> = {
  'ordinal from 1': `1st | 2nd | 3rd | ${[4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20].map((nth) => `${nth}th`).join(' | ')} | 21st | 22nd | 23rd | 24th`,
  'decimalEnclosedParen from 1': [...'⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇'].join(' | '),
  'decimalEnclosedFullstop from 1': [...'⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛'].join(' | '),
  'ideographEnclosedCircle from 1': [...'㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉'].join(' | '),
  'numberInDash from 1': Array.from({ length: 12 }, (_, index) => `- ${index + 1} -`).join(' | '),
  'ideographDigital from 1': '一 | 二 | 三 | 四 | 五 | 六 | 七 | 八 | 九 | 一〇 | 一一 | 一二',
  'japaneseDigitalTenThousand from 1': '一 | 二 | 三 | 四 | 五 | 六 | 七 | 八 | 九 | 一〇 | 一一 | 一二',
  'taiwaneseDigital from 1': '一 | 二 | 三 | 四 | 五 | 六 | 七 | 八 | 九 | 一○ | 一一 | 一二',
  'ideographZodiacTraditional from 1':
    '甲子 | 乙丑 | 丙寅 | 丁卯 | 戊辰 | 己巳 | 庚午 | 辛未 | 壬申 | 癸酉 | 甲戌 | 乙亥 | 丙子 | 丁丑',
  'hex from 1': '1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | A | B | C | D | E | F | 10 | 11',
  'all counts in Arabic digits (isLgl)': '第一章 | 1.1 | 1.2 | 第二章 | 2.1',
  'a level that never begins again (lvlRestart 0)': '1. | （1） | （2） | 2. | （3）',
  'a level that begins again after the first alone (lvlRestart 1)':
    '1. | 1) | （1） | （2） | 2) | （3） | 2. | 1) | （1）',
  'a style whose level is named by the list alone (pStyle)': '一、 | （一） | （二） | 二、',
  'a second level that begins at 3 in each (startOverride below)': '一、 | （三） | （四） | 二、 | （三）',
  'a deleted paragraph is not counted': '一、 | 二、',
  'a hidden paragraph between two': '1. | 2.',
};

/** What nobody here could hold against Word: the reader prints no numeral and asks. */
const asked: Record<string, string> = {
  'a level without the one above it': '1.1 | 1.2 | ? | ?',
  'a list that has begun below before it begins again': '一、 | 二、 | （一） | ? | ?',
  'a level two deeper than the last': '1. | 1.1.1 | 1.1.2 | ? | ?',
  'a format nobody has implemented': '? | ?',
};

describe('numerals that Word draws are read as LibreOffice draws them, or as ECMA-376 says, or asked about', () => {
  test.each(numberingCases)('$name', (one) => {
    const numerals: Record<string, string> = drawn.numerals;
    expect(read(one)).toBe(asked[one.name] ?? ecma[one.name] ?? numerals[one.name]);
  });

  test('sixty ways are equal to LibreOffice', () => {
    const numerals: Record<string, string> = drawn.numerals;
    expect(numberingCases.filter((one) => read(one) === numerals[one.name]).length).toBe(60);
  });
});
