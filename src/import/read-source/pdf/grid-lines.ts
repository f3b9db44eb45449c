import { type Line, meeting } from './rule-lines.ts';

/** The lines of a table that meet, directly or by others. */
export interface Grid {
  level: Line[];
  upright: Line[];
}

/** How far lines reach: from where the first of them begins to where the last ends. */
export type Reach = Pick<Line, 'from' | 'to'>;

export function reachOf(lines: readonly Line[]): Reach {
  return { from: Math.min(...lines.map(({ from }) => from)), to: Math.max(...lines.map(({ to }) => to)) };
}

/** Whether two lines, or a line and a table, begin and end alike. */
export function isAlike(a: Reach, b: Reach): boolean {
  return Math.abs(a.from - b.from) < meeting && Math.abs(a.to - b.to) < meeting;
}

/** Upright lines that are none of the sides of their table. */
export function innerUprights({ level, upright }: Grid): Line[] {
  const { from, to } = reachOf(level);
  return upright.filter(({ at }) => at - from > meeting && to - at > meeting);
}
