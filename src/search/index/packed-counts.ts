import type { RunCounts } from '../questions/counted-questions.ts';

/** The things stand for themselves as characters from here on, each as often as it is asked with the run. */
const firstThing = 0xc0;

/** Counts of runs as text: a line for each first character, in it itself and each second one with their things. */
export function packCounts(counts: RunCounts): string {
  const lines = Map.groupBy(counts, ([run]) => first(run));
  return [...lines]
    .map(([character, ofCharacter]) => {
      const packed = ofCharacter
        .toSorted(([a], [b]) => a.length - b.length)
        .map(([run, things]) => run.slice(character.length) + [...things].map(packThing).join(''));
      return character + packed.join(' ');
    })
    .join('\n');
}

/** The counts that were packed. */
export function* unpackCounts(packed: string): Generator<[string, Map<number, number>]> {
  for (const line of packed.split('\n')) {
    const character = first(line);
    for (const [place, pair] of line.slice(character.length).split(' ').entries()) {
      const second = place === 0 ? '' : first(pair);
      const things = new Map<number, number>();
      for (let at = second.length; at < pair.length; at++) {
        const thing = pair.charCodeAt(at) - firstThing;
        things.set(thing, (things.get(thing) ?? 0) + 1);
      }
      if (things.size > 0) yield [character + second, things];
    }
  }
}

function packThing([thing, count]: [number, number]): string {
  return String.fromCharCode(firstThing + thing).repeat(count);
}

function first(text: string): string {
  return String.fromCodePoint(text.codePointAt(0) ?? 0);
}
