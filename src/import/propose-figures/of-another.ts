import { type Amount, isOutturn } from '../../audit/reading/amounts.ts';
import { type Concept, isOfFunction, isSpending } from './concepts.ts';
import type { Topic } from './topic.ts';

/** Parts that are told of all and of each: 教育支出100万元，其中基本支出40万元 is a part of that 类, not of all that was spent. */
const partsOfAny: readonly (readonly [RegExp, RegExp])[] = [
  [isOfFunction, /^[a-z-]+\.(?:basic|project)(?:\.|$)/],
  [
    /(?:^|\.)(?:function|basic|project|three-public|agency-operation)(?:\.|$)/,
    /\.(?:opening|closing)-balance$|\.surplus/,
  ],
  [/^expenditure\.(?!total)/, /^(?:general-budget|government-funds|state-capital)\./],
  [/^personnel\.in-service/, /^personnel\.establishment\.(?!total)/],
  [/^procurement\.(?:sme|small-micro|reserved)/, /^procurement\.(?:goods|works|services)/],
  [/^procurement\.(?:goods|works|services)/, /^procurement\.(?:sme|small-micro)/],
];

/** Whether a name is told of a part of what it is told of elsewhere. */
export function isOfAnother(meant: Concept | 'same' | undefined, here: Topic | undefined, gap: string): boolean {
  if (meant === undefined || meant === 'same') return false;
  const opens = /其中|包括|含|\(|^中，/.test(gap);
  // 支出90万元，其中使用上年结转5万元，使用当年拨款85万元: what was spent of it, not what there was.
  const spent = (here?.head ?? here)?.concept?.id ?? '';
  if (isSpending.test(spent) && /使用|动用|消化/.test(gap) && /opening-balance$|revenue/.test(meant.id)) return true;
  const whole = opens ? (here?.head ?? here) : /。/.test(gap) ? undefined : here?.head;
  const stems = [whole, ...(/\(|^中，/.test(gap) ? [here] : [])].map((topic) => topic?.concept?.stem ?? '');
  // 货物100万元；授予中小企业90万元: another way to divide the whole.
  const isOther = !opens && /^procurement\.(?:sme|small)/.test(meant.id);
  return !isOther && partsOfAny.some(([of, part]) => part.test(meant.id) && stems.some((stem) => of.test(stem)));
}

/** What many things are divided into. */
const partsOfAll =
  /^(?:general-budget|government-funds|state-capital|fiscal-appropriation|expenditure|personnel|three-public\.reception\.foreign)\./;

/** 专项业务支出90万元，其中一般公共预算60万元: a part of what nobody knows is not what goes by that name elsewhere. */
export function isPartOfUnknown(
  meant: Concept | 'same' | undefined,
  here: Topic | undefined,
  { unit, depth, from }: Amount,
  gap: string,
  amounts: readonly Amount[],
  words: string,
): boolean {
  if (meant === undefined || meant === 'same' || !partsOfAll.test(meant.id)) return false;
  const isPart = depth > (here?.depth ?? depth) || /^[，。；]?(?:其中|包括|含|：)[^。]*$/.test(gap);
  const whole = isPart ? here : /^[，、][^。；]*$/.test(gap) ? here?.head : undefined;
  if (whole === undefined || whole.concept !== undefined) return false;
  const amount = amounts.find((one) => one.from === whole.from);
  return (
    amount !== undefined &&
    !words.slice(amount.from, from).includes('。') &&
    /元$/.test(amount.unit) === /元$/.test(unit)
  );
}

/** 上年公务接待费3万元、公务用车费8万元; 2019年度收入总计90万元，支出总计90万元: of last year as well, or nobody knows. */
export function isBesideLastYears(
  { role, lead, from }: Amount,
  before: Amount | undefined,
  year: number,
  words: string,
): boolean {
  // 上年经费8万元，其中：公务用车费5万元、公务接待费3万元: what is listed has the year of its whole.
  if (/[，；(]其中[^。]*$/.test(words.slice(0, from))) return false;
  const [, last] = /(?:^|。)(\d{4})年度?[^，。；、()比较与]{2,}$/.exec(before?.lead ?? '') ?? [];
  if (isOutturn(role) && Number(last) < year && /^，[^，。；年]+$/.test(lead)) return true;
  return isOutturn(role) && /^[、和及与][^，。；年]+$/.test(lead) && before?.role === 'prior';
}
