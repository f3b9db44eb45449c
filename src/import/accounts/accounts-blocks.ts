import { blocksOf } from '../../report/outline.ts';
import type { Part, Report, TableInSource } from '../../report/schema/report.ts';
import type { WholeTemplate } from '../../report/schema/template.ts';
import { isTableTitle } from './table-titles.ts';
import { kindOf } from './template-words.ts';

/**
 * The passages of a report that stand for tables of the accounts: those of its parts of tables; where these hold none, the
 * tables of a known kind between the paragraphs.
 */
export function accountsBlocks(report: Report, template: WholeTemplate): { block: TableInSource; part: Part }[] {
  const all = blocksOf(report).flatMap(({ block, part }) =>
    block.type === 'table-in-source' ? [{ block, part }] : [],
  );
  const held = all.filter(({ part }) => part.role === 'tables');
  const isKnown = (title: string) => isTableTitle(title) && kindOf(title, template) !== undefined;
  return held.length > 0 ? held : all.filter(({ block }) => isKnown(block.title));
}
