/** These words as a pattern: of two that begin alike, the longer one is read. */
export function anyOf(words: readonly string[]): string {
  return words.toSorted((a, b) => b.length - a.length).join('|');
}
