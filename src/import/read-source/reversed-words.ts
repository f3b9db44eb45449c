import type { NotRead } from './read-notes.ts';

/** Words behind a sign that has them drawn from right to left, up to the sign that ends it. */
const reversed = /[\u202B\u202E\u2067]([^\u202C\u2069\n]*)/g;

/** What is drawn in another order than it stands in a text. */
export function reversedWords(text: string): NotRead[] {
  if (text.search(reversed) === -1) return [];
  return text
    .split('\n')
    .flatMap((line, at) =>
      [...line.matchAll(reversed)]
        .filter(([, words = '']) => words.trim().length > 1)
        .map(([, words = '']): NotRead => ({ kind: 'not-read', what: 'reversed', line: at + 1, words })),
    );
}
