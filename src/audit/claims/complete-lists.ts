import { template } from '../../template/template.ts';
import { expressionOf } from '../../template/wording.ts';
import type { StatedList } from '../reading/statement.ts';
import { conceptOf } from '../reading/subjects.ts';

/** Parts that make up a whole by definition. Where all of a row are named, the list is complete. */
const wholes = template.lists.map(({ parts, also }) => ({
  names: parts.map((words) => new RegExp(expressionOf(words))),
  also: also === undefined ? [] : [new RegExp(expressionOf(also))],
}));

/** Whether nothing can be missing from a list: every part has its share of the whole, or the parts are those that make it up. */
export function isComplete({ parts, open, head }: StatedList): boolean {
  if (open || parts.length < 2 || parts.some(({ value }) => value === undefined || value.about)) return false;
  if (parts.every(({ shares }) => shares.length === 1)) return true;
  // 保有量9辆（购置1辆、报废1辆）: what came and went makes up no stock.
  if (parts.some(({ subject }) => /购置|报废|处置|更新|新增|调入|调出/.test(subject))) return isDefined({ parts });
  if (head.kind === '辆' || (head.kind === '台' && /车/.test(head.subject))) return true;
  // What is called 其他 is the rest.
  if (parts.length > 2 && /^其他(?:收入|支出|费用)$|其他支出$/.test(parts.at(-1)?.subject ?? '')) return true;
  return isDefined({ parts });
}

/** Whether the parts are those that make up a whole by definition, and no others. */
export function isDefined({ parts }: Pick<StatedList, 'parts'>): boolean {
  return wholes.some(
    ({ names, also }) =>
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
