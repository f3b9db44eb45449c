import { median } from '../../../report/median.ts';
import { beginsNote, isCounted } from '../../line-beginnings.ts';
import { standsAboveTable } from '../lines-above.ts';
import { isDecimal, isNumber } from './cell-items.ts';
import { stepsBetween, type TextLine } from './text-lines.ts';
import type { PlacedText } from './visible-runs.ts';

/** Printed lines below each other that may be a table: between a title, a note or a table that is known, and the next. */
export interface OpenArea {
  lines: TextLine[];
  /** Whether a title, a unit or a form's number stands right above. */
  isTitled: boolean;
  /** Whether no more than running words stands above it on its page, and below it. */
  isFirst: boolean;
  isLast: boolean;
}

/** Lines of a table stand no farther apart than so many times the usual. */
const widestStep = 3;
/** Words of one line that touch are one, in the height of the type. */
const touching = 0.3;

/** The words of a line, with nothing between them. */
export function wordsOf({ items }: TextLine): string {
  return items
    .toSorted((a, b) => a.x - b.x)
    .map(({ text }) => text.trim())
    .join('');
}

/** @param tops where the tables begin that are taken already */
export function openAreas(lines: readonly TextLine[], tops: readonly number[]): OpenArea[] {
  const areas: OpenArea[] = [];
  let open: OpenArea | undefined;
  let isTitled = false;
  lines.forEach((line, nth) => {
    const before = lines[nth - 1]?.y ?? Number.NEGATIVE_INFINITY;
    const words = wordsOf(line);
    if (tops.some((top) => top > before && top < line.y)) [open, isTitled] = [undefined, false];
    if (standsAboveTable(words)) [open, isTitled] = [undefined, true];
    else if (beginsNote(words) || /[。；]$/.test(words)) [open, isTitled] = [undefined, false];
    else if (open && !isFar(open.lines, line)) open.lines.push(line);
    else {
      const isFirst = nth === 0 && !tops.some((top) => top < line.y);
      open = { lines: [line], isTitled, isFirst, isLast: false };
      areas.push(open);
      isTitled = false;
    }
  });
  const last = lines.at(-1);
  for (const area of areas) area.isLast = area.lines.at(-1) === last && !tops.some((top) => top > (last?.y ?? 0));
  return areas;
}

function isFar(lines: readonly TextLine[], next: TextLine): boolean {
  const usual = Math.max(next.size * 1.3, median(stepsBetween(lines)));
  return next.y - (lines.at(-1)?.y ?? 0) > usual * widestStep;
}

/** The first line that is none of a head: it has a number of its own, or begins a row. */
export function bodyStart(lines: readonly TextLine[]): number {
  return lines.findIndex((line) => {
    const isAlone = (item: PlacedText) =>
      !line.items.some(
        (other) =>
          other !== item &&
          other.x < item.x + item.width + item.size * touching &&
          other.x + other.width > item.x - item.size * touching,
      );
    return line.items.some(
      (item) => isDecimal(item.text) || (isNumber(item.text) && isAlone(item)) || isCounted(item.text.trim()),
    );
  });
}
