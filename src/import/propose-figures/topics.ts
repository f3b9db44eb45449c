import { total } from '../../audit/exact-decimal.ts';
import { type Amount, isOutturn } from '../../audit/reading/amounts.ts';
import type { Passage } from '../../audit/reading/passage.ts';
import { type Concept, isSpending } from './concepts.ts';
import { keyOf, newTopic, type Topic } from './topic.ts';
import { sentenceEnds } from './words-before.ts';

const isRevenue = /(?:^|[.-])revenue/;

/** What a passage speaks of: one topic for each bracket that stands open, and all that it has spoken of. */
export class Topics {
  readonly #open: (Topic | undefined)[];
  /** What it opens with. */
  readonly opening: Topic | undefined;
  readonly #told: Topic[] = [];
  /** Where it spoke of what nobody knows. */
  readonly #unknown: number[] = [];
  readonly #words: string;

  constructor({ words }: Passage, opening: Topic | undefined) {
    this.#words = words;
    this.#open = [opening];
    this.opening = opening;
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

  /** What has an amount of money, in the order of the passage. */
  get told(): readonly Topic[] {
    return this.#told;
  }

  /** Whether it spoke of nothing behind a place that nobody knows. */
  knowsAllSince(begin: number): boolean {
    return !this.#unknown.some((from) => from > begin);
  }

  /** Whether the last amounts of money were of a thing or its parts. */
  toldOf(id: string): boolean {
    return this.#told.at(-1)?.concept?.id.startsWith(id) === true;
  }

  /** Remembers what has an amount of money. */
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
    const [first, ...others] = this.toldSince(this.#words.lastIndexOf('。', at), depth).filter(fits);
    return others.length > 0 ? undefined : this.goOn(first, depth);
  }

  /** 收入总计90万元，支出总计90万元，收入总计增加5万元: what was told in the same sentence, and not yet so much of it. */
  again({ id }: Concept, amount: Amount): Topic | undefined {
    const begin = this.#words.lastIndexOf('。', amount.from);
    const told = this.toldSince(begin, amount.depth).findLast(({ concept }) => concept?.id === id);
    return isOutturn(amount.role) || told?.amounts.has(keyOf(amount)) ? undefined : this.goOn(told, amount.depth);
  }

  /** 前者占80%，后者占20%: one of the last two things spoken of. */
  ofPair(word: string, depth: number): Topic | undefined {
    const told = [...new Set(this.#told)].toSorted((one, other) => one.from - other.from);
    const [former, latter] = told.slice(-2);
    return this.goOn(latter === undefined || word === '后者' ? latter : former, depth);
  }

  /** 上述各项合计100万元: the whole that had as much before, or is the heading's and its parts make it up. */
  sumOf({ value, unit, depth }: Amount): Topic | undefined {
    const told = [...new Set(this.#told)].filter(({ amounts }) => amounts.get('value')?.unit === unit);
    const values = told.flatMap(({ amounts }) => amounts.get('value')?.value ?? []);
    // 国内接待费3万元、外宾接待费1万元，合计4万元: of what both are of, which is not all that the heading is on.
    const [first = '', ...others] = told.map(({ concept }) => concept?.id.replace(/\.[^.]*$/, '') ?? '');
    const isNarrower = first.includes('.') && others.every((one) => one === first);
    const isMadeUp = values.length > 1 && total(values).equals(value) && !isNarrower;
    const opening = this.opening?.amounts.has('value') === false && isMadeUp ? this.opening : undefined;
    return this.goOn(told.find((_, place) => values[place]?.equals(value)) ?? opening, depth);
  }

  /** 年末结转和结余70万元，较年初的90万元减少20万元: what follows is of what is left now. */
  beginsWith(opening: Amount, closing: Topic): void {
    closing.amounts.set('prior', opening);
    this.goOn(closing, opening.depth);
  }

  /** What the passage speaks of again from here on, if it is anything. */
  goOn(topic: Topic | undefined, depth: number): Topic | undefined {
    if (topic !== undefined) this.#open[depth] = topic;
    return topic;
  }

  /** What was told behind a place, in no deeper brackets. */
  toldSince(begin: number, depth: number): Topic[] {
    return this.#told.filter((one) => one.from > begin && one.depth <= depth);
  }
}
