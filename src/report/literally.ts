/** The source of an expression, with flag `u` or without, that finds exactly these words. */
export function literally(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
