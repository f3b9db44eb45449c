import type { JSONPath } from 'jsonc-parser';
import { textOf } from '../../report/outline.ts';
import type { Block, Node, Part, Report, Section } from '../../report/schema/report.ts';

/** Where something of the outline stands. */
export interface PlacedNode<Of extends Part | Node = Part | Node> {
  node: Of;
  path: JSONPath;
  /** What it stands in; of a part nothing that counts. */
  holder: { id: string; content: Node[]; style?: Section['style'] } | undefined;
}

/** The part, section or block of an id; a row stands in its table, which is none. */
export function placedNode(report: Report, id: string): PlacedNode | undefined {
  const visit = (holder: Part | Section, path: JSONPath): PlacedNode | undefined => {
    for (const [index, node] of holder.content.entries()) {
      const here = [...path, 'content', index];
      if (node.id === id) return { node, path: here, holder };
      const inside = node.type === 'section' ? visit(node, here) : undefined;
      if (inside !== undefined) return inside;
    }
    return undefined;
  };
  for (const [index, part] of report.parts.entries()) {
    const path = ['parts', index];
    if (part.id === id) return { node: part, path, holder: undefined };
    const found = visit(part, path);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * What goes where the words of an id go: the section whose heading they are or hold, or that would be left without any; else
 * the block itself.
 * @returns undefined where a part would be left empty: its pages stay
 */
export function wholePlace(report: Report, id: string): PlacedNode<Node> | undefined {
  const found = placedNode(report, id);
  if (found?.holder === undefined || !('type' in found.node)) return undefined;
  const { node, path, holder } = found;
  const holdsHeading = holder.style !== undefined && holder.style !== 'heading' && holder.content[0] === node;
  if (holdsHeading || holder.content.length === 1) return wholePlace(report, holder.id);
  return { node, path, holder };
}

/** All sections and blocks of a node, itself the first. */
export function nodesIn(node: Node): Node[] {
  return node.type === 'section' ? [node, ...node.content.flatMap(nodesIn)] : [node];
}

/** Words of a node, its headings included, as a person reads them. */
export function wordsIn(node: Node): string {
  return nodesIn(node)
    .map((one) =>
      one.type !== 'section'
        ? textOf(one as Block)
        : one.style === 'heading'
          ? `${one.numeral}${one.heading ?? ''}`
          : '',
    )
    .filter((words) => words !== '')
    .join(' ');
}
