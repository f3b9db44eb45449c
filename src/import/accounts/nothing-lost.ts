import { cellWords } from '../read-source/printed-grid.ts';
import { unspaced } from '../unspaced.ts';
import { decimalsIn } from './amounts.ts';
import { isCodePart } from './table-head.ts';
import { type DraftRow, type GridBody, Unclear } from './table-rows.ts';

/**
 * Every decimal of the grids stands in one cell of the rows, and no other does; nor is any other word lost.
 * @throws Unclear
 */
export function assertNothingLost(bodies: readonly GridBody[], rows: readonly DraftRow[]): void {
  const printed = bodies.flatMap(({ grid, from }) =>
    grid.cells.flatMap((cell) => {
      const words = unspaced(cellWords(cell));
      return cell.row < from || isCodePart(words) ? [] : new Array<string>(cell.rows).fill(words);
    }),
  );
  const kept = rows
    .flatMap(({ code, name, cells }) => [code, name, ...cells.values()])
    .map((words) => unspaced(words ?? ''));
  const decimals = (words: readonly string[]) => words.flatMap(decimalsIn).toSorted().join(' ');
  const letters = (words: readonly string[]) => [...words.join('')].toSorted().join('');
  const inHeads = bodies.some(({ grid, from }) =>
    grid.cells.some((cell) => cell.row < from && decimalsIn(cellWords(cell)).length > 0),
  );
  if (inHeads || letters(printed) !== letters(kept) || decimals(printed) !== decimals(kept))
    throw new Unclear('number-outside');
}
