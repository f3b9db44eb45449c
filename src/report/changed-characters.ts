import { diffArrays } from 'diff';

/** A stretch of a text, and whether the other text has something else there. */
export interface Stretch {
  text: string;
  isChanged: boolean;
}

/** From this share on two texts have too little in common for single characters to tell what changed. */
const mostCommon = 0.5;

/**
 * Which characters of two texts differ. Texts that have less than half in common are taken to differ as a whole.
 * @param lettersOf what a text is compared by: its characters, or longer ones that are not to be broken
 * @returns both texts in stretches that, joined, are the texts
 */
export function changedCharacters(
  before: string,
  after: string,
  lettersOf = (text: string): string[] => [...text],
): { before: Stretch[]; after: Stretch[] } {
  const parts = diffArrays(lettersOf(before), lettersOf(after));
  const common = parts.reduce((sum, { added, removed, value }) => sum + (added || removed ? 0 : value.length), 0);
  if (common < mostCommon * Math.min(lettersOf(before).length, lettersOf(after).length)) {
    return { before: [{ text: before, isChanged: true }], after: [{ text: after, isChanged: true }] };
  }
  const stretches = (leftOut: 'added' | 'removed', changed: 'added' | 'removed') =>
    parts.filter((part) => !part[leftOut]).map((part) => ({ text: part.value.join(''), isChanged: part[changed] }));
  return { before: stretches('added', 'removed'), after: stretches('removed', 'added') };
}
