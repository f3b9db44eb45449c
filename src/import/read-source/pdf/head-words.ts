import { heightOf, middleOf } from './cell-items.ts';
import { type Grid, type Reach, reachOf } from './grid-lines.ts';
import { type Line, meeting } from './rule-lines.ts';
import { textLines } from './text-lines.ts';
import type { PlacedText } from './visible-runs.ts';

/** The words of one cell of a table's head. */
export interface HeadWords {
  left: number;
  right: number;
  /** Middle of the first of their lines and of the last, from above. */
  first: number;
  last: number;
  /** How far down the cell goes, where a line below it says so. */
  bottom?: number;
  /** Whether no other head stands above it; undefined where either may be. */
  isFree: boolean | undefined;
  /** Whether it stands over others, or over a column of its own. */
  isOver: boolean;
  text: string;
  /** Where it stands at the top of its cell: the height that its neighbours below one head have too. */
  top?: number;
  /** How wide its cell is at most, where it is broken over lines: the next character would have fitted. */
  broken?: number;
  /** Height of the type. */
  size: number;
}

/** Heads that stand level do so by this much, in the height of the type. */
const sameHeight = 0.35;
/** Which lines may be of one head. */
export interface HeadStep {
  /** How far they stand below each other at most, in the height of the type. */
  most: number;
  /** Whether a line below is shorter than the one it goes on from. */
  isRest?: boolean;
}

/** Runs of one head, in type of two kinds, stand closer, in the height of the type. */
const touching = 0.3;

/**
 * The heads between two level lines, read in the ways in which forms set them: each in the middle of the rows it takes, at
 * their top or at their foot; where lines part them, as these say.
 */
export function headWords(
  items: readonly PlacedText[],
  { top, bottom }: { top: number; bottom: number },
  { level, upright }: Grid,
  oneHead: HeadStep,
): HeadWords[][] {
  const own = items.filter((item) => item.text.trim() !== '' && heightOf(item) > top && heightOf(item) < bottom);
  if (own.length === 0) return [];
  const size = Math.min(...own.map((item) => item.size));
  const near = size * sameHeight;
  const between = level.filter(({ at }) => at > top + meeting && at < bottom - meeting).toSorted((a, b) => a.at - b.at);
  const heads = grouped(own, { level: between, upright }, reachOf(level), [top, bottom], oneHead).map((head) => {
    const below = linesAt(head, between).find(({ at }) => at > head.last);
    return below ? { ...head, bottom: below.at } : head;
  });
  const hasBelow = (head: HeadWords) =>
    heads.some((other) => other.first > head.last + near && other.left < head.right && other.right > head.left);
  const [highest, lowest] = [Math.min(...heads.map(({ first }) => first)), Math.max(...heads.map(({ last }) => last))];
  const isTop = (head: HeadWords) => head.first - highest < near;
  const byLines = heads.map((head) => ({
    ...head,
    isOver: head.bottom !== undefined,
    isFree: !hasLineAbove(head, between),
  }));
  const inMiddle = heads.map((head) => {
    const by = (head.first + head.last) / 2 - (top + bottom) / 2;
    const isOver = head.bottom !== undefined || hasBelow(head) || by < -near;
    return { ...head, isOver, isFree: isTop(head) || (!isOver && by < near) };
  });
  const atTop = heads.map((head) => ({ ...head, top: head.first, isOver: hasBelow(head), isFree: isTop(head) }));
  // A head in the middle of those it stands over may stand above none of them.
  const isAmong = (head: HeadWords) => {
    const [left, right] = [
      heads.filter((one) => one.right <= head.left),
      heads.filter((one) => one.left >= head.right),
    ];
    const nearest = [left.toSorted((a, b) => b.right - a.right)[0], right.toSorted((a, b) => a.left - b.left)[0]];
    return nearest.every((one) => one !== undefined && one.first > head.last + near);
  };
  const amongBelow = atTop.map((head) => ({ ...head, isOver: head.isOver || isAmong(head) }));
  const atFoot = heads.map((head) => ({ ...head, isOver: lowest - head.last > near, isFree: undefined }));
  const ways: HeadWords[][] = between.length > 0 ? [byLines, inMiddle] : [inMiddle, atTop, amongBelow, atFoot];
  return ways.map((way) => way.toSorted((a, b) => a.left - b.left));
}

/** Words in one drawn cell are one head; else those that touch, and lines close below each other that no line parts. */
function grouped(
  items: readonly PlacedText[],
  { level, upright }: Grid,
  { from: left, to: right }: Reach,
  [top, bottom]: readonly [number, number],
  oneHead: HeadStep,
): HeadWords[] {
  const cellOf = (item: PlacedText) => {
    const [x, y] = [middleOf(item), heightOf(item)];
    const lines = level.filter(({ from, to }) => from < x && x < to);
    const above = lines.filter(({ at }) => at <= y).at(-1) ?? { at: top, from: left, to: right };
    const below = lines.find(({ at }) => at > y) ?? { at: bottom, from: left, to: right };
    const across = [left, ...upright.filter(({ from, to }) => from < y && y < to).map(({ at }) => at), right];
    return {
      left: Math.max(above.from, below.from, ...across.filter((at) => at <= x)),
      right: Math.min(above.to, below.to, ...across.filter((at) => at > x)),
      top: above.at,
      bottom: below.at,
    };
  };
  const cells = Map.groupBy(items, (item) => Object.values(cellOf(item)).join(' '));
  return [...cells.values()].flatMap((own) => {
    const heads = touchingWords(own, oneHead);
    const isStack =
      textLines(own).every((line) => lineWords(line.items).length === 1) &&
      heads.every((one) => heads.every((other) => one.left < other.right && other.left < one.right));
    const [first] = own;
    if (!isStack || first === undefined) return heads;
    // A drawn cell reaches farther than its words.
    const { left: from, right: to } = cellOf(first);
    if (from === left && to === right) return heads;
    return [
      {
        ...(heads[0] as HeadWords),
        left: from + 1,
        right: to - 1,
        first: Math.min(...heads.map((head) => head.first)),
        last: Math.max(...heads.map((head) => head.last)),
        text: heads.map(({ text }) => text).join(''),
      },
    ];
  });
}

