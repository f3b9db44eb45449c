import { plainHeading } from '../../audit/reading/passage.ts';
import type { Section } from '../../report/schema/report.ts';
import type { WholeTemplate } from '../../report/schema/template.ts';
import { finderOf } from '../../template/wording.ts';

/**
 * What a paragraph speaks of, by the sections around it, outermost first: `general` below 一般公共预算财政拨款支出决算情况.
 * The innermost that tells counts. Undefined where none tells.
 */
export function areaOf(
  sections: readonly { heading: Section['heading']; role?: Section['role'] }[],
  { areas }: Pick<WholeTemplate, 'areas'>,
): string | undefined {
  return sections.reduce<string | undefined>((around, { heading, role = '' }, depth) => {
    const words = plainHeading(heading);
    const row =
      areas.find((one) => finderOf(one.words).test(words)) ?? areas.find(({ roles }) => roles?.includes(role));
    // 有关数据 / 1.基本支出: of whose money, the heading above that is not read may say.
    const isBelow = sections.slice(0, depth).some((one) => one.heading);
    if (row === undefined || (row.outer && (around !== undefined || (isBelow && row.area === 'general'))))
      return around;
    // 公共预算拨款支出决算情况: of money that nobody knows.
    return row.area === 'all' && ofMoney.test(words) && !isPlain(words) ? 'other' : row.area;
  }, undefined);
}

/** A heading that says no more than that it is on income, spending or both. */
const ofMoney = /预算(?!执行|与?决算)|拨款|资金|基金|财力/;
const plain =
  /^(?:第?[(]?[一二三四五六七八九十\d]*[)、.．]*(?:部分|章)?)?(?:年?度|[本我全该]?(?:部门|单位)|[收支]入?出?|收入|支出|决算|预算|总体|情况|说明|执行|构成|结构|规模|总量|总计|合计|关于|增减|变[化动]|全年|本年|当年|资金|财政|方面|方|[总的和及与、，：。]|\([^()]*\)|[\d.,]+万?元)*$/;

export function isPlain(heading: string): boolean {
  return plain.test(heading.replace(/^.*\d{4}年/, ''));
}

/** Things of their own that a heading names besides: 机关运行经费、政府采购和国有资产情况. Their names are told apart. */
export function areasNamed(heading: string, { areas }: Pick<WholeTemplate, 'areas'>): string[] {
  const ofTheirOwn = /^(?:meetings|operating|procurement|assets|performance)$/;
  return areas
    .filter(({ area, words }) => ofTheirOwn.test(area) && finderOf(words).test(heading))
    .map(({ area }) => area);
}
