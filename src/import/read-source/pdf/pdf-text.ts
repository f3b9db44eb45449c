import { ordinaryText } from '../../../report/ordinary-text.ts';
import { leadingNumeral } from '../../numerals.ts';
import { endsSentence, readsAsProse } from '../../punctuation.ts';
import { risingLines } from '../../rising-lines.ts';
import type { FoundGrid, PrintedGrid } from '../printed-grid.ts';
import type { ReadNote } from '../read-notes.ts';
import { withFractions } from './drawn-fractions.ts';
import { type PageLine, pageLines, type ReadPage } from './page-lines.ts';
import { pageNotes } from './page-notes.ts';
import { picturesOf } from './page-pictures.ts';
import type { PdfPage } from './pdf-pages.ts';
import { withoutRepeatedMarks } from './repeated-marks.ts';
import { pagesOfSheet } from './sheet-halves.ts';
import { unknown } from './unknown-glyphs.ts';
import type { UnseenText } from './visible-runs.ts';

interface PlacedLine extends PageLine {
  page: number;
  /** The page of the file: a sheet may have two. */
  sheet: number;
  /** Whether it is a note at the foot of its page, in a box beside the text, or a page number or header: no sentence goes on in it. */
  aside: 'note' | 'floated' | 'running' | undefined;
}

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
  const placed = read.flatMap(({ lines }, page): PlacedLine[] => {
    const [from, to] = pageNotes(
      lines.filter((line) => !rising.has(line)),
      size,
    );
    return lines.map((line, index) => {
      const isRunning = index >= to || (index === 0 && isHeader(line));
      return {
        ...line,
        page,
        sheet: sheets[page] ?? page,
        aside: isRunning ? 'running' : index >= from ? 'note' : line.isFloated ? 'floated' : undefined,
      };
    });
  });
  const text = placed.filter(({ aside }) => aside === undefined);
  const setting = { indents: usesIndents(text), pitch: pitchOf(text) };
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

function notesOf(
  pages: readonly PdfPage[],
  sheets: readonly number[],
  read: readonly ReadPage[],
  printed: Printed,
): ReadNote[] {
  const pageAt = (page: number) => (sheets[page] ?? page) + 1;
  const lineAt = (page: number, y: number) => {
    const before = printed.findLastIndex(({ line }) => line.page < page || (line.page === page && line.y <= y + 1));
    return Math.max(1, before + 1);
  };
  const notes: ReadNote[] = pages.flatMap(({ unseen }, page) =>
    [...unseen, ...(read[page]?.strange ?? [])].map(({ why, words, y }) =>
      noteOf(why, words, lineAt(page, y), pageAt(page)),
    ),
  );
  const pictures = picturesOf(pages).flatMap((boxes, page) =>
    boxes.map(
      ({ top }): ReadNote => ({
        kind: 'left-out',
        why: 'picture',
        words: '',
        line: lineAt(page, top),
        page: pageAt(page),
      }),
    ),
  );
  const raised = read.flatMap(({ unwritten }, page) =>
    unwritten.map(({ words, y }): ReadNote => ({ kind: 'not-read', what: 'raised', words, line: lineAt(page, y) })),
  );
  const untold = printed.flatMap(({ words }, index): ReadNote[] =>
    words.includes(unknown)
      ? [{ kind: 'not-read', what: 'unknown', words: aroundUnknown(words.trim()), line: index + 1 }]
      : [],
  );
  const seen = new Set<string>();
  // A watermark stands on every page.
  const once = notes.filter((note) => {
    if (note.kind !== 'left-out' || note.why !== 'watermark') return true;
    return !seen.has(note.words) && seen.add(note.words);
  });
  return [...once, ...pictures, ...raised, ...untold].toSorted((a, b) => a.line - b.line);
}

function noteOf(why: UnseenText['why'], words: string, line: number, page: number): ReadNote {
  switch (why) {
    case 'aslant':
    case 'vertical':
    case 'actual-text':
    case 'equation':
    case 'outlined':
      return { kind: 'not-read', what: why, words, line };
    case 'seal':
      return { kind: 'left-out', why, words, line, page };
    default:
      return { kind: 'left-out', why, words, line };
  }
}

/** The first of them with some words on both sides. */
function aroundUnknown(words: string): string {
  const at = words.indexOf(unknown);
  return words.slice(Math.max(0, at - 8), at + 12);
}

