import type { Amount } from '../../audit/reading/amounts.ts';
import { isPercent } from './arithmetic.ts';
import type { Told } from './told.ts';

/** 优15个，占83.33%; 资金90万元，占项目支出的85%: money is part of more than one thing, so its whole has to be named. */
export function isShareOf({ unit }: Amount, { lead }: Amount): boolean {
  const [, whole] = /^[^\d，]{0,10}，?(?:约|各|均)?(?:占|所占比例)([^，。；]*)$/.exec(lead) ?? [];
  return whole !== undefined && unit !== '分' && (!/元$/.test(unit) || /项目|支出|预算|资金/.test(whole));
}

/** 资金90万元，占一般公共预算项目支出100万元的90%: what the money is part of. */
export const isAllProjects = /占(?:本?部门|单位)?一般公共预算(?:财政拨款)?项目支出(?:决算)?(?:总额|总数|数)?$/;
export const allProjects: Told = {
  id: 'general-budget.project',
  label: '一般公共预算财政拨款项目支出',
  measure: 'final',
};

/** Whether a rate is that of an amount to the whole that is printed between them. */
export function isShareOfWhole(part: Amount, whole: Amount, rate: Amount): boolean {
  return (
    /^，?(?:约)?占[^，。；]*(?:项目|支出|预算|资金)[^，。；]*$/.test(whole.lead) &&
    rate.lead === '的' &&
    part.unit === whole.unit &&
    isPercent(rate.value, part.value, whole.value)
  );
}
