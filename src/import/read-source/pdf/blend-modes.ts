import { black, type Colour, isAlike, white } from '../colour.ts';

/** Ways of laying a colour on another that make it only darker, and only lighter. */
const darkens = /^(?:multiply|darken|color-burn|hard-light)$/;
const lightens = /^(?:screen|lighten|color-dodge|hard-light)$/;

/** How a page begins: a colour stands for what it is laid on. */
export const replaces = 'source-over';

/** Whether a surface hides what it is laid on: black where it only darkens, white where it only lightens. */
export function hidesBelow(mode: string, colour: Colour | null): boolean {
  if (mode === replaces || colour === null) return mode === replaces;
  return (darkens.test(mode) && isAlike(colour, black)) || (lightens.test(mode) && isAlike(colour, white));
}

/** Whether what is drawn changes nothing: white where it only darkens, black where it only lightens. */
export function leavesNothing(mode: string, colour: Colour | null): boolean {
  if (colour === null || mode === 'hard-light') return false;
  return (darkens.test(mode) && isAlike(colour, white)) || (lightens.test(mode) && isAlike(colour, black));
}
