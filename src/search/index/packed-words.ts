import type { EverydayWords } from '../records/everyday-words.ts';

/** Neither stands in what people type or in a name. */
const [betweenFields, betweenWords] = ['\t', '、'];

/** Everyday words as text, a line for each entry: it weighs less than what says of each field what it is. */
export function packWords(everyday: readonly EverydayWords[]): string {
  return everyday
    .map(({ words, means, concepts, hidden, rough }) =>
      [words.join(betweenWords), means, concepts.join(' '), hidden ? 'h' : '', rough ? 'r' : ''].join(betweenFields),
    )
    .join('\n');
}

/** The everyday words that were packed. */
export function unpackWords(packed: string): EverydayWords[] {
  const lines = packed === '' ? [] : packed.split('\n');
  return lines.map((line) => {
    const [words = '', means = '', concepts = '', hidden = '', rough = ''] = line.split(betweenFields);
    return {
      words: words.split(betweenWords),
      means,
      concepts: concepts === '' ? [] : concepts.split(' '),
      ...(hidden && { hidden: true }),
      ...(rough && { rough: true }),
    };
  });
}
