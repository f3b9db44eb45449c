import { textColumns } from '../../../report/text-columns.ts';
import { levelled } from './raised-items.ts';
import type { PlacedText } from './visible-runs.ts';

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
  /** Height of its largest type, and of the smallest that Chinese words on it are set in. */
  size: number;
  least: number;
  /** Whether the file says that it is none of the text. */
  isArtifact?: boolean;
}

/** Lines from top to bottom, and raised or lowered characters that have no small form. */
export interface PdfLines {
  lines: PdfLine[];
  unwritten: { words: string; y: number }[];
}

/** A gap this wide, in the height of the type, parts two cells. */
const cellGap = 1.6;

/** The lines that runs of characters stand on. */
export function pdfLines(items: readonly PlacedText[]): PdfLines {
  const { items: level, unwritten } = levelled(items);
  const rows: PlacedText[][] = [];
  for (const item of level.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows
      .slice(-4)
      .findLast(([first]) => first !== undefined && item.y - first.y <= 0.4 * Math.min(first.size, item.size));
    if (row) row.push(item);
    else rows.push([item]);
  }
  return { lines: rows.map(lineOf).toSorted((a, b) => a.y - b.y), unwritten };
}

function lineOf(row: PlacedText[]): PdfLine {
  const sorted = row.toSorted((a, b) => a.x - b.x);
  const size = Math.max(...sorted.map((item) => item.size));
  const cells: Cell[] = [];
  const isLoose = isSpacedOut(sorted, size);
  let isApart = false;
  for (const { text, x, width, blankAfter = false } of sorted) {
    const open = cells.at(-1);
    const gap = open === undefined ? 0 : (x - open.right) / size;
    if (open === undefined || gap >= cellGap) cells.push({ text, left: x, right: x + width });
    else {
      open.text += (blanksBetween(open.text, text, gap, isLoose) || (isApart ? ' ' : '')) + text;
      open.right = Math.max(open.right, x + width);
    }
    isApart = blankAfter;
  }
  for (const cell of cells) cell.text = withoutLetterSpacing(cell.text);
  return {
    cells,
    left: Math.min(...cells.map(({ left }) => left)),
    right: Math.max(...cells.map(({ right }) => right)),
    y: sorted[0]?.y ?? 0,
    size,
    isArtifact: sorted.every((item) => item.isArtifact === true),
    least: Math.min(size, ...sorted.flatMap((item) => (/\p{Script=Han}/u.test(item.text) ? [item.size] : []))),
  };
}

/** A line spread over the whole measure gets a blank after every character; words have none. */
function withoutLetterSpacing(text: string): string {
  const chinese = '[\u2E80-\uFFEF“”‘’…—]';
  const spaced = text.match(new RegExp(`(?<=${chinese}) +(?=${chinese})`, 'g'))?.length ?? 0;
  const close = text.match(new RegExp(`(?<=${chinese})(?=${chinese})`, 'g'))?.length ?? 0;
  if (spaced < 2 || spaced < close) return text;
  const words = text.replace(new RegExp(`(?<=${chinese}) +| +(?=${chinese})`, 'g'), '');
  // 2 0 2 2年度: its digits are set apart too, if all of them are.
  return /\d\d/.test(words) ? words : words.replace(/(?<=[\d.,]) +(?=[\d.,])/g, '');
}

/** Whether the characters of a line are set apart to fill it: there are many gaps, where words have few. */
function isSpacedOut(row: readonly PlacedText[], size: number): boolean {
  const characters = row.reduce((sum, { text }) => sum + text.length, 0);
  const gaps = row.slice(1).filter(({ x, text }, index) => {
    const before = row[index];
    return before !== undefined && areWide(before.text, text) && x - before.x - before.width > 0.12 * size;
  });
  return gaps.length > characters / 6;
}

/** Chinese characters set apart to fill a line have no blank between them; words and numbers have. */
function blanksBetween(before: string, after: string, gap: number, isLoose: boolean): string {
  return gap < (areWide(before, after) ? (isLoose ? 0.6 : 0.22) : 0.15)
    ? ''
    : ' '.repeat(Math.max(1, Math.round(gap * 2)));
}

/** Whether Chinese characters meet. */
function areWide(before: string, after: string): boolean {
  return textColumns(`${before.at(-1)}${after[0]}`, true) === 4;
}
