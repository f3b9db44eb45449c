import type { SourceLine } from '../source-lines.ts';
import { isSameTitle, isTableTitle, isTitleOf } from './table-titles.ts';

/** Tables that a report only lists in their part, and prints behind its last. */
export interface AttachedTables {
  /** Which of the parts lists them. */
  part: number;
  /** Places in the lines: where the list begins, and where the tables do. */
  list: number;
  from: number;
  /** The lines of the list. */
  listed: SourceLine[];
}

/** So many titles in order are no accident. */
const fewest = 3;

/**
 * The tables behind the last part, where a part has nothing but their titles below its heading: 支出决算表（见附表）. Each of the
 * titles begins a page there, in the order of the list; undefined where any does not.
 * @param starts where the parts begin in the lines
 */
export function attachedTables(lines: readonly SourceLine[], starts: readonly number[]): AttachedTables | undefined {
  const last = starts.at(-1) ?? lines.length;
  const heads = lines.flatMap((line, index) =>
    index > last && line.pageBreak && isTableTitle(line.text) ? [{ index, title: line.text }] : [],
  );
  const tables = heads.filter(({ title }, nth) => !isSameTitle(heads[nth - 1]?.title ?? '', title));
  const [first] = tables;
  if (first === undefined || tables.length < fewest) return undefined;
  for (const [part, start] of starts.entries()) {
    const own = lines.slice(start, starts[part + 1] ?? first.index);
    const listed = own.slice(own.findIndex(({ text }) => isTitleOf(text, first.title)));
    const isList =
      listed.length === tables.length && tables.every(({ title }, nth) => isTitleOf(listed[nth]?.text, title));
    if (isList && listed.length < own.length)
      return { part, list: start + own.length - listed.length, from: first.index, listed };
  }
  return undefined;
}
