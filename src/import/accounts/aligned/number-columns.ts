import { median } from '../../../report/median.ts';
import { middleOf, type Span } from './spans.ts';
import type { Token } from './text-tokens.ts';

/** Where the numbers of a column may stand below each other. */
const edges = [({ to }: Span) => to, ({ from }: Span) => from, middleOf];
/** Programs set numbers of one column off by as much, in places. */
const evenly = 2;
/** Numbers of two columns stand so many times farther apart than those of one. */
const clearlyApart = 2;
/** A sign alone may stand right beside the longer ones of its column, in places. */
const beside = 1.5;
/** Those of one column alone stand no farther apart, in places; those of two stand farther than the least. */
const oneColumn = 12;
const leastApart = 3;

/**
 * The columns of numbers: those of one column begin, end or stand in one line, as evenly as the text is set, and those of
 * two stand clearly farther apart. No row has two numbers in one.
 * @param heads how many heads there are for them: a row with as many numbers has one below each
 * @returns which column each number stands in; undefined where that is not clear
 */
export function numberColumns(rows: readonly (readonly Token[])[], heads: number): Map<Token, number> | undefined {
  const longest = Math.max(0, ...rows.map((row) => row.length));
  if (longest > heads) return undefined;
  const isFull = (row: readonly Token[]) => row.length === heads;
  const inOrder = (row: readonly Token[]) => row.map((token, nth) => [token, nth] as const);
  if (rows.every((row) => isFull(row) || row.length === 0)) return new Map(rows.flatMap(inOrder));
  const counts = Array.from({ length: heads - longest + 1 }, (_, more) => longest + more);
  const ways = edges.flatMap((edge) => {
    const places = rows
      .flat()
      .map(edge)
      .toSorted((a, b) => a - b);
    const steps = places
      .slice(1)
      .map((place, nth) => place - (places[nth] ?? 0))
      .toSorted((a, b) => b - a);
    return counts.flatMap((count) => {
      const [between = oneColumn, within = 0] = [count < 2 ? oneColumn : steps[count - 2], steps[count - 1]];
      const apart = between / Math.max(evenly, within);
      return apart < clearlyApart || between < leastApart ? [] : [{ apart, columns: columnsBy(rows, edge, between) }];
    });
  });
  return ways
    .filter(({ columns }) => rows.every((row) => new Set(row.map((token) => columns.get(token))).size === row.length))
    .filter(({ columns }) => areBelowEachOther(columns))
    .toSorted((a, b) => b.apart - a.apart)[0]?.columns;
}

/** Whether each number stands right above or below most of its column, and none of another. */
function areBelowEachOther(columns: ReadonlyMap<Token, number>): boolean {
  const groups = Map.groupBy(columns.keys(), (token) => columns.get(token) ?? 0);
  const usual = new Map(
    [...groups].map(([column, own]) => {
      const whole = own.filter(({ text }) => text.includes('.'));
      const most = whole.length > 0 ? whole : own;
      return [column, { from: median(most.map(({ from }) => from)), to: median(most.map(({ to }) => to)) }] as const;
    }),
  );
  const isIn = (token: Token, { from, to }: Span, by: number) => token.from < to + by && token.to > from - by;
  return [...columns].every(([token, column]) =>
    [...usual].every(([other, span]) => (other === column ? isIn(token, span, beside) : !isIn(token, span, 0))),
  );
}

function columnsBy(
  rows: readonly (readonly Token[])[],
  edge: (token: Span) => number,
  between: number,
): Map<Token, number> {
  let column = 0;
  let before: number | undefined;
  return new Map(
    rows
      .flat()
      .toSorted((a, b) => edge(a) - edge(b))
      .map((token) => {
        if (before !== undefined && edge(token) - before >= between) column += 1;
        before = edge(token);
        return [token, column] as const;
      }),
  );
}
