import { expect, test } from 'vitest';
import { rewordSource } from '../../../src/history/corrections/source-words.ts';
import { editBetween, edited } from '../../../src/report/text-edit.ts';

/** The source after the text of lines 1 to 2 became another. */
function reworded(source: string, before: string, after: string, nth?: number): string | undefined {
  const edit = editBetween(before, after);
  if (edit === undefined) throw new Error('Nothing changes');
  expect(edited(before, edit)).toBe(after);
  return rewordSource(source, [1, 2], before, edit, nth);
}

test.each([
  ['a word over a line wrap', '在职\n人员 5 人', '在职人员 5 人', '在岗人员 5 人', '在岗\n人员 5 人'],
  ['what stands on both sides of a wrap', '在职\r\n人员', '在职人员', '在编的人员', '在编的\r\n人员'],
  ['words across a wrap', '共 1\n2 人', '共 12 人', '共 21 人', '共 21\n 人'],
  ['one of several spaces kept', '人员   12 人\n', '人员 12 人', '人员 21 人', '人员   21 人\n'],
  ['a gap that is filled', '共    万元\n', '共 万元', '共 12 万元', '共    12 万元\n'],
  ['a gap that is filled without spaces', '共    万元\n', '共 万元', '共12万元', '共12万元\n'],
  ['words put in after a space', '人员 5 人\n', '人员 5 人', '人员 约5 人', '人员 约5 人\n'],
  ['words taken out with their space', '人员 约 5 人\n', '人员 约 5 人', '人员 5 人', '人员 5 人\n'],
  ['full-width digits', '共１２人\n', '共12人', '共21人', '共21人\n'],
  ['signs within full-width numbers', '共１，２８０．５人\n', '共1,280.5人', '共1,280.6人', '共１，２８０．6人\n'],
  ['beside characters that nobody sees', '在\u200b职 5 人\n', '在职 5 人', '在职 6 人', '在\u200b职 6 人\n'],
  ['letters of two units', '𬱟水 5 人\n', '𬱟水 5 人', '𬱟水 6 人', '𬱟水 6 人\n'],
])('the source says it too: %s', (_, source, before, after, wanted) => {
  expect(reworded(source, before, after)).toBe(wanted);
});

test('of the same words twice the one meant is changed', () => {
  expect(reworded('5 人\n5 人', '5 人', '6 人', 2)).toBe('5 人\n6 人');
});

test('words that the lines do not have are not changed', () => {
  expect(reworded('5 人\n', '7 人', '6 人')).toBeUndefined();
});
