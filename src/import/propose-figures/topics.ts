import { total } from '../../audit/exact-decimal.ts';
import { type Amount, isOutturn } from '../../audit/reading/amounts.ts';
import type { Passage } from '../../audit/reading/passage.ts';
import { contradicts, holds, isFarFrom, sameValue } from './arithmetic.ts';
import { type Concept, isSpending } from './concepts.ts';
import type { NamesHere } from './names-here.ts';
import { bareName } from './subject-names.ts';
import { keyOf, newTopic, type Topic } from './topic.ts';
import { lastClause, sentenceEnds } from './words-before.ts';

const isRevenue = /(?:^|[.-])revenue/;
const isTotal = /^(?:all-funds|fiscal-appropriation|general-budget|government-funds)\.(?:expenditure-)?total$/;

/** What a passage speaks of: one topic for each bracket that stands open, and all that it has spoken of. */
export class Topics {
  readonly #open: (Topic | undefined)[];
  readonly #opening: Topic | undefined;
  /** What has an amount of money, in the order of the passage. */
  readonly #told: Topic[] = [];
  /** Where it spoke of what nobody knows. */
  readonly #unknown: number[] = [];
  readonly #passage: Passage;
  readonly #amounts: readonly Amount[];
  readonly #names: NamesHere;

  constructor(passage: Passage, amounts: readonly Amount[], names: NamesHere, opening: Topic | undefined) {
    this.#passage = passage;
    this.#amounts = amounts;
    this.#names = names;
    this.#open = [opening];
    this.#opening = opening;
  }

  /** What is spoken of at a depth of brackets; those deeper are at their end. */
  at(depth: number, gap = ''): Topic | undefined {
    // (其中一般公共预算80万元)(占90%): other brackets.
    const isNew = depth > 0 && /^[^(]*\)[^)]*\(/.test(gap);
    this.#open.length = Math.min(this.#open.length, isNew ? depth : depth + 1);
    return this.#open[depth] ?? this.#open[depth - 1];
  }

  /** Whether what stands in brackets is about something that nobody knows. */
  isOfUnknown(depth: number): boolean {
    const around = depth === 0 ? undefined : this.#open[depth - 1];
    return around !== undefined && around.concept === undefined;
  }

  /** Whether the last amounts of money were of a thing or its parts. */
  toldOf(id: string): boolean {
    return this.#told.at(-1)?.concept?.id.startsWith(id) === true;
  }

