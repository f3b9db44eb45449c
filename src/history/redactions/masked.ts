import { literally } from '../../report/literally.ts';
import { redactionStrings } from '../../words/strings.ts';

const { mask } = redactionStrings;

/**
 * A content file with words taken back: a mark stands for each place where they stood, wrapped over lines or not. Lines
 * keep their numbers. A registered number that is among them becomes one that is not stated.
 * @param text of a JSON file or a source
 */
export function maskedFile(path: string, text: string, words: readonly string[]): string {
  const asIs = maskedWords(text, words, String.raw`\s*`);
  if (!path.endsWith('.json')) return asIs;
  const inTexts = text.replace(/"(?:[^"\\]|\\.)*"/g, (written) =>
    maskedWords(
      written,
      words.map((word) => JSON.stringify(word).slice(1, -1)),
      String.raw`(?:\s|\\[nt])*`,
    ),
  );
  return inTexts.replaceAll(new RegExp(`("value": ?)"${mask}"`, 'g'), (_, key) => `${key}null, "blank": true`);
}

function maskedWords(text: string, words: readonly string[], gap: string): string {
  // The longest first: of a name and its beginning, the name.
  return words
    .toSorted((a, b) => b.length - a.length)
    .reduce((masked, word) => {
      const characters = [...word.replace(/\s+/g, '')].map(literally);
      return masked.replace(
        new RegExp(joined(characters, gap), 'gu'),
        (found) => mask + '\n'.repeat(found.split('\n').length - 1),
      );
    }, text);
}

/** Escapes of JSON, such as `\"`, stay whole. */
function joined(characters: readonly string[], gap: string): string {
  return characters.join(gap).replaceAll(`\\\\${gap}`, '\\\\');
}

/** Whether a value is another with nothing but words taken back. */
export function isMaskedFrom(before: unknown, after: unknown): boolean {
  if (typeof before === 'string' && typeof after === 'string') return isMaskedText(before, after);
  if (Array.isArray(before) && Array.isArray(after)) {
    return before.length === after.length && before.every((entry, index) => isMaskedFrom(entry, after[index]));
  }
  if (!isGroup(before) || !isGroup(after)) return before === after;
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].every((key) => {
    // A number that was taken back is not stated; the fingerprint of a source could be used to guess what was in it.
    if (key === 'value' && after['value'] === null && after['blank'] === true) return true;
    if (key === 'blank' && after['value'] === null) return true;
    if (key === 'source' && after['source'] === undefined) return true;
    return isMaskedFrom(before[key], after[key]);
  });
}

function isMaskedText(before: string, after: string): boolean {
  const pieces = after.split(mask).map(literally);
  return new RegExp(`^${pieces.join('[^]+?')}$`, 'u').test(before);
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