function wordsOf({ row, cells, size }: PageLine): string {
  // A lone blank at the end would say that a paragraph ends; an empty last cell is told by its tab.
  if (row) return row.join('\t');
  return cells
    .map(({ text, left }, index) => {
      const gap = left - (cells[index - 1]?.right ?? left);
      return (index === 0 ? '' : ' '.repeat(Math.max(2, Math.round((gap / size) * 2)))) + text;
    })
    .join('');
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

function usesIndents(lines: readonly PageLine[]): boolean {
  const full = lines.filter((line) => !line.row && !isShort(line, 2));
  return full.filter(isIndented).length > full.length * 0.08;
}

/** Distance from a full line to the one that goes on with it, in the height of the type; unknown where none does. */
function pitchOf(lines: readonly PlacedLine[]): number | undefined {
  const distances = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const goesOn = next && !line.row && !next.row && !isShort(line, 2) && !endsSentence(wordsOf(line));
    return goesOn && line.page === next.page && next.y > line.y ? [(next.y - line.y) / line.size] : [];
  });
  return distances.toSorted((a, b) => a - b)[Math.floor(distances.length / 2)];
}

function isIndented({ left, margins, size }: PageLine): boolean {
  return left - margins.left > size * 1.2;
}

function isShort({ right, margins, size }: PageLine, by: number): boolean {
  return right < margins.right - size * by;
}

function isCentred(line: PageLine): boolean {
  const { left, right, margins, size } = line;
  return isShort(line, 2) && Math.abs(left + right - margins.left - margins.right) < size * 2;
}

/** 二、收入决算情况说明: what it stands below may end in a line as full as any. */
function isHeading(line: PageLine): boolean {
  const words = ordinaryText(wordsOf(line));
  const style = leadingNumeral(words)?.style;
  if (style === 'part' || style === 'comma') return true;
  return style !== undefined && !readsAsProse(words) && (style === 'bracket' || isShort(line, 2));
}

/** An empty line, or nearly one, is left between them. */
function areApart(line: PlacedLine, next: PlacedLine, pitch: number | undefined): boolean {
  return pitch !== undefined && line.page === next.page && (next.y - line.y) / line.size > pitch * 1.4;
}

/** 1.…。 and 2.…。 begin at the same place: each is a paragraph, however full the first is. */
function areItems(line: PlacedLine, next: PlacedLine): boolean {
  const [one, other] = [line, next].map((of) => leadingNumeral(ordinaryText(wordsOf(of))));
  const areNeighbours = one && other && one.style === other.style && one.value + 1 === other.value;
  return areNeighbours === true && Math.abs(line.left - next.left) < line.size * 0.5;
}

/** Set in other types; a line may have words of both. */
function areSetApart(line: PageLine, next: PageLine): boolean {
  return Math.max(line.least, next.least) - Math.min(line.size, next.size) > 0.15 * line.size;
}

/** What no paragraph begins with: a mark of punctuation, or of what kind the item is that the line before names. */
const neverFirst = /^(?:[（(][类款项][）)]|[，。；：、）])/;

function endsParagraph(
  line: PlacedLine,
  next: PlacedLine | undefined,
  { indents, pitch }: { indents: boolean; pitch: number | undefined },
): boolean {
  if (next === undefined || line.row || next.row) return true;
  if (areSetApart(line, next)) return true;
  if (neverFirst.test(wordsOf(next))) return false;
  const text = wordsOf(line);
  // What goes on over the page may end in a short line above a note.
  const isInside = (one: PageLine) => !isIndented(one) && !isCentred(one);
  if (indents && line.page !== next.page && isInside(line) && isInside(next) && !endsSentence(text)) return false;
  if (endsSentence(text) && (isHeading(next) || areItems(line, next) || areApart(line, next, pitch))) return true;
  if (isShort(line, 8) && !isCentred(next)) return true;
  // The second line of a heading is centred below a full first one.
  if (isCentred(next) && !isShort(line, 2)) return endsSentence(text);
  if (isCentred(line) && isCentred(next)) return next.page !== line.page;
  if (isIndented(next)) return true;
  return isShort(line, indents ? 4 : 2) || (isShort(line, 1.5) && endsSentence(text));
}
