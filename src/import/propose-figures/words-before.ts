/** The end of a sentence; one that begins so lists what was spoken of before it. */
export const sentenceEnds = /。(?!其中|包括|具体[为是包]|分别)/;

/** The words of a sentence before a place. */
export function sentenceBefore(words: string, at: number): string {
  return words.slice(words.lastIndexOf('。', at) + 1, at);
}

/** The words of a sentence, or of its stretch behind ；, before a place. */
export function wordsBefore(words: string, at: number): string {
  return words.slice(Math.max(words.lastIndexOf('。', at), words.lastIndexOf('；', at)) + 1, at);
}

/** The clause that words end with: what stands behind their last comma, semicolon or stop. */
export function lastClause(words: string): string {
  return words.slice(words.search(/[^，。；]*$/));
}
