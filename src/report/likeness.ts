import { distance } from 'fastest-levenshtein';

/** How alike two texts are by the edits that lead from one to the other: 1 for the same words, 0 for none in common. */
export function likeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - distance(a, b) / longest;
}
