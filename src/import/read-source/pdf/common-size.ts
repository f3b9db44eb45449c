/**
 * The height that most characters of some words are set in; 0 where there are none.
 * @param step heights are told apart by so much, in points
 */
export function commonSize(words: readonly { size: number; length: number }[], step: number): number {
  const counts = new Map<number, number>();
  for (const { size, length } of words) {
    const height = Math.round(size / step) * step;
    counts.set(height, (counts.get(height) ?? 0) + length);
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return most?.[0] ?? 0;
}
