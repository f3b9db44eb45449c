import type { NotRead } from './read-notes.ts';
import { aroundUnknown, unknown, withoutTornNumbers } from './unknown-characters.ts';

/** A text without the numbers that characters are lost from, and what is asked of each line that has lost some. */
export function lostCharacters(text: string): { text: string; notes: NotRead[] } {
  if (!text.includes(unknown)) return { text, notes: [] };
  return {
    text: withoutTornNumbers(text),
    notes: text
      .split('\n')
      .flatMap((words, index) =>
        words.includes(unknown)
          ? [{ kind: 'not-read', what: 'lost', words: aroundUnknown(words.trim()), line: index + 1 } as const]
          : [],
      ),
  };
}
