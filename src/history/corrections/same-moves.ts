import type { Correction } from '../../report/schema/corrections.ts';
import type { Report } from '../../report/schema/report.ts';
import { type MovableTexts, movedPlace } from './moved-place.ts';
import { type PlacedNode, placedNode } from './whole-place.ts';

/** Ids that are tried for a place; whoever moved it found its own sooner. */
const mostTried = 200;

/**
 * The files of a year with the moves that somebody else has made of it: words that were corrected at the old place stand at the
 * new one, where both can be put together.
 * @param corrections those of the other, that tell of moves
 * @param there the other's report, in which the places stand where they were moved to
 * @returns undefined where a place is gone, or would not come to stand under the same id
 */
export function withSameMoves(
  texts: MovableTexts,
  corrections: readonly Correction[],
  there: Report,
): MovableTexts | undefined {
  let now = texts;
  for (const change of corrections.flatMap(({ changes }) => changes)) {
    if (change.what !== 'moved') continue;
    const report: Report = JSON.parse(now.report);
    const [from, to] = [placedNode(report, change.from), placedNode(there, change.place)];
    // What stands in what was moved has gone with it.
    if (from === undefined && placedNode(report, change.place) !== undefined) continue;
    if (from?.holder === undefined || to?.holder === undefined) return undefined;
    const before = to.holder.content.slice(0, Number(to.path.at(-1))).map(({ id }) => id);
    const place = placedNode(report, to.holder.id)?.node;
    const here = place !== undefined && 'content' in place ? place.content.map(({ id }) => id) : undefined;
    if (here === undefined) return undefined;
    let tried = 0;
    const isUsed = (id: string) => id !== change.place && ++tried < mostTried;
    const follows = before.findLast((id) => here.includes(id)) ?? null;
    const moved = movedPlace(
      now,
      from as PlacedNode<(typeof there.parts)[number]['content'][number]>,
      { in: to.holder.id, follows },
      isUsed,
    );
    if (moved.id !== change.place) return undefined;
    now = moved.texts;
  }
  return now;
}
