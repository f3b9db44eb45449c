/** A share as per cent. */
export function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(2)} %`;
}

/** All of them together. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
