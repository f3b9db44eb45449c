import { standsAboveTable } from '../lines-above.ts';
import { wordsOf } from './open-areas.ts';
import type { RuledTable } from './table-cells.ts';
import { textLines } from './text-lines.ts';
import type { PlacedText } from './visible-runs.ts';

/** Words this near to a table, in the height of the type, are of it. */
const near = 2.2;

/** Whether the lines of a table give its cells: no row is told by words, none is in doubt, and no head or row stands right above or below them. */
export function isSureTable({ box, grid, items: own }: RuledTable, rest: readonly PlacedText[]): boolean {
  const size = own[0]?.size ?? 0;
  const isBeside = (line: { y: number }) =>
    (line.y <= box.top && box.top - line.y < size * near) ||
    (line.y - size > box.bottom && line.y - box.bottom < size * near);
  const lines = textLines(rest.filter(({ x }) => x > box.left - size && x < box.right + size)).filter(isBeside);
  const isOwn = (line: (typeof lines)[number]) =>
    line.items.length > 1 && !standsAboveTable(wordsOf(line)) && !/[。；：:]/.test(wordsOf(line));
  return grid.flaw === undefined && grid.isOpen !== true && !lines.some(isOwn);
}
