/** Text without its blanks, for comparing what is printed twice, or set apart letter by letter: 合　计. */
export function unspaced(text: string): string {
  return text.replace(/\s+/g, '');
}
