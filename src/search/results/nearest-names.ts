import type { Corpus } from '../corpus/corpus.ts';

/** A name that what was typed may have meant, and where it leads. */
export interface Suggestion {
  name: string;
  address: string;
}

const most = 5;

/** Least share of characters, of both together, that a name must have in common with what was typed. */
const leastLikeness = 0.3;

/** Terms whose names share most characters with what was typed, the likest first. */
export function nearestNames(typed: string, { records }: Corpus): Suggestion[] {
  return records
    .filter(({ record }) => record.kind === 'term')
    .map(({ record, headings: [name = ''] }) => ({
      name: record.title,
      address: record.address,
      likeness: sharedCharacters(typed, name),
    }))
    .filter((near) => near.likeness >= leastLikeness)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ name, address }) => ({ name, address }));
}

/** Dice's coefficient of the characters: 1 for the same ones, 0 for none in common. */
function sharedCharacters(a: string, b: string): number {
  const rest = [...b];
  let shared = 0;
  for (const character of a) {
    const index = rest.indexOf(character);
    if (index === -1) continue;
    rest.splice(index, 1);
    shared++;
  }
  return (2 * shared) / (a.length + b.length || 1);
}
