import { textColumns } from '../../report/text-columns.ts';
import type { PdfPage, PlacedText } from './pdf-pages.ts';

/** A stretch of a line without a wide gap in it. */
export interface Cell {
  text: string;
  left: number;
  right: number;
}

/** A printed line. */
export interface PdfLine {
  /** Never empty. */
  cells: Cell[];
  left: number;
  right: number;
  /** Base line, downwards. */
  y: number;
  size: number;
}

/** A gap this wide, in the height of the type, parts two cells. */
const cellGap = 1.6;

/** The lines of a page, from top to bottom. */
export function pdfLines({ items }: PdfPage): PdfLine[] {
  const rows: PlacedText[][] = [];
  for (const item of items.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.findLast((other) => isLevel(other, item));
    if (row) row.push(item);
    else rows.push([item]);
  }
  return rows.map(lineOf).toSorted((a, b) => a.y - b.y);
}

/** On one base line, give or take what a superscript or another font moves it. */
function isLevel(row: readonly PlacedText[], item: PlacedText): boolean {
  const [first] = row;
  return first !== undefined && Math.abs(first.y - item.y) <= 0.4 * Math.min(first.size, item.size);
}

function lineOf(row: PlacedText[]): PdfLine {
  const sorted = row.toSorted((a, b) => a.x - b.x);
  const size = Math.max(...sorted.map((item) => item.size));
  const cells: Cell[] = [];
  for (const { text, x, width } of sorted) {
    const open = cells.at(-1);
    const gap = open === undefined ? 0 : (x - open.right) / size;
    if (open === undefined || gap >= cellGap) cells.push({ text, left: x, right: x + width });
    else {
      open.text += blanksBetween(open.text, text, gap) + text;
      open.right = Math.max(open.right, x + width);
    }
  }
  for (const cell of cells) cell.text = withoutLetterSpacing(cell.text);
  return {
    cells,
    left: Math.min(...cells.map(({ left }) => left)),
    right: Math.max(...cells.map(({ right }) => right)),
    y: sorted[0]?.y ?? 0,
    size,
  };
}

/** A line spread over the whole measure gets a blank after every character; words have none. */
function withoutLetterSpacing(text: string): string {
  const chinese = '[\u2E80-\uFFEF“”‘’…—]';
  const spaced = text.match(new RegExp(`(?<=${chinese}) +(?=${chinese})`, 'g'))?.length ?? 0;
  const close = text.match(new RegExp(`(?<=${chinese})(?=${chinese})`, 'g'))?.length ?? 0;
  if (spaced < 2 || spaced < close) return text;
  return text.replace(new RegExp(`(?<=${chinese}) +| +(?=${chinese})`, 'g'), '');
}

/** Chinese characters set apart to fill a line have no blank between them; words and numbers have. */
function blanksBetween(before: string, after: string, gap: number): string {
  const chinese = textColumns(`${before.at(-1)}${after[0]}`, true) === 4;
  return gap < (chinese ? 0.6 : 0.15) ? '' : ' '.repeat(Math.max(1, Math.round(gap * 2)));
}
