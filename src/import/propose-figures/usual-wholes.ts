import type { Decimal } from '../../audit/exact-decimal.ts';
import { slugOf } from '../slug.ts';
import { isPercent, roundsTo } from './arithmetic.ts';
import type { StatedAmount } from './stated-amount.ts';

/** Parts and shares are of the whole that the report as a whole shows them to be of. */
export function ofUsualWholes(stated: readonly StatedAmount[]): StatedAmount[] {
  return ofUsualContracts(ofUsualTotal(withinAppropriations(stated)));
}

/** Where 财政拨款收入 is stated as a whole, what came from one budget is a part of it, not of all revenue beside it. */
function withinAppropriations(stated: readonly StatedAmount[]): StatedAmount[] {
  const whole = 'revenue.fiscal-appropriation';
  if (!stated.some(({ id }) => id === whole)) return [...stated];
  return stated.map((one) => ({
    ...one,
    id: one.id.replace(/^revenue\.(?=(?:general-budget|government-funds|state-capital)\b)/, `${whole}.`),
  }));
}

/** 占总收入的99.60%: of this year's revenue where it is its share, else of all there was to spend. */
function ofUsualTotal(stated: readonly StatedAmount[]): StatedAmount[] {
  const amountOf = amountsById(stated);
  return stated.map((one) => {
    const [, part = '', side = ''] = /^((revenue|expenditure)\..+)\.share-of-/.exec(one.id) ?? [];
    const [value, total] = [amountOf(part), amountOf(`${side}.total`)];
    const isOf = (part: Decimal, whole: Decimal) =>
      isPercent(one.amount.value, part, whole) || roundsTo(one.amount.value, part, whole);
    const isUsual = value !== undefined && total !== undefined && isOf(value, total);
    return isUsual ? { ...one, id: `${part}.share` } : one;
  });
}

/** 小微企业100.00万元，占比66.67%: a share of what no word tells is of the contracts of all small and middle ones where the numbers have it so. */
function ofUsualContracts(stated: readonly StatedAmount[]): StatedAmount[] {
  const amountOf = amountsById(stated);
  const [part, all, sme] = ['procurement.small-micro', 'procurement.total', 'procurement.sme'].map(amountOf);
  const isOf = (whole: Decimal | undefined, share: Decimal) =>
    part !== undefined && whole !== undefined && isPercent(share, part, whole);
  return stated.map((one) =>
    one.id === 'procurement.small-micro.share' &&
    !one.amount.whole &&
    !isOf(all, one.amount.value) &&
    isOf(sme, one.amount.value)
      ? { ...one, id: `procurement.small-micro.share-of-${slugOf('授予中小企业合同金额')}` }
      : one,
  );
}

/** The first amount stated under an id. */
function amountsById(stated: readonly StatedAmount[]): (id: string) => Decimal | undefined {
  const amounts = new Map(stated.toReversed().map(({ id, amount }) => [id, amount.value]));
  return (id) => amounts.get(id);
}
