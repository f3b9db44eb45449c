import type { LeafColumn } from '../../report/schema/tables.ts';
import type { WholeTemplate } from '../../report/schema/template.ts';
import { isAmount, isCode } from './amounts.ts';
import { type HeadLeaf, isCodePart } from './table-head.ts';
import { columnOf } from './template-words.ts';

/** A column of which it is known what it is for. */
export interface ToldColumn {
  leaf: HeadLeaf;
  role: LeafColumn['role'];
}

/** The lowest head with words in it. */
export function headOf(leaf: HeadLeaf): string {
  return leaf.path.findLast(({ words }) => words !== '')?.words ?? '';
}

/** What each column is for, by its head, else by what stands in it. */
export function withRoles(
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
