import { isOverOthers, mayBeOf } from '../head-groups.ts';
import { type Span, spanOf } from './number-columns.ts';
import type { Token } from './text-tokens.ts';

/** A head: of one column, or over others. */
export interface HeadNode extends Span {
  text: string;
  /** The first of its lines and the last, counted from the top of the head. */
  top: number;
  bottom: number;
  children: HeadNode[];
  /** The line that its words go on in, where nothing but its place says so. */
  unsure?: number;
}

/** What the words of heads say. */
export interface HeadWords {
  /** Whether a head is known as that of a column. */
  isKnown(head: string): boolean;
  /** Whether it is that of codes or of names. */
  isLabel(head: string): boolean;
}

const codePart = /^[类款项目]$/;
/** A head is set in the middle of what it stands over, or at one side, within so many places. */
const offMiddle = 6;
const offSide = 2.5;
/** One way of setting heads over others is better by more than so many places, or nobody knows which it is. */
const clearlyBetter = 10;

/**
 * The heads of a table from their printed lines: wrapped words are joined, and what stands over others has them.
 * @returns undefined where more than one way of reading them is possible
 */
export function headNodes(lines: readonly (readonly Token[])[], words: HeadWords): HeadNode[] | undefined {
  let nodes: HeadNode[] = [];
  for (let line = lines.length - 1; line >= 0; line -= 1) {
    const heads = (lines[line] ?? []).map((token) => headAt(token, line));
    const shares = heads.every(({ text }) => isOverOthers(text)) ? wholeShares(nodes, heads, words) : undefined;
    if (shares?.every((part, nth) => isOver(heads[nth] as HeadNode, part))) {
      nodes = heads.map((head, nth) => ({ ...head, children: shares[nth] ?? [] }));
      continue;
    }
    const over: Over[] = [];
    const taken = new Set<HeadNode>();
    const added: HeadNode[] = [];
    for (const token of heads) {
      const below = nodes.filter((node) => !taken.has(node) && share(node, token) > 0);
      const [only, ...others] = below;
      const run = siblings(nodes, token);
      if (only && others.length === 0 && isWrapped(token.text, only, words)) {
        taken.add(only);
        const isSure = words.isKnown(token.text + only.text) || [...only.text].length === 1;
        added.push({
          ...only,
          ...spanOf([only, token]),
          text: token.text + only.text,
          top: line,
          ...(!isSure && { unsure: only.top }),
        });
      } else if (only || (isOverOthers(token.text) && run.length > 1 && isWithin(token, spanOf(run))))
        over.push({ head: token, run });
      else added.push(token);
    }
    const owned = ownedBy(over, nodes, words);
    if (owned === undefined) return undefined;
    const gone = new Set([...taken, ...owned.flatMap(({ children }) => children)]);
    nodes = [...nodes.filter((node) => !gone.has(node)), ...added, ...owned].toSorted(byPlace);
  }
  // Words below a head may be its rest, or that of one column of several that it stands over.
  const isUnsure = nodes.some(({ unsure }) => unsure !== undefined && nodes.some(({ top }) => top === unsure));
  return isUnsure ? undefined : nodes;
}

/** A head over others, and those it may stand over. */
interface Over {
  head: HeadNode;
  run: HeadNode[];
}

function headAt({ from, to, text }: Token, line: number): HeadNode {
  return { from, to, text, top: line, bottom: line, children: [] };
}

function byPlace(a: Span, b: Span): number {
  return a.from + a.to - b.from - b.to;
}

export function share(a: Span, b: Span): number {
  return Math.min(a.to, b.to) - Math.max(a.from, b.from);
}

function middle({ from, to }: Span): number {
  return (from + to) / 2;
}

function isWithin(node: Span, { from, to }: Span): boolean {
  return middle(node) > from && middle(node) < to;
}

/** Whether words go on in the line below, as those do that their cell is too narrow for. */
function isWrapped(above: string, below: HeadNode, { isKnown }: HeadWords): boolean {
  const joined = above + below.text;
  if (below.children.length > 0) return false;
  if (codePart.test(below.text)) return false;
  if ([...below.text].length === 1) return true;
  if (isKnown(joined)) return !(isOverOthers(above) && isKnown(below.text));
  return !isKnown(below.text);
}

/** Heads beside each other that begin on one line, around the place of a head above them. */
function siblings(nodes: readonly HeadNode[], head: HeadNode): HeadNode[] {
  const distance = (node: HeadNode) => Math.abs(middle(node) - middle(head)) - Math.max(0, share(node, head)) * 100;
  const [nearest] = nodes.toSorted((a, b) => distance(a) - distance(b));
  if (nearest === undefined) return [];
  let [from, to] = [nodes.indexOf(nearest), nodes.indexOf(nearest) + 1];
  while (nodes[from - 1]?.top === nearest.top) from -= 1;
  while (nodes[to]?.top === nearest.top) to += 1;
  return nodes.slice(from, to);
}

