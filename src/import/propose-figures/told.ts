import type { Amount } from '../../audit/reading/amounts.ts';
import type { Measure } from '../../report/schema/figures.ts';
import { slugOf } from '../slug.ts';
import { isRateOf } from './arithmetic.ts';
import type { Concept } from './concepts.ts';
import type { Topic } from './topic.ts';

/** Which figure an amount is. */
export interface Told {
  id: string;
  label: string;
  measure: Measure;
  base?: 'prior-year' | 'budget' | undefined;
}

/** The figure that an amount of a topic is, by its role; undefined where its words leave that open. */
export function toldOf(
  { concept, amounts }: Topic & { concept: Concept },
  { role, budget, base, whole = '', unit, value }: Amount,
): Told | undefined {
  const { id, stem, label, measure } = concept;
  const called = budget === 'initial' ? '年初预算' : budget === 'adjusted' ? '全年预算' : '预算';
  switch (role) {
    case 'value':
    case 'final':
      return { id, label, measure };
    case 'prior':
      return { id: `${id}.prior-year`, label: `${label}上年数`, measure };
    case 'budget':
      return {
        id: `${stem}.${budget === 'adjusted' ? 'adjusted-budget' : 'budget'}`,
        label: `${label}${called}`,
        measure: 'budget',
      };
    case 'completion': {
      const adjusted = amounts.get('adjusted-budget');
      const isOpen = budget === 'any' && amounts.has('budget') && adjusted !== undefined;
      const [ofInitial, ofAdjusted] = ['budget', 'adjusted-budget'].map((key) => isRateOf(value, amounts, key));
      if (isOpen && ofInitial === ofAdjusted) return undefined;
      const isAdjusted = budget === 'adjusted' || (budget === 'any' && (isOpen ? ofAdjusted : adjusted !== undefined));
      return {
        id: `${stem}.${isAdjusted ? 'adjusted-completion' : 'completion'}`,
        label: `${label}完成${isAdjusted ? '全年预算' : called}`,
        measure: 'completion',
      };
    }
    case 'share':
      return unit === '%'
        ? { id: `${stem}.share${otherWhole(stem, whole)}`, label: `${label}占${whole || '比'}`, measure: 'share' }
        : undefined;
    case 'change':
      if (base === undefined) return undefined;
      return base === 'budget'
        ? { id: `${stem}.variance`, label: `${label}比预算增减`, measure: 'variance', base }
        : { id: `${stem}.change`, label: `${label}比上年增减`, measure: 'change', base };
    case 'growth':
      if (base === undefined) return undefined;
      return base === 'budget'
        ? { id: `${stem}.variance-rate`, label: `${label}比预算增减率`, measure: 'variance', base }
        : { id: `${stem}.growth`, label: `${label}比上年增减率`, measure: 'growth', base };
    default:
      return undefined;
  }
}

/** What relations hold a share against is the total of its list; a share of something else has an id of its own. */
function otherWhole(stem: string, whole: string): string {
  const isOther =
    (stem === 'general-budget' && /拨款/.test(whole)) ||
    (stem.startsWith('procurement.') && /企业|货物|工程|服务/.test(whole)) ||
    (/^(?:revenue|expenditure)\./.test(stem) && /总计|总收入|总支出/.test(whole)) ||
    (stem.startsWith('function.') && /本年支出|总支出|支出合计/.test(whole) && !/拨款|一般公共/.test(whole));
  return isOther ? `-of-${slugOf(whole)}` : '';
}
