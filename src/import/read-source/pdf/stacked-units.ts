import { reachOfWords } from './cell-items.ts';
import { type TextLine, textLines } from './text-lines.ts';
import type { PlacedText } from './visible-runs.ts';

/** Words beside small lines are so much larger. */
const larger = 1.25;
/** The small lines stand no farther beside them, in their height, and no farther below one another, in their own. */
const [farthest, widestStep] = [1.5, 2.4];
/** Their middle is that of the large words, up to this, in their own height. */
const sameMiddle = 0.6;
/** From the base line up to the middle of Chinese characters, in the height of the type. */
const toMiddle = 0.38;
/** A page of more runs is no cover. */
const mostRuns = 500;
/** Sentences and amounts are set beside a large word as text of their own. */
const text = /[，。；]|\d\.\d/;

/**
 * Puts small lines that stand one below the other beside large words, as the offices of a joint title do, into the line
 * of these, one after the other: each in its share of the place that they take.
 */
export function withStackedUnits(items: readonly PlacedText[]): PlacedText[] {
  if (items.length > mostRuns) return [...items];
  const lines = [...Map.groupBy(items, ({ size }) => Math.round(size)).values()].map((own) => textLines(own));
  const set = new Map<PlacedText, PlacedText>();
  for (const large of lines.flat())
    for (const small of lines)
      for (const side of ['left', 'right'] as const) {
        const stack = stackBeside(large, small, side);
        const { from, to } = reachOfWords(stack.flat());
        for (const [nth, own] of stack.entries())
          for (const item of own) {
            const x = from + (nth * (to - from) + item.x - from) / stack.length;
            const blankAfter = nth < stack.length - 1;
            set.set(item, { ...item, x, y: large.y, width: item.width / stack.length, blankAfter });
          }
      }
  return items.map((item) => set.get(item) ?? item);
}

/** The parts of small lines that stand on one side of large words, from above; none where they are no stack. */
function stackBeside(large: TextLine, small: readonly TextLine[], side: 'left' | 'right'): PlacedText[][] {
  const { from, to } = reachOfWords(large.items);
  const isOnSide = ({ x, width, size }: PlacedText) =>
    side === 'left' ? x + width < from + size * 0.1 : x > to - size * 0.1;
  const level = small.filter(({ y, size }) => size * larger < large.size && Math.abs(y - large.y) < large.size * 2);
  const parts = level.map(({ items }) => items.filter(isOnSide)).filter((own) => own.length > 0);
  const [first, last] = [parts[0]?.[0], parts.at(-1)?.[0]];
  if (first === undefined || last === undefined || parts.length < 2) return [];
  const reach = reachOfWords(parts.flat());
  const steps = parts.slice(1).map(([item], nth) => (item?.y ?? 0) - (parts[nth]?.[0]?.y ?? 0));
  const middle = (first.y + last.y) / 2 - first.size * toMiddle;
  const isStack =
    /\p{Script=Han}{2}/u.test(wordsOf(large.items)) &&
    Math.max(from - reach.to, reach.from - to) < first.size * farthest &&
    steps.every((step) => step < first.size * widestStep) &&
    Math.abs(middle - (large.y - large.size * toMiddle)) < first.size * sameMiddle &&
    parts.every((own) => /\p{Script=Han}{2}/u.test(wordsOf(own)) && !text.test(wordsOf(own)));
  return isStack ? parts : [];
}

function wordsOf(items: readonly PlacedText[]): string {
  return items.map((item) => item.text).join('');
}
