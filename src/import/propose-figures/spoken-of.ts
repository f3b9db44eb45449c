import { total } from '../../audit/exact-decimal.ts';
import type { Amount } from '../../audit/reading/amounts.ts';
import { contradicts, holds, isFarFrom, sameValue } from './arithmetic.ts';
import type { BeingRead } from './being-read.ts';
import { type Concept, isSpending } from './concepts.ts';
import type { NamesHere } from './names-here.ts';
import { bareName } from './subject-names.ts';
import { newTopic, type Topic } from './topic.ts';
import { lastClause } from './words-before.ts';

const isRevenue = /(?:^|[.-])revenue/;
const isTotal = /^(?:all-funds|fiscal-appropriation|general-budget|government-funds)\.(?:expenditure-)?total$/;

/** What an amount without a name goes with. After a list it may be the whole or the last part: arithmetic tells, or nobody. */
export function spokenOf(
  reading: BeingRead,
  here: Topic | undefined,
  amount: Amount,
  index: number,
  gap: string,
): Topic | undefined {
  const { topics, amounts, passage, names } = reading;
  const topic = moneyOf(reading, here, amount, index);
  if (topic === undefined) return undefined;
  const passed = passedOver(gap, topic, names);
  if (passed !== undefined) return passed.isAlone ? topics.begin(passed.concept, amount) : undefined;
  // 预算5万元，其中一般公共预算5万元，支出决算3万元: a part that has its budget from the whole tells nothing of whose outturn it is.
  const planned = topic.head?.amounts.has('value') === false ? topic.amounts.get('budget') : undefined;
  const isOwn = /(?<!公共|基金|经营)预算[^，。；]*$/.test(passage.words.slice(0, planned?.from ?? 0));
  if (amount.role === 'final' && planned !== undefined && !isOwn)
    return topics.goOn(topic.head?.amounts.has('budget') ? topic.head : undefined, amount.depth);
  if (!/[。；]/.test(gap)) return orWhole(reading, topic, amount, index);
  // One thing alone was spoken of before: it still is.
  const begin = passage.words.lastIndexOf('。', topic.from);
  const spoken = topics.toldSince(begin, amount.depth);
  const isAlone = spoken.length < 2 && topics.knowsAllSince(begin);
  const told = topics.toldSince(-1, amount.depth);
  // Of a list whose parts are sentences, the last part is not the one that is compared with what the whole was.
  const isOther = contradicts(topic, amounts, index) && (told.length > 1 || isFarFrom(topic, amount));
  if (topic.head === undefined && isAlone && !isOther) return topic;
  // 收入90万元，支出80万元；支出较上年下降5%: of the one side.
  const named = bareName(lastClause(gap));
  // 收入总计90万元，支出总计90万元。收支较上年增加5万元: of both, which are as much.
  const [first, last] = told.slice(-2).filter(({ concept }) => isTotal.test(concept?.id ?? ''));
  if (named === '收支' && last !== undefined && sameValue(first, last)) return topics.goOn(first, amount.depth);
  const [, side] = /^(?:本年|当年|全年)?(收入|支出)$/.exec(named) ?? [];
  const [ofSide, other] = spoken.filter(({ concept }) =>
    (side === '收入' ? isRevenue : isSpending).test(concept?.id ?? ''),
  );
  if (side !== undefined && ofSide !== undefined && other === undefined && !isOther)
    return topics.goOn(ofSide, amount.depth);
  const holding = [topic.head, ...(isOther ? told : spoken), topic].filter(
    (one) => one !== undefined && holds(one, amounts, index),
  );
  const [held] = holding;
  const isOne = held !== undefined && holding.every((one) => sameValue(one, held));
  // What follows in the same breath, the rate after the change, goes with it.
  return topics.goOn(isOne ? held : newTopic(undefined, amount.from, amount.depth), amount.depth);
}

/** 接待12批次86人次，共计支出1.20万元: the money that was spoken of before what it paid for was counted. */
function moneyOf(reading: BeingRead, here: Topic | undefined, amount: Amount, index: number): Topic | undefined {
  const { topics, amounts, passage, names } = reading;
  const isCount = here?.concept !== undefined && here.concept.measure !== 'final';
  if (!isCount || !/元$|%/.test(amount.unit)) return here;
  // 接待12批次，比上年减少3批次，下降20%: the rate of that step.
  const before = amounts[index - 1];
  if (
    amount.role === 'growth' &&
    before?.role === 'change' &&
    !/元$|%/.test(before.unit) &&
    !/[。；]/.test(amount.lead)
  )
    return here;
  const last = topics.told.at(-1);
  if (last !== undefined && holds(last, amounts, index)) return last;
  const family = here.concept?.family;
  const money = topics.told.findLast(({ concept }) => family !== undefined && concept?.family === family);
  if (money !== undefined) return money;
  const concept = names.moneyOf(family);
  const whole = topics.opening?.concept;
  if (concept === undefined) return undefined;
  // 公务接待费：国内接待9批次，花费1.50万元，是预算的60%: what has a budget is what the paragraph is about.
  const stop = passage.words.indexOf('。', amount.from);
  const isPlanned = amounts.some(
    ({ role, from }) => /^(?:budget|completion)$/.test(role) && from > amount.from && (stop === -1 || from < stop),
  );
  if (amount.role === 'value' && isPlanned && whole !== undefined && topics.opening?.amounts.has('value') === false)
    return topics.begin(whole, amount);
  if (amount.role === 'budget' && whole !== undefined && whole.id !== concept.id) {
    // 公务接待。国内公务接待9批次，预算为1.50万元: of what the paragraph is about, where it has no other.
    const isOne = amounts.filter(({ role }) => role === 'budget').length === 1;
    return topics.begin(isOne ? whole : undefined, amount);
  }
  return topics.begin(concept, amount);
}

