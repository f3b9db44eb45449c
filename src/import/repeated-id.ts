import type { Node, Part } from '../report/schema/report.ts';
import type { ImportFailure } from './import-question.ts';

/** The first id that two passages would share, with the lines of both; undefined where all differ. */
export function repeatedId(parts: readonly Part[]): Extract<ImportFailure, { kind: 'repeated-id' }> | undefined {
  const lineOf = new Map<string, number>();
  for (const node of parts.flatMap((part) => [part, ...nodesBelow(part.content)])) {
    const line = 'lines' in node ? node.lines[0] : 0;
    const first = lineOf.get(node.id);
    if (first !== undefined) return { kind: 'repeated-id', id: node.id, first, second: line };
    lineOf.set(node.id, line);
  }
  return undefined;
}

function nodesBelow(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => (node.type === 'section' ? [node, ...nodesBelow(node.content)] : [node]));
}
