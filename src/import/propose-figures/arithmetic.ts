import { type Decimal, total } from '../../audit/exact-decimal.ts';
import { type Amount, isStep } from '../../audit/reading/amounts.ts';
import type { Topic } from './topic.ts';

/** Whether a change with its rate, or a rate of completion, is that of a topic. */
export function holds(topic: Topic, amounts: readonly Amount[], index: number): boolean {
  const amount = amounts[index];
  const value = topic.amounts.get('value')?.value;
  if (amount === undefined || value === undefined) return false;
  const [before, next] = [amounts[index - 1], amounts[index + 1]];
  const step = before?.role === 'change' ? before : next;
  const change = amount.role === 'change' ? amount : amount.role === 'growth' ? step : undefined;
  const growth = amount.role === 'growth' ? amount : amount.role === 'change' ? next : undefined;
  if (change?.role === 'change' && growth?.role === 'growth')
    return isRateOfStep(topic, change, growth, change.direction);
  if (amount.role === 'change') return baseByArithmetic(topic, amount) !== undefined;
  if (amount.role === 'prior' || amount.role === 'budget')
    return isFrom(value, amount, next) || isFrom(value, amount, amounts[index + 2]);
  if (amount.role === 'growth') return baseOfRate(topic.amounts, amount.value.abs()) !== undefined;
  return (
    amount.role === 'completion' &&
    isRateOf(amount.value, topic.amounts, topic.amounts.has('budget') ? 'budget' : 'adjusted-budget')
  );
}

/** 其他收入25万元。比上年的800万元多60万元，增长7.5%: whether what is said next cannot be of a topic. */
export function contradicts(topic: Topic, amounts: readonly Amount[], index: number): boolean {
  const [amount, next] = [amounts[index], amounts[index + 1]];
  const { value, unit } = topic.amounts.get('value') ?? {};
  if (amount === undefined || value === undefined || ![unit, '%'].includes(amount.unit)) return false;
  if (amount.value.isZero()) return false;
  const isNext = next !== undefined && !/[。；]/.test(next.lead);
  const isChecked = {
    prior: isNext && isStep(next.role) && next.base !== 'budget',
    budget: isNext && (next.role === 'completion' || (isStep(next.role) && next.base === 'budget')),
    change: isNext && next.role === 'growth',
    growth: isNext && next.role === 'change' && amounts[index - 1]?.role !== 'change',
    completion: topic.amounts.has('budget') !== topic.amounts.has('adjusted-budget'),
    share: value.isZero(),
  }[amount.role as string];
  return isChecked === true && !holds(topic, amounts, index);
}

/** Whether what was, or was planned, is of another size. */
export function isFarFrom({ amounts }: Topic, { role, value: other }: Amount): boolean {
  const value = amounts.get('value')?.value;
  if (value === undefined || !/^(?:prior|budget)$/.test(role)) return false;
  return value.times(3).lessThan(other) || other.times(3).lessThan(value);
}

/** 年初预算80万元，完成预算的125%; 与上年80万元相比，支出增加20万元: whether what is said next leads from one amount to the other. */
export function isFrom(value: Decimal, { value: start, role }: Amount, next: Amount | undefined): boolean {
  if (next === undefined || start.isZero()) return false;
  const step = value.minus(start).abs();
  if (next.role === 'change') return step.equals(next.value);
  if (next.role === 'growth') return isPercent(next.value.abs(), step, start.abs());
  return role === 'budget' && next.role === 'completion' && isPercent(next.value, value, start);
}

/** 增长8.19%，绝对额为21.20万元: whether a rate is that of a step, which goes up or down. */
export function isRateOfStep(
  { amounts }: Topic,
  { value: change }: Amount,
  { value: rate }: Amount,
  direction: Amount['direction'],
): boolean {
  const value = amounts.get('value')?.value;
  // Nothing more, by 0 %, is true of everything.
  const prior = value?.minus(change.times(direction === -1 ? -1 : 1));
  return !change.isZero() && prior !== undefined && isPercent(rate, change.abs(), prior.abs());
}

/** Whether the outturn is so many per cent of a budget. */
export function isRateOf(rate: Decimal, amounts: Topic['amounts'], key: string): boolean {
  const [value, budget] = [amounts.get('value')?.value, amounts.get(key)?.value];
  return value !== undefined && budget !== undefined && isPercent(rate, value, budget);
}

/** Whether a part is so many per cent of a whole, as far as its decimals tell; nothing is so many of 0. */
export function isPercent(rate: Decimal, part: Decimal, whole: Decimal): boolean {
  const exact = rate.decimalPlaces() > 1 ? '0.012' : '0.06';
  return !whole.isZero() && part.dividedBy(whole).times(100).minus(rate).abs().lessThan(exact);
}

/** 279万元 of 2906万元 is 10%, where no decimals are printed. */
export function roundsTo(rate: Decimal, part: Decimal, whole: Decimal): boolean {
  const exact = whole.isZero() ? undefined : part.dividedBy(whole).times(100);
  return exact?.toDecimalPlaces(rate.decimalPlaces()).equals(rate) === true;
}

export function sameValue(one: Topic | undefined, other: Topic): boolean {
  const value = one?.amounts.get('value')?.value;
  return value !== undefined && other.amounts.get('value')?.value.equals(value) === true;
}

/** 完成年初预算的82.35%，减少7.11万元: what no word compares, the numbers do. */
export function baseByArithmetic({ amounts }: Topic, { value: change, role }: Amount): Amount['base'] {
  const value = amounts.get('value')?.value;
  if (role === 'growth') return baseOfRate(amounts, change);
  const isFrom = (key: string) =>
    value
      ?.minus(amounts.get(key)?.value ?? value)
      .abs()
      .equals(change) === true;
  if (change.isZero() || value === undefined) return undefined;
  if (isFrom('budget') || isFrom('adjusted-budget')) return 'budget';
  return isFrom('prior') ? 'prior-year' : undefined;
}

/** 2019年收入80万元，2020年收入100万元，增长25%: of the one that it is the rate from. */
function baseOfRate(amounts: Topic['amounts'], rate: Decimal): Amount['base'] {
  const value = amounts.get('value')?.value;
  const isFrom = (key: string) => {
    const before = amounts.get(key)?.value;
    return value !== undefined && before !== undefined && isPercent(rate, value.minus(before).abs(), before);
  };
  if (rate.isZero()) return undefined;
  const bases = [isFrom('prior') && 'prior-year', (isFrom('budget') || isFrom('adjusted-budget')) && 'budget'] as const;
  const [base, other] = bases.filter((one) => one !== false);
  return other === undefined ? base : undefined;
}

/** Whether amounts are to each other as their shares are. */
export function isInProportion(row: readonly Amount[], shares: readonly Amount[]): boolean {
  const [whole, all] = [total(row.map(({ value }) => value)), total(shares.map(({ value }) => value))];
  return row.every(({ value }, place) => {
    const share = shares[place]?.value ?? all;
    const exact = share.decimalPlaces() > 1 ? '0.02' : '0.12';
    return !whole.isZero() && value.dividedBy(whole).times(all).minus(share).abs().lessThan(exact);
  });
}
