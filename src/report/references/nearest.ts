import { distance } from 'fastest-levenshtein';

/** The up to three names most like a mistyped one, nearest first. */
export function nearest(name: string, names: Iterable<string>): string[] {
  return [...names]
    .map((candidate) => ({ candidate, far: distance(name, candidate) }))
    .filter(({ candidate, far }) => far <= Math.max(3, candidate.length / 2))
    .toSorted((a, b) => a.far - b.far || a.candidate.localeCompare(b.candidate, 'en'))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** The stretch of `text`, as long as `quote`, that is most like it. */
export function nearestPassage(quote: string, text: string): string {
  const starts = Array.from({ length: Math.max(1, text.length - quote.length + 1) }, (_, start) => start);
  const passages = starts.map((start) => text.slice(start, start + quote.length));
  return passages.reduce(
    (best, passage) => (distance(passage, quote) < distance(best, quote) ? passage : best),
    passages[0] ?? '',
  );
}
