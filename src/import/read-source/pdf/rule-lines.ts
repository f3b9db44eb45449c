import type { Box } from './box.ts';

/** A straight line of a page. */
export interface Line {
  /** Where it lies: the height of a level line, the place from the left of an upright one. */
  at: number;
  from: number;
  to: number;
}

/** Lines whose places differ by less are one, in points. */
export const sameLine = 2.5;
/** Ends that meet may be this far apart. */
export const meeting = 3.5;
/** A piece no longer than this may be a dot of a line either way. */
const longestDot = 3;
/** Dots of one line lie no farther off it. */
const offLine = 0.5;
/** What is shorter is no line. */
const shortest = sameLine * 2;

/** The level and the upright lines of a page: pieces, strokes and dots that go on in each other are one line. */
export function ruleLines(rules: readonly Box[]): { level: Line[]; upright: Line[] } {
  const whole = rules.filter((box) => !isDot(box));
  const dots = rules.filter(isDot);
  const level = ({ left, top, right, bottom }: Box): Line => ({ at: (top + bottom) / 2, from: left, to: right });
  const upright = ({ left, top, right, bottom }: Box): Line => ({ at: (left + right) / 2, from: top, to: bottom });
  // A dot is of a level or of an upright line: of which, the dots beside it tell.
  const dotted = (line: (dot: Box) => Line) => joined(dots.map(line), offLine).filter(isLong);
  return {
    level: joined([...whole.filter(isLevel).map(level), ...dotted(level)], sameLine).filter(isLong),
    upright: joined([...whole.filter((box) => !isLevel(box)).map(upright), ...dotted(upright)], sameLine).filter(
      isLong,
    ),
  };
}

function isDot({ left, top, right, bottom }: Box): boolean {
  return Math.max(right - left, bottom - top) <= longestDot;
}

function isLevel({ left, top, right, bottom }: Box): boolean {
  return right - left >= bottom - top;
}

function isLong({ from, to }: Line): boolean {
  return to - from > shortest;
}

/** Lines that go on in each other as one; `by` is how far apart two may lie side by side. */
function joined(lines: readonly Line[], by: number): Line[] {
  const rows: Line[][] = [];
  for (const line of lines.toSorted((a, b) => a.at - b.at)) {
    const row = rows.at(-1);
    if (row?.[0] && line.at - row[0].at < by) row.push(line);
    else rows.push([line]);
  }
  return rows.flatMap((row) => {
    const whole: Line[] = [];
    for (const line of row.toSorted((a, b) => a.from - b.from)) {
      const open = whole.at(-1);
      if (open && line.from - open.to < meeting) open.to = Math.max(open.to, line.to);
      else whole.push({ ...line });
    }
    return whole;
  });
}
