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
  /** Height of the type. */
  size: number;
}

/** Lines of one head stand no farther below each other, in the height of the type; those of two heads do. */
const oneHead = 1.55;
/** Heads that stand level do so by this much, in the height of the type. */
const sameHeight = 0.35;
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
): HeadWords[][] {
  const own = items.filter((item) => item.text.trim() !== '' && heightOf(item) > top && heightOf(item) < bottom);
  if (own.length === 0) return [];
  const size = Math.min(...own.map((item) => item.size));
  const near = size * sameHeight;
  const between = level.filter(({ at }) => at > top + meeting && at < bottom - meeting).toSorted((a, b) => a.at - b.at);
  const heads = grouped(own, { level: between, upright }, reachOf(level), [top, bottom]).map((head) => {
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
  const atTop = heads.map((head) => ({ ...head, isOver: hasBelow(head), isFree: isTop(head) }));
  const atFoot = heads.map((head) => ({ ...head, isOver: lowest - head.last > near, isFree: undefined }));
  const ways: HeadWords[][] = between.length > 0 ? [byLines, inMiddle] : [inMiddle, atTop, atFoot];
  return ways.map((way) => way.toSorted((a, b) => a.left - b.left));
}

/** Words in one drawn cell are one head; else those that touch, and lines close below each other that no line parts. */
function grouped(
  items: readonly PlacedText[],
  { level, upright }: Grid,
  { from: left, to: right }: Reach,
  [top, bottom]: readonly [number, number],
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
    const heads = touchingWords(own);
    const isStack =
      textLines(own).every((line) => touchingWords(line.items).length === 1) &&
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

function touchingWords(items: readonly PlacedText[]): HeadWords[] {
  const heads: HeadWords[] = [];
  for (const item of items.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const height = heightOf(item);
    const head: HeadWords = {
      left: item.x,
      right: item.x + item.width,
      first: height,
      last: height,
      isFree: true,
      isOver: false,
      text: item.text,
      size: item.size,
    };
    const isOwn = (other: HeadWords) =>
      other.left < head.right + item.size * touching &&
      other.right > head.left - item.size * touching &&
      head.first - other.last < item.size * oneHead &&
      // A line is broken when it is full: what stands above a longer one is another head.
      (head.first - other.last < item.size / 2 || other.right - other.left > item.width - item.size * 1.5);
    for (const other of heads.filter(isOwn)) {
      heads.splice(heads.indexOf(other), 1);
      head.left = Math.min(head.left, other.left);
      head.right = Math.max(head.right, other.right);
      head.first = Math.min(head.first, other.first);
      head.text = other.text + head.text;
    }
    heads.push(head);
  }
  return heads;
}
