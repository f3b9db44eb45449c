import type { Quantity } from '../reading/quantities.ts';
import type { Reading } from '../reading/reading.ts';
import { signed } from './arithmetic.ts';
import type { Claim } from './claim.ts';
import { placeKey } from './diagnosis.ts';

/**
 * Tells whether a sum that no word announces for certain fails only because it was cut off: 受理141人，批准逮捕102人，不捕37人，未结2人
 * holds with what follows its last part, 一级项目3个、二级项目6个。优6个、良2个、中1个 with what stands before its whole.
 */
export function sumsOfMore({ text }: Reading): (claim: Claim) => boolean {
  const around = new Map(
    text.flatMap(({ quantities }) => {
      const own = quantities.flat();
      return own.map((one) => [placeKey(one), own] as const);
    }),
  );
  return ({ rule, inferred, amounts, judge }) => {
    const [whole = '', ...parts] = amounts.map(placeKey);
    if (rule !== 'sum' || inferred !== true || parts.length < 2 || judge(signed).verdict !== 'inconsistent')
      return false;
    const own = around.get(whole) ?? [];
    const at = own.findIndex((one) => placeKey(one) === whole);
    const last = own.findIndex((one) => placeKey(one) === parts.at(-1));
    const told = own[at];
    if (told === undefined) return false;
    if (last < at) return isOfRow(own.slice(last, at + 1));
    const isAlike = (one: Quantity | undefined) => one?.kind === told.kind && one.measure !== '元' && !one.about;
    const sum = own.filter((one) => parts.includes(placeKey(one))).reduce((all, { worth }) => all + worth, 0);
    const [before, after] = [own[at - 1], own[last + 1]];
    return (
      (isAlike(after) && after !== undefined && sum + after.worth === told.worth) ||
      (isAlike(before) && before !== undefined && /^[、和及]/.test(told.lead) && sum === told.worth + before.worth)
    );
  };
}

/** 猪41.6万头次、牛3.2万头次、羊18.4万只次，合计63.2万头(只)次: a row that counts in more than one measure, and its total. */
function isOfRow([last, ...others]: readonly Quantity[]): boolean {
  const [other, whole] = others;
  return (
    others.length === 2 &&
    other?.kind !== last?.kind &&
    /^[^，。；]{0,4}、/.test(other?.lead ?? '') &&
    /计[为]?$/.test(whole?.lead ?? '')
  );
}
