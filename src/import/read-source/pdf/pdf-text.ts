import { risingLines } from '../../rising-lines.ts';
import type { FoundGrid, PrintedGrid } from '../printed-grid.ts';
import type { ReadNote } from '../read-notes.ts';
import { withFractions } from './drawn-fractions.ts';
import { type PageLine, pageLines } from './page-lines.ts';
import { pageNotes } from './page-notes.ts';
import { notesOf } from './page-telling.ts';
import { endsParagraph, hangingLines, pitchOf, usesIndents } from './paragraph-ends.ts';
import type { PdfPage } from './pdf-pages.ts';
import { type PlacedLine, wordsOf } from './placed-line.ts';
import { withoutRepeatedMarks } from './repeated-marks.ts';
import { runningHeads } from './running-heads.ts';
import { pagesOfSheet } from './sheet-halves.ts';

/** A header stands on so many pages. */
const headerPages = 3;

/**
 * Words of a PDF in the form of source.txt: paragraphs told by indentation and short lines, tables by their lines or
 * columns, notes after the paragraph that goes on above them.
 */
export function pdfText(file: readonly PdfPage[]): { text: string; grids: FoundGrid[]; notes: ReadNote[] } {
  const halves = withoutRepeatedMarks(file).map(withFractions).map(pagesOfSheet);
  const pages = halves.flat();
  const sheets = halves.flatMap((own, sheet) => own.map(() => sheet));
  const read = pageLines(pages);
  const size = commonSize(read.flatMap(({ lines }) => lines));
  const tops = Map.groupBy(
    read.map(({ lines: [top] }) => (top ? wordsOf(top) : '')),
    (words) => words,
  );
  const isHeader = (line: PageLine) => (tops.get(wordsOf(line))?.length ?? 0) >= headerPages;
  const rising = risingLines(
    read.map(({ lines }) => lines),
    (line) => (line.row ? '' : wordsOf(line)),
  );
  const edges = pages.map(({ rules, width }, page) => ({
    lines: read[page]?.lines.filter((line) => !rising.has(line)) ?? [],
    rules,
    width,
  }));
  const heads = runningHeads(edges, size, wordsOf);
  const placed = read.flatMap(({ lines, ends }, page): PlacedLine[] => {
    const isBody = (line: PageLine) => !rising.has(line) && !heads.has(line);
    const body = lines.filter(isBody);
    const feet = ends.map((end) => {
      const until = lines.slice(0, end).filter(isBody).length;
      return { until, notes: pageNotes(body.slice(0, until), size) };
    });
    const asideOf = (line: PageLine, isFirst: boolean): PlacedLine['aside'] => {
      if (heads.has(line)) return 'edge';
      const at = body.indexOf(line);
      const [, last] = feet.at(-1)?.notes ?? [0, 0];
      if (at === -1 || at >= last || (isFirst && isHeader(line))) return 'running';
      const [from, to] = feet.find(({ until }) => at < until)?.notes ?? [0, 0];
      return at >= from && at < to ? 'note' : line.isFloated ? 'floated' : undefined;
    };
    return lines.map((line, index) => ({
      ...line,
      page,
      sheet: sheets[page] ?? page,
      aside: asideOf(line, index === 0),
    }));
  });
  const text = placed.filter(({ aside }) => aside === undefined);
  const setting = { indents: usesIndents(text), pitch: pitchOf(text), hanging: hangingLines(text) };
  const floated = placed.filter(({ aside }) => aside === 'floated');
  const ends = new Map(
    [text, floated].flatMap((lines) => lines.map((line, nth) => [line, endsParagraph(line, lines[nth + 1], setting)])),
  );
  const printed: { words: string; line: PlacedLine }[] = [];
  let waiting: PlacedLine[] = [];
  const printNotes = () => {
    for (const line of waiting)
      if (line.aside === 'note') printed.push({ words: `\v${wordsOf(line)} `, line });
      else printed.push({ words: wordsOf(line) + (ends.get(line) ? ' ' : ''), line });
    waiting = [];
  };
  // What stands in a sentence waits until the paragraph it interrupts is at its end.
  let isOpen = false;
  for (const line of placed) {
    if (line.aside === 'note' || line.aside === 'floated') waiting.push(line);
    else if (line.aside === 'edge') printed.push({ words: `${wordsOf(line)}\v`, line });
    else if (line.aside === 'running') printed.push({ words: `${wordsOf(line)} `, line });
    else {
      isOpen = !ends.get(line);
      printed.push({ words: wordsOf(line) + (isOpen ? '' : ' '), line });
    }
    if (!isOpen) printNotes();
  }
  printNotes();
  return {
    text: sourceText(printed, file.length),
    grids: gridsOf(printed),
    notes: notesOf(pages, sheets, read, printed),
  };
}

/** The ruled tables, with the lines their rows are. */
function gridsOf(printed: Printed): FoundGrid[] {
  const found = new Map<PrintedGrid, FoundGrid>();
  printed.forEach(({ line: { grid, sheet } }, index) => {
    if (!grid) return;
    const own = found.get(grid);
    if (own) own.lines[1] = index + 1;
    else found.set(grid, { grid, lines: [index + 1, index + 1], page: sheet + 1 });
  });
  return [...found.values()];
}

type Printed = readonly { words: string; line: PlacedLine }[];

/** A form feed begins each page; a page without words has nothing but one. */
function sourceText(printed: Printed, pages: number): string {
  const words: string[] = [];
  let page = 0;
  let feeds = '';
  for (const { words: own, line } of printed) {
    if (line.sheet > page) feeds = '\f'.repeat(line.sheet - page);
    page = Math.max(page, line.sheet);
    words.push(feeds + own);
    feeds = '';
  }
  const rest = '\f'.repeat(pages - 1 - page);
  return `${words.join('\n')}${rest === '' ? '' : `\n${rest}`}\n`;
}

/** Height of the type most of the text is set in. */
function commonSize(lines: readonly PageLine[]): number {
  const counts = new Map<number, number>();
  for (const { size, row, cells } of lines) {
    if (row) continue;
    const key = Math.round(size * 2) / 2;
    counts.set(key, (counts.get(key) ?? 0) + cells.reduce((sum, { text }) => sum + text.length, 0));
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return most?.[0] ?? 0;
}
