import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseContent } from '../../../src/check/content/parse-content.ts';
import { fontCoverage } from '../../../src/site/fonts/font-coverage.ts';
import { hasRareCharacters, headingWords, leftInHeadings } from '../../../src/site/fonts/left-in-headings.ts';
import { serifFontFile } from '../../../src/site/fonts/source-font.ts';
import { editedFile } from '../../edited-content.ts';
import { smallContent } from '../../small-content.ts';

test('names and headings with characters that the heading face lacks are told, and no others', async () => {
  const files = editedFile(smallContent(), 'site.json', (site) => {
    site.name = '㵲水县𬱟局①';
  });
  const coverage = fontCoverage(readFileSync(await serifFontFile()));
  expect(leftInHeadings(headingWords(parseContent(files)), coverage)).toEqual([
    { words: '㵲水县𬱟局①', characters: ['㵲', '𬱟', '①'] },
  ]);
});

test('the face is not looked at for common characters', () => {
  expect(hasRareCharacters(['武汉市2019年“三公”经费（万元）：决算'])).toBe(false);
  expect(['①', '㵲', '𬱟', '😀', '≤'].filter((word) => hasRareCharacters([word]))).toEqual(['①', '㵲', '𬱟', '😀']);
});
