import type { Amount } from '../reading/amounts.ts';
import type { Reading } from '../reading/reading.ts';
import type { Statement } from '../reading/statements.ts';
import type { Claim } from './claim.ts';
import { isDefined } from './complete-lists.ts';
import { sumClaim } from './sum-claim.ts';

/**
 * 采购支出100万元。货物20万元，工程30万元，服务50万元。: parts that make up a whole by definition, or counts after a colon, are a
 * list though no word says so. What fails is asked.
 */
export function unsaidLists({ statements, ...rest }: Reading): Claim[] {
  const reading = { statements, ...rest };
  const free = ({ within, value, lists }: Statement) =>
    within === undefined && lists.length === 0 && value !== undefined;
  return statements.flatMap((head, index): Claim[] => {
    if (head.value === undefined || head.lists.length > 0) return [];
    const after = statements.slice(index + 1);
    const end = after.findIndex((one) => !isBeside(one, head) || !free(one) || /。/.test(gapBefore(one, head)));
    const parts = after.slice(0, end === -1 ? undefined : end);
    const [first] = parts;
    if (first?.value === undefined || parts.length < 2) return [];
    const between = head.passage.words.slice(head.value.to, first.value.from);
    const isCounted = head.kind !== 'money' && /[:：]/.test(between) && !between.includes('。');
    if (!isCounted && !(/[。：]/.test(between) && head.kind === 'money' && isDefined({ parts }))) return [];
    const amounts = parts.map(({ value }) => value as Amount);
    if ([head.value, ...amounts].some(({ about, unit }) => about || unit !== head.value?.unit)) return [];
    return [{ ...sumClaim(reading, head, head.value, amounts), inferred: true }];
  });
}

function isBeside(one: Statement, head: Statement): boolean {
  return one.passage === head.passage && one.kind === head.kind && one.depth === head.depth && one.item === head.item;
}

/** The words of its own sentence before a part that is not the first. */
function gapBefore({ value, passage }: Statement, head: Statement): string {
  const lead = value?.lead ?? '';
  const isFirst = !passage.words.slice(head.value?.to, value?.from).match(/\d(?:万元|元|辆|台|人)/);
  return isFirst ? '' : lead;
}
