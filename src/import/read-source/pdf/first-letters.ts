import { textColumns } from '../../../report/text-columns.ts';
import { unknown, withoutTornNumbers } from '../unknown-characters.ts';
import { textLines } from './text-lines.ts';
import type { PlacedText } from './visible-runs.ts';

/** A first letter, with the mark that opens before it. */
const letter = /^[（“‘《【「『]?[\p{L}\p{N}]$/u;
/** It is so much larger than its text. */
const larger = 1.5;
/** A text begins no farther behind it, in the height of its type. */
const farthest = 1.2;
/** A text beside it is no narrower, in the height of its type: what is short may be the label of a large number. */
const narrowest = 6;
/** A digit and the digits after it are one number for sure only where they make a year: it may as well count a paragraph. */
const [digits, year] = [/\d{2}/, /^\D?(?:19|20)\d{2}年/];

/**
 * Puts first letters that are as high as some lines into the first of these lines: their own base line is that of a later
 * one. The lines beside them begin where they begin without the letter.
 */
export function withFirstLetters(items: readonly PlacedText[]): PlacedText[] {
  const set = new Map<PlacedText, PlacedText>();
  for (const one of items) {
    if (!letter.test(one.text)) continue;
    const [first, ...others] = startsBeside(one, items);
    if (first === undefined || !isInitialOf(one, first, items)) continue;
    const width = (textColumns(one.text, true) / 2) * first.size;
    const isUnsure = digits.test(one.text.slice(-1) + first.text[0]) && !year.test(one.text + first.text);
    const text = isUnsure ? unknown : one.text;
    set.set(one, { ...one, text, x: first.x - width, y: first.y, size: first.size, width });
    if (isUnsure) set.set(first, { ...first, text: withoutTornNumbers(unknown + first.text).slice(unknown.length) });
    const by = first.x - Math.max(one.x, leftOf(items, one));
    for (const start of others)
      if (by > 0 && start.x - first.x < first.size * narrowest)
        set.set(start, { ...start, x: start.x - by, width: start.width + by });
  }
  return items.map((item) => set.get(item) ?? item);
}

/** What each of the lines beside a letter begins with, from above. */
function startsBeside(one: PlacedText, items: readonly PlacedText[]): PlacedText[] {
  const beside = items.filter((item) => item.x > one.x + one.width - 1 && isLevelWith(item, one));
  return textLines(beside).map((line) => line.items.reduce((first, item) => (item.x < first.x ? item : first)));
}

function isLevelWith({ y, size }: PlacedText, one: PlacedText): boolean {
  return size * larger <= one.size && y > one.y - one.size * 0.8 && y < one.y + size * 0.5;
}

/** Whether a letter is as high as a text that begins right behind it, of which it stands below the first line. */
function isInitialOf(one: PlacedText, first: PlacedText, items: readonly PlacedText[]): boolean {
  const { size } = first;
  const lower = one.y - first.y;
  const ends = items.filter(({ y }) => Math.abs(y - first.y) < size * 0.4).map(({ x, width }) => x + width);
  const isAfter = items.some(
    (item) => item !== one && item.x < one.x && item.x + item.width > one.x - size && isLevelWith(item, one),
  );
  return (
    !isAfter &&
    first.x - one.x - one.width < size * farthest &&
    lower > size * 0.8 &&
    Math.abs(lower - (one.size - size) * 0.8) < size * 0.6 &&
    Math.max(...ends) - first.x > size * narrowest
  );
}

function leftOf(items: readonly PlacedText[], one: PlacedText): number {
  return Math.min(...items.flatMap((item) => (item === one || isLevelWith(item, one) ? [] : [item.x])));
}
