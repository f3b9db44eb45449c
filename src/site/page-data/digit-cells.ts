/** One column of a digit grid: the name of its place, and whether it is the first after the point. */
export interface DigitColumn {
  name: string;
  afterPoint: boolean;
}

/** One cell: a printed digit, an empty leading place, or a place the report did not print. */
export type DigitCell = { kind: 'digit'; digit: string } | { kind: 'leading' } | { kind: 'unprinted' };

/** Places of an amount in 元, from the right. */
const places = ['分', '角', '元', '十', '百', '千', '万', '十万', '百万', '千万', '亿', '十亿', '百亿', '千亿', '万亿'];

/** Where the last place before the point stands among them, by unit of money. */
const unitPlace: Readonly<Record<string, number>> = { 元: 2, 万元: 6, 亿元: 10 };

/** Names of the places before the point, from the right, and after it, from the left. */
function placesOf(unit: string): { before: string[]; after: string[] } {
  const at = unitPlace[unit];
  return at === undefined
    ? { before: [], after: [] }
    : { before: places.slice(at), after: places.slice(0, at).toReversed() };
}

const unsigned = /^(\d+)(?:\.(\d+))?$/;

/** Whether a printed value can stand in a digit grid: a sum of money without sign, each of its places with a name. */
export function fitsDigitGrid(value: string, unit: string): boolean {
  const { before, after } = placesOf(unit);
  const [, whole = '', part = ''] = unsigned.exec(value) ?? [];
  return whole !== '' && whole.length <= before.length && part.length <= after.length;
}

export interface DigitCells {
  columns: DigitColumn[];
  /** One list of cells a value, in the order given, each as long as `columns`. */
  rows: DigitCell[][];
}

/**
 * Sets printed values under each other, digit under digit.
 * @param values that fit, "297.1"
 * @param unit of all of them
 * @param integerPlaces places before the point at the least
 * @returns columns wide enough for all values; a trailing place that a value does not print is `unprinted`, never 0
 * @throws if a value does not fit
 */
export function digitCells(values: string[], unit: string, integerPlaces = 3): DigitCells {
  const { before, after } = placesOf(unit);
  const split = values.map((value) => {
    if (!fitsDigitGrid(value, unit)) throw new Error(`${value} ${unit} does not fit into a digit grid`);
    const [, whole = '', part = ''] = unsigned.exec(value) ?? [];
    return { whole, part };
  });
  const wide = Math.max(integerPlaces, ...split.map(({ whole }) => whole.length));
  const deep = Math.max(2, ...split.map(({ part }) => part.length));

  const columns = [
    ...before
      .slice(0, wide)
      .toReversed()
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
