import { isOverOthers } from '../head-groups.ts';
import { isCodePart } from '../table-head.ts';
import type { HeadNode, HeadWords } from './head-node.ts';
import { sharesBelow } from './head-shares.ts';
import { type Span, share, spanOf } from './spans.ts';
import type { Token } from './text-tokens.ts';

/**
 * The heads of a table from their printed lines: wrapped words are joined, and what stands over others has them.
 * @param body what stands below them
 * @returns undefined where more than one way of reading them is possible
 */
export function headNodes(
  lines: readonly (readonly Token[])[],
  body: readonly Span[],
  words: HeadWords,
): HeadNode[] | undefined {
  const stretches = stretchesOf(body);
  let nodes: HeadNode[] = [];
  for (let line = lines.length - 1; line >= 0; line -= 1) {
    const lower = lines.slice(line).flat();
    const heads = (lines[line] ?? []).map((token) => headAt(token, line, lower, stretches));
    const joined = new Map<HeadNode, HeadNode>();
    const added: HeadNode[] = [];
    const over: HeadNode[] = [];
    const mayBeOver: HeadNode[] = [];
    for (const head of heads) {
      const below = nodes.filter((node) => !joined.has(node) && share(node, head) > 0);
      const [only, ...others] = below;
      if (only && others.length === 0 && isWrapped(head.text, only, words))
        joined.set(only, wrapped(head, only, words));
      else if (only) over.push(head);
      else if (isOverOthers(head.text) && nodes.length > 1) mayBeOver.push(head);
      else added.push(head);
    }
    const own = [...nodes.filter((node) => !joined.has(node)), ...joined.values()].toSorted(byPlace);
    const isWholeLine = joined.size === 0;
    const placed = sharesBelow(own, { over, mayBeOver, beside: added, isWholeLine }, line, words);
    if (placed === undefined) return undefined;
    nodes = placed.toSorted(byPlace);
  }
  // Words below a head may be its rest, or that of one column of several that it stands over.
  const isUnsure = nodes.some(({ unsure }) => unsure !== undefined && nodes.some(({ top }) => top === unsure));
  return isUnsure ? undefined : withWholeCodes(nodes);
}

function headAt({ from, to, text }: Token, line: number, lower: readonly Token[], body: readonly Span[]): HeadNode {
  const isOwn = (span: Span) =>
    share(span, { from, to }) > 0 &&
    !lower.some((other) => (other.text !== text || other.from !== from) && share(span, other) > 0);
  const own = body.filter(isOwn);
  const hasBody = body.length > 0 ? own.length > 0 : undefined;
  return { from, to, text, top: line, reach: spanOf([{ from, to }, ...own]), hasBody, children: [] };
}

/** From where to where words reach that stand below each other, with nothing beside them but farther off. */
function stretchesOf(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    const open = found.at(-1);
    if (open && from <= open.to) open.to = Math.max(open.to, to);
    else found.push({ from, to });
  }
  return found;
}

function byPlace(a: Span, b: Span): number {
  return a.from + a.to - b.from - b.to;
}

/** Whether words go on in the line below, as those do that their cell is too narrow for. */
function isWrapped(above: string, below: HeadNode, { idOf }: HeadWords): boolean {
  if (below.children.length > 0 || isCodePart(below.text)) return false;
  if ([...below.text].length === 1) return true;
  const [joined, own] = [idOf(above + below.text), idOf(below.text)];
  if (joined !== undefined)
    return own === undefined || (own !== joined && !isOverOthers(above)) || joined === idOf(above);
  return own === undefined;
}

function wrapped(head: HeadNode, below: HeadNode, { idOf }: HeadWords): HeadNode {
  const text = head.text + below.text;
  const isSure = idOf(text) !== undefined || [...below.text].length === 1;
  return {
    ...below,
    ...spanOf([below, head]),
    text,
    top: head.top,
    reach: spanOf([below.reach, head.reach]),
    ...(!isSure && { unsure: below.top }),
  };
}

/** Codes are read whole: 类, 款 and 项 are one column. */
function withWholeCodes(nodes: readonly HeadNode[]): HeadNode[] {
  const whole: HeadNode[] = [];
  for (const node of nodes) {
    const before = whole.at(-1);
    const isPart = isCodePart(node.text) && node.children.length === 0;
    if (isPart && before && /^[类款项目]+$/.test(before.text) && before.children.length === 0) {
      const text = before.text + node.text;
      whole.splice(-1, 1, { ...before, ...spanOf([before, node]), text, reach: spanOf([before.reach, node.reach]) });
    } else if (node.children.length > 0 && node.children.every(({ text }) => isCodePart(text)))
      whole.push({ ...node, reach: spanOf(node.children.map(({ reach }) => reach)), children: [] });
    else whole.push({ ...node, children: withWholeCodes(node.children) });
  }
  return whole;
}