/** 收入总计100万元，其中年初结转5万元，较上年增加20万元，增长25%: of the part or of the whole, as the numbers have it. */
function orWhole(reading: BeingRead, here: Topic, amount: Amount, index: number): Topic | undefined {
  const { topics, amounts, passage } = reading;
  const { head } = here;
  // What is said of a part that nobody knows may be true of the whole as well.
  if (head?.concept === undefined || here.concept === undefined) return here;
  const isOther = contradicts(here, amounts, index);
  if ((amount.role !== 'change' && !isOther) || holds(here, amounts, index)) return here;
  if (holds(head, amounts, index)) return topics.goOn(head, amount.depth);
  if (amount.role !== 'change') return topics.goOn(newTopic(undefined, amount.from, amount.depth), amount.depth);
  // 其中年初结转10万元，较上年增加20万元，增长5%: more than there is of the part, and no rate of the whole.
  const value = here.amounts.get('value')?.value;
  if (
    amount.direction === 1 &&
    value !== undefined &&
    amount.unit === head.amounts.get('value')?.unit &&
    value.lessThan(amount.value)
  )
    return topics.goOn(newTopic(undefined, amount.from, amount.depth), amount.depth);
  if (amounts[index + 1]?.role === 'growth') return here;
  // 其中：车辆费8万元，比上年减少1万元；接待费2万元，比上年减少1万元: each between its semicolons.
  const siblings = topics.told.filter((one) => one.head === head);
  const isSpoken = (one: Topic) => [...one.amounts.values()].some(({ role }) => /^(?:change|growth|prior)$/.test(role));
  if (/^[^。；]*；/.test(passage.words.slice(amount.to))) return here;
  if (siblings.length > 1 && isRowOf(head, siblings)) return topics.goOn(head, amount.depth);
  if (siblings.length > 1)
    return siblings.some(isSpoken) || isToldApart(reading, siblings, amount, index) ? here : undefined;
  // 总计100万元，其中结转5万元，较上年减少7万元: of which, nothing tells.
  const isBare = [...here.amounts.values()].every(({ role }) => role === 'value');
  return isBare && topics.told.at(-1) === here && topics.told.at(-2) === head ? undefined : here;
}

/** 购置费0万元，购置0辆；运行费8万元，比上年减少1万元，年末有车3辆: parts that have more than their amounts, each between its semicolons. */
function isToldApart(
  { amounts, passage: { words } }: BeingRead,
  siblings: readonly Topic[],
  amount: Amount,
  index: number,
): boolean {
  const [first = 0, last = 0] = [siblings.at(0)?.from, siblings.at(-1)?.from];
  const opens = words.lastIndexOf('；', last);
  const next = amounts[index + 1];
  const others = amounts.filter(({ from }) => from > first && from < opens);
  return (
    // Behind the last part of all that is “三公” the whole is compared as often.
    siblings.every(({ concept }) => concept?.id.startsWith('three-public.vehicle.')) &&
    opens > first &&
    !words.slice(opens, amount.from).includes('。') &&
    (others.length > siblings.length - 2 || (next !== undefined && !/[。；]/.test(next.lead)))
  );
}

/** What else a sentence without amounts that stands between speaks of, and whether it says no more (3.公务用车购置费。). */
function passedOver(gap: string, here: Topic, names: NamesHere): { concept: Concept; isAlone: boolean } | undefined {
  return gap
    .split('。')
    .slice(1, -1)
    .flatMap((sentence) => {
      const clauses = sentence.split(/[，；：]/);
      return clauses.flatMap((clause) => {
        const concept = names.conceptOf(bareName(clause), '万元');
        return concept === undefined || concept.id === here.concept?.id
          ? []
          : { concept, isAlone: clauses.length === 1 };
      });
    })
    .at(-1);
}

/** What money was spent on, item by item, which nobody compares with last year by itself. */
const isItem = /^(?:three-public\.vehicle\.operation|agency-operation)\.(?!total)/;

/** 运行费8万元，其中燃料费5万元、维修费3万元，比上年减少1万元: what a row in one breath makes up is what is compared behind it. */
function isRowOf({ amounts }: Topic, parts: readonly Topic[]): boolean {
  const values = parts.flatMap((one) => one.amounts.get('value') ?? []);
  const isOfItems = parts.every(({ concept }) => isItem.test(concept?.id ?? ''));
  const isRow = isOfItems && values.slice(1).every(({ lead }) => /^[、和及与]/.test(lead));
  const whole = amounts.get('value')?.value;
  return (
    isRow &&
    values.length === parts.length &&
    whole !== undefined &&
    total(values.map(({ value }) => value)).equals(whole)
  );
}
