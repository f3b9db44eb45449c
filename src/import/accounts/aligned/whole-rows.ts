import { type BodyLine, beginsRow } from './body-rows.ts';
import type { Token } from './text-tokens.ts';

/** What names say. */
export interface NameWords {
  /** Whether a name is that of a row by itself: a total, a balance. */
  isRowName(name: string): boolean;
}

/** The words of a row by their columns. */
type Row = Map<number, Token[]>;
type Role = string | undefined;

/** A line that leaves less room than this, in parts of two characters, is full: its words go on in the next. */
const roomOfFull = 3;

/**
 * The rows of a body: each line is one but for the rest of names, which stand in the lines below or around that of their amounts.
 * @param columnOf the column a token stands in
 * @returns undefined where it is not sure whose the words of a line are
 */
export function wholeRows(
  lines: readonly BodyLine[],
  columnOf: (token: Token) => number,
  roles: readonly Role[],
  words: NameWords,
): Row[] | undefined {
  const ends = new Map<number, number>();
  for (const token of lines.flatMap((line) => line.words))
    ends.set(columnOf(token), Math.max(ends.get(columnOf(token)) ?? 0, token.to));
  const isFull = (token: Token | undefined) =>
    token !== undefined && token.to > (ends.get(columnOf(token)) ?? 0) - roomOfFull;
  const rows: Row[] = [];
  const waiting = new Map<number, Token[]>();
  /** Rows whose name stands around the line of its amounts. */
  const isOpen = new Map<Row, number>();
  for (const [nth, line] of lines.entries()) {
    const own: Row = new Map();
    const put = (row: Row, token: Token) => row.set(columnOf(token), [...(row.get(columnOf(token)) ?? []), token]);
    const fixed = fixedOf(line);
    for (const token of fixed) {
      if (own.has(columnOf(token))) return undefined;
      put(own, token);
    }
    for (const token of line.words) {
      const column = columnOf(token);
      if (own.has(column)) return undefined;
      if (isSure(token, fixed, columnOf, roles, words)) {
        // A full name without a number may end beside the numbers of the next line.
        const above = isSureName(token, words) ? undefined : rows.at(-1)?.get(column)?.at(-1);
        const isBare =
          above &&
          sideOf(column, lines[nth - 1] ? fixedOf(lines[nth - 1] as BodyLine) : [], columnOf, roles).length === 0;
        if (isBare && line.codes.length === 0 && isFull(above)) return undefined;
        put(own, token);
        continue;
      }
      const before = rows.findLast((row) => row.size > 0);
      const ownBefore = before?.get(column);
      const next = lines[nth + 1];
      const beside = next && sideOf(column, fixedOf(next), columnOf, roles);
      const nextName = next?.words.find((other) => columnOf(other) === column);
      const isOfNext =
        (beside?.length ?? 0) > 0 && (nextName === undefined || (isFull(token) && !isSureName(nextName, words)));
      const needsRest = before !== undefined && isOpen.get(before) === column;
      const isOfLast = needsRest || (!waiting.has(column) && isFull(ownBefore?.at(-1)));
      if (isOfNext === isOfLast) return undefined;
      if (isOfNext) waiting.set(column, [...(waiting.get(column) ?? []), token]);
      else if (before) {
        put(before, token);
        isOpen.delete(before);
      }
    }
    if (own.size === 0) continue;
    for (const [column, tokens] of waiting) {
      if (sideOf(column, fixed, columnOf, roles).length === 0) continue;
      if (!own.has(column)) isOpen.set(own, column);
      own.set(column, [...tokens, ...(own.get(column) ?? [])]);
      waiting.delete(column);
    }
    rows.push(own);
  }
  return waiting.size > 0 ? undefined : rows;
}

function fixedOf({ codes, numbers }: BodyLine): Token[] {
  return [...codes, ...numbers];
}

/** Codes and numbers of the side that a column of names belongs to: from its code to the number before the next name or code. */
function sideOf(
  column: number,
  tokens: readonly Token[],
  columnOf: (token: Token) => number,
  roles: readonly Role[],
): Token[] {
  const isLabel = (role: Role) => role === 'code' || role === 'name';
  let [from, to] = [column, column + 1];
  while (from > 0 && roles[from - 1] === 'code') from -= 1;
  while (to < roles.length && !isLabel(roles[to])) to += 1;
  return tokens.filter((token) => columnOf(token) >= from && columnOf(token) < to);
}

/** Whether words begin a row, or stand beside what does. */
function isSure(
  token: Token,
  fixed: readonly Token[],
  columnOf: (token: Token) => number,
  roles: readonly Role[],
  words: NameWords,
): boolean {
  return isSureName(token, words) || sideOf(columnOf(token), fixed, columnOf, roles).length > 0;
}

function isSureName({ text }: Token, { isRowName }: NameWords): boolean {
  return beginsRow(text) || isRowName(text);
}
