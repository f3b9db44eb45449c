/** Red, green and blue, 0–255. */
export type Colour = readonly [number, number, number];

export const white: Colour = [255, 255, 255];

/** So far a colour has to be from its ground for anybody to see it. */
const leastContrast = 24;

/** A colour the library gives, #rrggbb; null where it gives something else. */
export function colourOf(value: unknown): Colour | null {
  const [, red = '', green = '', blue = ''] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(String(value)) ?? [];
  return red === '' ? null : [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
}

/** Whether a colour can be told from the one below it. */
export function differs(colour: Colour, ground: Colour): boolean {
  return colour.some((part, index) => Math.abs(part - (ground[index] ?? 0)) >= leastContrast);
}

/** Whether a colour is as pale as a watermark's. */
export function isPale(colour: Colour | null, opacity: number): boolean {
  return opacity < 0.6 || (colour ?? [0]).every((part) => part >= 0xa0);
}
