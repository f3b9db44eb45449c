import { Ledger } from '../../audit/ledger.ts';
import { type Amount, amountsIn, reasonsIn } from '../../audit/reading/amounts.ts';
import type { Passage } from '../../audit/reading/passage.ts';
import { passagesOf } from '../../audit/reading/reading.ts';
import type { Measure } from '../../report/schema/figures.ts';
import type { Report } from '../../report/schema/report.ts';
import type { WholeTemplate } from '../../report/schema/template.ts';
import { slugOf } from '../slug.ts';
import { areaOf, areasNamed } from './areas.ts';
import { type Concept, conceptFinder } from './concepts.ts';
import { itemsIn } from './function-items.ts';
import { bareName, goesOn, namesBefore, namesNothing, withoutBody } from './subject-names.ts';

/** One amount of a sentence and what it states. */
export interface StatedAmount {
  amount: Amount;
  passage: Passage;
  id: string;
  label: string;
  measure: Measure;
  base?: 'prior-year' | 'budget' | undefined;
  /** An amount of the year before. */
  isPrior: boolean;
  restates?: string | undefined;
}

/** What a sentence speaks of, and which of its amounts it has stated. */
interface Topic {
  /** Undefined where the words name something that nobody knows: what follows is not bound to anything else. */
  concept: Concept | undefined;
  amounts: Map<string, Amount>;
  /** A part of a list, and what it is a list of. */
  head?: Topic | undefined;
  isItem: boolean;
  /** Named by the heading, or by the words that open the paragraph. */
  isOpening?: true;
  from: number;
}

/** Measure words of staff, floors and visits, which the accounts do not need. */
const counted = ['名', '万平方米', '平方米', '场', '期', '起', '团次'];

const functionPrefix: Readonly<Record<string, string>> = {
  funds: 'government-funds.function',
  capital: 'state-capital.function',
  all: 'expenditure.function',
};

const inService: Readonly<Record<string, string>> = {
  administrative: '行政人员',
  institutional: '事业人员',
  worker: '工勤人员',
};

const isTotal = /^(?:all-funds|fiscal-appropriation|general-budget|government-funds)\.total$/;

const fundWords: Readonly<Record<string, string>> = {
  一般公共预算: 'general-budget',
  政府性基金: 'government-funds',
  国有资本: 'state-capital',
};

const partOfItem: readonly (readonly [RegExp, string, string])[] = [
  [/^基本支出$/, 'basic', '基本支出'],
  [/^项目支出$/, 'project', '项目支出'],
  [/^人员(?:经费|支出)$/, 'personnel', '人员经费'],
  [/^(?:日常)?公用(?:经费|支出)$/, 'operating', '公用经费'],
];

/**
 * What the sentences of a report state, told by what they are made of: a name that the template knows, a word that says
 * which of its amounts follows, the amount. A name nobody knows, and a word that may go with several names, bind nothing.
 */
export function sentenceFigures(report: Report, rows: WholeTemplate): StatedAmount[] {
  const find = conceptFinder(rows);
  const categories = new Map<unknown, string>();
  return passagesOf(new Ledger(report, []))
    .filter(({ part }) => part.role !== 'key-work')
    .flatMap((passage) => new SentenceReader(passage, report, rows, find, categories).read());
}

class SentenceReader {
  readonly #topics: (Topic | undefined)[] = [];
  readonly #found: StatedAmount[] = [];
  readonly #passage: Passage;
  readonly #amounts: readonly Amount[];
  readonly #report: Report;
  readonly #rows: WholeTemplate;
  readonly #find: ReturnType<typeof conceptFinder>;
  readonly #area: string | undefined;
  readonly #others: string[];
  readonly #roles: string[];
  readonly #categories: Map<unknown, string>;
  #family: string | undefined;
  #money: Topic | undefined;
  /** What the paragraph has spoken of, in its order. */
  readonly #told: Topic[] = [];

