import { freeId } from '../../report/free-id.ts';
import type { TableKindRow, WholeTemplate } from '../../report/schema/template.ts';
import { headOf, type ToldColumn } from './column-roles.ts';
import type { PlacedColumn, PlacedSide } from './placed-side.ts';
import type { HeadLeaf } from './table-head.ts';
import { columnOf } from './template-words.ts';

/** The columns of a side with their ids; columns of the parts of a code are one. */
export function withIds(
  columns: readonly ToldColumn[],
  kind: TableKindRow | undefined,
  template: WholeTemplate,
): PlacedColumn[] {
  const joined: ToldColumn[] = [];
  for (const column of columns) {
    const open = joined.at(-1);
    if (open?.role === 'code' && column.role === 'code') {
      const own = column.leaf.path.at(-1);
      const path = open.leaf.path.map((head, index, all) =>
        index === all.length - 1 && own && own.cell !== head.cell ? { ...head, words: head.words + own.words } : head,
      );
      open.leaf = { ...open.leaf, path, to: column.leaf.to };
    } else joined.push({ ...column });
  }
  const values = joined.filter(({ role }) => role === 'value');
  const short = values.map(({ leaf }) => columnOf(headOf(leaf), template)?.id);
  const isPlain = new Set(short).size === short.length && kind?.kind !== 'three-public';
  const taken = new Set<string>();
  return joined.map((column, index): PlacedColumn => {
    const own = columnOf(headOf(column.leaf), template)?.id;
    const isWhole = column.role === 'value' && !isPlain;
    const known =
      column.role === 'code' || column.role === 'name' ? column.role : isWhole ? wholeId(column.leaf, template) : own;
    const id = freeId(known ?? `c${index + 1}`, (candidate) => taken.has(candidate));
    taken.add(id);
    return { leaf: column.leaf, role: column.role, id };
  });
}

/**
 * An id made of all heads above a column: which year or budget first, then what; a total below a head is the head's own.
 * What a table of expenditure was given is not what was spent: it keeps its head 本年收入.
 */
function wholeId({ path }: HeadLeaf, template: WholeTemplate): string | undefined {
  const heads = path.flatMap(({ words }) => columnOf(words, template) ?? []);
  const measures = heads.filter((row) => row.is === 'measure').map(({ id }) => id);
  const named = heads.filter((row) => row.is !== 'measure');
  const isTold = (group: { id: string }, index: number) =>
    group.id === 'revenue' ||
    // Another head over others is told where what stands below it is its total.
    (group.id !== 'expenditure' && index === named.length - 2 && named[index + 1]?.id === 'total');
  const things = named.filter((row, index) => row.is !== 'group' || isTold(row, index)).map(({ id }) => id);
  const own = things.filter((id, index) => id !== things[index - 1] && !(id === 'total' && index > 0));
  // What stands within another thing says so itself: vehicle-purchase.
  const least = own.filter((id, index) => !own.some((other, at) => at > index && other.startsWith(`${id}-`)));
  const words = [...new Set([...measures, ...least])];
  return words.length === 0 ? undefined : words.join('-');
}

/** Ids that both sides have are told apart by the side. */
export function withoutDoubles(sides: readonly PlacedSide[]): PlacedSide[] {
  const counts = new Map<string, number>();
  for (const { id } of sides.flatMap(({ columns }) => columns)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return sides.map((side) => ({
    ...side,
    columns: side.columns.map((column) =>
      (counts.get(column.id) ?? 0) > 1 ? { ...column, id: `${side.id}-${column.id}` } : column,
    ),
  }));
}

/** The id that a column would have without another side. */
export function plainId(id: string, side: PlacedSide): string {
  return id.startsWith(`${side.id}-`) ? id.slice(side.id.length + 1) : id;
}
