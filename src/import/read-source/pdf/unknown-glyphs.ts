import { symbolOf } from '../symbols.ts';
import { unknown } from '../unknown-characters.ts';
import type { Font } from './drawing-state.ts';
import type { Glyph } from './drawn-page.ts';

/** What fonts of reports draw; of Latin letters those of English alone. */
const usual =
  /^(?:[\p{Script=Han}\p{Script=Greek}\x20-\x7E\u00A0-\u00BF×÷\u2000-\u27BF\u2E80-\u33FF\uFE30-\uFE4F\uFF00-\uFFEF]|\p{Lm})+$/u;
/** So much of what a font draws is usual, if it tells its characters at all. */
const mostUnusual = 0.25;
/** What a font in the file that names nothing has to draw, for its codes to be characters and not places in the font. */
const chinese = /^[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’\d.,%]+$/u;
const mostOther = 0.1;

/** Private characters and controls: the font does not say what it draws. */
export function isUnreadable(text: string): boolean {
  return /^[\p{Co}\p{Cc}\p{Cn}\uFFFD]*$/u.test(text);
}

/**
 * Whether a font says what it draws by this code; where it does not, the library hands over the code itself. Of fonts that
 * are not in the file, which every reader replaces, that is the character: their codes are those of Unicode.
 */
function tells({ toUnicode, missingFile }: Font, code: number): boolean {
  return toUnicode?._map === undefined || toUnicode._map[code] !== undefined || missingFile === true;
}

/**
 * Marks the characters that nobody can tell: those that their font does not name, and all of a font that names none,
 * whose codes come out as letters of any script.
 */
export function markUnknown(glyphs: readonly Glyph[]): void {
  const printed = glyphs.filter(({ text }) => text.trim() !== '');
  const first = new Set(printed.filter((glyph, nth) => isFirst(glyph, printed[nth - 1])));
  for (const [font, own] of Map.groupBy(printed, ({ font }) => font)) {
    const name = nameOf(font);
    const signs = /^(?:wingdings|webdings)/i.test(name) ? /^[\p{Co}\u0021-\u00FF]$/u : /^\p{Co}$/u;
    for (const glyph of own.filter(({ text }) => signs.test(text))) {
      // In place of Symbol and of Wingdings: what is no bullet may be a sign of either.
      const isKnown = name !== 'OpenSymbol' || first.has(glyph);
      const shown = isKnown ? symbolOf(glyph.text, name) : undefined;
      glyph.text = shown === undefined || signs.test(shown) ? unknown : shown;
    }
    const [expected, most] = isCode(font) ? [chinese, mostOther] : [usual, mostUnusual];
    const unusual = own.filter(({ text }) => !expected.test(text) && !isUnreadable(text));
    const isSilent = unusual.length > own.length * most;
    for (const glyph of own) if (isSilent || !tells(font, glyph.code) || isUnreadable(glyph.text)) glyph.text = unknown;
  }
}

/** Whether a line begins with it. */
function isFirst({ y, size }: Glyph, before: Glyph | undefined): boolean {
  return before === undefined || Math.abs(before.y - y) > size * 0.5;
}

/** Whether its codes themselves were taken for characters. */
function isCode({ toUnicode, missingFile }: Font): boolean {
  return toUnicode !== undefined && toUnicode._map === undefined && !missingFile;
}

/** ABCDEF+Wingdings-Regular as Word names it. */
function nameOf({ name = '' }: Font): string {
  return name
    .replace(/^[A-Z]{6}\+/, '')
    .replace(/-Regular$|MT$/, '')
    .replace(/(?<=Wingdings)(?=\d)/, ' ');
}