  constructor(
    passage: Passage,
    report: Report,
    rows: WholeTemplate,
    find: ReturnType<typeof conceptFinder>,
    categories: Map<unknown, string>,
  ) {
    this.#passage = passage;
    this.#report = report;
    this.#rows = rows;
    this.#find = find;
    this.#categories = categories;
    const opening = /^[^。：，]{2,30}[。：]/.exec(passage.words)?.[0] ?? '';
    const around = [
      ...(passage.part.role === 'overview' ? [{ heading: '机构设置' }] : []),
      ...passage.trail,
      ...(/情况|说明|关于/.test(opening) ? [{ heading: opening }] : []),
    ];
    this.#area = areaOf(around, rows);
    this.#others = areasNamed(passage.trail.at(-1)?.heading ?? '', rows);
    this.#roles = passage.trail.flatMap(({ role }) => role ?? []);
    this.#amounts = amountsIn(passage, counted, this.#reasons());
  }

  read(): StatedAmount[] {
    const { words } = this.#passage;
    const { names } = this.#rows;
    const isDetail =
      this.#roles.includes('expenditure-by-function') || /(?:年初|全年)预算|[预决]算数|支出决算/.test(words);
    const section = this.#passage.trail.at(-1) ?? this.#passage.part;
    const named = this.#passage.trail
      .toReversed()
      .flatMap(({ heading }) => itemsIn(plain(heading ?? ''), undefined, 'function', false, names).slice(0, 1))
      .at(0);
    const parent = this.#passage.trail.at(-2) ?? section;
    const above = named?.category ?? this.#categories.get(section) ?? this.#categories.get(parent);
    const items = itemsIn(words, above, functionPrefix[this.#area ?? ''] ?? 'function', isDetail, names);
    const last = items.at(-1);
    if (last?.category !== undefined) {
      this.#categories.set(section, last.category);
      this.#categories.set(parent, last.category);
    }
    this.#topics[0] = this.#openingTopic();
    let end = 0;
    this.#amounts.forEach((amount, index) => {
      const item = items.findLast(({ from, to }) => from >= end - 1 && to <= amount.from + 1 && from < amount.from);
      const gap = words.slice(end, amount.from);
      const lead =
        item === undefined
          ? amount.lead
          : words.slice(Math.max(item.to, amount.from - amount.lead.length - 2), amount.from).replace(/约$/, '');
      if (item !== undefined) this.#begin({ concept: item.concept, isItem: true, from: item.from }, amount.depth, gap);
      end = amount.to;
      if (this.#threshold(amount)) return;
      if (amount.role === 'aside') this.#average(amount) || this.#together(amount, index);
      else if (amount.about) return;
      else this.#place(amount, index, lead, gap, item !== undefined);
    });
    return this.#found;
  }

  /** A reason ends where after a semicolon a known name has its amount: ；公用经费20万元. */
  #reasons(): [number, number][] {
    const { words } = this.#passage;
    const because = [...words.matchAll(/(?:是|系)?因为[^。；]*/g)].map(({ index, 0: why }): [number, number] => [
      index,
      index + why.length,
    ]);
    const reasons = reasonsIn(words).map(([from, to]): [number, number] => {
      const known = /；([^；。\d]{2,30}?)[为是]?\d[\d,.]*(万元|元|辆|台|个|批次|批|人次|人)/g;
      const next = [...words.slice(from, to).matchAll(known)].find(
        ([, name = '', unit = '']) => this.#conceptOf(bareName(name.split(/[，：]/).at(-1) ?? ''), unit) !== undefined,
      );
      return [from, next === undefined ? to : from + next.index];
    });
    return [...because, ...reasons];
  }

