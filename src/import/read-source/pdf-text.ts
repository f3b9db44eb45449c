import { endsSentence } from '../punctuation.ts';
import { gridRows } from './grid-rows.ts';
import { type PdfLine, pdfLines } from './pdf-lines.ts';
import type { PdfPage } from './pdf-pages.ts';

/** Where the text of a page begins and ends. */
interface Margins {
  left: number;
  right: number;
}

interface PlacedLine extends PdfLine {
  /** Cells of a table's row; undefined for a line of text. */
  row: string[] | undefined;
  margins: Margins;
  page: number;
}

/** Words of a PDF in the form of source.txt: paragraphs told by indentation and short lines, tables by their columns. */
export function pdfText(pages: readonly PdfPage[]): string {
  const lines = pages.flatMap((page, index): PlacedLine[] => {
    const printed = pdfLines(page);
    const rows = gridRows(printed);
    const margins = marginsOf(printed);
    return printed.map((line, at) => ({ ...line, row: rows[at], margins, page: index }));
  });
  const indented = usesIndents(lines);
  const texts = pages.map((_, page) =>
    lines
      .flatMap((line, index) =>
        line.page === page ? [wordsOf(line) + (endsParagraph(line, lines[index + 1], indented) ? ' ' : '')] : [],
      )
      .join('\n'),
  );
  return `${texts.join('\n\f')}\n`;
}

function wordsOf({ row, cells, size }: PlacedLine): string {
  // A lone blank at the end would say that a paragraph ends; an empty last cell is told by its tab.
  if (row) return row.join('\t');
  return cells
    .map(({ text, left }, index) => {
      const gap = left - (cells[index - 1]?.right ?? left);
      return (index === 0 ? '' : ' '.repeat(Math.max(2, Math.round((gap / size) * 2)))) + text;
    })
    .join('');
}

/** Edges of the text: where most lines begin, and where the longest end. */
function marginsOf(lines: readonly PdfLine[]): Margins {
  const lefts = lines.map(({ left }) => Math.round(left)).toSorted((a, b) => a - b);
  const rights = lines.map(({ right }) => right).toSorted((a, b) => a - b);
  const wide = (rights.at(-1) ?? 0) - (lefts[0] ?? 0);
  const long = lines.filter((line) => line.right - line.left > wide * 0.8);
  const body = long.length >= 2 ? long : lines;
  return {
    left: Math.min(...body.map(({ left }) => left)),
    right: median(body.map(({ right }) => right)),
  };
}

function usesIndents(lines: readonly PlacedLine[]): boolean {
  const full = lines.filter((line) => !line.row && !isShort(line, 2));
  return full.filter(isIndented).length > full.length * 0.08;
}

function isIndented({ left, margins, size }: PlacedLine): boolean {
  return left - margins.left > size * 1.2;
}

function isShort({ right, margins, size }: PlacedLine, by: number): boolean {
  return right < margins.right - size * by;
}

function isCentred(line: PlacedLine): boolean {
  const { left, right, margins, size } = line;
  return isShort(line, 2) && Math.abs(left + right - margins.left - margins.right) < size * 2;
}

function endsParagraph(line: PlacedLine, next: PlacedLine | undefined, indents: boolean): boolean {
  if (next === undefined || line.row || next.row) return true;
  if (Math.abs(line.size - next.size) > 0.15 * line.size) return true;
  const text = wordsOf(line);
  if (isShort(line, 8) && !isCentred(next)) return true;
  // The second line of a heading is centred below a full first one.
  if (isCentred(next) && !isShort(line, 2)) return endsSentence(text);
  if (isCentred(line) && isCentred(next)) return next.page !== line.page;
  if (isIndented(next)) return true;
  return isShort(line, indents ? 4 : 2) || (isShort(line, 1.5) && endsSentence(text));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
