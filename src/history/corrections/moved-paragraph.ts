import type { JSONPath } from 'jsonc-parser';
import { put, renamed } from '../../report/edit-json.ts';
import { freeId, idBelow } from '../../report/ids.ts';
import type { Decision } from '../../report/schema/decisions.ts';
import type { Node, Part, Report, Section } from '../../report/schema/report.ts';

/** Where a paragraph is to stand: in which part or section, after which of what stands there (null: first). */
export interface Destination {
  in: string;
  follows: string | null;
}

/** What of a year's files names paragraphs, beside the report. */
type Naming = 'figures' | 'charts' | 'remarks' | 'relations' | 'decisions';
export type MovableTexts = Record<'report' | Naming, string>;

/** Whether words stand by themselves: they are not the only ones of their section, nor those that hold its heading. */
export function standsAlone(report: Report, id: string): boolean {
  const found = placeOf(report, id);
  if (found === undefined || !('text' in found.node)) return false;
  const { holder, index } = found;
  const holdsHeading = 'style' in holder && holder.style !== 'heading' && index === 0;
  return holder.content.length > 1 && !holdsHeading;
}

/**
 * A paragraph at another place of its report, under the next id that is free there, in every file that names it. Its words
 * and its lines in the source stay.
 * @param id of a paragraph that stands alone
 * @param isUsed whether an id stands for something, or ever did
 */
export function movedParagraph(
  texts: MovableTexts,
  id: string,
  to: Destination,
  isUsed: (id: string) => boolean,
): { texts: MovableTexts; id: string } {
  const from = placeOf(JSON.parse(texts.report), id);
  if (from === undefined) throw new Error(`There is no ${id}`);
  const newId = freeId(idBelow(to.in, 'paragraph', 1), isUsed);
  const without = put(texts.report, from.path, undefined);
  const there = placeOf(JSON.parse(without), to.in);
  if (there === undefined) throw new Error(`There is no ${to.in}`);
  const content = 'content' in there.node ? there.node.content : [];
  const at = to.follows === null ? 0 : content.findIndex((node) => node.id === to.follows) + 1;
  const report = put(without, [...there.path, 'content', at], { ...from.node, id: newId }, true);
  const [line] = 'lines' in from.node ? from.node.lines : [0];
  const decisions: Decision[] = JSON.parse(texts.decisions).decisions;
  const decided = decisions.findIndex((decision) => decision.line === line);
  const named = (kind: Naming) => renamed(texts[kind], id, newId);
  return {
    id: newId,
    texts: {
      report,
      figures: named('figures'),
      charts: named('charts'),
      remarks: named('remarks'),
      relations: named('relations'),
      decisions: decided === -1 ? texts.decisions : put(texts.decisions, ['decisions', decided, 'belongsTo'], to.in),
    },
  };
}

interface Found {
  node: Part | Node;
  path: JSONPath;
  holder: { content: Node[]; style?: Section['style'] };
  index: number;
}

function placeOf(report: Report, id: string): Found | undefined {
  const visit = (holder: Found['holder'], path: JSONPath): Found | undefined => {
    for (const [index, node] of holder.content.entries()) {
      const here = [...path, 'content', index];
      if (node.id === id) return { node, path: here, holder, index };
      const inside = node.type === 'section' ? visit(node, here) : undefined;
      if (inside !== undefined) return inside;
    }
    return undefined;
  };
  for (const [index, part] of report.parts.entries()) {
    const path = ['parts', index];
    if (part.id === id) return { node: part, path, holder: { content: [] }, index };
    const found = visit(part, path);
    if (found !== undefined) return found;
  }
  return undefined;
}
