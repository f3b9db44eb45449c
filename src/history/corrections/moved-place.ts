import { put, renamed } from '../../report/edit-json.ts';
import { freeId, idBelow, idUnder, parsePlaceId } from '../../report/ids.ts';
import type { Decision } from '../../report/schema/decisions.ts';
import type { Node } from '../../report/schema/report.ts';
import { nodesIn, type PlacedNode, placedNode } from './whole-place.ts';

/** Where a place is to stand: in which part or section, after which of what stands there (null: first). */
export interface Destination {
  in: string;
  follows: string | null;
}

/** What of a year's files names places: the report, and these beside it. */
export const movableKinds = ['report', 'figures', 'charts', 'remarks', 'relations', 'decisions'] as const;
export type MovableTexts = Record<(typeof movableKinds)[number], string>;

/**
 * A paragraph or section at another place of its report, under the next id that is free there, in every file that names it
 * or what stands in it. Its words, its printed number and its lines in the source stay.
 * @param from the whole of it (`wholePlace`)
 * @param isUsed whether an id stands for something, or ever did
 */
export function movedPlace(
  texts: MovableTexts,
  from: PlacedNode<Node>,
  to: Destination,
  isUsed: (id: string) => boolean,
): { texts: MovableTexts; id: string } {
  const { node } = from;
  const newId = freeId(firstIdIn(to.in, node), isUsed);
  const without = put(texts.report, from.path, undefined);
  const there = placedNode(JSON.parse(without), to.in);
  if (there === undefined) throw new Error(`There is no ${to.in}`);
  const content = 'content' in there.node ? there.node.content : [];
  const at = to.follows === null ? 0 : content.findIndex(({ id }) => id === to.follows) + 1;
  const ids = nodesIn(node).flatMap((one) => [one.id, ...('rows' in one ? one.rows.map(({ id }) => id) : [])]);
  const named = (text: string) =>
    ids.reduce((json, id) => {
      const now = idUnder(newId, id, node.id);
      return now === id ? json : renamed(json, id, now);
    }, text);
  const moved: Node = JSON.parse(named(JSON.stringify(node)));
  const [line] = 'lines' in node ? node.lines : [0];
  const decisions: Decision[] = JSON.parse(texts.decisions).decisions;
  const decided = node.type === 'section' ? -1 : decisions.findIndex((decision) => decision.line === line);
  return {
    id: newId,
    texts: {
      report: put(without, [...there.path, 'content', at], moved, true),
      figures: named(texts.figures),
      charts: named(texts.charts),
      remarks: named(texts.remarks),
      relations: named(texts.relations),
      decisions:
        decided === -1 ? named(texts.decisions) : put(texts.decisions, ['decisions', decided, 'belongsTo'], to.in),
    },
  };
}

/** The id that a node would have as the first of its kind in a place; a section keeps the number it prints. */
function firstIdIn(place: string, { id }: Node): string {
  const { kind = 'paragraph', section = [] } = parsePlaceId(id) ?? {};
  if (kind === 'section') return idBelow(place, 'section', section.at(-1)?.replace(/[a-z]+$/, '') ?? 1);
  return idBelow(place, kind === 'table' || kind === 'template-note' ? kind : 'paragraph', 1);
}
