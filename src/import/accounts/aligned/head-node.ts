import type { Span } from './spans.ts';

/** A head: of one column, or over others. */
export interface HeadNode extends Span {
  text: string;
  /** The first of its lines, counted from the top of the head. */
  top: number;
  /** From where to where it and what stands right below it in the body reach. */
  reach: Span;
  /** Whether anything stands right below it alone; undefined where there is no body. */
  hasBody: boolean | undefined;
  children: HeadNode[];
  /** The line that its words go on in, where nothing but its place says so. */
  unsure?: number;
}

/** What the words of heads say. */
export interface HeadWords {
  /** What a head is known as, of a column. */
  idOf(head: string): string | undefined;
  /** Whether it is that of codes or of names. */
  isLabel(head: string): boolean;
}

/** The heads of columns, from the left. */
export function leavesOf(nodes: readonly HeadNode[]): HeadNode[] {
  return nodes.flatMap((node) => (node.children.length > 0 ? leavesOf(node.children) : [node]));
}
