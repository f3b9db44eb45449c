import { mayBeOf } from '../head-groups.ts';
import type { HeadNode, HeadWords } from './head-node.ts';
import { middleOf, share, spanOf } from './spans.ts';

/** The heads of one line: those over others, those that may be, and those of columns beside them. */
interface Line {
  over: readonly HeadNode[];
  mayBeOver: readonly HeadNode[];
  beside: readonly HeadNode[];
  /** Whether none of the line goes on in the next. */
  isWholeLine: boolean;
}

/** A way in which the heads of a line stand over what is below, and how far from where they would be set. */
interface Way {
  nodes: HeadNode[];
  cost: number;
}

/** A head set at one side is so much less likely than in the middle, in places. */
const atSide = 1;
/** What is set off within what its columns leave open counts by this much. */
const leanings = 0.25;
/** What begins level with others below a head and has none is so much less likely to be left out, in places. */
const leftOut = 3;
/** A head with nothing of its own below it is so much less likely to be that of a column, and one with, to stand over others. */
const unlike = 6;
/** Heads below one that begin on several lines are so much less likely, in places. */
const uneven = 4;
/** The second best way is so much worse, in places, or nobody knows which it is. */
const clearlyWorse = 2;
/** No way is farther from how heads are set, in places for each. */
const farthest = 7;
/** More heads over others than these stand on no line. */
const most = 5;

/**
 * What stands below the heads of a line that stand over others: each has several side by side, in the middle of which or at
 * whose side it is set.
 * @param nodes the heads below
 * @returns all heads that nothing stands over yet; undefined where more than one way is possible
 */
export function sharesBelow(
  nodes: readonly HeadNode[],
  { over, mayBeOver, beside, isWholeLine }: Line,
  line: number,
  words: HeadWords,
): HeadNode[] | undefined {
  if (over.length + mayBeOver.length > most) return undefined;
  // A line of nothing but heads that stand over others has none of a column, but for that of names.
  const isAllOver = beside.length === 0 && isWholeLine && over.length + mayBeOver.length > 1;
  const ways = subsets(mayBeOver).flatMap((chosen): Way[] => {
    if (isAllOver && mayBeOver.some((head) => !chosen.includes(head) && !words.isLabel(head.text))) return [];
    const heads = [...over, ...chosen].toSorted((a, b) => a.from - b.from);
    const others = [...beside, ...mayBeOver.filter((head) => !chosen.includes(head))];
    const cost = others.filter((head) => mayBeOver.includes(head)).reduce((sum, head) => sum + bareCost(head), 0);
    const unlikely = chosen.filter(({ hasBody }) => hasBody).length * unlike;
    return waysOf(nodes, heads, others, line, words).map((way) => ({ ...way, cost: way.cost + cost + unlikely }));
  });
  const [best, second] = ways.toSorted((a, b) => a.cost - b.cost);
  return best && (second === undefined || second.cost - best.cost >= clearlyWorse) ? best.nodes : undefined;
}

function bareCost({ hasBody }: HeadNode): number {
  return hasBody === undefined ? unlike / 2 : hasBody ? 0 : unlike;
}

function subsets<T>([first, ...others]: readonly T[]): T[][] {
  if (first === undefined) return [[]];
  return subsets(others).flatMap((own) => [own, [first, ...own]]);
}

function waysOf(
  nodes: readonly HeadNode[],
  heads: readonly HeadNode[],
  beside: readonly HeadNode[],
  line: number,
  words: HeadWords,
): Way[] {
  const lower = nodes.filter(({ top }) => top > line);
  return partsOf(lower, heads, beside, words).flatMap((parts): Way[] => {
    const owned = new Set(parts.flat());
    const isWhole = lower.every((node) => owned.has(node));
    // What stands below one head begins on one line, but where all that is below stands under heads.
    const isUneven = parts.some((part) => part.some(({ top }) => top !== part[0]?.top));
    if (isUneven && !isWhole) return [];
    const tops = new Set(parts.flat().map(({ top }) => top));
    const left = lower.filter((node) => !owned.has(node) && tops.has(node.top)).length;
    const offs = parts.map((part, nth) => offBy(heads[nth] as HeadNode, part, [...lower, ...beside]));
    if (offs.some((off) => off > farthest)) return [];
    const mixed = parts.filter((part) => part.some(({ text }) => words.isLabel(text)) && !isPure(part, words)).length;
    const mixing = mixed > 0 && !beginAlike(parts) ? farthest : 0;
    return [
      {
        cost: offs.reduce((sum, off) => sum + off, left * leftOut + mixing + (isUneven ? uneven : 0)),
        nodes: [
          ...nodes.filter((node) => !owned.has(node)),
          ...beside,
          ...heads.map((head, nth) => ({ ...head, children: parts[nth] ?? [] })),
        ],
      },
    ];
  });
}

