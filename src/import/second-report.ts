import { blocksOf, textOf } from '../report/outline.ts';
import type { Part, Report } from '../report/schema/report.ts';
import { endsSentence } from './punctuation.ts';

/** A numeral that is printed twice by mistake is one part. */
const leastParts = 2;

/**
 * The part with which another report begins behind the first, as where a department publishes its units in one file:
 * parts on the same, with the same numerals, in which sentences stand both times.
 */
export function secondReport({ parts }: Pick<Report, 'parts'>): Part | undefined {
  const told = parts.filter((part) => part.role !== undefined && part.numeral !== '' && hasSentence(part));
  const again = told.filter((part) => told.find((one) => isSame(one, part)) !== part);
  const isTwice = new Set(again.map(({ role }) => role)).size >= leastParts;
  return isTwice ? again[0] : undefined;
}

function isSame(one: Part, other: Part): boolean {
  return one.role === other.role && one.numeral === other.numeral;
}

function hasSentence(part: Part): boolean {
  return blocksOf({ parts: [part] }).some(({ block }) => endsSentence(textOf(block)));
}
