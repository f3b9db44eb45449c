/** Text without white space and characters that show nothing, which do not count when words are compared with the source. */
export function compact(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}\p{Noncharacter_Code_Point}]+/gu, '');
}
