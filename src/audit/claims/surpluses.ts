import { ExactDecimal, total } from '../exact-decimal.ts';
import type { Reading } from '../reading/reading.ts';
import { signed } from './arithmetic.ts';
import type { Claim } from './claim.ts';
import { holds } from './slip-alike.ts';

const surplus =
  /用[^，。；：、]*(?:结余|基金)|弥补[^，。；：、]*(?:差额|不足|亏)|结余分配|所得税|(?:提取|转入)[^，。；：、]*(?:基金|结余)/;

/**
 * Whether a sum fails by just what the report says, in words of its own, was taken from surpluses or put into them:
 * 用非财政拨款结余弥补收支差额10万元, 收支差额10万元使用非财政拨款结余弥补.
 */
export function isMadeUpBySurplus(claim: Claim, { text }: Reading): boolean {
  const [first] = claim.amounts;
  if (first === undefined || claim.rule !== 'sum' || holds(claim)) return false;
  const surpluses = text
    .flatMap(({ amounts }) => amounts)
    .filter(({ unit, lead, after }) => unit === first.unit && surplus.test(`${clauseOf(lead)}${after.split(stops)[0]}`))
    .map(({ value }) => value);
  const gap = new ExactDecimal(claim.judge(signed).difference ?? 0).abs();
  return surpluses.length > 0 && [...surpluses, total(surpluses)].some((value) => value.equals(gap));
}

const stops = /[，。；：、()]/;

/** The words of its own clause before a number. */
function clauseOf(lead: string): string {
  return lead.split(stops).at(-1) ?? '';
}
