import { type Colour, isAlike, white } from '../colour.ts';
import type { WhyUnseen } from '../read-notes.ts';
import { type Box, holds } from './box.ts';
import type { Cover, Glyph } from './drawn-page.ts';
import { centreOf } from './writing-direction.ts';

/** Type of this height cannot be read, in points. */
const smallest = 1.5;

/** Why nobody sees a character on its page. */
export function unseenOf(glyph: Glyph, page: Box, ground: Ground): WhyUnseen | undefined {
  const { size, clip, colour, opacity, order } = glyph;
  if (opacity < 0.05) return 'hidden';
  if (size < smallest) return 'tiny';
  const [x, y] = centreOf(glyph);
  if (!holds(page, x, y) || !holds(clip, x, y, size * 0.4)) return 'outside';
  const near = ground(x, y);
  if (near.some((cover) => cover.order > order)) return 'covered';
  const below = near.at(-1);
  const known: Colour | null = below === undefined ? white : below.colour;
  return colour !== null && known !== null && isAlike(colour, known) ? 'white' : undefined;
}

/** The surfaces over a point, in the order they were drawn. */
export type Ground = (x: number, y: number) => Cover[];

/** Height of the strips by which covers are looked up. */
const strip = 24;

/** Finds the surfaces over a point, in the order they were drawn. */
export function coversNear(covers: readonly Cover[]): Ground {
  const strips = new Map<number, Cover[]>();
  for (const cover of covers) {
    const last = Math.floor(Math.min(cover.box.bottom, 20_000) / strip);
    for (let nth = Math.max(0, Math.floor(cover.box.top / strip)); nth <= last; nth++) {
      const own = strips.get(nth);
      if (own) own.push(cover);
      else strips.set(nth, [cover]);
    }
  }
  return (x, y) => (strips.get(Math.floor(y / strip)) ?? []).filter(({ box }) => holds(box, x, y));
}