  tell(topic: Topic): void {
    if (topic.concept?.measure === 'final' && this.#told.at(-1) !== topic) this.#told.push(topic);
  }

  /**
   * Speaks of something from a place on.
   * @param gap words since the amount before it
   */
  begin(
    concept: Concept | undefined,
    { from, depth }: Pick<Amount, 'from' | 'depth'>,
    gap = '',
    isItem = false,
  ): Topic {
    const around = this.#open[depth] ?? this.#open[depth - 1];
    // What a paragraph opens with and nobody knows is no whole of what it names.
    const before = around?.isOpening && around.concept === undefined ? undefined : around;
    const isNewSentence = sentenceEnds.test(gap);
    const head = /其中|，即|，含|包括|以下|分别|分为|划分|用于|构成|：(?!$)|^，由/.test(
      gap.slice(gap.lastIndexOf('。') + 1),
    )
      ? before?.head !== undefined && !/其中/.test(gap)
        ? before.head
        : before
      : isNewSentence
        ? undefined
        : before?.head;
    // 收入90万元，其中一般公共预算80万元；支出85万元: no part of what came in.
    const isOtherSide = isRevenue.test(head?.concept?.id ?? '') && isSpending.test(concept?.id ?? '');
    const topic: Topic = { ...newTopic(concept, from, depth), isItem, head: isOtherSide ? undefined : head };
    if (concept === undefined) this.#unknown.push(from);
    this.#open[depth] = topic;
    this.#open.length = depth + 1;
    return topic;
  }

  /** What was spoken of in the sentence of a place before something that nobody knows, if it is one thing that fits. */
  toldBefore(at: number, depth: number, fits: (topic: Topic) => boolean): Topic | undefined {
    const [first, ...others] = this.#toldSince(this.#passage.words.lastIndexOf('。', at), depth).filter(fits);
    return others.length > 0 ? undefined : this.#goOn(first, depth);
  }

  /** 收入总计90万元，支出总计90万元，收入总计增加5万元: what was told in the same sentence, and not yet so much of it. */
  again({ id }: Concept, amount: Amount): Topic | undefined {
    const begin = this.#passage.words.lastIndexOf('。', amount.from);
    const told = this.#toldSince(begin, amount.depth).findLast(({ concept }) => concept?.id === id);
    return isOutturn(amount.role) || told?.amounts.has(keyOf(amount)) ? undefined : this.#goOn(told, amount.depth);
  }

  /** 前者占80%，后者占20%: one of the last two things spoken of. */
  ofPair(word: string, depth: number): Topic | undefined {
    const told = [...new Set(this.#told)].toSorted((one, other) => one.from - other.from);
    const [former, latter] = told.slice(-2);
    return this.#goOn(latter === undefined || word === '后者' ? latter : former, depth);
  }

  /** 上述各项合计100万元: the whole that had as much before, or is the heading's and its parts make it up. */
  sumOf({ value, unit, depth }: Amount): Topic | undefined {
    const told = [...new Set(this.#told)].filter(({ amounts }) => amounts.get('value')?.unit === unit);
    const values = told.flatMap(({ amounts }) => amounts.get('value')?.value ?? []);
    const isMadeUp = values.length > 1 && total(values).equals(value);
    const opening = this.#opening?.amounts.has('value') === false && isMadeUp ? this.#opening : undefined;
    return this.#goOn(told.find((_, place) => values[place]?.equals(value)) ?? opening, depth);
  }

  /** What an amount without a name goes with. After a list it may be the whole or the last part: arithmetic tells, or nobody. */
  spokenOf(here: Topic | undefined, amount: Amount, index: number, gap: string): Topic | undefined {
    const topic = this.#moneyOf(here, amount, index);
    if (topic === undefined) return undefined;
    const passed = this.#passedOver(gap, topic);
    if (passed !== undefined) return passed.isAlone ? this.begin(passed.concept, amount) : undefined;
    // 预算5万元，其中一般公共预算5万元，支出决算3万元: a part that has its budget from the whole tells nothing of whose outturn it is.
    const planned = topic.head?.amounts.has('value') === false ? topic.amounts.get('budget') : undefined;
    const isOwn = /(?<!公共|基金|经营)预算[^，。；]*$/.test(this.#passage.words.slice(0, planned?.from ?? 0));
    if (amount.role === 'final' && planned !== undefined && !isOwn)
      return this.#goOn(topic.head?.amounts.has('budget') ? topic.head : undefined, amount.depth);
    if (!/[。；]/.test(gap)) return this.#orWhole(topic, amount, index);
    // One thing alone was spoken of before: it still is.
    const begin = this.#passage.words.lastIndexOf('。', topic.from);
    const spoken = this.#toldSince(begin, amount.depth);
    const isAlone = spoken.length < 2 && !this.#unknown.some((from) => from > begin);
    const told = this.#toldSince(-1, amount.depth);
    // Of a list whose parts are sentences, the last part is not the one that is compared with what the whole was.
    const isOther = contradicts(topic, this.#amounts, index) && (told.length > 1 || isFarFrom(topic, amount));
    if (topic.head === undefined && isAlone && !isOther) return topic;
    // 收入90万元，支出80万元；支出较上年下降5%: of the one side.
    const named = bareName(lastClause(gap));
    // 收入总计90万元，支出总计90万元。收支较上年增加5万元: of both, which are as much.
    const [first, last] = told.slice(-2).filter(({ concept }) => isTotal.test(concept?.id ?? ''));
    if (named === '收支' && last !== undefined && sameValue(first, last)) return this.#goOn(first, amount.depth);
    const [, side] = /^(?:本年|当年|全年)?(收入|支出)$/.exec(named) ?? [];
    const [ofSide, other] = spoken.filter(({ concept }) =>
      (side === '收入' ? isRevenue : isSpending).test(concept?.id ?? ''),
    );
    if (side !== undefined && ofSide !== undefined && other === undefined && !isOther)
      return this.#goOn(ofSide, amount.depth);
    const holding = [topic.head, ...(isOther ? told : spoken), topic].filter(
      (one) => one !== undefined && holds(one, this.#amounts, index),
    );
    const [held] = holding;
    const isOne = held !== undefined && holding.every((one) => sameValue(one, held));
    // What follows in the same breath, the rate after the change, goes with it.
    return this.#goOn(isOne ? held : newTopic(undefined, amount.from, amount.depth), amount.depth);
  }

  /** 接待12批次86人次，共计支出1.20万元: the money that was spoken of before what it paid for was counted. */
  #moneyOf(here: Topic | undefined, amount: Amount, index: number): Topic | undefined {
    const isCount = here?.concept !== undefined && here.concept.measure !== 'final';
    if (!isCount || !/元$|%/.test(amount.unit)) return here;
    // 接待12批次，比上年减少3批次，下降20%: the rate of that step.
    const before = this.#amounts[index - 1];
    if (
      amount.role === 'growth' &&
      before?.role === 'change' &&
      !/元$|%/.test(before.unit) &&
      !/[。；]/.test(amount.lead)
    )
      return here;
    const last = this.#told.at(-1);
    if (last !== undefined && holds(last, this.#amounts, index)) return last;
    const family = here.concept?.family;
    const money = this.#told.findLast(({ concept }) => family !== undefined && concept?.family === family);
    if (money !== undefined) return money;
    const concept = this.#names.moneyOf(family);
    const whole = this.#opening?.concept;
    if (concept === undefined) return undefined;
    // 公务接待费：国内接待9批次，花费1.50万元，是预算的60%: what has a budget is what the paragraph is about.
    const stop = this.#passage.words.indexOf('。', amount.from);
    const isPlanned = this.#amounts.some(
      ({ role, from }) => /^(?:budget|completion)$/.test(role) && from > amount.from && (stop === -1 || from < stop),
    );
    if (amount.role === 'value' && isPlanned && whole !== undefined && this.#opening?.amounts.has('value') === false)
      return this.begin(whole, amount);
    if (amount.role === 'budget' && whole !== undefined && whole.id !== concept.id) {
      // 公务接待。国内公务接待9批次，预算为1.50万元: of what the paragraph is about, where it has no other.
      const isOne = this.#amounts.filter(({ role }) => role === 'budget').length === 1;
      return this.begin(isOne ? whole : undefined, amount);
    }
    return this.begin(concept, amount);
  }

  /** 收入总计100万元，其中年初结转5万元，较上年增加20万元，增长25%: of the part or of the whole, as the numbers have it. */
  #orWhole(here: Topic, amount: Amount, index: number): Topic | undefined {
    const { head } = here;
    // What is said of a part that nobody knows may be true of the whole as well.
    if (head?.concept === undefined || here.concept === undefined) return here;
    const isOther = contradicts(here, this.#amounts, index);
    if ((amount.role !== 'change' && !isOther) || holds(here, this.#amounts, index)) return here;
    if (holds(head, this.#amounts, index)) return this.#goOn(head, amount.depth);
    if (amount.role !== 'change') return this.#goOn(newTopic(undefined, amount.from, amount.depth), amount.depth);
    // 其中年初结转10万元，较上年增加20万元，增长5%: more than there is of the part, and no rate of the whole.
    const value = here.amounts.get('value')?.value;
    if (
      amount.direction === 1 &&
      value !== undefined &&
      amount.unit === head.amounts.get('value')?.unit &&
      value.lessThan(amount.value)
    )
      return this.#goOn(newTopic(undefined, amount.from, amount.depth), amount.depth);
    if (this.#amounts[index + 1]?.role === 'growth') return here;
    // 其中：车辆费8万元，比上年减少1万元；接待费2万元，比上年减少1万元: each between its semicolons.
    const siblings = this.#told.filter((one) => one.head === head);
    const isSpoken = (one: Topic) =>
      [...one.amounts.values()].some(({ role }) => /^(?:change|growth|prior)$/.test(role));
    if (/^[^。；]*；/.test(this.#passage.words.slice(amount.to))) return here;
    if (siblings.length > 1 && isRowOf(head, siblings)) return this.#goOn(head, amount.depth);
    if (siblings.length > 1)
      return siblings.some(isSpoken) || this.#isToldApart(siblings, amount, index) ? here : undefined;
    // 总计100万元，其中结转5万元，较上年减少7万元: of which, nothing tells.
    const isBare = [...here.amounts.values()].every(({ role }) => role === 'value');
    return isBare && this.#told.at(-1) === here && this.#told.at(-2) === head ? undefined : here;
  }

  /** 购置费0万元，购置0辆；运行费8万元，比上年减少1万元，年末有车3辆: parts that have more than their amounts, each between its semicolons. */
  #isToldApart(siblings: readonly Topic[], amount: Amount, index: number): boolean {
    const { words } = this.#passage;
    const [first = 0, last = 0] = [siblings.at(0)?.from, siblings.at(-1)?.from];
    const opens = words.lastIndexOf('；', last);
    const next = this.#amounts[index + 1];
    const others = this.#amounts.filter(({ from }) => from > first && from < opens);
    return (
      // Behind the last part of all that is “三公” the whole is compared as often.
      siblings.every(({ concept }) => concept?.id.startsWith('three-public.vehicle.')) &&
      opens > first &&
      !words.slice(opens, amount.from).includes('。') &&
      (others.length > siblings.length - 2 || (next !== undefined && !/[。；]/.test(next.lead)))
    );
  }

  /** What the passage speaks of again from here on, if it is anything. */
  #goOn(topic: Topic | undefined, depth: number): Topic | undefined {
    if (topic !== undefined) this.#open[depth] = topic;
    return topic;
  }

  /** What was told behind a place, in no deeper brackets. */
  #toldSince(begin: number, depth: number): Topic[] {
    return this.#told.filter((one) => one.from > begin && one.depth <= depth);
  }

  /** What else a sentence without amounts that stands between speaks of, and whether it says no more (3.公务用车购置费。). */
  #passedOver(gap: string, here: Topic): { concept: Concept; isAlone: boolean } | undefined {
    return gap
      .split('。')
      .slice(1, -1)
      .flatMap((sentence) => {
        const clauses = sentence.split(/[，；：]/);
        return clauses.flatMap((clause) => {
          const concept = this.#names.conceptOf(bareName(clause), '万元');
          return concept === undefined || concept.id === here.concept?.id
            ? []
            : { concept, isAlone: clauses.length === 1 };
        });
      })
      .at(-1);
  }
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
