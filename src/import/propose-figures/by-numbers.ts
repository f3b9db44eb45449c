import { anyStep, budget, budgetKind } from '../../audit/money-words.ts';
import { type Amount, isStep, overBudget } from '../../audit/reading/amounts.ts';
import { baseByArithmetic, isPercent, isRateOf, isRateOfStep } from './arithmetic.ts';
import { ofStep } from './read-amount.ts';
import { joint } from './row-from.ts';
import type { Topic } from './topic.ts';
import { lastClause } from './words-before.ts';

/** 预算90万元，决算100万元，超10万元; 收入80万元，80%: what stands behind hardly a word is what the numbers make of it. */
export function readByNumbers(
  amount: Amount,
  here: Topic | undefined,
  lead: string,
  before: Amount | undefined,
  next: Amount | undefined,
): void {
  if (here?.concept === undefined) return;
  // 本年2.84万元，上年2.21万元，增加的0.63万元用于接待
  if (amount.role === 'aside' && ofStep.test(lead) && baseByArithmetic(here, amount) !== undefined)
    Object.assign(amount, { role: 'change' });
  // 支出126万元，高于年初预算120万元，差额6万元
  const value = here.amounts.get('value')?.value;
  const isBudget = amount.role === 'change' && amount.base === 'budget' && overBudget.test(lead);
  // 超出年初预算2万元，是年初预算80万元的102.5%: the budget is told next.
  const isLeft =
    next?.role !== 'budget' && next?.unit === amount.unit && value?.minus(amount.value).abs().equals(next.value);
  const isDone = next?.role === 'completion' && value !== undefined && isPercent(next.value, value, amount.value);
  if (isBudget && (isLeft || isDone))
    Object.assign(amount, { role: 'budget', budget: /年初/.test(lead) ? 'initial' : 'any', base: undefined });
  if (amount.role !== 'value') return;
  const word = lastClause(lead);
  if (amount.unit === '%') {
    const isRate = before?.role === 'change' && isRateOfStep(here, before, amount, before.direction);
    const ofBoth = /^(?:两者|二者)(?:之比|的?比值|相比)(?:为|是)?$/.test(word);
    const base = isTurn.test(word) ? baseByArithmetic(here, { ...amount, role: 'growth' }) : undefined;
    if (base !== undefined) Object.assign(amount, { role: 'growth', base });
    else if (ofBoth && isRateOf(amount.value, here.amounts, 'budget'))
      Object.assign(amount, { role: 'completion', budget: 'any' });
    else if (/^[，(、]$/.test(lead) && isRate) Object.assign(amount, { role: 'growth', base: before.base });
    return;
  }
  // 预算22万元，决算16万元，结余6万元: what is left of what was planned for one thing.
  const isLeftOver = leftOver.test(word) && hasOwnPlan.test(here.concept.id);
  if (!isLeftOver && !/^(?:本年|今年|实际|共)*(?:超|多|少|短|节|差|缺)[^，]{0,2}$/.test(word)) return;
  if (baseByArithmetic(here, amount) === 'budget') Object.assign(amount, { role: 'change', base: 'budget' });
}

/** 结余6万元. */
export const leftOver = /^(?:尚|还)?(?:结余|节余|剩余|余)了?$/;
const hasOwnPlan = /^(?:three-public|agency-operation|meetings|training|procurement)\b/;

const nextStep = new RegExp(`^[、和及](?:${anyStep})?$`);

/** 分别比上年增加5万元、减少10万元, 增长5%、8%: of several things in turn, which no word names. */
export function isStepsInTurn(amount: Amount, next: Amount | undefined, previous: Amount | undefined): boolean {
  const isRow = (one: Amount, other: Amount | undefined) =>
    other?.unit === one.unit &&
    isStep(one.role) &&
    (joint.test(other.lead) || (/(?:分别|依次)[^，。；]*$/.test(one.lead) && nextStep.test(other.lead)));
  return isRow(amount, next) || (previous !== undefined && isRow(previous, amount));
}

const isTurn = /(?:增减|变动|变化)(?:变动|变化)?(?:率|幅度|比例|幅)(?:为|是)?$/;

/** 占年初预算14万元的93%: a rate of its budget. */
const isPlan = new RegExp(`(?:${budgetKind})?${budget}\\(?$`);

/** 占全年指标520万元的93%, 相当于合同价40万元的90%. */
export function isMeasure({ lead, after, unit }: Amount, next: Amount | undefined): boolean {
  return (
    /元$/.test(unit) &&
    !isPlan.test(lead) &&
    /^\)?的$/.test(after) &&
    next?.unit === '%' &&
    /[占为是达][^，。；]*$|相当于[^，。；]*$/.test(lead)
  );
}
