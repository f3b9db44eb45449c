/** Beginning and end of a sentence within a text, in UTF-16 units. */
export interface Sentence {
  start: number;
  end: number;
}

/** Splits printed text into sentences: after 。；！？ and the same in half width; the stop belongs to its sentence. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const stop of text.matchAll(/[。；！？;]+/g)) {
    const end = stop.index + stop[0].length;
    sentences.push({ start, end });
    start = end;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}
