import type { Amount } from '../reading/amounts.ts';
import type { Statement } from '../reading/statements.ts';
import { conceptOf, isKnownConcept } from '../reading/subjects.ts';
import { signed } from './arithmetic.ts';
import type { Claim } from './claim.ts';
import { placeKey } from './diagnosis.ts';

/** An amount told beside what it is compared with, or less a part of it: whether it is the thing itself is not certain. */
const beside =
  /(?:比|较|与|和|(?<!合)同)(?:上年|去年|上一年|前一年|\d{4}年|年初|全年|调整|预算)|超出?|低于|高于|扣除|剔除|相比/;

/**
 * Whether the words leave no doubt that a rate or a change speaks of this amount: no other amount could be meant, and
 * what stands after the last part of a list is not said of one part only.
 * @param all what the report states
 * @param said the rate or change
 */
export function speaksOf(
  statement: Statement,
  value: Amount,
  said: Pick<Amount, 'from' | 'role'>,
  all: readonly Statement[],
): boolean {
  const { passage, kind, item, within, subject } = statement;
  const { block, offset } = passage.placeOf(value.from);
  // An amount of an earlier paragraph goes by its name.
  if (block !== value.place.block || offset !== value.place.offset) return isKnownConcept(conceptOf(subject));
  if (beside.test(value.lead.slice(value.lead.lastIndexOf('，') + 1))) return false;
  if (within !== undefined && !isSaidOfEach(within.parts, statement, said)) return false;
  const others = all.flatMap((one) =>
    one.passage === passage && one.kind === kind && one.item === item && one.value !== undefined ? [one.value] : [],
  );
  if (others.some(({ from }) => value.to <= from && from < said.from)) return false;
  const isOnly = others.every((one) => one === value || one.from > said.from);
  return isOnly || !passage.words.slice(value.to, said.from).includes('。');
}

/** Whether a number it is measured against stands in one sentence with what is measured. */
export function isBeside({ passage }: Statement, base: Amount, said: Amount): boolean {
  const [from, to] = base.to <= said.from ? [base.to, said.from] : [said.to, base.from];
  return !passage.words.slice(from, to).includes('。');
}

function isSaidOfEach(parts: readonly Statement[], statement: Statement, { role }: Pick<Amount, 'role'>): boolean {
  const says = ({ completions, changes, growths, shares }: Statement) =>
    [...completions, ...changes, ...growths, ...shares].some((one) => one.role === role);
  const others = parts.filter((part) => part !== statement);
  return others.length > 0 && others.every(says);
}

/**
 * Whether a claim that fails is a contradiction, not a question: it rests on words alone, or another claim that holds
 * bears out how it was read: by two of its amounts, or a share of the same whole.
 */
export function isCertain(claim: Claim, all: readonly Claim[]): boolean {
  if (claim.inferred !== true) return true;
  const own = new Set(claim.amounts.map(placeKey));
  const whole = claim.amounts.at(-1);
  return all.some((other) => {
    if (other === claim || /^(?:bound|comparison-word|unit)$/.test(other.rule) || !holds(other)) return false;
    const [shared, last] = [other.amounts.filter((one) => own.has(placeKey(one))), other.amounts.at(-1)];
    const isShareOfSame = claim.rule === 'share' && other.rule === 'share' && whole && last;
    if (claim.rule === 'sum' && other.rule !== 'share') return false;
    return isShareOfSame ? placeKey(whole) === placeKey(last) : shared.length > 1;
  });
}

function holds(claim: Claim): boolean {
  return /^(?:consistent|within-rounding)$/.test(claim.judge(signed).verdict);
}
