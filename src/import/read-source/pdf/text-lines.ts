import { isNumber } from './cell-items.ts';
import type { PlacedText } from './visible-runs.ts';

/** Words of one printed line. */
export interface TextLine {
  y: number;
  size: number;
  items: PlacedText[];
}

/** Base lines of one printed line lie no farther apart, in the height of the type. */
export const sameBase = 0.4;

/** The printed lines of a table's words, from above. */
export function textLines(items: readonly PlacedText[]): TextLine[] {
  const lines: TextLine[] = [];
  for (const item of items.filter(({ text }) => text.trim() !== '').toSorted((a, b) => a.y - b.y)) {
    const open = lines.at(-1);
    if (open && item.y - open.y < Math.min(open.size, item.size) * sameBase) open.items.push(item);
    else lines.push({ y: item.y, size: item.size, items: [item] });
  }
  return lines;
}

/** How far each line stands below the one before. */
export function stepsBetween(lines: readonly TextLine[]): number[] {
  return lines.slice(1).map(({ y }, nth) => y - (lines[nth]?.y ?? 0));
}

/** Whether a number stands in a line. */
export function hasNumber({ items }: TextLine): boolean {
  return items.some(({ text }) => isNumber(text));
}
