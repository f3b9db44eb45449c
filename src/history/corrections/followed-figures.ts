import { chineseNumber } from '../../report/chinese-number.ts';
import { tokenStart } from '../../report/figure-place.ts';
import { standsBefore } from '../../report/printed-figure.ts';
import type { Figure } from '../../report/schema/figures.ts';
import { edited, stretchAfter, type TextEdit, touches } from '../../report/text-edit.ts';

/** A figure whose number the edit reached, where the words do not tell which number it is now. */
export interface UnclearFigure {
  figure: Figure;
  /** Numbers that stand there now and may be it, as printed, in their order; none where there is no number any more. */
  numbers: { start: number; text: string }[];
}

/** What a person said of an unclear figure: where its number begins in the new text, or null where it is withdrawn. */
export type NumberChoices = ReadonlyMap<string, number | null>;

/**
 * The figures of a block after its text was edited: quote, token and value follow the words.
 * @param figures all of the year; those of other blocks are left as they are
 * @param chosen by id; a number that is taken is offered to no other figure, nor is one of another kind of unit
 * @returns the figures, null in the place of one that is withdrawn; or those that a person has to decide
 */
export function followedFigures(
  figures: readonly Figure[],
  block: string,
  text: string,
  edit: TextEdit,
  chosen: NumberChoices = new Map(),
): { figures: (Figure | null)[] } | { unclear: UnclearFigure[] } {
  const now = edited(text, edit);
  const units = [...new Set(figures.map(({ unit }) => unit))].sort((a, b) => b.length - a.length);
  const places = figures.map((figure): FigurePlace | undefined => {
    const at = figure.block === block ? text.indexOf(figure.quote) : -1;
    const offset = tokenStart(figure);
    if (at === -1 || offset === undefined) return undefined;
    const number = numberAfter(figure, at + offset, { text, now }, edit, chosen.get(figure.id));
    return { figure, at, start: at + offset, number };
  });
  settle(
    places.filter((place) => place !== undefined),
    now,
    units,
  );
  const unclear: UnclearFigure[] = [];
  const followed = figures.map((figure, index): Figure | null => {
    const place = places[index];
    if (place === undefined) return figure;
    const { at, start: stood, number } = place;
    if (Array.isArray(number)) {
      unclear.push({ figure, numbers: number.map(({ start, end }) => ({ start, text: now.slice(start, end) })) });
      return figure;
    }
    if (number === null) return null;
    const quote = stretchAfter(edit, at, at + figure.quote.length);
    const around = unique(now, Math.min(quote.start, number.start), Math.max(quote.end, number.end));
    return restated(figure, now, number, around, { text, end: stood + figure.token.length, edit, units });
  });
  return unclear.length > 0 ? { unclear } : { figures: followed };
}

interface Stretch {
  start: number;
  end: number;
}

/** A figure, where its quote and its number stood, and where its number is now: as numberAfter tells. */
interface FigurePlace {
  figure: Figure;
  at: number;
  start: number;
  number: Stretch | Stretch[] | null;
}

/**
 * Leaves to each unclear figure the numbers of its kind of unit that no other has; one that is left alone, and that no other
 * figure may be, is it. Figures that were one number stay one.
 */
function settle(places: readonly FigurePlace[], now: string, units: readonly string[]): void {
  for (const place of places) {
    if (!Array.isArray(place.number)) continue;
    const kind = unitKind(place.figure.unit, units);
    const fitting = place.number.filter(({ end }) => [undefined, kind].includes(unitKind(now.slice(end), units)));
    if (fitting.length > 0) place.number = fitting;
  }
  for (let isSettling = true; isSettling; ) {
    isSettling = false;
    for (const place of places) {
      if (!Array.isArray(place.number) || place.number.length === 0) continue;
      const others = places.filter(({ start }) => start !== place.start);
      const isTaken = ({ start }: Stretch) =>
        others.some(({ number }) => number !== null && !Array.isArray(number) && number.start === start);
      place.number = place.number.filter((number) => !isTaken(number));
      const [only, ...more] = place.number;
      const isWanted = others.some(
        ({ number }) => Array.isArray(number) && number.some(({ start }) => start === only?.start),
      );
      if (only === undefined || more.length > 0 || isWanted) continue;
      place.number = only;
      isSettling = true;
    }
  }
}

