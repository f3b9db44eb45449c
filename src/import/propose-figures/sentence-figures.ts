import { Ledger } from '../../audit/ledger.ts';
import { type Amount, amountsIn } from '../../audit/reading/amounts.ts';
import { anyStep } from '../../audit/reading/money-words.ts';
import type { Passage } from '../../audit/reading/passage.ts';
import { passagesOf } from '../../audit/reading/reading.ts';
import type { Report } from '../../report/schema/report.ts';
import type { WholeTemplate } from '../../report/schema/template.ts';
import { amountsInTurn } from './amounts-in-turn.ts';
import { baseByArithmetic, holds, isRateOfStep } from './arithmetic.ts';
import { averageOf, sharesInTurn, thresholdOf } from './asides.ts';
import { isMeasure, isStepsInTurn, readByNumbers } from './by-numbers.ts';
import { Categories } from './categories.ts';
import { type Concept, conceptFinder } from './concepts.ts';
import { Evaluations } from './evaluations.ts';
import { fromTo } from './from-to.ts';
import { completing, inheritRole, type ListedPart, partsOfChanges } from './listed-parts.ts';
import { namedConcept } from './named-concept.ts';
import { NamesHere } from './names-here.ts';
import { isBesideLastYears, isOfAnother } from './of-another.ts';
import { afterOpenVerb, isOpenVerb } from './open-verb.ts';
import { openingTopic } from './opening-topic.ts';
import { Projects } from './projects.ts';
import { aboutOf, isOfItsYear, readAmount } from './read-amount.ts';
import { reasonsHere } from './reasons-here.ts';
import { type InTurn, rolesInTurn } from './roles-in-turn.ts';
import { rowFrom } from './row-from.ts';
import type { StatedAmount } from './stated-amount.ts';
import { bareName, withoutSpending } from './subject-names.ts';
import { type Told, toldOf } from './told.ts';
import { keyOf, type Topic } from './topic.ts';
import { Topics } from './topics.ts';

/** Measure words of staff, floors and visits, which the accounts do not need. */
const counted = ['名', '万平方米', '平方米', '场', '期', '起', '团次'];

/** 部门整体支出自评得分91.6分, wherever it stands. */
const isEvaluated = /自评|绩效(?!工资|奖)/;

const step = new RegExp(anyStep);

const isTotal = /^(?:all-funds|fiscal-appropriation|general-budget|government-funds)\.total$/;

/**
 * What the sentences of a report state, told by what they are made of: a name that the template knows, a word that says
 * which of its amounts follows, the amount. A name nobody knows, and a word that may go with several names, bind nothing.
 */
export function sentenceFigures(report: Report, rows: WholeTemplate): StatedAmount[] {
  const find = conceptFinder(rows);
  const categories = new Categories(rows);
  const projects = new Projects();
  const evaluations = new Evaluations(rows);
  return passagesOf(new Ledger(report, []))
    .filter(({ part }) => part.role !== 'key-work')
    .flatMap((passage) => {
      const names = new NamesHere(passage, report, rows, find);
      const isEvaluation = names.area === 'performance' || isEvaluated.test(passage.words);
      const evaluated = isEvaluation ? evaluationOf(passage, projects, evaluations) : [];
      const reader = new SentenceReader(passage, report.year, names, categories);
      const stated = reader.read();
      const parts = reader.partsByTheirNames();
      // What completes a list is known now, and so is what is said of it.
      const all = parts.size === 0 ? stated : new SentenceReader(passage, report.year, names, categories, parts).read();
      return [...evaluated, ...all];
    });
}

/** What is said of projects one by one, and of all of them. */
function evaluationOf(passage: Passage, projects: Projects, evaluations: Evaluations): StatedAmount[] {
  const amounts = amountsIn(passage, [...counted, '分']);
  const single = projects.statedIn(passage, amounts);
  const others = amounts.filter((amount) => !single.some((one) => one.amount === amount));
  return [...single, ...evaluations.statedIn(passage, others)];
}

