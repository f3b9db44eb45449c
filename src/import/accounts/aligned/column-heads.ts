import { median } from '../../../report/median.ts';
import type { BodyColumn } from './body-columns.ts';
import type { HeadNode } from './head-node.ts';
import { share } from './spans.ts';

/** The second best way of giving columns their heads is so much worse, in places, or nobody knows which is right. */
const clearlyWorse = 4;
/** A column stands no farther beside its head, in places. */
const farthest = 4;
/** More ways than these are no way. */
const mostWays = 20_000;

/** How far a column reaches over its head on one side, or from its middle. */
const offsets = [
  (column: BodyColumn, head: HeadNode) => column.to - head.to,
  (column: BodyColumn, head: HeadNode) => column.from - head.from,
  (column: BodyColumn, head: HeadNode) => (column.from + column.to - head.from - head.to) / 2,
];

/**
 * Which head each column stands below, in the order of both: as many heads as columns, or those that it stands right below,
 * each column of numbers as far to the side of its head as the others.
 * @param fits whether a column may be that of a head by what stands in it
 */
export function columnHeads(
  columns: readonly BodyColumn[],
  leaves: readonly HeadNode[],
  fits: (column: BodyColumn, leaf: HeadNode) => boolean,
): number[] | undefined {
  const isEven = columns.length === leaves.length;
  const apart = (column: BodyColumn, leaf: HeadNode) => Math.max(0, -share(column, leaf));
  const isPossible = (column: BodyColumn, leaf: HeadNode) =>
    fits(column, leaf) && (isEven || apart(column, leaf) <= farthest);
  let ways: number[][] = [[]];
  for (const [nth, column] of columns.entries()) {
    const left = columns.length - nth - 1;
    ways = ways.flatMap((heads) =>
      leaves.flatMap((leaf, at) => {
        const isNext = at > (heads.at(-1) ?? -1) && leaves.length - at - 1 >= left;
        return isNext && isPossible(column, leaf) ? [[...heads, at]] : [];
      }),
    );
    if (ways.length > mostWays) return undefined;
  }
  const costOf = (heads: readonly number[]) => {
    const pairs = columns.map((column, nth) => ({ column, leaf: leaves[heads[nth] ?? 0] as HeadNode }));
    const numbers = pairs.filter(({ column }) => column.kind === 'number');
    const uneven = offsets.map((offset) => unevenness(numbers.map(({ column, leaf }) => offset(column, leaf))));
    return pairs.reduce((sum, { column, leaf }) => sum + apart(column, leaf), Math.min(...uneven));
  };
  const [best, second] = ways.map((heads) => ({ heads, cost: costOf(heads) })).toSorted((a, b) => a.cost - b.cost);
  if (best === undefined || (second !== undefined && second.cost - best.cost < clearlyWorse)) return undefined;
  return best.heads;
}

/** How far places lie from their middle one together. */
function unevenness(places: readonly number[]): number {
  const middle = median(places);
  return places.reduce((sum, place) => sum + Math.abs(place - middle), 0);
}
