import type { EverydayWords } from '../records/everyday-words.ts';

/** Neither stands in what people type or in a name. */
const [betweenFields, betweenWords] = ['\t', '、'];
/** The concepts stand for themselves as characters from here on, in the order of the first line. */
const firstConcept = 0xc0;

/** Everyday words as text, a line for each entry: it weighs less than what says of each field what it is. */
export function packWords(everyday: readonly EverydayWords[]): string {
  const concepts = [...new Set(everyday.flatMap((entry) => entry.concepts))];
  const places = new Map(concepts.map((concept, place) => [concept, String.fromCharCode(firstConcept + place)]));
  const lines = everyday.map(({ words, means, concepts, hidden, rough }) =>
    [
      words.join(betweenWords),
      means,
      concepts.map((concept) => places.get(concept)).join(''),
      hidden ? 'h' : '',
      rough ? 'r' : '',
    ].join(betweenFields),
  );
  return [concepts.join(' '), ...lines].join('\n');
}

/** The everyday words that were packed. */
export function unpackWords(packed: string): EverydayWords[] {
  const [first = '', ...lines] = packed.split('\n');
  const known = first.split(' ');
  return lines.map((line) => {
    const [words = '', means = '', concepts = '', hidden = '', rough = ''] = line.split(betweenFields);
    return {
      words: words.split(betweenWords),
      means,
      concepts: concepts.split('').map((concept) => known[concept.charCodeAt(0) - firstConcept] as string),
      ...(hidden && { hidden: true }),
      ...(rough && { rough: true }),
    };
  });
}
