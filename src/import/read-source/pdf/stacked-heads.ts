import { areBeside, heightOf } from './cell-items.ts';
import type { PlacedText } from './visible-runs.ts';

/** Words one below the other between two level lines of the head, as far as they reach. */
export interface HeadWords {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Lines of one head stand no farther below each other, in the height of the type; those of two heads do. */
const oneHead = 1.55;
/** Heads that stand level do so by this much, in the height of the type. */
const sameHeight = 0.35;
/** Runs of one head, in type of two kinds, stand closer, in the height of the type. */
const touching = 0.3;

interface Head {
  left: number;
  right: number;
  first: number;
  last: number;
  size: number;
}

/**
 * Heads over heads that no line parts, between two level lines: those over others stand level with each other in the upper
 * half, those below them in the lower half, and a head over one column alone in the middle of both.
 * @returns undefined where they do not stand so
 */
export function stackedHeads(items: readonly PlacedText[], top: number, bottom: number): HeadWords[] | undefined {
  const heads = headsOf(items.filter((item) => heightOf(item) > top && heightOf(item) < bottom));
  const near = Math.min(...heads.map(({ size }) => size)) * sameHeight;
  const by = ({ first, last }: Head) => (first + last) / 2 - (top + bottom) / 2;
  const upper = heads.filter((head) => by(head) < -near);
  const lower = heads.filter((head) => by(head) > near);
  const areLevel = [upper, lower].every((own) => Math.max(...own.map(by)) - Math.min(...own.map(by)) < near);
  const [end, begin] = [Math.max(...upper.map(({ last }) => last)), Math.min(...lower.map(({ first }) => first))];
  if (upper.length === 0 || lower.length < 2 || !areLevel || begin - end < near) return undefined;
  const between = (begin + end) / 2;
  return heads
    .map((head) => ({
      left: head.left,
      right: head.right,
      top: lower.includes(head) ? between : top,
      bottom: upper.includes(head) ? between : bottom,
    }))
    .toSorted((a, b) => a.left - b.left);
}

/** Words that touch, and lines close below each other, are one head. */
function headsOf(items: readonly PlacedText[]): Head[] {
  const heads: Head[] = [];
  const printed = items.filter(({ text }) => text.trim() !== '');
  for (const item of printed.toSorted((a, b) => a.y - b.y)) {
    const head: Head = {
      left: item.x,
      right: item.x + item.width,
      first: heightOf(item),
      last: heightOf(item),
      size: item.size,
    };
    const isOwn = ({ left, right, last }: Head) =>
      left < head.right + item.size * touching &&
      right > head.left - item.size * touching &&
      head.first - last < item.size * oneHead;
    for (const other of heads.filter(isOwn)) {
      heads.splice(heads.indexOf(other), 1);
      head.left = Math.min(head.left, other.left);
      head.right = Math.max(head.right, other.right);
      head.first = Math.min(head.first, other.first);
    }
    heads.push(head);
  }
  return heads;
}

/** Whether numbers beside each other in one column are the three parts of a code, 类, 款 and 项. */
export function areCodeParts(one: PlacedText, other: PlacedText): boolean {
  const [left, right] = one.x < other.x ? [one, other] : [other, one];
  return areBeside(left, right, 0) && /^\d{3}$|^\d{2}$/.test(left.text) && /^\d{2}$/.test(right.text);
}
