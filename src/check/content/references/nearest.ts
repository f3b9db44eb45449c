import { distance } from 'fastest-levenshtein';
import { literally } from '../../../report/literally.ts';

/** The up to three names most like a mistyped one, nearest first; none where nothing is alike. */
export function nearest(name: string, names: Iterable<string>): string[] {
  return [...names]
    .map((candidate) => ({ candidate, far: distance(name, candidate) - (isShuffled(name, candidate) ? 0.5 : 0) }))
    .filter(({ candidate, far }) => far <= Math.max(2, candidate.length / 2) && far < candidate.length)
    .toSorted((a, b) => a.far - b.far || a.candidate.localeCompare(b.candidate, 'en'))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** Letters that changed places are the commonest slip. */
function isShuffled(name: string, candidate: string): boolean {
  return name.length === candidate.length && [...name].sort().join('') === [...candidate].sort().join('');
}

/** The stretch of `text` that says `quote` with other spaces; else the one, as long as it, that is most like it. */
export function nearestPassage(quote: string, text: string): string {
  const letters = [...quote.replace(/\s+/g, '')].map(literally);
  const spaced = letters.length > 0 ? new RegExp(letters.join('\\s*'), 'u').exec(text)?.[0] : undefined;
  if (spaced !== undefined) return spaced;
  let best = { passage: text.slice(0, quote.length), far: Number.POSITIVE_INFINITY };
  for (let start = 0; start <= Math.max(0, text.length - quote.length); start++) {
    const passage = text.slice(start, start + quote.length);
    const far = distance(passage, quote);
    if (far < best.far) best = { passage, far };
  }
  return best.passage;
}
