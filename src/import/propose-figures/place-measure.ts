import type { Amount } from '../../audit/reading/amounts.ts';
import type { BeingRead } from './being-read.ts';
import { bareName } from './subject-names.ts';
import { newTopic } from './topic.ts';

/**
 * 占本年支出100万元的95%: binds the amount of which the next is a share to its own name, and tells the next what it is a share
 * of; false where its name is not known.
 */
export function placeMeasure(
  { names, bound, topics }: BeingRead,
  amount: Amount,
  next: Amount | undefined,
  lead: string,
): boolean {
  const [, whole = ''] = /占([^，。；：()\d]{2,16})\(?$/.exec(lead) ?? [];
  // 占本年支出100万元的95%: of all money, whatever the section is on.
  const isOfAll = /^(?:本年度?|当年|全年)?总?(?:支出|收入)(?:合计|总计)?$/.test(whole);
  // 一般公共预算财政拨款支出90万元，占财政拨款支出95万元的94.74%: of all appropriations, and not of itself.
  const isOfBoth =
    /^(?:本年度?|当年|全年)?财政拨款/.test(whole) && topics.at(amount.depth)?.concept?.stem === 'general-budget';
  const area = isOfAll ? 'all' : isOfBoth ? 'fiscal' : names.area;
  const concept = whole === '' ? undefined : names.conceptOf(bareName(whole), amount.unit, area);
  if (concept === undefined || next === undefined) return false;
  bound.bind(newTopic(concept, amount.from, amount.depth), amount);
  Object.assign(next, { role: 'share', whole, lead: lead.replace(/占[^占]*$/, '占') });
  return true;
}
