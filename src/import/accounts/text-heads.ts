import type { SpannedCell } from '../read-source/printed-grid.ts';
import { isOverLabels, isOverOthers, mayBeOf } from './head-groups.ts';

/** Heads with a blank for each place that one of them covers: below it, or beside it where other heads stand below. */
export function spannedHeads(rows: readonly (readonly string[])[]): SpannedCell[] {
  const width = rows[0]?.length ?? 0;
  const isBlank = (row: number, column: number) => rows[row]?.[column] === '';
  const hasBelow = (row: number, column: number) => rows.slice(row + 1).some((below) => (below[column] ?? '') !== '');
  const taken = new Set<string>();
  const heads: SpannedCell[] = [];
  rows.forEach((words, row) => {
    for (let column = 0; column < width; column++) {
      if (taken.has(`${row} ${column}`) || isBlank(row, column)) continue;
      let columns = 1;
      while (
        column + columns < width &&
        isBlank(row, column + columns) &&
        hasBelow(row, column) &&
        hasBelow(row, column + columns)
      )
        columns += 1;
      let height = 1;
      while (columns === 1 && row + height < rows.length && isBlank(row + height, column)) height += 1;
      heads.push(cellAt(row, column, height, columns, words[column] ?? ''));
      for (let y = row; y < row + height; y++) for (let x = column; x < column + columns; x++) taken.add(`${y} ${x}`);
    }
  });
  return heads;
}

/**
 * Heads of which each is written once, however many places it covers, as a copied web page has them: two rows, of which the
 * upper goes over groups of the lower.
 * @returns undefined where more than one way of covering is possible
 */
export function mergedHeads(
  [top = [], below = [], ...others]: readonly (readonly string[])[],
  width: number,
  isLabel: (head: string) => boolean,
): SpannedCell[] | undefined {
  const sizes = others.length === 0 ? groupSizes(top, below, width, isLabel) : undefined;
  if (sizes === undefined) return undefined;
  const isOver = (size: number) => size > 1 || below.length === width;
  let column = 0;
  let next = 0;
  return top.flatMap((words, nth) => {
    const size = sizes[nth] ?? 1;
    const from = column;
    column += size;
    if (!isOver(size)) return [cellAt(0, from, 2, 1, words)];
    const own = below.slice(next, next + size).map((head, at) => cellAt(1, from + at, 1, 1, head));
    next += size;
    return [cellAt(0, from, 1, size, words), ...own];
  });
}

/** How many columns each of the upper heads covers: as often as the lower ones begin anew, or those of codes and names first. */
function groupSizes(
  top: readonly string[],
  below: readonly string[],
  width: number,
  isLabel: (head: string) => boolean,
): number[] | undefined {
  const labels = below.findIndex((head) => !isLabel(head));
  if (below.length < width) {
    const [sizes, ...others] = waysOf(top, below, width, isLabel);
    return others.length === 0 ? sizes : undefined;
  }
  const starts = below.flatMap((head, at) => (head === below[0] ? [at] : []));
  if (starts.length === top.length) return starts.map((start, nth) => (starts[nth + 1] ?? width) - start);
  return top.length === 2 && labels > 1 ? [labels, width - labels] : undefined;
}

/** All ways in which some of the upper heads cover the lower ones, each several, as their words allow; the others go down to the body. */
function waysOf(
  [head, ...others]: readonly string[],
  below: readonly string[],
  width: number,
  isLabel: (head: string) => boolean,
): number[][] {
  if (head === undefined) return below.length === 0 && width === 0 ? [[]] : [];
  const isOver = (own: readonly string[]) =>
    own.every(isLabel)
      ? isOverLabels(head)
      : isOverOthers(head) && !isOverLabels(head) && !own.some(isLabel) && mayBeOf(head, own);
  const sizes = [1, ...below.map((_, nth) => nth + 1).filter((size) => size > 1 && isOver(below.slice(0, size)))];
  return sizes.flatMap((size) =>
    waysOf(others, below.slice(size > 1 ? size : 0), width - size, isLabel).map((rest) => [size, ...rest]),
  );
}

/** A cell of a text, whose paragraphs vertical tabs part. */
export function cellAt(row: number, column: number, rows: number, columns: number, words: string): SpannedCell {
  return { row, column, rows, columns, lines: words === '' ? [] : words.split('\v') };
}
