/** Pixels of the units of lengths; of those that go by the characters or the screen, what they most often are. */
const pixels: Record<string, number> = {
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 9.6 / 2.54,
  em: 16,
  rem: 16,
  ex: 8,
  ch: 8,
  vw: 12.8,
  vh: 7.2,
  '%': 12.8,
};

/**
 * A length in pixels; undefined where a value is none, or one that has to be reckoned.
 * @param units pixels of units that are known better
 */
export function lengthOf(value = '', units: Record<string, number> = {}): number | undefined {
  const [, number, unit = ''] = /^([-+]?\d*\.?\d+)([a-z%]*)$/i.exec(value.trim()) ?? [];
  if (number === undefined) return undefined;
  const one = units[unit.toLowerCase()] ?? pixels[unit.toLowerCase()];
  return Number(number) === 0 ? 0 : one === undefined ? undefined : Number(number) * one;
}