  /** What the first words of the paragraph name (公务接待费：…), or else the heading above it. */
  #openingTopic(): Topic | undefined {
    const [, opening = ''] =
      /^(?:[(]?[一二三四五六七八九十\d]{1,3}[).．、])?([^。：，\d]{2,40}?)[。：]/.exec(this.#passage.words) ?? [];
    const headings = this.#passage.trail.flatMap(({ heading }) => heading ?? []).reverse();
    const above = itemsIn(
      plain(headings[0] ?? ''),
      undefined,
      functionPrefix[this.#area ?? ''] ?? 'function',
      true,
      this.#rows.names,
    ).at(0);
    if (above !== undefined) return { concept: above.concept, amounts: new Map(), isItem: true, from: 0 };
    for (const named of [opening, ...headings.map(plain)]) {
      const whole = named.replace(/(?:情况)?(?:的)?(?:说明)?$/, '');
      const names = [whole, whole.replace(/(?:总体|具体|结构)$/, '')].map(bareName);
      const concept = names
        .flatMap((name) => [name, name.replace(/(?:支出|收入)$/, '')])
        .flatMap((name) => this.#conceptOf(name, '万元') ?? [])
        .at(0);
      if (concept !== undefined) return { concept, amounts: new Map(), isItem: false, isOpening: true, from: 0 };
      // A numbered paragraph or a section that names what nobody knows speaks of nothing else.
      if (
        !names.some((name) => name === '' || goesOn(name) || namesNothing(name)) &&
        !/情况|说明|总体|具体|结构/.test(named)
      )
        return undefined;
    }
    return undefined;
  }

  #conceptOf(name: string, unit: string): Concept | undefined {
    const place = { unit, area: this.#area, roles: [...this.#roles, ...this.#others], family: this.#family };
    if (name === '') return undefined;
    return withoutBody(name.replace(this.#report.department, '').replace(/^\([^()]*\)(?=.)/, ''))
      .flatMap((own) => this.#find(own, place) ?? [])
      .at(0);
  }

  #begin(of: Pick<Topic, 'concept' | 'isItem' | 'from'>, depth: number, gap: string): Topic {
    const before = this.#topics[depth] ?? this.#topics[depth - 1];
    const isNewSentence = /。(?!其中)/.test(gap);
    const head = /其中|包括|以下|分别|分为|划分|用于|构成|：/.test(gap.slice(gap.lastIndexOf('。') + 1))
      ? before?.head !== undefined && !/其中/.test(gap)
        ? before.head
        : before
      : isNewSentence
        ? undefined
        : before?.head;
    const topic: Topic = { ...of, amounts: new Map(), head };
    this.#topics[depth] = topic;
    this.#topics.length = depth + 1;
    return topic;
  }

  /** What an amount states, where the words around it tell more than those right before it. */
  #read(amount: Amount): Amount {
    const clause = amount.lead.slice(Math.max(amount.lead.lastIndexOf('，'), amount.lead.lastIndexOf('；')) + 1);
    if (
      amount.role === 'budget' &&
      /(?:低于|高于|少于|多于|小于|大于|超出?|超过)(?:年初|全年|调整后?的?)?预算(?:数|安排)?$/.test(clause)
    )
      return { ...amount, role: 'change', base: 'budget' };
    // 支出50万元，年初预算48万元，完成104.17%
    if (amount.unit === '%' && amount.role === 'value' && /完成(?:率|比例|率为)?(?:为|了)?$/.test(clause))
      return { ...amount, role: 'completion', budget: 'any' };
    const sentence = this.#passage.words.slice(this.#passage.words.lastIndexOf('。', amount.from) + 1, amount.from);
    if (amount.unit === '%' && amount.role === 'value' && /比重|占比|所占比例/.test(sentence))
      return { ...amount, role: 'share', whole: '' };
    const year = [...clause.matchAll(/(\d{4})年/g)].map(([, digits]) => Number(digits)).at(-1);
    const isValue = amount.role === 'value' || amount.role === 'final';
    return isValue && year === this.#report.year - 1 ? { ...amount, role: 'prior' } : amount;
  }

  #place(printed: Amount, index: number, lead: string, gap: string, isItem: boolean): void {
    const amount = this.#read(printed);
    const { depth, unit } = amount;
    this.#topics.length = Math.min(this.#topics.length, depth + 1);
    const here = this.#topics[depth] ?? this.#topics[depth - 1];
    // 办公室(编制45人)和中心(编制22人): of each of them, not of the whole.
    if (depth > 0 && here === undefined && !/元$|%/.test(unit)) return;
    const named = this.#named(amount, lead, here, isItem);
    let topic: Topic | undefined;
    if (named === 'same' && isItem) topic = here;
    else if (named === 'same') {
      topic = this.#spokenOf(this.#moneyOf(here, amount, index), amount, index, gap);
    } else {
      const isSame = here?.concept !== undefined && named !== undefined && named.id === here.concept.id;
      topic =
        isSame && !here.amounts.has(keyOf(amount))
          ? here
          : this.#begin({ concept: named, isItem: false, from: amount.from }, depth, gap);
    }
    if (topic?.concept === undefined) return;
    const { concept } = topic;
    this.#family = concept.family;
    if (concept.measure === 'final') {
      this.#money = topic;
      if (this.#told.at(-1) !== topic) this.#told.push(topic);
    }
    const isMoney = /元$/.test(unit);
    const isRatio = unit === '%' || unit === '个百分点';
    if (!isRatio && (concept.measure === 'final') !== isMoney) return;
    if (isRatio && /^(?:value|final|budget|prior)$/.test(amount.role)) return;
    // 收、支总计 is named by the heading only: it has no budget, and is not what an outturn without a name is of.
    if (
      named === 'same' &&
      topic.isOpening &&
      isTotal.test(concept.id) &&
      !/^(?:change|growth|prior)$/.test(amount.role)
    )
      return;
    if (amount.role === 'change' && amount.base === undefined) amount.base = baseByArithmetic(topic, amount);
    const key = keyOf(amount);
    const stated = topic.amounts.get(key);
    if (stated !== undefined && !(stated.value.equals(amount.value) && stated.unit === unit)) return;
    topic.amounts.set(key, amount);
    this.#bind(topic, amount);
  }

  /** 接待12批次86人次，共计支出1.20万元: the money that was spoken of before what it paid for was counted. */
  #moneyOf(here: Topic | undefined, amount: Amount, index: number): Topic | undefined {
    const isCount = here?.concept !== undefined && here.concept.measure !== 'final';
    if (!isCount || !/元$|%/.test(amount.unit)) return here;
    if (this.#money !== undefined && this.#holds(this.#money, amount, index)) return this.#money;
    if (this.#money !== undefined)
      return this.#money.concept?.family === here.concept?.family ? this.#money : undefined;
    const row = this.#rows.concepts.find(({ family, unit }) => unit === undefined && family === here.concept?.family);
    if (row?.family === undefined) return undefined;
    const { concept: id, stem = id, label, family } = row;
    return { ...here, concept: { id, stem, label, measure: 'final', family }, amounts: new Map() };
  }

  /** What the words before an amount name: a concept, undefined where nobody knows it, 'same' where they name nothing new. */
  #named(amount: Amount, lead: string, here: Topic | undefined, isItem: boolean): Concept | undefined | 'same' {
    const { unit, role } = amount;
    const isRatio = unit === '%' || unit === '个百分点';
    const of = isRatio ? '万元' : unit;
    for (const { name, behindYear } of namesBefore(lead, role === 'share')) {
      if (name === '') continue;
      const goes = goesOn(name);
      const isOther = name === '支出' && here?.concept?.id.endsWith('.revenue') === true;
      if (
        goes &&
        !isOther &&
        here !== undefined &&
        (isItem || here.isItem || here.concept === undefined || role !== 'value')
      )
        return 'same';
      const part = partOfItem.find(([words]) => words.test(name));
      if (here?.isItem && here.concept !== undefined && part !== undefined) {
        const { stem, label } = here.concept;
        return {
          id: `${stem}.${part[1]}`,
          stem: `${stem}.${part[1]}`,
          label: `${label}：${part[2]}`,
          measure: 'final',
        };
      }
      const established = /^personnel\.establishment\.(administrative|institutional|worker)$/.exec(
        here?.concept?.id ?? '',
      );
      if (established !== null && /^，(?:实有|现有|实际在编)(?:人数|人员)?$/.test(lead))
        return this.#conceptOf(inService[established[1] ?? ''] ?? '', unit);
      if (
        /^(?:累计|共计?|其中)?(?:接待|参加|出访|来访|来宾|人数|参会|参训)?(?:人员|人数)?$/.test(name) &&
        !/元$|%/.test(unit)
      ) {
        const counted = this.#ofFamily(unit);
        if (counted !== undefined) return counted;
      }
      const concept =
        this.#ofSameFund(name, here) ??
        this.#conceptOf(name, of) ??
        this.#conceptOf(behindYear, of) ??
        this.#ofFund(name, here);
      if (concept !== undefined && /^function\.[^.]+(?:\.final)?$/.test(concept.id))
        this.#categories.set(this.#passage.trail.at(-1) ?? this.#passage.part, concept.label.replace(/支出$/, ''));
      if (concept !== undefined) return concept;
      if (goes) return here === undefined ? undefined : 'same';
      if (namesNothing(name)) continue;
      return undefined;
    }
    return /元$|%|个百分点/.test(unit) ? 'same' : (this.#ofFamily(unit) ?? 'same');
  }

  /** 政府性基金预算财政拨款本年收入30万元；本年支出30万元: of the same money. */
  #ofSameFund(name: string, here: Topic | undefined): Concept | undefined {
    const fund = /(general-budget|government-funds|state-capital)\b/.exec(here?.concept?.id ?? '')?.[1];
    const area = { 'general-budget': 'general', 'government-funds': 'funds', 'state-capital': 'capital' }[fund ?? ''];
    const isBare = /^(?:本年|当年)?(?:收入|支出)(?:合计)?$/.test(name);
    if (area === undefined || !isBare || here?.head !== undefined || !/^(?:all|fiscal)$/.test(this.#area ?? ''))
      return undefined;
    return this.#find(name, { unit: '万元', area, roles: [] });
  }

  /** 财政拨款收入100万元（其中：一般公共预算80万元）: the kind of money alone, of what it is listed below. */
  #ofFund(name: string, here: Topic | undefined): Concept | undefined {
    const [, fund = ''] = /^(一般公共预算|政府性基金|国有资本)/.exec(name) ?? [];
    const part = fundWords[fund];
    if (part !== undefined && here?.concept && /^(?:three-public|agency-operation)\./.test(here.concept.id)) {
      const [stem, label] = [
        here.concept.stem.replace(/\.(?:general-budget|government-funds|state-capital)$/, ''),
        here.concept.label.replace(/：.*$/, ''),
      ];
      return { id: `${stem}.${part}`, stem: `${stem}.${part}`, label: `${label}：${name}`, measure: 'final' };
    }
    const of = (here?.head ?? here)?.concept?.id ?? '';
    const side = /revenue/.test(of) ? '收入' : /expenditure/.test(of) ? '支出' : undefined;
    return side === undefined || !/预算$|拨款$|基金$|经营$/.test(name)
      ? undefined
      : this.#conceptOf(`${name}${side}`, '万元');
  }

  /** 8批次65人次: what is counted of the same thing in another unit. */
  #ofFamily(unit: string): Concept | undefined {
    const row = this.#rows.concepts.find(
      (one) => this.#family !== undefined && one.family === this.#family && one.unit?.split('|').includes(unit),
    );
    return row === undefined
      ? undefined
      : { id: row.concept, stem: row.concept, label: row.label, measure: row.measure ?? 'flow', family: row.family };
  }

  /** What an amount without a name goes with. After a list it may be the whole or the last part: arithmetic tells, or nobody. */
  #spokenOf(here: Topic | undefined, amount: Amount, index: number, gap: string): Topic | undefined {
    if (here === undefined) return undefined;
    if (this.#passesOver(gap, here)) return undefined;
    if (!/[。；]/.test(gap)) return this.#orWhole(here, amount, index);
    // One thing alone was spoken of before: it still is.
    const begin = this.#passage.words.lastIndexOf('。', here.from);
    const spoken = this.#told.filter(({ from, concept }) => from > begin && concept?.measure === 'final');
    if (here.head === undefined && spoken.length < 2) return here;
    const holding = [here.head, ...spoken, here].filter((one) => one !== undefined && this.#holds(one, amount, index));
    const [first] = holding;
    const isOne = first !== undefined && holding.every((one) => sameValue(one, first));
    // What follows in the same breath, the rate after the change, goes with it.
    const meant: Topic = isOne ? first : { concept: undefined, amounts: new Map(), isItem: false, from: amount.from };
    this.#topics[amount.depth] = meant;
    return meant;
  }

  /** 收入总计100万元，其中年初结转5万元，较上年增加20万元，增长25%: of the part or of the whole, as the numbers have it. */
  #orWhole(here: Topic, amount: Amount, index: number): Topic {
    const { head } = here;
    const isPair = amount.role === 'change' && this.#amounts[index + 1]?.role === 'growth';
    if (head?.concept === undefined || !isPair || this.#holds(here, amount, index)) return here;
    if (!this.#holds(head, amount, index)) return here;
    this.#topics[amount.depth] = head;
    return head;
  }

  /** Whether a sentence without amounts stands between that speaks of something else. */
  #passesOver(gap: string, here: Topic): boolean {
    const sentences = gap.split('。').slice(1, -1);
    return sentences
      .flatMap((sentence) => sentence.split(/[，；：]/))
      .some((clause) => {
        const concept = this.#conceptOf(bareName(clause), '万元');
        return concept !== undefined && concept.id !== here.concept?.id;
      });
  }

  /** Whether a change with its rate, or a rate of completion, is that of a topic. */
  #holds(topic: Topic, amount: Amount, index: number): boolean {
    const value = topic.amounts.get('value')?.value;
    if (value === undefined) return false;
    const change = amount.role === 'change' ? amount : amount.role === 'growth' ? this.#amounts[index - 1] : undefined;
    const growth = amount.role === 'growth' ? amount : amount.role === 'change' ? this.#amounts[index + 1] : undefined;
    if (change?.role === 'change' && growth?.role === 'growth') {
      const before = value.minus(change.value.times(change.direction === -1 ? -1 : 1));
      return (
        !before.isZero() && change.value.dividedBy(before).times(100).abs().minus(growth.value).abs().lessThan('0.06')
      );
    }
    const next = this.#amounts[index + 1];
    if (amount.role === 'prior' && next?.role === 'change') return value.minus(amount.value).abs().equals(next.value);
    const budget = topic.amounts.get('budget') ?? topic.amounts.get('adjusted-budget');
    if (amount.role === 'completion' && budget !== undefined && !budget.value.isZero())
      return value.dividedBy(budget.value).times(100).minus(amount.value).abs().lessThan('0.06');
    return false;
  }

  /** 人均接待费120元. */
  #average(amount: Amount): boolean {
    const name = namesBefore(amount.lead, false).at(0)?.name ?? '';
    const whole = name === '人均' && /reception/.test(this.#family ?? '') ? '人均接待费' : name;
    const concept = /人均|车均/.test(whole) ? this.#conceptOf(whole, amount.unit) : undefined;
    if (concept !== undefined)
      this.#bind({ concept, amounts: new Map(), isItem: false, from: 0 }, { ...amount, role: 'value' });
    return concept !== undefined;
  }

  /** 单价50万元以上通用设备. */
  #threshold(amount: Amount): boolean {
    if (
      !/元$/.test(amount.unit) ||
      this.#area !== 'assets' ||
      !/^(?:\(含\))?(?:及)?以上(?:的)?(?:通用|专用|大型)?设备/.test(amount.after)
    )
      return false;
    const [, kind = ''] = /(通用|专用)?设备/.exec(amount.after) ?? [];
    const of = kind === '通用' ? '.general' : kind === '专用' ? '.special' : '';
    this.#found.push({
      amount,
      passage: this.#passage,
      id: `assets.equipment${of}.threshold`,
      label: `${kind === '' ? '大型' : kind}设备单价门槛`,
      measure: 'threshold',
      isPrior: false,
    });
    return true;
  }

  /** 人员经费80万元，公用经费20万元，分别占80%和20%: in turn those of as many amounts before. */
  #together(amount: Amount, index: number): void {
    if (amount.unit !== '%' || !/分别占[^，。；]*$/.test(amount.lead)) return;
    const others = this.#amounts.slice(index + 1);
    const end = others.findIndex(({ lead, unit }) => unit !== '%' || !/^[、，和及与]$/.test(lead));
    const rates = [amount, ...others.slice(0, end === -1 ? others.length : end)];
    const whole = /分别占([^，。；]*?)的?(?:比[重例])?(?:为)?$/.exec(amount.lead)?.[1] ?? '';
    const told = this.#told.slice(-rates.length);
    if (told.length < rates.length) return;
    for (const [place, rate] of rates.entries()) {
      const topic = told[place];
      if (topic !== undefined) this.#bind(topic, { ...rate, role: 'share', whole });
    }
  }

  #bind(topic: Topic, amount: Amount): void {
    const concept = topic.concept as Concept;
    const clause = amount.lead.slice(Math.max(amount.lead.lastIndexOf('，'), amount.lead.lastIndexOf('；')) + 1);
    const years = [...clause.matchAll(/(\d{4})年/g)].map(([, year]) => Number(year));
    const isValue = amount.role === 'value' || amount.role === 'final';
    const isPrior = amount.role === 'prior';
    const spoken = years.at(-1) ?? this.#report.year;
    if (isPrior ? years.length > 0 && spoken !== this.#report.year - 1 : isValue && spoken !== this.#report.year)
      return;
    // 比上年增加是因更新2辆: what is counted is last year's only where its year stands with it.
    if (isPrior && concept.measure !== 'final' && years.length === 0) return;
    const told = isPrior
      ? { id: `${concept.id}.prior-year`, label: `${concept.label}上年数`, measure: concept.measure }
      : toldOf(topic, amount);
    if (told === undefined) return;
    this.#found.push({
      amount,
      passage: this.#passage,
      isPrior,
      ...told,
      ...(isValue && !isPrior && { restates: concept.restates }),
    });
  }
}

