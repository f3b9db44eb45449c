/** A built file of the heading face. */
export interface FontFile {
  /** File name beside the style sheet. */
  file: string;
  characters: string[];
}

/** Family name under which the style sheets ask for the heading face (`--serif` in src/site/styles/tokens.css). */
const serifFamily = 'Mingzhang Serif';

/**
 * The style sheet that names the files of the heading face. The first, which every page needs, is for all characters that no
 * later one has; of each other the `unicode-range` is exact, so that a browser fetches it only for a page that needs it.
 */
export function fontFaceCss(files: FontFile[]): string {
  return files
    .map(({ file, characters }, index) => {
      const range = index === 0 ? '' : `;unicode-range:${unicodeRange(characters)}`;
      return (
        `@font-face{font-family:'${serifFamily}';font-weight:600;font-style:normal;font-display:swap;` +
        `src:url(${file}) format('woff2')${range}}\n`
      );
    })
    .join('');
}

/** What each file draws and what is left to the reader's own faces, a line each, for the check of the built site. */
export function drawnCharacters(files: FontFile[], left: string[]): string {
  return [...files, { file: 'left', characters: left }]
    .map(({ file, characters }) => `${file} ${unicodeRange(characters)}\n`)
    .join('');
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
