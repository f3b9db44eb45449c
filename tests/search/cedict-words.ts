/** So many of the words people use most have their English kept, with so many glosses each, of so many words at most. */
const kept = 12_000;
const most = 6;
const longest = 3;

/** A line of CC-CEDICT: traditional, simplified, pinyin and the glosses. */
const entry = /^\S+ (\S+) \[[^\]]*\] \/(.*)\/\s*$/;

/**
 * What the common words of Chinese are in English, apart by bars, in small letters and without what CC-CEDICT adds in brackets.
 * @param dictionary text of CC-CEDICT (CC BY-SA 4.0)
 * @param byUse words of Chinese, the commonest first
 */
export function englishWords(dictionary: string, byUse: readonly string[]): Record<string, string> {
  const wanted = new Map(byUse.slice(0, kept).map((word) => [word, new Set<string>()]));
  for (const line of dictionary.split('\n')) {
    const [, word = '', glosses = ''] = entry.exec(line) ?? [];
    for (const gloss of glosses.split(/[/;]/).map(plainGloss)) {
      if (/^[a-z]{2,}( [a-z]+)*$/.test(gloss) && gloss.split(' ').length <= longest) wanted.get(word)?.add(gloss);
    }
  }
  const found = [...wanted].filter(([, glosses]) => glosses.size > 0);
  found.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(found.map(([word, glosses]) => [word, [...glosses].slice(0, most).join('|')]));
}

function plainGloss(gloss: string): string {
  return gloss
    .replace(/\([^)]*\)/g, '')
    .trim()
    .toLowerCase()
    .replaceAll('-', ' ')
    .replace(/^(?:to be|to|an?|the) /, '');
}
