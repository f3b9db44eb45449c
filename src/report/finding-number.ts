import { auditStrings } from '../words/strings.ts';
import { blockInFindingId, findingKind } from './finding-ids.ts';
import { printedNumber } from './printed-place.ts';

/**
 * What a finding is called on a page: E09 by its id. What a sentence states by itself, or leaves unfilled, has a machine's
 * id, which is its address alone: it goes by the number of its section, and what holds two years against each other by a word.
 * @param blocks of its places, one of which its id names
 */
export function findingNumber(id: string, blocks: readonly string[]): string {
  const kind = findingKind(id);
  if (kind === 'relation') return id;
  // What is found in a table of the accounts goes by that table.
  const block = kind === 'table' ? blocks[0] : blockInFindingId(id, blocks);
  return block === undefined || kind === 'across-years' ? auditStrings.acrossYears : printedNumber(block);
}