/**
 * The heads of one line that stand over others, with what stands below each: heads that begin on one line, else all that
 * stand lower; undefined where that is not sure.
 */
function ownedBy(over: readonly Over[], nodes: readonly HeadNode[], words: HeadWords): HeadNode[] | undefined {
  const owned: HeadNode[] = [];
  for (const group of Map.groupBy(over, ({ run }) => run[0]).values()) {
    const heads = group.map(({ head }) => head);
    const shares = sharesOf(group[0]?.run ?? [], heads, words);
    if (shares === undefined) return allBelow(over, nodes, words);
    owned.push(...heads.map((head, nth) => ({ ...head, children: shares[nth] ?? [] })));
  }
  return owned;
}

function allBelow(over: readonly Over[], nodes: readonly HeadNode[], words: HeadWords): HeadNode[] | undefined {
  const heads = over.map(({ head }) => head);
  const shares = wholeShares(nodes, heads, words);
  return shares && heads.map((head, nth) => ({ ...head, children: shares[nth] ?? [] }));
}

/** Which heads of a run belong to each of those over it; undefined where that is not sure. */
function sharesOf(run: readonly HeadNode[], heads: readonly HeadNode[], words: HeadWords): HeadNode[][] | undefined {
  const whole = wholeShares(run, heads, words);
  if (whole) return whole;
  const ways = partsOf(run, heads).filter((parts) => parts.every((part, nth) => isOver(heads[nth] as HeadNode, part)));
  return ways.length === 1 ? ways[0] : undefined;
}

/** The one way in which heads take all of a run: the only one, that which its words tell, or by far the best set. */
function wholeShares(run: readonly HeadNode[], heads: readonly HeadNode[], words: HeadWords): HeadNode[][] | undefined {
  const ways = partsOf(run, heads)
    .filter((parts) => parts.flat().length === run.length)
    .filter((parts) => parts.every((part, nth) => isRightBelow(heads[nth] as HeadNode, part)));
  const told = ways.filter((parts) => beginAlike(parts) || areLabelsFirst(parts, words));
  if (told.length === 1) return told[0];
  const offBy = (parts: readonly HeadNode[][]) =>
    parts.reduce((sum, part, nth) => sum + Math.abs(middle(spanOf(part)) - middle(heads[nth] as Span)), 0);
  const [best, second] = ways.toSorted((a, b) => offBy(a) - offBy(b));
  return best && (second === undefined || offBy(second) - offBy(best) > clearlyBetter) ? best : undefined;
}

function isRightBelow(head: HeadNode, part: readonly HeadNode[]): boolean {
  return (
    part.length > 1 &&
    isWithin(head, spanOf(part)) &&
    mayBeOf(
      head.text,
      part.map(({ text }) => text),
    )
  );
}

/** All ways in which heads side by side take some that are side by side below, one after the other. */
function partsOf(run: readonly HeadNode[], heads: readonly HeadNode[], from = 0): HeadNode[][][] {
  const [first, ...others] = heads;
  if (first === undefined) return [[]];
  const found: HeadNode[][][] = [];
  for (let start = from; start < run.length; start += 1)
    for (let end = start + 1; end <= run.length; end += 1)
      for (const rest of partsOf(run, others, end)) found.push([run.slice(start, end), ...rest]);
  return found;
}

/** Whether a head may stand over some others: in their middle or at one side. */
function isOver(head: HeadNode, children: readonly HeadNode[]): boolean {
  const span = spanOf(children);
  // One alone has no head of its own over it.
  if (
    children.length === 1 ||
    !mayBeOf(
      head.text,
      children.map(({ text }) => text),
    )
  )
    return false;
  return (
    Math.abs(middle(head) - middle(span)) <= Math.max(offMiddle, (span.to - span.from) * 0.15) ||
    Math.abs(head.from - span.from) <= offSide ||
    Math.abs(head.to - span.to) <= offSide
  );
}

/** 项目 决算数 | 项目 合计: the heads below begin anew. */
function beginAlike(parts: readonly HeadNode[][]): boolean {
  const [first = []] = parts;
  return parts.every(
    (part) => part[0]?.text === first[0]?.text && !part.slice(1).some(({ text }) => text === first[0]?.text),
  );
}

/** The first head stands over codes and names, and those behind it over none. */
function areLabelsFirst([first = [], ...others]: readonly HeadNode[][], { isLabel }: HeadWords): boolean {
  return first.every(({ text }) => isLabel(text)) && !others.flat().some(({ text }) => isLabel(text));
}

/** The heads of columns, from the left. */
export function leavesOf(nodes: readonly HeadNode[]): HeadNode[] {
  return nodes.flatMap((node) => (node.children.length > 0 ? leavesOf(node.children) : [node]));
}