function sameValue(one: Topic | undefined, other: Topic): boolean {
  const value = one?.amounts.get('value')?.value;
  return value !== undefined && other.amounts.get('value')?.value.equals(value) === true;
}

/** 完成年初预算的82.35%，减少7.11万元: what no word compares, the numbers do. */
function baseByArithmetic({ amounts }: Topic, { value: change }: Amount): Amount['base'] {
  const value = amounts.get('value')?.value;
  const isFrom = (key: string) =>
    value
      ?.minus(amounts.get(key)?.value ?? value)
      .abs()
      .equals(change) === true;
  if (change.isZero() || value === undefined) return undefined;
  if (isFrom('budget') || isFrom('adjusted-budget')) return 'budget';
  return isFrom('prior') ? 'prior-year' : undefined;
}

/** The place of an amount among those of its topic. */
function keyOf({ role, budget, base, whole }: Amount): string {
  if (role === 'value' || role === 'final') return 'value';
  if (role === 'budget') return budget === 'adjusted' ? 'adjusted-budget' : 'budget';
  if (role === 'completion') return budget === 'adjusted' ? 'adjusted-completion' : 'completion';
  if (role === 'share') return `share ${whole}`;
  return role === 'prior' ? role : `${role} ${base ?? ''}`;
}

type Told = Pick<StatedAmount, 'id' | 'label' | 'measure' | 'base'>;

