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
  { areas, names: { revenues = {}, expenditures = {} } }: Pick<WholeTemplate, 'areas' | 'names'>,
): string | undefined {
  return sections.reduce<string | undefined>((around, { heading, role = '' }) => {
    const words = plainHeading(heading);
    // 1.财政拨款收入 below 收入决算情况 is one of all.
    const bare = words.replace(/：.*$/, '');
    if (around === 'all' && (revenues[bare] ?? expenditures[bare]) !== undefined) return around;
    const row =
      areas.find((one) => finderOf(one.words).test(words)) ?? areas.find(({ roles }) => roles?.includes(role));
    return row === undefined || (row.outer && around !== undefined) ? around : row.area;
  }, undefined);
}

/** Things of their own that a heading names besides: 机关运行经费、政府采购和国有资产情况. Their names are told apart. */
export function areasNamed(heading: string, { areas }: Pick<WholeTemplate, 'areas'>): string[] {
  const ofTheirOwn = /^(?:meetings|operating|procurement|assets|performance)$/;
  return areas
    .filter(({ area, words }) => ofTheirOwn.test(area) && finderOf(words).test(heading))
    .map(({ area }) => area);
}
