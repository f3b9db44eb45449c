/** Stands for a character that nobody can tell. */
export const unknown = '\uFFFD';

/** Digits beside an unknown character may be part of the number that it is in. */
export function withoutTornNumbers(text: string): string {
  return text.replace(/[\d.,．，%％]*(?:\uFFFD[\d.,．，%％]*)+/g, (torn) => unknown.repeat(torn.length));
}

/** The first character that nobody can tell, with some words on both sides. */
export function aroundUnknown(words: string): string {
  const at = words.indexOf(unknown);
  return words.slice(Math.max(0, at - 8), at + 12);
}
