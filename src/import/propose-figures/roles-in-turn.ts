import { budgetKind, lastYear } from '../../audit/money-words.ts';
import { type Amount, budgetNamed, isOutturn } from '../../audit/reading/amounts.ts';
import { isPercent } from './arithmetic.ts';
import { joint, rowFrom } from './row-from.ts';
import { keyOf } from './topic.ts';

const and = '(?:、|，|和|及|与|以及)';
const inTurn = '(?:分别|依次|各)(?:为|是|达到?)*$';
const yearBefore = `(?:${lastYear}|(?<last>\\d{4})年)度?`;
const thisYear = '(?:本年|今年|当年|(?<this>\\d{4})年)度?';

/** 2019年、2020年教育支出分别为, 教育支出2019年和2020年分别为: and what is left names it. */
const lastFirst = new RegExp(`${yearBefore}${and}${thisYear}(?<name>[^，。；：、\\d]*)${inTurn}`);
const thisFirst = new RegExp(`${thisYear}${and}${yearBefore}(?<name>[^，。；：、\\d]*)${inTurn}`);

/** What one of several amounts is, at the end of the words for it: 2020年年初预算数, 支出决算, 上年决算数, 上年数. */
const roleName = new RegExp(
  `(?:(?<before>${lastYear})|本年|今年|当年|(?<year>\\d{4})年)?度?(?:同期)?(?:(?<kind>${budgetKind})?的?(?:支出|收入)?(?<plan>(?<!一般公共|基金|经营)预算)(?:数|安排)?|(?:支出|收入|实际)?(?:决算|执行|完成)(?:数|支出)?|(?<=年|年度|同期)(?:(?:支出|实际)数?|数))$`,
);

/** An amount that is read otherwise, and the words before it without those that say how. */
export type InTurn = Pick<Amount, 'role' | 'budget' | 'lead'>;

/** What amounts are of the same thing, where words before the first say so of all in turn; by where they begin. */
export function rolesInTurn(amounts: readonly Amount[], year: number): Map<number, InTurn> {
  return new Map(
    amounts.flatMap((first, index): [number, InTurn][] => {
      const row = rowFrom(amounts, index);
      const second = row[1];
      if (second === undefined || joint.test(first.lead)) return [];
      if (first.unit === '%') return completionsInTurn(first, second, amounts.slice(0, index));
      if (!/元$/.test(first.unit)) return [];
      const told = rolesNamed(first.lead, row.length, year) ?? (row.length === 2 ? yearsNamed(first.lead, year) : []);
      return told.map((one, place) => [(row[place] as Amount).from, place === 0 ? one : { ...one, lead: '' }]);
    }),
  );
}

/** 教育支出年初预算数、决算数和上年数分别为: what so many amounts of it are; undefined where one is not told, or two are the same. */
function rolesNamed(lead: string, count: number, year: number): InTurn[] | undefined {
  const told: InTurn[] = [];
  let own = lead.replace(new RegExp(inTurn), '');
  while (own !== lead && told.length < count) {
    const name = roleName.exec(told.length === 0 ? own : own.replace(new RegExp(`${and}$`), ''));
    const one = name && roleOf(name.groups ?? {}, year);
    if (!one) return undefined;
    told.unshift({ ...one, lead: '' });
    own = own.slice(0, name.index);
  }
  const isEach = told.length === count && new Set(told.map(keyOf)).size === count;
  return isEach ? told.map((one) => ({ ...one, lead: own })) : undefined;
}

function roleOf(
  { before, year: named, kind, plan }: Partial<Record<string, string>>,
  year: number,
): Omit<InTurn, 'lead'> | undefined {
  const ofYear = before === undefined ? Number(named ?? year) : year - 1;
  if (ofYear === year) return plan === undefined ? { role: 'final' } : { role: 'budget', budget: budgetNamed(kind) };
  return ofYear === year - 1 && plan === undefined ? { role: 'prior' } : undefined;
}

function yearsNamed(lead: string, year: number): InTurn[] {
  const [before, now] = [lastFirst.exec(lead), thisFirst.exec(lead)].map((years) => {
    const { last = String(year - 1), this: own = String(year) } = years?.groups ?? {};
    return Number(last) === year - 1 && Number(own) === year ? years : null;
  });
  const years = before ?? now ?? null;
  if (years === null) return [];
  const { name = '' } = years.groups ?? {};
  const words = lead.slice(0, years.index) + name;
  const told: InTurn[] = [
    { role: 'prior', lead: words },
    { role: 'value', lead: words },
  ];
  return years === before ? told : told.toReversed();
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
