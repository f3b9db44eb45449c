import { ExactDecimal, total } from '../exact-decimal.ts';
import type { Amount } from '../reading/amounts.ts';
import type { Reading } from '../reading/reading.ts';
import { signed } from './arithmetic.ts';
import type { Claim } from './claim.ts';
import { holds } from './slip-alike.ts';

const surplus =
  /用[^，。；：、]*(?:结余|基金)|弥补[^，。；：、]*(?:差额|不足|亏)|结余分配|所得税|(?:提取|转入)[^，。；：、]*(?:基金|结余)/;

/**
 * Tells whether a sum fails by just what the report says, in words of its own, was taken from surpluses or put into them:
 * 用非财政拨款结余弥补收支差额10万元, 收支差额10万元使用非财政拨款结余弥补.
 */
export function madeUpBySurplus({ text }: Reading): (claim: Claim) => boolean {
  let told: Map<string, Amount[]> | undefined;
  return (claim) => {
    const [first] = claim.amounts;
    if (first === undefined || claim.rule !== 'sum' || holds(claim)) return false;
    told ??= Map.groupBy(
      text.flatMap(({ amounts }) => amounts.filter(isOfSurplus)),
      ({ unit }) => unit,
    );
    const surpluses = (told.get(first.unit) ?? []).map(({ value }) => value);
    const gap = new ExactDecimal(claim.judge(signed).difference ?? 0).abs();
    return surpluses.length > 0 && [...surpluses, total(surpluses)].some((value) => value.equals(gap));
  };
}

function isOfSurplus({ lead, after }: Amount): boolean {
  // 使用非财政拨款结余（含专用结余）20万元
  return surplus.test(
    `${lead
      .replace(/\([^()]*\)$/, '')
      .split(stops)
      .at(-1)}${after.split(stops)[0]}`,
  );
}

const stops = /[，。；：、()]/;
