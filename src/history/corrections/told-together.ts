import type { Change } from '../../report/schema/corrections.ts';
import { spoken, toldChanges } from './correction-notes.ts';

/** Changes that a person is told of and decides on as one: the first stands for them. */
export interface ToldTogether {
  changes: [Change, ...Change[]];
  /** Whether they are one because nothing but blanks differ in each; else the others stand within the first. */
  areBlanks: boolean;
}

/**
 * Changes as a person is asked about them: what stands in a section that moved, came or went goes with it, and those in which
 * nothing but blanks differ are one, last. A report that was printed once more may have them in every line.
 */
export function toldTogether(changes: readonly Change[]): ToldTogether[] {
  const told = toldChanges(changes);
  const areBlanks = (change: Change) => {
    const { before, after } = spoken(change);
    return before !== null && after !== null && sameButForBlanks(before, after);
  };
  const others = outermost(told.filter((change) => !areBlanks(change)));
  const [first, ...blanks] = told.filter(areBlanks);
  return [
    ...others.map(({ change, within }) => ({ changes: [change, ...within] as [Change], areBlanks: false })),
    ...(first === undefined ? [] : [{ changes: [first, ...blanks] as [Change], areBlanks: blanks.length > 0 }]),
  ];
}

/** Whether two texts differ in blanks alone, or not at all. */
export function sameButForBlanks(one: string, other: string): boolean {
  return one.replace(/\s/g, '') === other.replace(/\s/g, '');
}

/** Changes without those that go with another: what stands in a section that moved, came or went, its numbers too, is `within` it. */
export function outermost(changes: readonly Change[]): { change: Change; within: Change[] }[] {
  return changes
    .filter((change) => !changes.some((outer) => goesWith(change, outer)))
    .map((change) => ({ change, within: changes.filter((inner) => goesWith(inner, change)) }));
}

function goesWith(change: Change, outer: Change): boolean {
  const isWithin = (place: string | undefined) => place?.startsWith(`${outer.place}-`) ?? false;
  if (change.what === 'figure') {
    // A number that came or went with its words.
    const block = change.before === null ? change.after?.block : change.before.block;
    const isSo = outer.what === (change.before === null ? 'added' : change.after === null && 'withdrawn');
    return isSo && (block === outer.place || isWithin(block));
  }
  if (change.what !== outer.what || !isWithin(change.place)) return false;
  if (change.what === 'moved' && outer.what === 'moved')
    return change.from === outer.from + change.place.slice(outer.place.length);
  return change.what === 'added' || change.what === 'withdrawn';
}
