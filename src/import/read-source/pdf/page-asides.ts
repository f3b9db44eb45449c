import { risingLines } from '../../rising-lines.ts';
import { commonSize } from './common-size.ts';
import type { PageLine, ReadPage } from './page-lines.ts';
import { breaksOff, goesOnInNote, pageNotes } from './page-notes.ts';
import type { PdfPage } from './pdf-pages.ts';
import { type PlacedLine, wordsOf } from './placed-line.ts';
import { runningHeads } from './running-heads.ts';
import { taggedHeads } from './tagged-heads.ts';

/** So many pages begin with a header that is known by its words. */
const leastPages = 3;

/**
 * The lines of a file, told apart into its text and what stands beside it: notes, boxes, heads and feet of pages.
 * @param sheets for each page the one of the file that it is, or is half of
 */
export function placedLines(
  pages: readonly PdfPage[],
  sheets: readonly number[],
  read: readonly ReadPage[],
): PlacedLine[] {
  const size = textSize(read.flatMap(({ lines }) => lines));
  const repeated = repeatedTops(read);
  const rising = risingLines(
    read.map(({ lines }) => lines),
    (line) => (line.row ? '' : wordsOf(line)),
  );
  const edges = pages.map(({ rules, width }, page) => ({
    lines: read[page]?.lines.filter((line) => !rising.has(line)) ?? [],
    rules,
    width,
  }));
  const heads = new Set([...runningHeads(edges, size), ...taggedHeads(edges, size)]);
  const placed: PlacedLine[] = [];
  for (const [page, { lines, ends }] of read.entries()) {
    const above = placed.findLast(({ aside, page: own }) => aside === 'note' && own === page - 1);
    const open = above && breaksOff(above, above.margins.right) ? above : undefined;
    const isBody = (line: PageLine) => !rising.has(line) && !heads.has(line);
    const body = lines.filter(isBody);
    const feet = ends.map((end) => {
      const until = lines.slice(0, end).filter(isBody).length;
      return { until, notes: pageNotes(body.slice(0, until), size, open) };
    });
    const asideOf = (line: PageLine): PlacedLine['aside'] => {
      if (heads.has(line)) return 'edge';
      const at = body.indexOf(line);
      const [, last] = feet.at(-1)?.notes ?? [0, 0];
      if (at === -1 || at >= last || repeated.has(line)) return 'running';
      const [from, to] = feet.find(({ until }) => at < until)?.notes ?? [0, 0];
      return at >= from && at < to ? 'note' : line.isFloated ? 'floated' : undefined;
    };
    let last = open;
    for (const line of lines) {
      const own: PlacedLine = { ...line, page, sheet: sheets[page] ?? page, aside: asideOf(line) };
      // What is left of a note of the page before stands with it.
      if (own.aside === 'note' && last && goesOnInNote(last, own, last.margins.right)) {
        const rest = { ...own, page: last.page, sheet: last.sheet };
        placed.splice(placed.indexOf(last) + 1, 0, rest);
        last = rest;
      } else {
        placed.push(own);
        if (own.aside === 'note') last = undefined;
      }
    }
  }
  return placed;
}

/** The first lines of pages that say the same: a header may be larger than the text, and stand close to it. */
function repeatedTops(pages: readonly ReadPage[]): Set<PageLine> {
  const tops = Map.groupBy(
    pages.flatMap(({ lines }) => lines.slice(0, 1)),
    wordsOf,
  );
  return new Set([...tops.values()].filter(({ length }) => length >= leastPages).flat());
}

/** The lines of notes that go on in the next line. */
export function openNotes(placed: readonly PlacedLine[]): Set<PlacedLine> {
  const notes = placed.filter(({ aside }) => aside === 'note');
  return new Set(
    notes.filter((line, nth) => {
      const next = notes[nth + 1];
      return next?.page === line.page && goesOnInNote(line, next, line.margins.right);
    }),
  );
}

/** Height of the type most of the text is set in, that of tables aside. */
function textSize(lines: readonly PageLine[]): number {
  const text = lines.filter(({ row }) => !row);
  return commonSize(
    text.map(({ size, cells }) => ({ size, length: cells.reduce((sum, { text }) => sum + text.length, 0) })),
    0.5,
  );
}
