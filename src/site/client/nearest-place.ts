/** What an address that names no place of its page most likely means. */
export interface NearestPlace {
  id: string;
  /** Whether it is the place that was meant, written with other letters or with a sign behind it. */
  same: boolean;
}

/** Signs that follow an address in running text and are taken for part of it by programs that make links. */
const signsBehind = /[^\p{L}\p{N}]+$/u;

/**
 * Finds the place nearest to one that is not there: the same id in other letters, without the signs of a sentence behind
 * it (`s3-6-p1。`), else what it stands in (`s3-6-p99` in `s3-6`).
 * @param ids of the places that are there, in their order
 */
export function nearestPlace(asked: string, ids: Iterable<string>): NearestPlace | undefined {
  const known = new Map<string, string>();
  for (const id of ids) if (!known.has(id.toLowerCase())) known.set(id.toLowerCase(), id);
  const bare = asked.replace(signsBehind, '').toLowerCase();
  for (let id = bare; id !== ''; id = id.replace(/(^|[-.])[^-.]*$/, '')) {
    const found = known.get(id);
    if (found !== undefined) return { id: found, same: id === bare };
  }
  return undefined;
}
