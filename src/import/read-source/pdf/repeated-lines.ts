import { standsAboveTable } from '../lines-above.ts';
import { wordsOf } from './open-areas.ts';
import { isPageNumber } from './page-number.ts';
import type { TextLine } from './text-lines.ts';

/** A header or footer stands on this share of the pages, and on no fewer than these. */
const mostPages = 0.6;
const fewestPages = 3;
/** How many lines at the top and at the foot of a page may be repeated, and how many runs each of them has. */
const [linesAtEdge, mostRuns] = [2, 3];

/** The lines that pages repeat: their headers, their footers, their numbers. */
export function repeatedLines(pages: readonly (readonly TextLine[])[]): Set<TextLine> {
  const edges = pages.map((lines) =>
    [...lines.slice(0, linesAtEdge), ...lines.slice(-linesAtEdge)].filter(
      (line) => line.items.length <= mostRuns && !standsAboveTable(wordsOf(line)),
    ),
  );
  const keyOf = (line: TextLine) => `${wordsOf(line).replace(/\d+/g, '')} ${Math.round(line.y / 4)}`;
  const counts = new Map<string, number>();
  for (const own of edges) for (const key of new Set(own.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(fewestPages, pages.length * mostPages);
  const isRepeated = (line: TextLine) => (counts.get(keyOf(line)) ?? 0) >= least || isPageNumber(wordsOf(line));
  return new Set(edges.flat().filter(isRepeated));
}
