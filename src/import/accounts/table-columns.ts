import type { TableSide } from '../../report/schema/tables.ts';
import type { TableKindRow, WholeTemplate } from '../../report/schema/template.ts';
import { plainId, withIds, withoutDoubles } from './column-ids.ts';
import { headOf, type ToldColumn, withRoles } from './column-roles.ts';
import type { PlacedSide } from './placed-side.ts';
import type { HeadLeaf } from './table-head.ts';

/**
 * The columns of a table by the words of their heads, divided into its sides.
 * @param wordsBelow what the body prints in the column of a leaf, without its blank cells
 * @returns undefined where the head does not say which column is what
 */
export function tableColumns(
  leaves: readonly HeadLeaf[],
  wordsBelow: (leaf: HeadLeaf) => readonly string[],
  kind: TableKindRow | undefined,
  template: WholeTemplate,
): PlacedSide[] | undefined {
  const told = withRoles(withoutBlanks(leaves, wordsBelow), wordsBelow, template);
  const groups = sidesOf(told);
  const names = sideIds(groups, kind);
  if (names === undefined || told.some(({ leaf, role }) => role === 'value' && headOf(leaf) === '')) return undefined;
  const sides = groups.map((group, index): PlacedSide => {
    const head = groups.length > 1 ? commonHead(group) : null;
    const below = head === null ? group : group.map((column) => ({ ...column, leaf: withoutTop(column.leaf) }));
    return { id: names[index] ?? 'whole', head, columns: withIds(below, kind, template) };
  });
  return withoutDoubles(sides).map((side) => {
    const told = side.columns.map((column) =>
      column.role === 'value' ? kind?.concepts[plainId(column.id, side)] : undefined,
    );
    return {
      ...side,
      columns: side.columns.map((column, index) => {
        const concept = told[index];
        // Where a total of one thing stands beside it, 合计 is that of more.
        const isOfMore = /(?:^|-)total$/.test(column.id) && told.indexOf(concept) !== told.lastIndexOf(concept);
        return concept === undefined || isOfMore ? column : { ...column, concept };
      }),
    };
  });
}

/** A column in which nothing is printed, neither as its own head nor below, only keeps others apart. */
function withoutBlanks(leaves: readonly HeadLeaf[], wordsBelow: (leaf: HeadLeaf) => readonly string[]): HeadLeaf[] {
  return leaves.filter((leaf) => {
    const [top] = leaf.path;
    const isAlone = leaves.every((other) => other === leaf || other.path[0]?.cell !== top?.cell);
    const head = isAlone ? headOf(leaf) : (leaf.path.at(-1)?.words ?? '');
    return head !== '' || wordsBelow(leaf).length > 0;
  });
}

/** A side begins where names or codes begin again after amounts. */
function sidesOf(columns: readonly ToldColumn[]): ToldColumn[][] {
  const sides: ToldColumn[][] = [];
  for (const column of columns) {
    const open = sides.at(-1);
    const begins = column.role === 'code' || column.role === 'name';
    const isOver = open?.some(({ role }) => role === 'value') && open.some(({ role }) => role === 'name');
    if (open && !(begins && isOver)) open.push(column);
    else sides.push([column]);
  }
  return sides;
}

function sideIds(groups: readonly ToldColumn[][], kind: TableKindRow | undefined): TableSide['id'][] | undefined {
  if (groups.length === 1) return ['whole'];
  if (groups.length === 3) return ['left', 'middle', 'right'];
  if (groups.length !== 2) return undefined;
  const [left = '', right = ''] = groups.map((group) => group[0]?.leaf.path[0]?.words ?? '');
  const isAccount = (/收入/.test(left) && /支出/.test(right)) || kind?.layout === 'two-sided';
  return isAccount ? ['revenue', 'expenditure'] : ['left', 'right'];
}

/** The head that stands over all columns of a side. */
function commonHead(columns: readonly ToldColumn[]): string | null {
  const [first] = columns;
  const top = first?.leaf.path[0];
  const isCommon = columns.every(({ leaf }) => leaf.path.length > 1 && leaf.path[0]?.cell === top?.cell);
  return isCommon && top !== undefined && top.words !== '' ? top.words : null;
}

function withoutTop(leaf: HeadLeaf): HeadLeaf {
  return { ...leaf, path: leaf.path.slice(1) };
}
