/** A text as one word of sh. */
export function shWord(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