class SentenceReader {
  readonly #found: (StatedAmount & { topic?: Topic | undefined })[] = [];
  readonly #passage: Passage;
  readonly #year: number;
  readonly #names: NamesHere;
  readonly #categories: Categories;
  readonly #amounts: readonly Amount[];
  readonly #topics: Topics;
  readonly #parts: ReadonlyMap<number, Concept>;
  readonly #turns: ReadonlyMap<number, InTurn>;
  readonly #listed: ListedPart[] = [];
  /** Where the amounts of money stand that nothing is known of. */
  readonly #unbound = new Set<number>();
  /** Those bound with the first of their row. */
  readonly #inRow = new Set<Amount>();
  /** The amounts as they are read where nothing is taken for a reason. */
  #unexplained: readonly Amount[] | undefined;

  /** @param parts what amounts of a list are that no row of the template knows, by where they begin */
  constructor(
    passage: Passage,
    year: number,
    names: NamesHere,
    categories: Categories,
    parts: ReadonlyMap<number, Concept> = new Map(),
  ) {
    this.#passage = passage;
    this.#year = year;
    this.#names = names;
    this.#categories = categories;
    const amounts = amountsIn(passage, counted, reasonsHere(passage.words, names));
    this.#turns = rolesInTurn(amounts, year);
    const rows = amountsInTurn(amounts, year, names);
    this.#amounts = amounts.map((amount, index, all) => {
      const { role, budget } = this.#turns.get(amount.from) ?? fromTo(amount, all[index - 1], year) ?? amount;
      const first = rows.has(amount.from)
        ? all.findLast((one) => one.from < amount.from && one.lead.length > 1)
        : amount;
      const isOfRow = /^[、，和及与]$/.test(amount.lead) && first?.role === 'budget';
      return isOfRow ? { ...amount, role: first.role, budget: first.budget } : { ...amount, role, budget };
    });
    this.#parts = new Map([...rows, ...parts]);
    this.#topics = new Topics(passage, this.#amounts, names, openingTopic(passage, names, categories));
  }

  read(): StatedAmount[] {
    const { words } = this.#passage;
    const items = this.#categories.itemsIn(
      this.#passage,
      this.#names.area,
      this.#names.roles.includes('expenditure-by-function'),
    );
    let end = 0;
    this.#amounts.forEach((amount, index) => {
      const known = this.#found.length;
      // 教育(类)支出、农林水(类)支出分别为40万元、60万元: not both of the last.
      const isInTurn = /(?:分别|依次)[^，。；]*$/.test(amount.lead) && !this.#turns.has(amount.from);
      const item = isInTurn
        ? undefined
        : items.findLast(({ from, to }) => from >= end - 1 && to <= amount.from + 1 && from < amount.from);
      const gap = words.slice(end, amount.from);
      const lead =
        item === undefined
          ? amount.lead
          : words.slice(Math.max(item.to, amount.from - amount.lead.length - 2), amount.from).replace(/约$/, '');
      if (item !== undefined)
        this.#topics.begin({ concept: item.concept, isItem: true, from: item.from }, amount.depth, gap);
      end = amount.to;
      const threshold = thresholdOf(amount, this.#names.speaksOf('assets'));
      if (threshold !== undefined) this.#add(amount, threshold);
      else if (this.#inRow.has(amount) || this.#placeInTurn(index)) return;
      else if (isStepsInTurn(amount, this.#amounts[index + 1], this.#amounts[index - 1])) return;
      else if (amount.role === 'aside' || (amount.role === 'share' && sharesInTurn(this.#amounts, index).length > 1))
        this.#placeAside(amount, index);
      else if (!amount.about || aboutOf(amount, words) !== undefined)
        this.#place(amount, index, lead, gap, item !== undefined);
      if (this.#found.length === known && /元$/.test(amount.unit)) this.#unbound.add(index);
    });
    const others = partsOfChanges(this.#listed);
    return this.#found.filter(({ amount }) => !others.has(amount)).map(besideBudget);
  }

  /** The names of a list that nobody knows, where its parts make up the whole to the cent. */
  partsByTheirNames(): Map<number, Concept> {
    return completing(this.#listed);
  }

  #placeAside(amount: Amount, index: number): void {
    if (this.#placeComparison(amount, index)) return;
    const average = averageOf(amount, this.#topics, this.#names);
    if (average !== undefined) {
      this.#bind(
        { concept: average, amounts: new Map(), depth: 0, isItem: false, from: amount.from },
        { ...amount, role: 'value' },
      );
      return;
    }
    const part = this.#parts.get(amount.from);
    if (part !== undefined && amount.unit === '%') {
      const share: Amount = { ...amount, role: 'share', whole: '' };
      const topic = this.#topics.begin({ concept: part, isItem: false, from: amount.from }, amount.depth, '');
      topic.amounts.set(keyOf(share), share);
      this.#bind(topic, share);
      return;
    }
    const shares = sharesInTurn(this.#amounts, index);
    if (shares.length === 0) return;
    // Of as many amounts before; one that nobody knows is one of them as well.
    const money = this.#amounts
      .slice(0, index)
      .filter(({ role, unit }) => /元$/.test(unit) && /^(?:value|final)$/.test(role));
    const told = money
      .slice(-shares.length)
      .map((one) => this.#found.find(({ amount: known }) => known === one)?.topic);
    if (told.length < shares.length || told.includes(undefined)) return;
    for (const [place, share] of shares.entries()) if (told[place] !== undefined) this.#bind(told[place], share);
  }

  /**
   * 决算数小于预算数的主要原因是从严控制，与上年相比减少2.00万元，下降20.00%: no word says where a reason ends; a change with a rate
   * that is right of what the sentence is about is no part of it.
   */
  #placeComparison({ unit, depth, lead }: Amount, index: number): boolean {
    if (!/元$|%/.test(unit) || !step.test(lead)) return false;
    this.#unexplained ??= amountsIn(this.#passage, counted, []);
    const topic = this.#topics.at(depth);
    const amount = this.#unexplained[index];
    if (topic === undefined || amount === undefined || !/^(?:change|growth)$/.test(amount.role)) return false;
    if (!holds(topic, this.#unexplained, index) || topic.amounts.has(keyOf(amount))) return false;
    const clause = lead.slice(lead.lastIndexOf('，') + 1);
    if (namedConcept(amount, clause, topic, false, undefined, this.#names) !== 'same') return false;
    topic.amounts.set(keyOf(amount), amount);
    this.#bind(topic, amount);
    return true;
  }

  /** 教育支出占60%，卫生健康支出占40%，金额依次为60万元、40万元: in turn of what had its share before. */
  #placeInTurn(index: number): boolean {
    const row = rowFrom(this.#amounts, index);
    const [first] = row;
    const isTurn = /^，(?:金额|数额|资金|即)?(?:(?:分别|依次)[为是计]?|(?<=即))$/.test(first?.lead ?? '');
    if (!isTurn || !/元$/.test(first?.unit ?? '')) return false;
    const topics = this.#found
      .slice(-row.length)
      .map(({ topic, amount }) => (amount.role === 'share' ? topic : undefined));
    const isTold = topics.every((topic) => topic?.concept !== undefined && !topic.amounts.has('value'));
    if (row.length < 2 || topics.length < row.length || new Set(topics).size < row.length || !isTold) return false;
    for (const [place, amount] of row.entries()) {
      const topic = topics[place];
      if (topic === undefined) continue;
      const value: Amount = { ...amount, role: 'value' };
      topic.amounts.set('value', value);
      this.#bind(topic, value);
      this.#inRow.add(amount);
    }
    return true;
  }

  #place(printed: Amount, index: number, words: string, gap: string, isItem: boolean): void {
    const turn = this.#turns.get(printed.from);
    const told =
      (turn === undefined ? undefined : { ...turn, lead: isItem ? '' : turn.lead }) ??
      fromTo({ ...printed, lead: words }, this.#amounts[index - 1], this.#year) ??
      (printed.role === 'value' && /元$/.test(printed.unit) ? afterOpenVerb(words) : undefined);
    const lead = told?.lead ?? words;
    const amount = readAmount(told === undefined ? printed : { ...printed, ...told }, this.#passage.words, this.#year);
    const { depth, unit } = amount;
    const here = this.#topics.at(depth);
    if (amount.role === 'aside') return;
    readByNumbers(amount, here, lead, this.#amounts[index - 1]);
    this.#names.enter(depth);
    // 办公室(编制45人)和中心(编制22人): of each of them, not of the whole.
    if (depth > 0 && here === undefined && !/元$|%/.test(unit)) return;
    if (this.#topics.isOfUnknown(depth)) return;
    const category = this.#categories.lastIn(this.#passage);
    // 调减5.00万元，下降10.00%: a rate right behind an amount that nothing is known of is of that amount.
    if (amount.role === 'growth' && this.#unbound.has(index - 1) && /^，?$/.test(bareName(gap))) return;
    // 占57%，较上年回落0.85个百分点: a step of the share, not of the money.
    const rate = this.#amounts[index - 1];
    if (unit === '个百分点' && rate?.unit === '%' && rate.role !== 'growth') return;
    const meant = this.#parts.get(amount.from) ?? namedConcept(amount, lead, here, isItem, category, this.#names);
    const own =
      isOfAnother(meant, here, gap) || isBesideLastYears(amount, this.#amounts[index - 1]) ? undefined : meant;
    const named =
      own === undefined && (this.#isStepOf(here, amount, index, lead) || this.#isBorneOut(here, amount, index, lead))
        ? 'same'
        : own;
    // 占全年指标520万元的93%: what an amount is measured by is nothing that is spoken of from there on.
    const next = this.#amounts[index + 1];
    if (isMeasure(amount, next)) {
      const [, whole = ''] = /占([^，。；：()\d]{2,16})\(?$/.exec(lead) ?? [];
      // 占本年支出100万元的95%: of all money, whatever the section is on.
      const area = /^(?:本年度?|当年|全年)?总?(?:支出|收入)(?:合计|总计)?$/.test(whole) ? 'all' : this.#names.area;
      const concept = whole === '' ? undefined : this.#names.conceptOf(bareName(whole), unit, area);
      if (concept !== undefined && next !== undefined) {
        this.#bind({ concept, amounts: new Map(), isItem: false, from: amount.from, depth }, amount);
        Object.assign(next, { role: 'share', whole, lead: lead.replace(/占[^占]*$/, '占') });
        return;
      }
      if (named === undefined) return;
    }
    const topic = this.#topicOf(named, here, amount, index, gap, isItem);
    if (topic?.head !== undefined && named !== 'same') this.#listed.push({ amount, lead, topic, head: topic.head });
    if (topic?.concept === undefined) return;
    const { concept } = topic;
    if (named !== 'same') inheritRole(amount, topic.head);
    if (named !== 'same' && /^function\.[^.]+(?:\.final)?$/.test(concept.id))
      this.#categories.name(this.#passage, concept.label.replace(/支出$/, ''));
    this.#names.count(concept.family, depth);
    this.#topics.tell(topic);
    const isRatio = unit === '%' || unit === '个百分点';
    if (!isRatio && (concept.measure === 'final') !== /元$/.test(unit)) return;
    if (isRatio && /^(?:value|final|budget|prior)$/.test(amount.role)) return;
    // 工程采购占工程支出的81.20%: what has that share of it is not said here.
    if (amount.role === 'share' && this.#isOfItself(amount.whole ?? '', concept)) return;
    // 收、支总计 is named by the heading only: it has no budget, and is not what an outturn without a name is of.
    if (
      named === 'same' &&
      topic.isOpening &&
      isTotal.test(concept.id) &&
      !/^(?:change|growth|prior)$/.test(amount.role)
    )
      return;
    if (amount.role === 'change' && amount.base === undefined) amount.base = this.#baseOf(topic, amount, index);
    // 减少5.00万元，下降10.00%: the rate is of what the change before it is of.
    const before = this.#amounts[index - 1];
    if (amount.role === 'growth' && amount.base === undefined && before?.role === 'change') amount.base = before.base;
    if (amount.role === 'growth' && amount.base === undefined) amount.base = baseByArithmetic(topic, amount);
    const key = keyOf(amount);
    const stated = topic.amounts.get(key);
    if (stated !== undefined && !(stated.value.equals(amount.value) && stated.unit === unit)) {
      // Another amount of the same cannot be: it is of something that nobody knows, and so is what follows.
      if (key === 'value' && !isRatio)
        this.#topics.begin({ concept: undefined, isItem: false, from: amount.from }, depth, gap);
      return;
    }
    topic.amounts.set(key, amount);
    this.#bind(topic, amount);
  }

  /** 上年决算5.20万元，一年间减少0.40万元: a step behind a word that nobody knows, where the numbers say of what it is. */
  #isStepOf(here: Topic | undefined, amount: Amount, index: number, lead: string): boolean {
    if (here?.concept === undefined || !/^(?:change|growth)$/.test(amount.role) || here.amounts.has(keyOf(amount)))
      return false;
    const isShort = bareName(lead.slice(lead.lastIndexOf('，') + 1)).length <= 4;
    return (
      isShort &&
      (this.#baseOf(here, amount, index) !== undefined ||
        (amount.base !== 'budget' && holds(here, this.#amounts, index)))
    );
  }

  /**
   * 年初预算80万元，最终支出100万元，完成年初预算的125%; 预算80万元，决算60万元，仅完成预算的75%: an outturn or a rate behind a word that
   * nobody knows, where the rate is the one of it.
   */
  #isBorneOut(here: Topic | undefined, amount: Amount, index: number, lead: string): boolean {
    if (here?.concept === undefined || here.amounts.has(keyOf(amount))) return false;
    const word = bareName(lead.slice(lead.lastIndexOf('，') + 1));
    if (![word, ...withoutSpending(word)].some(isOpenVerb)) return false;
    if (amount.role === 'completion') return holds(here, this.#amounts, index);
    if (amount.role !== 'value' && amount.role !== 'final') return false;
    const outturn = { ...here, amounts: new Map([...here.amounts, ['value', amount]]) };
    const next = this.#amounts[index + 1];
    return next?.role === 'completion' && holds(outturn, this.#amounts, index + 1);
  }

  /** What a change is measured against by the numbers, or by the rate before it: 增长8.19%，绝对额为21.20万元. */
  #baseOf(topic: Topic, amount: Amount, index: number): Amount['base'] {
    const rate = this.#amounts[index - 1];
    const isTold =
      amount.role === 'change' && rate?.role === 'growth' && isRateOfStep(topic, amount, rate, rate.direction);
    // 上年没有此项支出，本年全数增加20万元
    const isNew =
      amount.role === 'change' &&
      /(?:上年|去年|上一年)度?[^，。；]{0,4}(?:没有|未|无|为零)[^。；]*$/.test(amount.lead) &&
      topic.amounts.get('value')?.value.equals(amount.value) === true;
    return baseByArithmetic(topic, amount) ?? (isTold ? rate.base : isNew ? 'prior-year' : undefined);
  }

  #isOfItself(whole: string, { id }: Concept): boolean {
    const name = whole.replace(/(?:总额|总金额|金额)$/, '');
    return (
      !/^(?:本年|当年|全年|全部|各项|总|的)*(?:支出|收入)/.test(name) && this.#names.conceptOf(name, '万元')?.id === id
    );
  }

  #topicOf(
    named: ReturnType<typeof namedConcept>,
    here: Topic | undefined,
    amount: Amount,
    index: number,
    gap: string,
    isItem: boolean,
  ): Topic | undefined {
    if (named === 'same') return isItem ? here : this.#topics.spokenOf(here, amount, index, gap);
    const isSame = here?.concept !== undefined && named !== undefined && named.id === here.concept.id;
    if (isSame && !here.amounts.has(keyOf(amount))) {
      delete here.isOpening;
      return here;
    }
    return this.#topics.begin({ concept: named, isItem: false, from: amount.from }, amount.depth, gap);
  }

  #bind(topic: Topic, amount: Amount): void {
    const { concept } = topic;
    if (concept === undefined || !isOfItsYear(amount, concept.measure, this.#year)) return;
    const told = toldOf({ ...topic, concept }, amount);
    if (told === undefined) return;
    const isValue = amount.role === 'value' || amount.role === 'final';
    this.#add(amount, told, isValue ? concept.restates : undefined, topic);
  }

  #add(amount: Amount, told: Told, restates?: string, topic?: Topic): void {
    this.#found.push({ amount, passage: this.#passage, isPrior: amount.role === 'prior', ...told, restates, topic });
  }
}

/**
 * The outturn of a 类 beside its budget (教育支出年初预算90万元，支出决算100万元) is told from the one in the list of all 类, which
 * has its share.
 */
function besideBudget({ topic, ...stated }: StatedAmount & { topic?: Topic | undefined }): StatedAmount {
  const [id, whole, isDetail] = /^((?:.*\.)?function\.[^.]+?)(\.final)?$/.exec(stated.id) ?? [];
  if (id === undefined || whole === undefined || id !== topic?.concept?.id) return stated;
  const keys = [...topic.amounts.keys()];
  const isBeside = keys.some((key) => /^(?:adjusted-)?(?:budget|completion)$/.test(key));
  if (isBeside) return { ...stated, id: `${whole}.final`, restates: whole };
  const isShare = isDetail !== undefined && keys.some((key) => key.startsWith('share'));
  return isShare ? { ...stated, id: whole, restates: undefined } : stated;
}
