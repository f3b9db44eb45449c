import { type Amount, budgetNamed, isOutturn } from '../../audit/reading/amounts.ts';
import { isInProportion, isRateOf } from './arithmetic.ts';
import { sharesInTurn } from './asides.ts';
import type { BeingRead } from './being-read.ts';
import { rowFrom } from './row-from.ts';
import { keyOf, type Topic } from './topic.ts';

/** 金额依次为60万元、40万元, 即60万元、40万元: of what had its share before. */
const ofShares = /^，(?:(?:金额|数额|资金|即)(?:(?:分别|依次)?[为是计]?)|(?:分别|依次)[为是计]?)$/;
/** 上年分别为60万元、40万元; 三者分别完成预算的90%、80%和70%. */
const ofLastYear = /^\)?[，；(](?:上年|去年|上一年|\d{4}年)度?(?:同期)?(?:决算数?|支出)?(?:分别|依次)?(?:为|是)?$/;
const ofBudget =
  /^\)?[，；](?:[两二三四]者|[两二三四]项)?(?:(?:分别|依次)?(?:完成|为|是|占)?(年初|全年|调整后?)?的?预算数?的?|(年初|全年|调整后?)?的?预算数?(?:分别|依次)[为是]|完成(?:率|比例)(?:分别|依次)?[为是]?)$|^的$/;

/**
 * What is told in turn of as many things before.
 * @returns the amounts that are known by it
 */
export function placeInTurn({ amounts, bound, passage }: BeingRead, index: number): Amount[] {
  const row = rowFrom(amounts, index);
  const [first] = row;
  if (first === undefined || row.length < 2) return [];
  const isMoney = /元$/.test(first.unit);
  const bind = (topics: readonly (Topic | undefined)[], told: Pick<Amount, 'role' | 'budget'>) => {
    if (topics.length !== row.length || new Set(topics).size < row.length || topics.includes(undefined)) return [];
    for (const [place, amount] of row.entries()) bound.bindAsIts(topics[place] as Topic, { ...amount, ...told });
    return row;
  };
  if (isMoney && ofShares.test(first.lead)) {
    const shared = bound.all.slice(-row.length);
    const isFree = shared.every(
      ({ topic, amount }) => amount.role === 'share' && topic?.amounts.has('value') === false,
    );
    return isFree
      ? bind(
          shared.map(({ topic }) => topic),
          { role: 'value' },
        )
      : [];
  }
  const begin = passage.words.lastIndexOf('。', first.from);
  const toldOf = (fits: (role: Amount['role']) => boolean) => {
    const spoken = bound.all.filter(
      ({ amount }) => fits(amount.role) && /元$/.test(amount.unit) && amount.from > begin,
    );
    return [...new Set(spoken.map(({ topic }) => topic))];
  };
  const topics = toldOf(isOutturn);
  // 预算分别为38万元、9万元，支出决算分别为33万元、7万元
  if (isMoney && topics.length === 0 && /^，(?:支出)?(?:决算|执行)数?(?:分别|依次)[为是]$/.test(first.lead))
    return bind(toldOf((role) => role === 'budget').slice(-row.length), { role: 'final' });
  if (isMoney && ofLastYear.test(first.lead) && topics.every((topic) => topic?.amounts.has('prior') === false))
    return bind(topics, { role: 'prior' });
  const [isDone, kind, inTurn] = ofBudget.exec(first.lead) ?? [];
  const budget = budgetNamed(kind ?? inTurn);
  if (isMoney)
    return isDone?.startsWith('，') && topics.every((topic) => topic?.amounts.has('budget') === false)
      ? bind(topics, { role: 'budget', budget })
      : [];
  const own = topics.slice(-row.length);
  const key = keyOf({ role: 'budget', budget });
  const isTrue = own.every((topic, place) => topic && row[place] && isRateOf(row[place].value, topic.amounts, key));
  return isDone !== undefined && isTrue ? bind(own, { role: 'completion', budget }) : [];
}

/** 基本支出60万元，项目支出40万元，分别占60%和40%: of as many amounts before; one that nobody knows is one of them as well. */
export function placeShares({ amounts, bound }: BeingRead, index: number): void {
  const shares = sharesInTurn(amounts, index);
  const count = shares.length;
  const [first] = shares;
  if (first === undefined) return;
  const money = amounts.slice(0, index).filter(({ role, unit }) => /元$/.test(unit) && isOutturn(role));
  const rows = money.map((_, at) => money.slice(at, at + count)).filter((row) => row.length === count);
  const last = rows.at(-1);
  if (last === undefined) return;
  const isSorted = /[高大]到[低小]/.test(first.lead);
  const sorted = last.toSorted((one, other) => other.value.comparedTo(one.value));
  // 分别为40万元、30万元、20万元，依次占57.14%和42.86%, 前两项占比为: of which of them, the numbers tell, or nothing.
  const row = (isSorted ? [sorted] : rows).findLast((one) => isInProportion(one, shares));
  const told = row?.map((one) => bound.statedBy(one)?.topic) ?? [];
  if (told.includes(undefined)) return;
  for (const [place, topic] of told.entries()) if (topic !== undefined) bound.bind(topic, shares[place] as Amount);
}
