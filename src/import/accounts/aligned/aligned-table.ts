import type { SpannedCell } from '../../read-source/printed-grid.ts';
import { isCode } from '../amounts.ts';
import { bodyColumns } from './body-columns.ts';
import type { BodyLine } from './body-rows.ts';
import { columnHeads } from './column-heads.ts';
import { type HeadNode, leavesOf } from './head-node.ts';
import type { Token } from './text-tokens.ts';
import { type NameWords, wholeRows } from './whole-rows.ts';

/** What the words of a table's rows and heads say. */
export interface TableWords extends NameWords {
  idOf(head: string): string | undefined;
  roleOf(head: string): 'code' | 'name' | 'line' | 'text' | undefined;
  /** Whether a row counts the columns: 栏次 1 2 3. */
  isColumnNumbers(line: BodyLine): boolean;
}

/** The cells of a table whose columns are parted by blanks. */
export interface AlignedTable {
  cells: SpannedCell[];
  width: number;
  height: number;
}

/**
 * A table from its heads and the lines of its body.
 * @returns undefined where any cell is not for sure in one row and one column
 */
export function alignedTable(
  nodes: readonly HeadNode[],
  lines: readonly BodyLine[],
  words: TableWords,
): AlignedTable | undefined {
  const leaves = leavesOf(nodes);
  const isLabel = ({ text }: HeadNode) => ['code', 'name', 'text'].includes(words.roleOf(text) ?? '');
  const values = leaves.flatMap((leaf, nth) => (isLabel(leaf) ? [] : [nth]));
  const counting = lines.filter(words.isColumnNumbers);
  const printed = lines.filter((line) => !counting.includes(line));
  const columns = bodyColumns(printed, values.length);
  if (columns === undefined) return undefined;
  const heads = columnHeads(columns, leaves, ({ kind, tokens }, { text }) => {
    const role = words.roleOf(text);
    if (kind === 'code') return role === 'code';
    if (kind === 'word')
      return role === 'name' || role === 'text' || (role === undefined && words.idOf(text) === undefined);
    return role === 'code' ? [...tokens].every((token) => isCode(token.text)) : role !== 'name';
  });
  if (heads === undefined) return undefined;
  const columnOf = new Map(
    columns.flatMap(({ tokens }, nth) => [...tokens].map((token) => [token, heads[nth] ?? 0] as const)),
  );
  for (const line of counting) {
    const places = countedColumns(line, leaves, words);
    if (places === undefined) return undefined;
    for (const [token, column] of places) columnOf.set(token, column);
  }
  const rows = wholeRows(
    lines,
    (token) => columnOf.get(token) ?? 0,
    leaves.map(({ text }) => words.roleOf(text)),
    words,
  );
  if (rows === undefined) return undefined;
  const depth = Math.max(...nodes.map(depthOf));
  return {
    cells: [
      ...headCells(nodes, 0, 0, depth),
      ...rows.flatMap((row, at) =>
        [...row].map(
          ([column, tokens]): SpannedCell => ({
            row: depth + at,
            column,
            rows: 1,
            columns: 1,
            lines: tokens.map(({ text }) => text),
          }),
        ),
      ),
    ],
    width: leaves.length,
    height: depth + rows.length,
  };
}

/** Which columns a row counts: all of amounts, but for the numbers of lines, and names as often as it has words. */
function countedColumns(
  { numbers, words: names }: BodyLine,
  leaves: readonly HeadNode[],
  words: TableWords,
): [Token, number][] | undefined {
  const withRole = (isOwn: (role: string | undefined) => boolean) =>
    leaves.flatMap(({ text }, nth) => (isOwn(words.roleOf(text)) ? [nth] : []));
  const values = withRole((role) => role === undefined);
  const labels = withRole((role) => role === 'name');
  if (numbers.length !== values.length || (names.length !== labels.length && names.length > 1)) return undefined;
  if (names.length > labels.length) return undefined;
  return [
    ...numbers.map((token, nth): [Token, number] => [token, values[nth] ?? 0]),
    ...names.map((token, nth): [Token, number] => [token, labels[nth] ?? 0]),
  ];
}

function depthOf({ children }: HeadNode): number {
  return 1 + Math.max(0, ...children.map(depthOf));
}

function headCells(nodes: readonly HeadNode[], row: number, from: number, depth: number): SpannedCell[] {
  let column = from;
  return nodes.flatMap((node) => {
    const columns = leavesOf([node]).length;
    const own: SpannedCell = {
      row,
      column,
      rows: node.children.length > 0 ? 1 : depth - row,
      columns,
      lines: [node.text],
    };
    const below = headCells(node.children, row + 1, column, depth);
    column += columns;
    return [own, ...below];
  });
}
