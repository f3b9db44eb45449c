import { type Line, meeting, sameLine } from './rule-lines.ts';

/** The lines of a table that meet, directly or by others. */
export interface Grid {
  level: Line[];
  upright: Line[];
  /** Whether its last line is the foot of its last printed row: none is drawn. */
  isFootOpen?: boolean;
  /** Whether its columns are told by its words: no line parts them. */
  areColumnsOpen?: boolean;
}

/** From where to where something reaches. */
export type Reach = Pick<Line, 'from' | 'to'>;

/** How far lines reach: from where the first of them begins to where the last ends. */
export function reachOf(lines: readonly Line[]): Reach {
  return { from: Math.min(...lines.map(({ from }) => from)), to: Math.max(...lines.map(({ to }) => to)) };
}

/** Whether two lines, or a line and a table, begin and end alike. */
export function isSameReach(a: Reach, b: Reach): boolean {
  return Math.abs(a.from - b.from) < meeting && Math.abs(a.to - b.to) < meeting;
}

/** Upright lines that are none of the sides of their table. */
export function innerUprights({ level, upright }: Grid): Line[] {
  const { from, to } = reachOf(level);
  return upright.filter(({ at }) => at - from > meeting && to - at > meeting);
}

/** Level lines as long as the table is wide, from above; of those at one place the first. */
export function wholeLines({ level }: Grid): Line[] {
  const reach = reachOf(level);
  return level
    .filter((line) => isSameReach(line, reach))
    .toSorted((a, b) => a.at - b.at)
    .filter(({ at }, nth, all) => nth === 0 || at - (all[nth - 1]?.at ?? 0) > sameLine * 2);
}
