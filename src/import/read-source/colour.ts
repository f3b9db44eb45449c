import { Color, type RGBA } from '@kurkle/color';

/** Red, green and blue up to 255, and how much of it is laid on, up to 1. */
export type Colour = Readonly<RGBA>;

/** The colours of ink and of paper. */
export const black: Colour = { r: 0, g: 0, b: 0, a: 1 };
export const white: Colour = { r: 255, g: 255, b: 255, a: 1 };

/** Colours whose parts differ by less cannot be told from one another. */
const leastApart = 24;

/** The colour that a file names: by six digits, as `#fff`, `rgb(…)`, `hsl(…)`, or a word; undefined where it is none that is known. */
export function colourOf(said: string): Colour | undefined {
  const name = said.trim().toLowerCase().replace('/', ',');
  const isHexadecimal = /^#?[\da-f]{6}$|^#[\da-f]{3,8}$/.test(name);
  if (!isHexadecimal && !/^[a-z]{3,}(?:$|\()/.test(name)) return undefined;
  const { rgb } = new Color(isHexadecimal && !name.startsWith('#') ? `#${name}` : name);
  // The library takes the names of what every object has for colours.
  return Number.isInteger(rgb?.r) ? rgb : undefined;
}

/** Whether one cannot be told from the other. */
export function isAlike(one: Colour, other: Colour): boolean {
  return (['r', 'g', 'b'] as const).every((part) => Math.abs(one[part] - other[part]) < leastApart);
}
