import type { HeadWords } from './head-words.ts';

/** A head that stands over others, with the columns it takes: the place of the first, and of the one behind the last. */
export interface HeadOver {
  head: HeadWords;
  columns: readonly [number, number];
}

/** A head, or one over others, and its columns. */
interface Node {
  head: HeadWords;
  columns: readonly [number, number];
  first: number;
}

/** A head below another begins no higher, from its last line, in the height of the type. */
const below = 0.8;
/** Heads of one row stand level by this much, in points. */
const level = 3;

/**
 * All ways in which heads stand over others: each over some that are side by side, until none is left that has to stand
 * below another.
 * @param leaves the heads of the columns, from the left
 * @param stands whether a head may stand over columns
 */
export function headTrees(
  leaves: readonly HeadWords[],
  over: readonly HeadWords[],
  stands: (head: HeadWords, columns: readonly [number, number]) => boolean,
): HeadOver[][] {
  const nodes = leaves.map((head, nth): Node => ({ head, columns: [nth, nth + 1], first: head.first }));
  return grown(
    nodes,
    over.toSorted((a, b) => b.last - a.last || a.left - b.left),
    stands,
  );
}

function grown(
  nodes: readonly Node[],
  over: readonly HeadWords[],
  stands: (head: HeadWords, columns: readonly [number, number]) => boolean,
): HeadOver[][] {
  const [lowest] = over;
  if (lowest === undefined) return nodes.every(({ head }) => head.isFree !== false) ? [[]] : [];
  const row = over.filter(({ last }) => lowest.last - last < level).toSorted((a, b) => a.left - b.left);
  const others = over.filter((head) => !row.includes(head));
  return shared(nodes, row, stands).flatMap((own) => {
    const taken = (node: Node) =>
      own.some(({ columns: [from, to] }) => node.columns[0] >= from && node.columns[1] <= to);
    const above = own.map(({ head, columns }): Node => ({ head, columns, first: head.first }));
    const next = [...nodes.filter((node) => !taken(node)), ...above].toSorted((a, b) => a.columns[0] - b.columns[0]);
    return grown(next, others, stands).map((rest) => [...own, ...rest]);
  });
}

/** All ways in which the heads of one row take their shares of what stands below, from the left. */
function shared(
  nodes: readonly Node[],
  row: readonly HeadWords[],
  stands: (head: HeadWords, columns: readonly [number, number]) => boolean,
): HeadOver[][] {
  const [head, ...others] = row;
  if (head === undefined) return [[]];
  return nodes.flatMap((first, from) =>
    nodes.slice(from).flatMap((last, length) => {
      const own = nodes.slice(from, from + length + 1);
      const columns = [first.columns[0], last.columns[1]] as const;
      // Where no line says so, none stands over one alone.
      if (length === 0 && head.bottom === undefined) return [];
      if (
        !own.every((node) => node.first - head.last > head.size * below && node.head.isFree !== true) ||
        !own.every((node) => Math.abs((node.head.top ?? 0) - (own[0]?.head.top ?? 0)) < level) ||
        !stands(head, columns)
      )
        return [];
      return shared(nodes.slice(from + length + 1), others, stands).map((rest) => [{ head, columns }, ...rest]);
    }),
  );
}
