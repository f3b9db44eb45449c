import type { Colour } from '../colour.ts';

/** Cells are not shaded paler. */
const whitest = 250;
/** Watermarks are at least as pale. */
const palest = 0xa0;

/** Whether a colour is as pale as a watermark's. */
export function isPale(colour: Colour | null, opacity: number): boolean {
  return opacity < 0.6 || (colour !== null && darkest(colour) >= palest);
}

/** Whether a surface of a colour is seen on paper. */
export function isShade(colour: Colour): boolean {
  return darkest(colour) < whitest;
}

function darkest({ r, g, b }: Colour): number {
  return Math.min(r, g, b);
}
