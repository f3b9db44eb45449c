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

/**
 * Findings of one year by what they are called, told apart where one would go by another's number: 3.5.2, 3.5.2 之2.
 * @param findings in the audit's order, each with the blocks of its places
 */
export function findingNumbers(
  findings: Iterable<readonly [id: string, blocks: readonly string[]]>,
): ReadonlyMap<string, string> {
  const taken = new Map<string, number>();
  return new Map(
    [...findings].map(([id, blocks]) => {
      const number = findingNumber(id, blocks);
      const nth = (taken.get(number) ?? 0) + 1;
      taken.set(number, nth);
      return [id, nth === 1 ? number : auditStrings.nthOf(number, nth)];
    }),
  );
}
