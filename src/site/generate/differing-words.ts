import { diffArrays } from 'diff';

/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Where `text` has words that `other` does not have in that place, in order. */
export function differingWords(text: string, other: string): Stretch[] {
  const stretches: Stretch[] = [];
  let done = 0;
  for (const { value, added, removed } of diffArrays(wordsOf(other), wordsOf(text))) {
    if (removed) continue;
    const end = done + value.join('').length;
    if (added) stretches.push({ start: done, end });
    done = end;
  }
  return stretches;
}

function wordsOf(text: string): string[] {
  return [...words.segment(text)].map(({ segment }) => segment);
}
