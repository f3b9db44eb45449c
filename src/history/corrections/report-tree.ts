import { partNumber } from '../../report/ids.ts';
import type { wordKinds } from '../../report/schema/permalinks.ts';
import type { Node, Part, Report, Section, Table } from '../../report/schema/report.ts';

type Row = Table['rows'][number];
/** Anything in a report that has an id of its own. */
export type Placed = Part | Node | Row;

/** A list that placed things stand in, and the id of what holds it. */
interface Siblings {
  parent: string;
  list: Placed[];
}

function* siblingsIn(report: Report): Generator<Siblings> {
  yield { parent: '', list: report.parts };
  const below = function* (nodes: Node[], parent: string): Generator<Siblings> {
    yield { parent, list: nodes };
    for (const node of nodes) {
      if (node.type === 'section') yield* below(node.content, node.id);
      if (node.type === 'table') yield { parent: node.id, list: node.rows };
    }
  };
  for (const part of report.parts) yield* below(part.content, part.id);
}

/** The part, section, block or row with an id. */
function findNode(report: Report, id: string): Placed | undefined {
  for (const { list } of siblingsIn(report)) {
    const found = list.find((placed) => placed.id === id);
    if (found) return found;
  }
  return undefined;
}

/** Takes a node out of the report and returns it; undefined where it is not there. */
export function takeNode(report: Report, id: string): Placed | undefined {
  for (const { list } of siblingsIn(report)) {
    const at = list.findIndex((placed) => placed.id === id);
    if (at >= 0) return list.splice(at, 1)[0];
  }
  return undefined;
}

/**
 * Puts a node under `in`, after its sibling `follows` (null: first).
 * @param strict do it only if that sibling is there; otherwise, without it, the node comes last
 * @returns whether it was done
 */
export function insertNode(
  report: Report,
  node: Placed,
  position: { in: string; follows: string | null },
  strict: boolean,
): boolean {
  // A part names itself as what it stands in.
  const parent = position.in === node.id ? '' : position.in;
  for (const siblings of siblingsIn(report)) {
    if (siblings.parent !== parent) continue;
    const { list } = siblings;
    const after = position.follows === null ? -1 : list.findIndex(({ id }) => id === position.follows);
    if (position.follows !== null && after === -1) {
      if (strict) return false;
      list.push(node);
    } else list.splice(after + 1, 0, node);
    return true;
  }
  return false;
}

/** Replaces the words of a node by those of a correction, written as in permalinks.json. */
export function reword(report: Report, id: string, words: string): void {
  const node = findNode(report, id);
  if (node === undefined) return;
  if ('cells' in node) node.cells = words.split('\t').map((cell) => cell.split('\n').filter((line) => line !== ''));
  else if ('columns' in node) node.columns = words.split('\t');
  else if ('numeral' in node) {
    const [numeral = '', heading = ''] = words.split('\t');
    node.numeral = numeral;
    if ('type' in node) node.heading = heading === '' ? null : heading;
    else node.heading = heading;
  } else if ('text' in node) node.text = words;
}

/** Lines of words that are no longer in the source. */
const noLines: [number, number] = [0, 0];

/** A node that was withdrawn, made again from its words. */
export function nodeOf(id: string, kind: (typeof wordKinds)[number], words: string): Placed {
  const [numeral = '', heading = ''] = words.split('\t');
  switch (kind) {
    case 'part':
      return { id, number: partNumber(id), numeral, heading, label: heading, lines: noLines, content: [] };
    case 'heading':
    case 'run-in':
    case 'item': {
      const section: Section = {
        type: 'section',
        id,
        numeral,
        style: kind,
        heading: heading || null,
        lines: noLines,
        content: [],
      };
      return section;
    }
    case 'table':
      return { type: 'table', id, columns: words.split('\t'), rows: [], lines: noLines };
    case 'row':
      return { id, cells: words.split('\t').map((cell) => cell.split('\n').filter((line) => line !== '')) };
    case 'absence':
      return { type: 'absence', id, what: 'final-accounts-tables' };
    case 'caption':
      return { type: 'caption', id, text: words, lines: noLines, number: Number(id.slice(3)), image: 'absent' };
    case 'table-in-source':
      return { type: 'table-in-source', id, title: words, page: null, lines: noLines };
    default:
      return { type: kind, id, text: words, lines: noLines };
  }
}