function toldOf({ concept, amounts }: Topic, { role, budget, base, whole = '', unit }: Amount): Told | undefined {
  const { id, stem, label, measure } = concept as Concept;
  const called = budget === 'initial' ? '年初预算' : budget === 'adjusted' ? '全年预算' : '预算';
  switch (role) {
    case 'value':
    case 'final':
      return { id, label, measure };
    case 'budget':
      return {
        id: `${stem}.${budget === 'adjusted' ? 'adjusted-budget' : 'budget'}`,
        label: `${label}${called}`,
        measure: 'budget',
      };
    case 'completion': {
      const [initial, adjusted] = [amounts.has('budget'), amounts.has('adjusted-budget')];
      if (budget === 'any' && initial && adjusted) return undefined;
      const isAdjusted = budget === 'adjusted' || (budget === 'any' && adjusted);
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
    (stem.startsWith('procurement.') && /企业|货物|工程|服务/.test(whole)) ||
    (/^(?:revenue|expenditure)\./.test(stem) && /总计|总收入|总支出/.test(whole)) ||
    (stem.startsWith('function.') && /本年支出|总支出|支出合计/.test(whole) && !/拨款|一般公共/.test(whole));
  return isOther ? `-of-${slugOf(whole)}` : '';
}

function plain(heading: string): string {
  return heading.replace(/\s/g, '').replace(/（/g, '(').replace(/）/g, ')');
}
