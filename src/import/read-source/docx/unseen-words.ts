import type { LeftOut } from '../read-notes.ts';
import { isLost } from './ink-and-ground.ts';
import type { Look } from './run-look.ts';

/** What lies around words that decides whether they are seen. */
export interface Surroundings {
  /** Whether the words stand on a ground that need not be white: in a cell with a colour, in a box. */
  isShaded: boolean;
  /** Whether pictures or colours lie under the text, so that white words may be seen. */
  hasBackdrop: boolean;
  /** The longer side of the largest page, in twentieths of a point. */
  pageSide: number;
}

/** Whether words are as white as the paper they stand on, as far as is known. */
export function isWhite({ ink, ground }: Look, { isShaded }: Surroundings): boolean {
  return ground === undefined && !isShaded && isLost(ink, undefined);
}

/** Why nobody sees words of a look; undefined where they are seen. */
export function whyUnseen(look: Look, around: Surroundings): LeftOut['why'] | undefined {
  if (look.hidden) return 'hidden';
  if (look.struck) return 'struck';
  if (look.tiny || look.flat) return 'tiny';
  if ((look.pushed ?? 0) >= around.pageSide) return 'outside';
  const isOnOwn = look.ink === 'none' || (look.ground !== undefined && isLost(look.ink, look.ground));
  return isOnOwn || (isWhite(look, around) && !around.hasBackdrop) ? 'white' : undefined;
}
