/** Where something stands in a text file. */
export interface Place {
  /** Counted from 1. */
  line: number;
  /** Counted from 1, in UTF-16 units. */
  column: number;
  /** How many UTF-16 units it takes up on that line, at least 1. */
  length: number;
  /** The whole line as written, without its end. */
  excerpt: string;
}

/** Finds the line and column of an offset: `placesIn(text)(17, 3)` for three units from the offset 17. Never outside the text. */
export function placesIn(text: string): (offset: number, length?: number) => Place {
  const starts = [0];
  for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1)) starts.push(index + 1);
  // An end of line that ends the file begins no line that a person would count.
  if (starts.length > 1 && starts.at(-1) === text.length) starts.pop();
  return (offset, length = 1) => {
    const index = lastAtMost(starts, Math.max(0, offset));
    const start = starts[index] ?? 0;
    const excerpt = text.slice(start, starts[index + 1] ?? text.length).replace(/\r?\n$/, '');
    const column = Math.min(offset - start, excerpt.length) + 1;
    return { line: index + 1, column, length: Math.max(1, Math.min(length, excerpt.length - column + 1)), excerpt };
  };
}

/** Index of the last number that is not above `limit`, in numbers that ascend from 0. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
