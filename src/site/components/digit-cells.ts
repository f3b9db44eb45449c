/** One column of a digit grid: the name of its place, and whether it is the first after the point. */
export interface DigitColumn {
  name: string;
  afterPoint: boolean;
}

/** One cell: a printed digit, an empty leading place, or a place the report did not print. */
export type DigitCell = { kind: 'digit'; digit: string } | { kind: 'leading' } | { kind: 'unprinted' };

/** Names of the places before the point, from the right, and after it, from the left, by unit of money. */
const places = {
  万元: { before: ['万', '十', '百', '千', '亿', '十', '百', '千'], after: ['千', '百', '十', '元'] },
  元: { before: ['元', '十', '百', '千', '万', '十', '百', '千', '亿'], after: ['角', '分'] },
} as const;

export interface DigitCells {
  columns: DigitColumn[];
  /** One list of cells a value, in the order given, each as long as `columns`. */
  rows: DigitCell[][];
}

/**
 * Sets printed values under each other, digit under digit.
 * @param values printed decimals without sign, "297.1"
 * @param unit 万元 or 元
 * @param integerPlaces places before the point at the least
 * @returns columns wide enough for all values; a trailing place that a value does not print is `unprinted`, never 0
 * @throws if the unit is not one of money, or a value is no unsigned decimal or has more places than have names
 */
export function digitCells(values: string[], unit: string, integerPlaces = 3): DigitCells {
  if (!(unit === '万元' || unit === '元')) throw new Error(`A digit grid shows money in 万元 or 元, not in ${unit}`);
  const { before, after } = places[unit];
  const split = values.map((value) => {
    const match = /^(\d+)(?:\.(\d+))?$/.exec(value);
    if (!match) throw new Error(`A digit grid shows unsigned decimals, not ${value}`);
    return { whole: match[1] as string, part: match[2] ?? '' };
  });
  const wide = Math.max(integerPlaces, ...split.map(({ whole }) => whole.length));
  const deep = Math.max(2, ...split.map(({ part }) => part.length));
  if (wide > before.length || deep > after.length)
    throw new Error(`A value has more places than ${unit} has names for`);

  const columns = [
    ...before
      .slice(0, wide)
      .reverse()
      .map((name) => ({ name, afterPoint: false })),
    ...after.slice(0, deep).map((name, index) => ({ name, afterPoint: index === 0 })),
  ];
  const digit = (character: string): DigitCell => ({ kind: 'digit', digit: character });
  const rows = split.map(({ whole, part }) => [
    ...Array.from({ length: wide - whole.length }, (): DigitCell => ({ kind: 'leading' })),
    ...[...whole].map(digit),
    ...[...part].map(digit),
    ...Array.from({ length: deep - part.length }, (): DigitCell => ({ kind: 'unprinted' })),
  ]);
  return { columns, rows };
}
