import { template } from '../../template/template.ts';
import { finderOf } from '../../template/wording.ts';
import { total } from '../exact-decimal.ts';
import type { StatedList, Statement } from '../reading/statement.ts';
import { conceptOf } from '../reading/subjects.ts';
import { nameOf } from './name-of.ts';

/** Parts that make up a whole by definition. Where all of a row are named, the list is complete. */
const wholes = template.lists.map(({ parts, also, of }) => ({
  of: of === undefined ? undefined : finderOf(of),
  names: parts.map((words) => finderOf(words)),
  also: also === undefined ? [] : [finderOf(also)],
}));

/** Whether nothing can be missing from a list: every part has its share of the whole, or the parts are those that make it up. */
export function isComplete({ parts, open, head }: StatedList): boolean {
  if (open || parts.length < 2 || parts.some(({ value }) => value === undefined || value.about)) return false;
  if (parts.every(({ shares }) => shares.length === 1)) return !isShort({ head, parts });
  // 保有量9辆（购置1辆、报废1辆）, 购置2辆（计划3辆，另1辆推迟）: what came and went, or was meant, makes up no stock.
  if (
    parts.some(({ subject, value }) =>
      /购置|报废|处置|更新|新增|调入|调出|计划|^[，；]?另/.test(`${value?.lead}${subject}`),
    )
  )
    return isDefined({ head, parts });
  if (head.kind === '辆' || (head.kind === '台' && /车/.test(head.subject))) return true;
  // 由工资60万元和补助40万元两部分组成
  if (/^[^，。；、]{0,4}(?:构成|组成)/.test(parts.at(-1)?.value?.after ?? '')) return true;
  // What is called 其他 is the rest.
  if (parts.length > 2 && /^其他(?:收入|支出|费用)$|其他支出$/.test(parts.at(-1)?.subject ?? '')) return true;
  return isDefined({ head, parts });
}

/** 支出100万元。其中：人员经费40万元，占40%；公用经费10万元，占10%: whose shares hold, and leave the other half to others. */
export function isShort({ head, parts }: Pick<StatedList, 'head' | 'parts'>): boolean {
  const whole = head.value?.value;
  const shares = total(parts.flatMap(({ shares: [share] }) => share?.value ?? []));
  const isHeld = ({ value, shares: [share] }: Statement) =>
    value && share && whole && value.value.dividedBy(whole).times(100).minus(share.value).abs().lessThan('0.1');
  return whole?.isZero() === false && shares.lessThan(99) && parts.every(isHeld);
}

/** Whether the parts are those that make up a whole so named by definition, and no others. */
export function isDefined({ head, parts }: Pick<StatedList, 'head' | 'parts'>): boolean {
  return wholes.some(
    ({ of, names, also }) =>
      of?.test(nameOf(head)) !== false &&
      names.every((name) => parts.some(({ subject }) => name.test(subject))) &&
      // 行政编制 20 人，其中… names another whole than 人员经费 does; a list may only hold what the row names.
      parts.every(({ subject }) => [...names, ...also].some((name) => name.test(subject))),
  );
}

/** Lists that name what contains one another, and so are no sums: 中小企业…其中：小微企业. */
export function overlaps({ parts, head }: StatedList): boolean {
  const concepts = [head, ...parts].map(({ subject }) => conceptOf(subject));
  return concepts.some((concept) => concept === 'sme' || concept === 'small-micro');
}
