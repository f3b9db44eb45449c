import { insertNode, takeNode } from '../history/corrections/report-tree.ts';
import { nodesIn, type PlacedNode, placedNode, wordsIn } from '../history/corrections/whole-place.ts';
import { likeness } from '../report/likeness.ts';
import type { Correction } from '../report/schema/corrections.ts';
import type { Node, Report } from '../report/schema/report.ts';
import { keepIds } from './keep-ids.ts';

/** Words this alike are those that were moved. */
const leastLikeness = 0.85;

/**
 * Gives the passages of a report the ids they had in the one it replaces, and puts those where they were moved that a
 * correction has moved: the file has them where it always had.
 * @param gone ids of what was published once and was moved away or withdrawn
 */
export function keepPlaces(
  report: Report,
  old: Report,
  corrections: readonly Pick<Correction, 'changes'>[],
  gone: ReadonlySet<string> = new Set(),
): Report {
  let now = keepIds(report, old, gone);
  for (const change of corrections.flatMap(({ changes }) => changes)) {
    const there = change.what === 'moved' ? placedNode(old, change.place) : undefined;
    // What is moved with its section, or again later, is where it belongs.
    if (there === undefined || !isNode(there) || placedNode(now, there.node.id) !== undefined) continue;
    const moved = structuredClone(now);
    const printed = asPrinted(there.node, moved, old);
    const node = printed && takeNode(moved, printed.id);
    const content = there.holder?.content ?? [];
    const before = content[content.findIndex(({ id }) => id === there.node.id) - 1];
    const position = { in: there.holder?.id ?? '', follows: before?.id ?? null };
    if (node && insertNode(moved, node, position, false)) now = keepIds(moved, old, gone);
  }
  return now;
}

function isNode(placed: PlacedNode): placed is PlacedNode<Node> {
  return 'type' in placed.node;
}

/** The node that has the words of one that was moved, of those that the old report does not have. */
function asPrinted(node: Node, report: Report, old: Report): Node | undefined {
  const words = wordsIn(node);
  return report.parts
    .flatMap(({ content }) => content.flatMap(nodesIn))
    .filter(({ id, type }) => type === node.type && placedNode(old, id) === undefined)
    .map((one) => ({ one, alike: likeness(wordsIn(one), words) }))
    .filter(({ alike }) => alike >= leastLikeness)
    .toSorted((a, b) => b.alike - a.alike)[0]?.one;
}
