import { freeId } from '../../report/free-id.ts';
import type { Column, LeafColumn, TableSide } from '../../report/schema/tables.ts';
import type { TableKindRow, WholeTemplate } from '../../report/schema/template.ts';
import { isAmount, isCode } from './amounts.ts';
import { type HeadLeaf, isCodePart } from './table-head.ts';
import { columnOf } from './template-words.ts';

/** A column of a side, with where it stands in the grid. */
export interface PlacedColumn {
  leaf: HeadLeaf;
  id: string;
  role: LeafColumn['role'];
  concept?: string | undefined;
}

/** What stands side by side under heads of its own. */
export interface PlacedSide {
  id: TableSide['id'];
  head: string | null;
  columns: PlacedColumn[];
}

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

interface ToldColumn {
  leaf: HeadLeaf;
  role: LeafColumn['role'];
}

/** The lowest head with words in it. */
function headOf(leaf: HeadLeaf): string {
  return leaf.path.findLast(({ words }) => words !== '')?.words ?? '';
}

/** What each column is for, by its head, else by what stands in it. */
function withRoles(
  leaves: readonly HeadLeaf[],
  wordsBelow: (leaf: HeadLeaf) => readonly string[],
  template: WholeTemplate,
): ToldColumn[] {
  const told = leaves.map((leaf): ToldColumn => {
    const words = headOf(leaf);
    const own = isCodePart(words) ? { role: 'code' as const } : columnOf(words, template);
    if (own?.role !== undefined) return { leaf, role: own.role };
    const printed = wordsBelow(leaf);
    const isText = printed.length > 0 && printed.every((text) => !isAmount(text));
    return { leaf, role: isText ? 'text' : countsLines(printed) ? 'line' : 'value' };
  });
  return withNames(withCodeParts(withCodes(told, wordsBelow), wordsBelow), template);
}

/** Whether words are the numbers of the lines, though the head is cut off: 行. */
function countsLines(printed: readonly string[]): boolean {
  const [first = ''] = printed;
  return printed.length > 2 && printed.every((words, nth) => words === String(Number(first) + nth));
}

/**
 * Where no head says so, a column in which nothing but codes stands has those of the rows: 功能科目, or any word where one
 * code is that of another and more.
 */
function withCodes(told: ToldColumn[], wordsBelow: (leaf: HeadLeaf) => readonly string[]): ToldColumn[] {
  if (told.some(({ role }) => role === 'code')) return told;
  const holdsCodes = ({ leaf, role }: ToldColumn) => {
    if (role === 'line') return false;
    const printed = wordsBelow(leaf);
    const isWithin = (code: string) => printed.some((other) => other !== code && code.startsWith(other));
    return printed.every(isCode) && (/科目|[编代]码/.test(headOf(leaf)) ? printed.length > 0 : printed.some(isWithin));
  };
  const ofCodes = new Set(told.filter(holdsCodes));
  const amounts = told.findIndex((column) => column.role === 'value' && !ofCodes.has(column));
  return told.map((column, index) =>
    index < amounts && ofCodes.has(column) ? { ...column, role: 'code' as const } : column,
  );
}

/** What stands beside codes without a head of its own, digits alone, are parts of them. */
function withCodeParts(told: ToldColumn[], wordsBelow: (leaf: HeadLeaf) => readonly string[]): ToldColumn[] {
  const isPart = ({ leaf }: ToldColumn) =>
    leaf.path.at(-1)?.words === '' && wordsBelow(leaf).every((words) => /^\d{2,3}$/.test(words));
  const isBeside = (at: number, step: 1 | -1): boolean => {
    const [own, next] = [told[at], told[at + step]];
    return (
      own !== undefined && next !== undefined && isPart(own) && (next.role === 'code' || isBeside(at + step, step))
    );
  };
  return told.map((column, at) =>
    isBeside(at, 1) || isBeside(at, -1) ? { ...column, role: 'code' as const } : column,
  );
}

function withNames(told: ToldColumn[], template: WholeTemplate): ToldColumn[] {
  // 人员经费 | 金额 | 公用经费 | 金额: what stands below a thing are its names, where amounts stand beside it.
  const isNames = ({ leaf, role }: ToldColumn, index: number) =>
    role === 'text' && columnOf(headOf(leaf), template) !== undefined && told[index + 1]?.role === 'value';
  if (!told.some(({ role }) => role === 'name') && told.some(isNames))
    return told.map((column, index) => (isNames(column, index) ? { ...column, role: 'name' } : column));
  // What a table nobody knows counts by is its first column of words.
  const first = told.find(({ role }) => role === 'text');
  return told.some(({ role }) => role === 'name') || first === undefined
    ? told
    : told.map((column) => (column === first ? { ...column, role: 'name' } : column));
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

/** Columns of the parts of a code are one. */
function withIds(
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
    const known =
      column.role === 'value'
        ? isPlain
          ? own
          : wholeId(column.leaf, template)
        : column.role === 'code'
          ? 'code'
          : column.role === 'name'
            ? 'name'
            : own;
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
function withoutDoubles(sides: readonly PlacedSide[]): PlacedSide[] {
  const counts = new Map<string, number>();
  for (const { id } of sides.flatMap(({ columns }) => columns)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return sides.map((side) => ({
    ...side,
    columns: side.columns.map((column) =>
      (counts.get(column.id) ?? 0) > 1 ? { ...column, id: `${side.id}-${column.id}` } : column,
    ),
  }));
}

function plainId(id: string, side: PlacedSide): string {
  return id.startsWith(`${side.id}-`) ? id.slice(side.id.length + 1) : id;
}

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
