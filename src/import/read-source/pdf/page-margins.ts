import { endsSentence } from '../../punctuation.ts';
import type { Margins } from './page-lines.ts';
import type { PdfPage } from './pdf-pages.ts';
import { type PlacedLine, wordsOf } from './placed-line.ts';

/** A page with more lines tells its margins by itself, as does one with so many lines that break into the next. */
const [fewLines, leastBreaks] = [6, 2];

/**
 * Lines with the margins of their pages. A page of few lines, a heading and its one sentence, has none that begins or ends
 * where a whole one would: it takes the margins of a page of the same setting whose lines tell them.
 */
export function withSharedMargins(lines: readonly PlacedLine[], pages: readonly PdfPage[]): PlacedLine[] {
  const text = lines.filter((line) => line.aside === undefined && !line.row);
  const own = [...Map.groupBy(text, ({ page }) => page).values()].filter(haveOneMargin);
  const settled = own.flatMap((of) => (breaksOf(of).length >= leastBreaks ? breaksOf(of).slice(0, 1) : []));
  const shared = new Map<number, Margins>();
  for (const few of own) {
    const [{ page }] = few as [PlacedLine];
    if (few.length > fewLines || breaksOf(few).length >= leastBreaks) continue;
    // Left and right pages of a book may have their margins the other way round.
    const far = (one: PlacedLine) => Math.abs(one.page - page) + (Math.abs(one.page - page) % 2) * pages.length;
    const like = settled
      .filter((one) => pages[one.page]?.width === pages[page]?.width && few.some((line) => isAlike(line, one)))
      .toSorted((a, b) => far(a) - far(b))
      .find((one) => few.every((line) => isWithin(line, one)));
    if (like) shared.set(page, like.margins);
  }
  return lines.map((line) => {
    const margins = line.aside === undefined && !line.row ? shared.get(line.page) : undefined;
    return margins ? { ...line, margins } : line;
  });
}

function haveOneMargin([first, ...rest]: readonly PlacedLine[]): boolean {
  return rest.every(({ margins }) => margins.left === first?.margins.left && margins.right === first.margins.right);
}

/** Lines that end at the margin within a sentence, above one that begins at the other. */
function breaksOf(lines: readonly PlacedLine[]): PlacedLine[] {
  return lines.filter((line, nth) => {
    const next = lines[nth + 1];
    const isFull = line.right > line.margins.right - line.size * 2 && !endsSentence(wordsOf(line));
    return isFull && next !== undefined && next.left < next.margins.left + next.size * 0.5;
  });
}

function isAlike({ size }: PlacedLine, other: PlacedLine): boolean {
  return Math.abs(size - other.size) < other.size * 0.05;
}

function isWithin({ left, right, size }: PlacedLine, { margins }: PlacedLine): boolean {
  return left > margins.left - size * 0.1 && right < margins.right + size;
}
