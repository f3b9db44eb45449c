import { unknown, withoutTornNumbers } from '../unknown-characters.ts';

/** Words that go on touch, in the height of the type. */
const touching = 0.12;

interface Run {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  why: string | undefined;
}

/**
 * The text of a run that goes on unseen, off the page or cut away: with the sign of what nobody can tell at that end,
 * also for a number that is there.
 * @returns undefined where it is whole
 */
export function tornText(text: string, run: Run, [before, after]: readonly (Run | undefined)[]): string | undefined {
  const goesOn = [
    before && isUnseenAt(before, run, endOf(before) - run.x),
    after && isUnseenAt(after, run, endOf(run) - after.x),
  ];
  if (!goesOn.includes(true)) return undefined;
  return withoutTornNumbers((goesOn[0] ? unknown : '') + text + (goesOn[1] ? unknown : ''));
}

function isUnseenAt({ why, text, y }: Run, run: Run, gap: number): boolean {
  return (
    why === 'outside' &&
    /[\p{L}\p{N}]/u.test(text) &&
    Math.abs(y - run.y) < run.size * 0.05 &&
    Math.abs(gap) < run.size * touching
  );
}

function endOf({ x, width }: Run): number {
  return x + width;
}
