/** Longest query that is looked at; a longer one is cut. */
const maxLength = 200;

/** Longest text that is kept in a field and an address; signs may be folded to fewer before the query is cut. */
export const longestTyped = 4 * maxLength;

/** What of a query is looked at; `cutAt` is its length where more was typed. */
export function lookedAt(query: string): { text: string; cutAt: number | null } {
  // What is far too long is not normalised whole.
  // ① numbers an item and is no 1.
  const text = query
    .slice(0, longestTyped)
    .replace(/[^\u2460-\u24ff\u2776-\u2793\u3220-\u32ff]+/g, (plain) => plain.normalize('NFKC'))
    .trim();
  return {
    text: text.slice(0, maxLength),
    cutAt: text.length > maxLength || query.length > longestTyped ? maxLength : null,
  };
}
