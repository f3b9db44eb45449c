import type { StatedList } from '../reading/statements.ts';
import { conceptOf } from '../reading/subjects.ts';

/** Parts that make up a whole by definition. Where all of a row are named, the list is complete. */
const wholes: readonly (readonly RegExp[])[] = [
  [/基本支出/, /项目支出/],
  [/人员(?:经费|支出)/, /(?:日常)?公用(?:经费|支出)/],
  [/货物/, /工程/, /服务/],
  [/因公出国/, /公务用车/, /公务接待/],
  [/公务用车购置/, /公务用车运行/],
  [/行政/, /事业/],
  [/离休/, /退休/],
  [/本年.*收入/, /(?:年初|上年).*结[转余]/],
  [/本年.*支出/, /年末.*结[转余]/],
  [/一般公共预算/, /政府性基金/],
];

/** What may stand beside any of these, and belongs to the whole. */
const also = /^(?:使用(?:非财政拨款|专用)结余|事业基金弥补收支差额|结余分配|国有资本经营预算.*)$/;

/** Whether nothing can be missing from a list: every part has its share of the whole, or the parts are those that make it up. */
export function isComplete({ parts, open, head }: StatedList): boolean {
  if (open || parts.length < 2 || parts.some(({ value }) => value === undefined || value.about)) return false;
  if (parts.every(({ shares }) => shares.length === 1)) return true;
  if (head.kind === '辆') return true;
  return wholes.some(
    (names) =>
      names.every((name) => parts.some(({ subject }) => name.test(subject))) &&
      // 行政编制 20 人，其中… names another whole than 人员经费 does; a list may only hold what the row names.
      parts.filter(({ subject }) => also.test(subject) || names.some((name) => name.test(subject))).length ===
        parts.length,
  );
}

/** Lists that name what contains one another, and so are no sums: 中小企业…其中：小微企业. */
export function overlaps({ parts, head }: StatedList): boolean {
  const concepts = [head, ...parts].map(({ subject }) => conceptOf(subject));
  return concepts.some((concept) => concept === 'sme' || concept === 'small-micro');
}
