import { blocksOf } from '../../report/outline.ts';
import type { Part, Report, TableInSource } from '../../report/schema/report.ts';
import type { WholeTemplate } from '../../report/schema/template.ts';
import { isTableTitle } from './table-titles.ts';
import { fewestKinds } from './tables-in-text.ts';
import { kindOf } from './template-words.ts';

/**
 * The passages of a report that stand for tables of the accounts, in its order: those of its parts of tables, and those of
 * kinds that these do not hold, where there are several.
 */
export function accountsBlocks(report: Report, template: WholeTemplate): { block: TableInSource; part: Part }[] {
  const all = blocksOf(report).flatMap(({ block, part }) =>
    block.type === 'table-in-source' ? [{ block, part }] : [],
  );
  const held = all.filter(({ part }) => part.role === 'tables');
  const kindIn = ({ block }: { block: TableInSource }) =>
    isTableTitle(block.title) ? kindOf(block.title, template)?.kind : undefined;
  const known = new Set([undefined, ...held.map(kindIn)]);
  const others = all.filter((one) => one.part.role !== 'tables' && !known.has(kindIn(one)));
  const areSeveral = new Set(others.map(kindIn)).size >= fewestKinds;
  return areSeveral ? all.filter((one) => held.includes(one) || others.includes(one)) : held;
}
