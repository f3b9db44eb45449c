/** What Chinese printers set for a character they have no type for. */
export const geta = '〓';

/**
 * Words as a face can draw them. No other face is asked for what it lacks: a picture would differ from machine to machine.
 * @param coverage code points the face has
 * @returns the words with 〓 for each character that it does not have; signs that only join or vary others are left out
 */
export function drawable(words: string, coverage: ReadonlySet<number>): string {
  return words.replace(/[^\s\x20-\x7e]/gu, (character) => {
    if (coverage.has(character.codePointAt(0) ?? 0)) return character;
    return /[\p{M}\p{Cf}]/u.test(character) ? '' : geta;
  });
}
