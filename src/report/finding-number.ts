import { auditStrings } from '../words/strings.ts';
import { printedNumber } from './printed-place.ts';

/**
 * What a finding is called on a page: E09 by its id. What a sentence states by itself, or leaves unfilled, has a machine's
 * id, which is its address alone: it goes by the number of its section, and what holds two years against each other by a word.
 * @param blocks of its places, one of which its id names
 */
export function findingNumber(id: string, blocks: readonly string[]): string {
  if (/^[A-Z]\d+$/.test(id)) return id;
  // What is found in a table of the accounts goes by that table.
  const [first] = blocks;
  if (/^T\d*-/.test(id) && first !== undefined) return printedNumber(first);
  const [block] = blocks
    .filter((place) => `${id}-`.includes(`-${place}-`))
    .toSorted((one, other) => other.length - one.length);
  return block === undefined || id.startsWith('Y-') ? auditStrings.acrossYears : printedNumber(block);
}
