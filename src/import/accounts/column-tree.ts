import type { Column } from '../../report/schema/tables.ts';
import type { PlacedColumn } from './placed-side.ts';

/** The columns as a tree of their printed heads. */
export function columnTree(columns: readonly PlacedColumn[], depth = 0): Column[] {
  const tree: Column[] = [];
  let at = 0;
  while (at < columns.length) {
    const column = columns[at] as PlacedColumn;
    const head = column.leaf.path[depth];
    let end = at + 1;
    while (end < columns.length && head !== undefined && columns[end]?.leaf.path[depth]?.cell === head.cell) end += 1;
    const isLeaf = end - at === 1 && column.leaf.path.length <= depth + 1;
    if (isLeaf || head === undefined) {
      tree.push({
        id: column.id,
        head: head?.words ?? '',
        role: column.role,
        ...(column.concept !== undefined && { concept: column.concept }),
      });
      at += 1;
    } else {
      const below = columnTree(columns.slice(at, end), depth + 1);
      // A head that is merged downwards over a blank one is the column's own.
      const [only] = below;
      tree.push(
        below.length === 1 && only && 'id' in only && only.head === ''
          ? { ...only, head: head.words }
          : { head: head.words, columns: below },
      );
      at = end;
    }
  }
  return tree;
}
