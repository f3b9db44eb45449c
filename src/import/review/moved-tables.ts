import { partTitle } from '../../report/outline.ts';
import type { Report } from '../../report/schema/report.ts';
import { importStrings } from '../../words/strings.ts';

/** Says of the tables that a report prints elsewhere, behind its text or before it, in which part they are shown. */
export function movedTables({ parts }: Report): string[] {
  return parts.flatMap((part, nth) => {
    const [from] = part.lines;
    const to = parts[nth + 1]?.lines[0] ?? Number.POSITIVE_INFINITY;
    const moved = part.content.flatMap((node) =>
      node.type === 'table-in-source' && (node.lines[0] < from || node.lines[0] > to) ? [node] : [],
    );
    const [first] = moved;
    return part.role !== 'tables' || first === undefined
      ? []
      : [importStrings.review.tablesMoved(moved.length, first.lines[0], first.page, partTitle(part))];
  });
}