function linesAt({ left, right }: HeadWords, level: readonly Line[]): Line[] {
  const middle = (left + right) / 2;
  return level.filter(({ from, to }) => from - meeting < middle && middle < to + meeting);
}

function hasLineAbove(head: HeadWords, level: readonly Line[]): boolean {
  return linesAt(head, level).some(({ at }) => at < head.first);
}

/** Words of one line that touch, and lines close below each other: each alone below the other, and as long as a broken line is. */
function touchingWords(items: readonly PlacedText[], oneHead: HeadStep): HeadWords[] {
  const lines = textLines(items).map((line) => lineWords(line.items));
  let heads: HeadWords[] = [];
  for (const line of lines) {
    const meets = (one: HeadWords, other: HeadWords) =>
      other.left < one.right + one.size * touching && other.right > one.left - one.size * touching;
    const joined = line.map((words): { head: HeadWords; above: HeadWords | undefined } => {
      const over = heads.filter((head) => meets(words, head) && words.first - head.last < words.size * oneHead.most);
      const [above, ...others] = over;
      const isOnly = above && others.length === 0 && line.filter((other) => meets(above, other)).length === 1;
      // A line is broken when it is full: what stands above a longer one is another head.
      const longer = oneHead.isRest ? 0.9 : -1.5;
      const isFull = above && above.right - above.left > words.right - words.left + words.size * longer;
      if (!isOnly || !isFull) return { head: words, above: undefined };
      const broken = Math.min(above.broken ?? Number.POSITIVE_INFINITY, above.right - above.left + words.size);
      return {
        above,
        head: {
          ...words,
          left: Math.min(words.left, above.left),
          right: Math.max(words.right, above.right),
          first: above.first,
          text: above.text + words.text,
          broken,
        },
      };
    });
    const gone = new Set(joined.flatMap(({ above }) => above ?? []));
    heads = [...heads.filter((head) => !gone.has(head)), ...joined.map(({ head }) => head)];
  }
  return heads;
}

/** Words of one line, those that touch as one. */
function lineWords(items: readonly PlacedText[]): HeadWords[] {
  const words: HeadWords[] = [];
  for (const item of items.toSorted((a, b) => a.x - b.x)) {
    const open = words.at(-1);
    const height = heightOf(item);
    if (open && item.x - open.right < item.size * touching) {
      open.right = Math.max(open.right, item.x + item.width);
      open.text += item.text;
      open.first = Math.min(open.first, height);
      open.last = Math.max(open.last, height);
    } else
      words.push({
        left: item.x,
        right: item.x + item.width,
        first: height,
        last: height,
        isFree: true,
        isOver: false,
        text: item.text,
        size: item.size,
      });
  }
  return words;
}

/** Steps between lines that differ clearly are those within heads and those between them. */
const clearlyApart = 1.12;
/** Lines of one head stand no farther below each other, in the height of the type. */
const widestHead = 1.9;
/** Where lines of a head stand as far apart as rows, what is left of a broken one is shorter. */
export const farthestLines: HeadStep = { most: widestHead, isRest: true };
/** They are likely to be no farther apart than so, and closer than rows are. */
const [likely, ofRows] = [1.55, 0.95];

/**
 * How far below each other lines of one head may stand at most, in the ways in which the lines of a head may belong together:
 * what the steps between them tell, all that are close, or none.
 * @param rows how far below each other the rows are that stand closest, in points
 */
export function headSteps(items: readonly PlacedText[], rows: number): HeadStep[] {
  const size = Math.min(...items.map((item) => item.size));
  const widest = Math.min(widestHead, Math.max(likely, (rows * ofRows) / size));
  const words = textLines(items).flatMap((line) => lineWords(line.items));
  const steps = words
    .map((one) => {
      const above = words.filter(
        (other) => other.last < one.first - one.size / 2 && other.left < one.right && other.right > one.left,
      );
      return (one.first - Math.max(...above.map(({ last }) => last))) / one.size;
    })
    .filter((step) => step < widest)
    .toSorted((a, b) => a - b);
  if (steps.length === 0) return [{ most: 0 }];
  const at = steps.findIndex((step, nth) => nth > 0 && step / (steps[nth - 1] ?? step) > clearlyApart);
  const told = at === -1 ? [] : [((steps[at - 1] ?? 0) + (steps[at] ?? 0)) / 2];
  return [...told, widest, 0].map((most) => ({ most }));
}
