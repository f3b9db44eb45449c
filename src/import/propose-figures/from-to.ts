import { anyStep } from '../../audit/money-words.ts';
import type { Amount } from '../../audit/reading/amounts.ts';
import type { InTurn } from './roles-in-turn.ts';

const becomes = `的?(?:(?:预算)?(?:执行|完成|实现)|${anyStep}|变|转|调整|改)(?:到|至|为|成|(?<=[为达]))`;
const behind = new RegExp(`^${becomes}(?!数|率)`);
const before = new RegExp(`^${becomes}(?:了|本年度?|今年|当年|\\d{4}年度?|决算|的|数)*$`);
const opens = /(?:由|从)(?<of>(?:上年|去年|上一年|前一年|\d{4}年|年初|预算|决算|执行|度|同期|数|的)*)$/;

/** 由上年的80万元增至100万元: from what was, or was planned, to what is; undefined where an amount is neither. */
export function fromTo(amount: Amount, previous: Amount | undefined, year: number): InTurn | undefined {
  if (!/元$|[辆台人名个次批]$/.test(amount.unit)) return undefined;
  if (isFrom(amount, year)) {
    const { of = '' } = opens.exec(amount.lead)?.groups ?? {};
    const lead = amount.lead.replace(opens, '');
    // 年末结转和结余由年初的12万元变为14万元: what there was then, and no budget.
    const isBalance = /结[转余]|余额|资产/.test(lead) && !/预算/.test(of);
    return !isBalance && /预算|年初/.test(of || (/[比与较][^，。；]*预算[^，。；]*，$/.exec(lead)?.[0] ?? ''))
      ? { role: 'budget', budget: /年初/.test(of || lead) ? 'initial' : 'any', lead }
      : { role: 'prior', lead: lead.replace(/\d{4}年度?/, '') };
  }
  if (previous === undefined || previous.unit !== amount.unit || !before.test(amount.lead)) return undefined;
  // 由2018年的80万元增至100万元 in a report on 2020: of which year, nobody says.
  if (!isFrom(previous, year)) return isFromAny(previous) ? { role: 'aside', lead: amount.lead } : undefined;
  return { role: 'value', lead: '' };
}

function isFrom(amount: Amount, year: number): boolean {
  const named = /\d{4}/.exec(opens.exec(amount.lead)?.[0] ?? '')?.[0];
  return isFromAny(amount) && (named === undefined || Number(named) === year - 1);
}

function isFromAny({ lead, after }: Amount): boolean {
  return opens.test(lead) && behind.test(after);
}

/** 2022年为80万元，2023年增至100万元: the words before what was come to, without the verb. */
export function comeTo({ role, unit }: Amount, lead: string): string | undefined {
  const end = role === 'value' && /元$/.test(unit) ? reaches.exec(lead) : null;
  return end === null ? undefined : lead.slice(0, end.index);
}

const reaches = new RegExp(`(?:${anyStep}|变|转|压|控制)(?:到|至)(?:了)?$`);
