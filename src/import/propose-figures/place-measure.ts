import type { Amount } from '../../audit/reading/amounts.ts';
import type { BeingRead } from './being-read.ts';
import { bareName } from './subject-names.ts';
import { newTopic } from './topic.ts';

/**
 * 占本年支出100万元的95%: binds the amount of which the next is a share to its own name, and tells the next what it is a share
 * of; false where its name is not known.
 */
export function placeMeasure(
  { names, bound }: BeingRead,
  amount: Amount,
  next: Amount | undefined,
  lead: string,
): boolean {
  const [, whole = ''] = /占([^，。；：()\d]{2,16})\(?$/.exec(lead) ?? [];
  // 占本年支出100万元的95%: of all money, whatever the section is on.
  const area = /^(?:本年度?|当年|全年)?总?(?:支出|收入)(?:合计|总计)?$/.test(whole) ? 'all' : names.area;
  const concept = whole === '' ? undefined : names.conceptOf(bareName(whole), amount.unit, area);
  if (concept === undefined || next === undefined) return false;
  bound.bind(newTopic(concept, amount.from, amount.depth), amount);
  Object.assign(next, { role: 'share', whole, lead: lead.replace(/占[^占]*$/, '占') });
  return true;
}
