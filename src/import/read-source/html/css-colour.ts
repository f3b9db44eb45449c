/** A colour as red, green and blue up to 255, and how much of it is laid on, up to 1. */
export type Colour = readonly [number, number, number, number];

const names: Record<string, string> = {
  white: 'ffffff',
  black: '000000',
  red: 'ff0000',
  green: '008000',
  blue: '0000ff',
  yellow: 'ffff00',
  gray: '808080',
  grey: '808080',
  silver: 'c0c0c0',
  maroon: '800000',
  navy: '000080',
  snow: 'fffafa',
  ivory: 'fffff0',
  whitesmoke: 'f5f5f5',
};
/** Parts of colours that differ by less cannot be told from one another. */
const leastApart = 8;
/** Less than this of a colour is not seen. */
const leastLaid = 0.06;

/** The first colour that a value names; undefined where it names none that is known. */
export function colourIn(value: string): Colour | undefined {
  const lower = value.toLowerCase();
  if (/\btransparent\b/.test(lower)) return [0, 0, 0, 0];
  const hex = /#([\da-f]{3,8})\b/.exec(lower)?.[1] ?? names[/[a-z]+/.exec(lower)?.[0] ?? ''];
  if (hex !== undefined) return ofHex(hex);
  const [, space = '', own = ''] = /(rgb|hsl)a?\(([^)]*)\)/.exec(lower) ?? [];
  const parts = own.split(/[\s,/]+/).filter((part) => part !== '');
  if (parts.length < 3) return undefined;
  const laid = parts[3] === undefined ? 1 : share(parts[3], 1);
  if (space === 'rgb') return [share(parts[0], 255), share(parts[1], 255), share(parts[2], 255), laid];
  // Of what is turned around the circle only its ends are needed: paper and ink.
  const light = share(parts[2], 1);
  return light > 0.97 || light < 0.03 ? [light * 255, light * 255, light * 255, laid] : undefined;
}

function ofHex(hex: string): Colour | undefined {
  const long = hex.length < 5 ? [...hex].map((digit) => digit + digit).join('') : hex;
  if (long.length !== 6 && long.length !== 8) return undefined;
  const part = (at: number) => Number.parseInt(long.slice(at, at + 2), 16);
  return [part(0), part(2), part(4), long.length === 8 ? part(6) / 255 : 1];
}

function share(value = '', whole: number): number {
  const number = Number.parseFloat(value);
  return value.endsWith('%') ? (number / 100) * whole : number;
}

export function isLaid([, , , laid]: Colour): boolean {
  return laid >= leastLaid;
}

/** Whether one cannot be told from the other. */
export function isAlike(one: Colour, other: Colour): boolean {
  return [0, 1, 2].every((part) => Math.abs((one[part] ?? 0) - (other[part] ?? 0)) < leastApart);
}
