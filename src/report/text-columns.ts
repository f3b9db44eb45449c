import { eastAsianWidth } from 'get-east-asian-width';

/**
 * Width of text in columns, where a Chinese character is as wide as two Latin ones; a mark set above another takes none.
 * What is narrow in a Latin text and wide in a Chinese one, such as a curly quote, is as wide as said.
 */
export function textColumns(text: string, ambiguousAsWide: boolean): number {
  let count = 0;
  for (const character of text) {
    // Most are ideographs.
    if (character >= '\u4e00' && character <= '\u9fff') count += 2;
    else if (!/\p{M}/u.test(character)) count += eastAsianWidth(character.codePointAt(0) ?? 0, { ambiguousAsWide });
  }
  return count;
}
