/** A built file of the heading face. */
export interface FontFile {
  /** File name beside the style sheet. */
  file: string;
  characters: string[];
}

/** Family name under which the style sheets ask for the heading face (`--serif` in src/site/styles/tokens.css). */
export const serifFamily = 'Mingzhang Serif';

/**
 * The style sheet that names the files of the heading face.
 * Each `unicode-range` is exact, so that a browser fetches a file only for a page that needs it.
 */
export function fontFaceCss(files: FontFile[]): string {
  return files
    .map(
      ({ file, characters }) =>
        `@font-face{font-family:'${serifFamily}';font-weight:600;font-style:normal;font-display:swap;` +
        `src:url(${file}) format('woff2');unicode-range:${unicodeRange(characters)}}\n`,
    )
    .join('');
}

/** A comment that names the characters the face does not have; the check of the built site reads it. */
export function leftToOthers(characters: string[]): string {
  return characters.length === 0 ? '' : `/* left to the reader's faces: ${unicodeRange(characters)} */\n`;
}

/** `U+30-39,U+4E00` for sorted characters. */
export function unicodeRange(characters: string[]): string {
  const ranges: { first: number; last: number }[] = [];
  for (const character of characters) {
    const code = character.codePointAt(0) ?? 0;
    const open = ranges.at(-1);
    if (open && code === open.last + 1) open.last = code;
    else ranges.push({ first: code, last: code });
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return ranges
    .map(({ first, last }) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(',');
}
