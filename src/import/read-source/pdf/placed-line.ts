import type { PageLine } from './page-lines.ts';

/** A printed line with its place in the file. */
export interface PlacedLine extends PageLine {
  page: number;
  /** The page of the file: a sheet may have two. */
  sheet: number;
  /**
   * Whether it is a note at the foot of its page, in a box beside the text, a page number or header, or what is known for
   * one by its place alone: no sentence goes on in it.
   */
  aside: 'note' | 'floated' | 'running' | 'edge' | undefined;
}

/** The words of a line as source.txt has them. */
export function wordsOf({ row, cells, size }: PageLine): string {
  // A lone blank at the end would say that a paragraph ends; an empty last cell is told by its tab.
  if (row) return row.join('\t');
  return cells
    .map(({ text, left }, index) => {
      const gap = left - (cells[index - 1]?.right ?? left);
      return (index === 0 ? '' : ' '.repeat(Math.max(2, Math.round((gap / size) * 2)))) + text;
    })
    .join('');
}
