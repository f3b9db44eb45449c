import type { FoundGrid, PrintedGrid } from '../printed-grid.ts';
import type { ReadNote } from '../read-notes.ts';
import { withoutChartWords } from './chart-words.ts';
import { withFractions } from './drawn-fractions.ts';
import { withoutLineNumbers } from './line-numbers.ts';
import { openNotes, placedLines } from './page-asides.ts';
import { pageLines } from './page-lines.ts';
import { withSharedMargins } from './page-margins.ts';
import { notesOf } from './page-telling.ts';
import { endsParagraph, hangingLines, pitchOf, roomOf, usesIndents } from './paragraph-ends.ts';
import type { PdfPage } from './pdf-pages.ts';
import { type PlacedLine, wordsOf } from './placed-line.ts';
import { withoutRepeatedMarks } from './repeated-marks.ts';
import { pagesOfSheet } from './sheet-halves.ts';
import { unsureParagraphs } from './unsure-paragraphs.ts';

/**
 * Words of a PDF in the form of source.txt: paragraphs told by indentation and short lines, tables by their lines or
 * columns, notes after the paragraph that goes on above them.
 */
export function pdfText(file: readonly PdfPage[]): { text: string; grids: FoundGrid[]; notes: ReadNote[] } {
  const halves = withoutChartWords(withoutRepeatedMarks(withoutLineNumbers(file)))
    .map(withFractions)
    .map(pagesOfSheet);
  const pages = halves.flat();
  const sheets = halves.flatMap((own, sheet) => own.map(() => sheet));
  const read = pageLines(pages);
  const placed = withSharedMargins(placedLines(pages, sheets, read), pages);
  const open = openNotes(placed);
  const text = placed.filter(({ aside }) => aside === undefined);
  const setting = {
    ...{ indents: usesIndents(text), pitch: pitchOf(text) },
    ...{ hanging: hangingLines(text), room: roomOf(text) },
  };
  const floated = placed.filter(({ aside }) => aside === 'floated');
  const ends = new Map(
    [text, floated].flatMap((lines) => lines.map((line, nth) => [line, endsParagraph(line, lines[nth + 1], setting)])),
  );
  const printed: { words: string; line: PlacedLine }[] = [];
  let waiting: PlacedLine[] = [];
  const printNotes = () => {
    for (const line of waiting)
      if (line.aside === 'note') printed.push({ words: `\v${wordsOf(line)}${open.has(line) ? '' : ' '}`, line });
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
    notes: notesOf(pages, sheets, read, printed, unsureParagraphs(text, ends, setting)),
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
