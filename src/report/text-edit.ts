/** Characters from `from` up to `to` of a text that became other words. Offsets are UTF-16 units. */
export interface TextEdit {
  from: number;
  to: number;
  words: string;
}

/** The smallest edit that makes one text of another; undefined where they are the same. */
export function editBetween(before: string, after: string): TextEdit | undefined {
  if (before === after) return undefined;
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shortest - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { from: head, to: before.length - tail, words: after.slice(head, after.length - tail) };
}

/** The text with the words put in. */
export function edited(text: string, { from, to, words }: TextEdit): string {
  return text.slice(0, from) + words + text.slice(to);
}

/** Where a stretch of the text stands after the edit: what was replaced within it comes along, what was put beside it does not. */
export function stretchAfter(
  { from, to, words }: TextEdit,
  start: number,
  end: number,
): { start: number; end: number } {
  const grown = words.length - (to - from);
  return {
    start: start >= to ? start + grown : Math.min(start, from),
    end: end <= from ? end : end >= to ? end + grown : from + words.length,
  };
}

/** Whether an edit reaches into a stretch or touches its ends. */
export function touches({ from, to }: TextEdit, start: number, end: number): boolean {
  return from <= end && to >= start;
}