/** All ways in which heads take several heads each that are side by side below, one after the other. */
function partsOf(
  lower: readonly HeadNode[],
  [head, ...others]: readonly HeadNode[],
  beside: readonly HeadNode[],
  words: HeadWords,
): HeadNode[][][] {
  if (head === undefined) return [[]];
  const found: HeadNode[][][] = [];
  for (let start = 0; start < lower.length; start += 1)
    for (let end = start + 2; end <= lower.length; end += 1) {
      const part = lower.slice(start, end);
      if (!mayStand(head, part, lower, beside)) continue;
      for (const rest of partsOf(lower.slice(end), others, beside, words)) found.push([part, ...rest]);
    }
  return found;
}

function mayStand(
  head: HeadNode,
  part: readonly HeadNode[],
  lower: readonly HeadNode[],
  beside: readonly HeadNode[],
): boolean {
  const span = spanOf(part.map(({ reach }) => reach));
  const middle = middleOf(head);
  const isBetween = (other: HeadNode) =>
    middleOf(other) > middleOf(part[0] as HeadNode) && middleOf(other) < middleOf(part.at(-1) as HeadNode);
  return (
    middle > span.from &&
    middle < span.to &&
    lower.every((node) => part.includes(node) || share(node, head) <= 0) &&
    !beside.some(isBetween) &&
    !hasTwice(part) &&
    mayBeOf(
      head.text,
      part.map(({ text }) => text),
    )
  );
}

/** Whether what stands below a head has one head twice, and not all over again: 合计 因公出国 合计. */
function hasTwice(part: readonly HeadNode[]): boolean {
  const texts = part.map(({ text }) => text);
  return (
    new Set(texts).size < texts.length &&
    texts.some(
      (text) => texts.filter((other) => other === text).length < texts.filter((other) => other === texts[0]).length,
    )
  );
}

/** How far a head is from the middle of what it stands over, wherever the columns at its ends begin and end, or from one of its sides. */
function offBy(head: HeadNode, part: readonly HeadNode[], all: readonly HeadNode[]): number {
  const { from, to } = spanOf(part.map(({ reach }) => reach));
  const others = all.filter((node) => !part.includes(node)).map(({ reach }) => reach);
  const before = Math.min(from, Math.max(...others.filter((span) => span.to <= from).map((span) => span.to)));
  const behind = Math.max(to, Math.min(...others.filter((span) => span.from >= to).map((span) => span.from)));
  const [low, high] = [
    Number.isFinite(before) ? (before + to) / 2 : (from + to) / 2,
    Number.isFinite(behind) ? (from + behind) / 2 : (from + to) / 2,
  ];
  const middle = middleOf(head);
  const inMiddle = Math.max(0, low - middle, middle - high) + Math.abs(middle - (from + to) / 2) * leanings;
  return Math.min(inMiddle, Math.abs(head.from - from) + atSide, Math.abs(head.to - to) + atSide);
}

function isPure(part: readonly HeadNode[], { isLabel }: HeadWords): boolean {
  return part.every(({ text }) => isLabel(text));
}

/** 项目 决算数 | 项目 合计: the heads below begin alike. */
function beginAlike(parts: readonly HeadNode[][]): boolean {
  const [first] = parts;
  return parts.length > 1 && parts.every((part) => part[0]?.text === first?.[0]?.text);
}
