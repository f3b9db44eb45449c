import { type Amount, budgetNamed, isOutturn } from '../../audit/reading/amounts.ts';
import { budgetKind, lastYear } from '../../audit/reading/money-words.ts';
import { isPercent } from './arithmetic.ts';
import { joint } from './row-from.ts';

const and = '(?:、|，|和|及|与|以及)';
const plan = `(?<kind>${budgetKind})?的?(?:支出|收入)?预算(?:数|安排)?`;
const spent = '(?:支出|收入|实际)?(?:决算|执行|完成)(?:数|支出)?';
const inTurn = '(?:分别|依次|各)(?:为|是|达到?)*$';
const yearBefore = `(?:${lastYear}|(?<last>\\d{4})年)度?`;
const thisYear = '(?:本年|今年|当年|(?<this>\\d{4})年)度?';

/** 年初预算和支出决算分别为, 2019年、2020年教育支出分别为, 教育支出2019年和2020年分别为: and what is left names it. */
const budgetFirst = new RegExp(`${plan}${and}${spent}(?:数|支出)?${inTurn}`);
const spentFirst = new RegExp(`${spent}${and}${plan}${inTurn}`);
const lastFirst = new RegExp(`${yearBefore}${and}${thisYear}(?<name>[^，。；：、\\d]*)${inTurn}`);
const thisFirst = new RegExp(`${thisYear}${and}${yearBefore}(?<name>[^，。；：、\\d]*)${inTurn}`);

/** An amount that is read otherwise, and the words before it without those that say how. */
export type InTurn = Pick<Amount, 'role' | 'budget' | 'lead'>;

/** What two amounts are of the same thing, where words before the first say so of both in turn; by where they begin. */
export function rolesInTurn(amounts: readonly Amount[], year: number): Map<number, InTurn> {
  return new Map(
    amounts.flatMap((first, index): [number, InTurn][] => {
      const second = amounts[index + 1];
      if (second === undefined || !joint.test(second.lead) || second.unit !== first.unit) return [];
      if (first.unit === '%') return completionsInTurn(first, second, amounts.slice(0, index));
      if (!/元$/.test(first.unit) || joint.test(amounts[index + 2]?.lead ?? '')) return [];
      const told = readingOf(first.lead, year);
      return told === undefined
        ? []
        : [
            [first.from, told[0]],
            [second.from, { ...told[1], lead: '' }],
          ];
    }),
  );
}

function readingOf(lead: string, year: number): [InTurn, InTurn] | undefined {
  const [planned, done] = [budgetFirst.exec(lead), spentFirst.exec(lead)];
  const plans = planned ?? done;
  if (plans !== null) {
    const budget = budgetNamed(plans.groups?.['kind']);
    const own = lead.slice(0, plans.index);
    const told: [InTurn, InTurn] = [
      { role: 'budget', budget, lead: own },
      { role: 'final', lead: own },
    ];
    return planned === null ? [told[1], told[0]] : told;
  }
  const [before, now] = [lastFirst.exec(lead), thisFirst.exec(lead)];
  const years = before ?? now;
  const { last, this: own, name = '' } = years?.groups ?? {};
  if (years === null || (last ?? String(year - 1)) !== String(year - 1) || (own ?? String(year)) !== String(year))
    return undefined;
  const words = lead.slice(0, years.index) + name;
  const told: [InTurn, InTurn] = [
    { role: 'prior', lead: words },
    { role: 'value', lead: words },
  ];
  return before === null ? [told[1], told[0]] : told;
}

const bothBudgets = new RegExp(`(?:完成|[为占是])(${budgetKind})的?预算数?[和与及、](${budgetKind})的?预算数?的$`);

/** 分别完成年初预算和调整预算的105.30%、97.89%. */
function completionsInTurn(first: Amount, second: Amount, before: readonly Amount[]): [number, InTurn][] {
  const [told, ...kinds] = bothBudgets.exec(first.lead) ?? [];
  if (told === undefined) return completionsByNumbers(first, second, before);
  const own = first.lead.slice(0, -told.length).replace(/(?:分别|依次)$/, '');
  return [first, second].map(({ from }, place): [number, InTurn] => [
    from,
    {
      role: 'completion',
      budget: /初/.test(kinds[place] ?? '') ? 'initial' : 'adjusted',
      lead: place === 0 ? own : '',
    },
  ]);
}

/** 年初预算120万元，调整后预算140万元，决算126万元，分别完成105%和90%: of which budget each is, the numbers tell. */
function completionsByNumbers(first: Amount, second: Amount, before: readonly Amount[]): [number, InTurn][] {
  if (!/(?:分别|依次)(?:完成|达到?)$|(?:完成|执行)(?:率|比例)(?:分别|依次)(?:为|是)?$/.test(first.lead)) return [];
  const last = (fits: (one: Amount) => boolean) => before.findLast(fits)?.value;
  const value = last(({ role }) => isOutturn(role));
  const isOf = ({ value: rate }: Amount, kind: 'initial' | 'adjusted') => {
    const whole = last(({ role, budget }) => role === 'budget' && budget === kind);
    return value !== undefined && whole !== undefined && isPercent(rate, value, whole);
  };
  const [initial, adjusted] = (['initial', 'adjusted'] as const).map((kind) =>
    [first, second].find((one) => isOf(one, kind)),
  );
  if (initial === undefined || adjusted === undefined || initial === adjusted) return [];
  return [
    [initial.from, { role: 'completion', budget: 'initial', lead: '' }],
    [adjusted.from, { role: 'completion', budget: 'adjusted', lead: '' }],
  ];
}