/** Of what kind words are that begin with a unit: shares, money, or what is counted; undefined where they begin with none known. */
function unitKind(words: string, units: readonly string[]): string | undefined {
  const behind = words.trimStart();
  if (/^(?:[%％‰]|个?百分点)/.test(behind)) return '%';
  if (/^[亿万千百]*元/.test(behind)) return '元';
  return units.find((known) => known !== '' && behind.startsWith(known));
}

/** Where the figure's number stands now; all that may be it where that cannot be told; null where a person withdrew it. */
function numberAfter(
  figure: Figure,
  start: number,
  { text, now }: Record<'text' | 'now', string>,
  edit: TextEdit,
  choice: number | null | undefined,
): Stretch | Stretch[] | null {
  const end = start + figure.token.length;
  const moved = stretchAfter(edit, start, end);
  if (!touches(edit, start, end)) return moved;
  const pattern = figure.chineseNumeral ? /[零一二两三四五六七八九十]+/g : /(?<![\d.])[-−]?\d[\d,]*(?:\.\d+)?/g;
  const numbers = [...now.matchAll(pattern)]
    .map(({ index, 0: { length } }) => ({ start: index, end: index + length }))
    .filter((number) => number.start <= moved.end && number.end >= moved.start);
  const [only] = numbers;
  if (numbers.length === 1 && only) return only;
  // A gap that still is one.
  if (numbers.length === 0 && figure.blank && /^\s+$/.test(now.slice(moved.start, moved.end))) return moved;
  // Where all say the same there is nothing to choose: they keep their order.
  if (numbers.length > 1 && new Set(numbers.map((number) => now.slice(number.start, number.end))).size === 1) {
    const reached = [...text.matchAll(pattern)].filter(({ index, 0: { length } }) =>
      touches(edit, index, index + length),
    );
    const earlier = reached.filter(({ index }) => index < start).length;
    return numbers[Math.min(earlier, numbers.length - 1)] ?? numbers;
  }
  if (choice === undefined) return numbers;
  return choice === null ? null : (numbers.find(({ start }) => start === choice) ?? numbers);
}

/** The stretch grown, letter by letter on both sides, until its words stand nowhere else in the text. */
function unique(text: string, start: number, end: number): Stretch {
  const words = text.slice(start, end);
  if (text.indexOf(words) === text.lastIndexOf(words)) return { start, end };
  return unique(text, Math.max(0, start - 1), Math.min(text.length, end + 1));
}

function restated(
  figure: Figure,
  now: string,
  number: Stretch,
  around: Stretch,
  then: { text: string; end: number; edit: TextEdit; units: readonly string[] },
): Figure {
  const { nth: _nth, blank: _blank, approx, ...rest } = figure;
  const quote = now.slice(around.start, around.end);
  const token = now.slice(number.start, number.end);
  const nth = now.slice(around.start, number.start).split(token).length;
  const isBlank = token.trim() === '';
  const value = figure.chineseNumeral ? String(chineseNumber(token)) : token.replaceAll(',', '').replace('−', '-');
  const behind = now.slice(number.end).trimStart();
  const stillApprox =
    approx !== undefined &&
    (standsBefore(approx)
      ? now.slice(0, number.start).trimEnd().endsWith(approx)
      : behind.slice(0, 4 + approx.length).includes(approx));
  return {
    ...rest,
    value: isBlank ? null : token === figure.token ? figure.value : value,
    ...(isBlank && { blank: true as const }),
    ...(stillApprox && { approx }),
    unit: unitAfter(figure, behind.replace(stillApprox ? approx : '', '').trimStart(), then),
    quote,
    token,
    ...(nth > 1 && { nth }),
  };
}

/** The unit printed behind the number, where the edit reached the one that stood there. */
function unitAfter(
  { unit }: Figure,
  behind: string,
  { text, end, edit, units }: { text: string; end: number; edit: TextEdit; units: readonly string[] },
): string {
  const stood = text.indexOf(unit, end);
  if (behind.startsWith(unit) || stood === -1 || !touches(edit, end, stood + unit.length)) return unit;
  return units.find((known) => behind.startsWith(known)) ?? unit;
}
