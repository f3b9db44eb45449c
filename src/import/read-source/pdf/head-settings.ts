import type { Span } from './gap-columns.ts';
import type { HeadWords } from './head-words.ts';

/** Where heads are set in their columns. */
export const settings = ['middle', 'left', 'right'] as const;
export type Setting = (typeof settings)[number];

type Reach = Pick<HeadWords, 'left' | 'right'>;

/** Words stand no farther from the edge of their cell, in points. */
const mostRoom = 12;
/** A head is so far from where it is set at most, in points. */
const mostOff = 2.5;

/**
 * The edges between columns whose heads are all set in one way: from one edge and the middle of a head follows the next.
 * @returns undefined where they are not so set
 */
export function edgesBySetting(edges: readonly Span[], heads: readonly Reach[], setting: Setting): Span[] | undefined {
  const own = [...edges];
  const narrow = (at: number, from: number, to: number) => {
    const { from: low, to: high } = own[at] as Span;
    own[at] = { from: Math.max(low, from), to: Math.min(high, to) };
    return own[at].from <= own[at].to;
  };
  const at = (nth: number) => own[nth] as Span;
  const areSet = heads.every(({ left, right }, nth) => {
    if (setting === 'left') return narrow(nth, left - mostRoom, left + 1);
    if (setting === 'right') return narrow(nth + 1, right - 1, right + mostRoom);
    return narrow(nth + 1, left + right - at(nth).to - mostOff, left + right - at(nth).from + mostOff);
  });
  if (!areSet) return undefined;
  if (setting !== 'middle') return own;
  const isBack = heads.toReversed().every(({ left, right }, back) => {
    const nth = heads.length - 1 - back;
    return narrow(nth, left + right - at(nth + 1).to - mostOff, left + right - at(nth + 1).from + mostOff);
  });
  return isBack ? own : undefined;
}

/** Whether a head that stands over several columns is so set between their edges. */
export function isSet({ left, right }: Reach, from: Span, to: Span, setting: Setting): boolean {
  if (left < from.from - 1 || right > to.to + 1) return false;
  if (setting === 'left') return left > from.from - 1 && left < from.to + mostRoom;
  if (setting === 'right') return right < to.to + 1 && right > to.from - mostRoom;
  return left + right > from.from + to.from - mostOff * 2 && left + right < from.to + to.to + mostOff * 2;
}
