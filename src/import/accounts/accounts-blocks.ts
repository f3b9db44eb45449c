import { blocksOf } from '../../report/outline.ts';
import type { Part, Report, TableInSource } from '../../report/schema/report.ts';
import type { WholeTemplate } from '../../report/schema/template.ts';
import { beginsNote } from '../line-beginnings.ts';
import { isTableTitle } from '../table-titles.ts';
import { fewestKinds } from './tables-in-text.ts';
import { kindOf } from './template-words.ts';

/**
 * The passages of a report that stand for tables of the accounts, in its order: those of its parts of tables, and those of
 * kinds that these do not hold, where there are several, with what stands right below.
 */
export function accountsBlocks(report: Report, template: WholeTemplate): { block: TableInSource; part: Part }[] {
  const printed = blocksOf(report).filter(({ block }) => !('text' in block && beginsNote(block.text)));
  const all = printed.flatMap(({ block, part }) => (block.type === 'table-in-source' ? [{ block, part }] : []));
  const held = all.filter(({ part }) => part.role === 'tables');
  const kindIn = ({ block }: { block: TableInSource }) => kindOf(block.title, template)?.kind;
  const known = new Set(held.map(kindIn));
  const others: typeof all = [];
  for (const one of all) {
    if (one.part.role === 'tables' || !isTableTitle(one.block.title)) continue;
    const before = printed[printed.findIndex(({ block }) => block === one.block) - 1]?.block;
    // What nobody knows is one of them where it stands right below one.
    const isNext = before !== undefined && others.at(-1)?.block === before;
    if (kindIn(one) === undefined ? isNext : !known.has(kindIn(one))) others.push(one);
  }
  const areSeveral = new Set(others.map(kindIn)).size >= fewestKinds;
  return areSeveral ? all.filter((one) => held.includes(one) || others.includes(one)) : held;
}
