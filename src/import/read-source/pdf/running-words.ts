import { standsAboveTable, wordsOf } from './open-areas.ts';
import type { TextLine } from './text-lines.ts';

/** A header or footer stands on so many of the pages, and on no fewer than these. */
const mostPages = 0.6;
const fewestPages = 3;
/** How many lines at the top and at the foot of a page may be running words, and how many runs each of them has. */
const [linesAtEdge, mostRuns] = [2, 3];
const pageNumber = /^[-—–－\s第]*\d{1,3}\s*(?:[-—–－]|页|\/\d{1,3}|页共\d+页)?$/;

/** The lines that pages repeat: their headers, their footers, their numbers. */
export function runningLines(pages: readonly (readonly TextLine[])[]): Set<TextLine> {
  const edges = pages.map((lines) =>
    [...lines.slice(0, linesAtEdge), ...lines.slice(-linesAtEdge)].filter(
      (line) => line.items.length <= mostRuns && !standsAboveTable(wordsOf(line)),
    ),
  );
  const keyOf = (line: TextLine) => `${wordsOf(line).replace(/\d+/g, '')} ${Math.round(line.y / 4)}`;
  const counts = new Map<string, number>();
  for (const own of edges) for (const key of new Set(own.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(fewestPages, pages.length * mostPages);
  const isRunning = (line: TextLine) => (counts.get(keyOf(line)) ?? 0) >= least || pageNumber.test(wordsOf(line));
  return new Set(edges.flat().filter(isRunning));
}
