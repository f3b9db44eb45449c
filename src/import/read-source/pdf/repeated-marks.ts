import type { PdfPage } from './pdf-pages.ts';
import type { PlacedText } from './visible-runs.ts';

/** A mark stands on at least so many pages, and on this share of them. */
const [leastPages, leastShare] = [2, 0.6];
/** Above and below, by the height of the page, stand headers and footers, pale ones too. */
const edge = 0.1;

/**
 * Takes pale words that pages repeat at one place amid their text for the watermarks they are, however small: they would
 * stand in the lines that they lie under.
 */
export function withoutRepeatedMarks(pages: readonly PdfPage[]): PdfPage[] {
  const own = pages.map((page) => new Set(page.items.filter((item) => mayBeMark(item, page)).map(keyOf)));
  const counts = new Map<string, number>();
  for (const key of own.flatMap((keys) => [...keys])) counts.set(key, (counts.get(key) ?? 0) + 1);
  const least = Math.max(leastPages, pages.length * leastShare);
  const isMark = (item: PlacedText, page: PdfPage) => mayBeMark(item, page) && (counts.get(keyOf(item)) ?? 0) >= least;
  return pages.map((page) => {
    const marks = page.items.filter((item) => isMark(item, page));
    if (marks.length === 0) return page;
    return {
      ...page,
      items: page.items.filter((item) => !marks.includes(item)),
      unseen: [...page.unseen, ...marks.map(({ text, y }) => ({ why: 'watermark' as const, words: text, y }))],
    };
  });
}

function mayBeMark({ isPale, y }: PlacedText, { height }: PdfPage): boolean {
  return isPale === true && y > height * edge && y < height * (1 - edge);
}

function keyOf({ text, x, y }: PlacedText): string {
  return [text, Math.round(x / 3), Math.round(y / 3)].join(' ');
}
