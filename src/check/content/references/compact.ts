/** Text without white space, which does not count when words are compared with the source. */
export function compact(text: string): string {
  return text.replace(/[\s\ufeff]+/g, '');
}
