import { standsAboveTable } from './pdf/open-areas.ts';

/**
 * The lines of a row that is one cell, where its title, its form and its unit stand inside the frame of a table: each is a
 * line of its own, as it is above a frame. Otherwise the row as it is.
 * @param words the lines of the cell, vertical tabs between
 */
export function linesAbove(words: string): string[] {
  const lines = words.split('\v');
  return lines.every(standsAboveTable) ? lines : [words];
}
