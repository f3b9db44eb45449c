import { isRatio } from '../../template/units.ts';
import { remainder } from '../money-words.ts';
import { type Amount, amountsIn, isOutturn, isStep, overBudget } from './amounts.ts';
import { attachComparisons } from './budget-comparisons.ts';
import { itemAt, itemsIn } from './named-items.ts';
import type { Passage } from './passage.ts';
import { continueLists, headOf } from './stated-lists.ts';
import { type Item, isNamed, type StatedList, type Statement } from './statement.ts';
import { areRelated, conceptOf, isKnownConcept, isSibling, subjectOf } from './subjects.ts';
import { attachSharesTogether, isOther, isShareOf, sharerName, sharerOf, toItsAmount } from './told-shares.ts';

/**
 * Reads a passage. What the words leave open stays out; a statement without a value states only what is attached to it.
 * @param category 类 that the passage goes through, where one before it names it
 */
export function statementsIn(
  passage: Passage,
  amounts: readonly Amount[] = amountsIn(passage),
  category?: string,
): Statement[] {
  const { words } = passage;
  const reader = new StatementReader(passage, category);
  let end = 0;
  for (const amount of amounts) {
    reader.read(amount, words.slice(end, amount.from));
    end = amount.to;
  }
  const { statements } = reader;
  attachComparisons(statements, words);
  attachSharesTogether(statements, words, amounts);
  continueLists(statements);
  return statements;
}

const restUnsaid = new RegExp(`(?:${remainder.source})[^，。；]+(?<end>[，。；]?)`);

/** An amount as it stands among the words. */
interface ToldAmount {
  amount: Amount;
  /** Money, a ratio, or the unit counted. */
  kind: string;
  /** The name before it; empty where none is printed. */
  own: string;
  /** The words between the amount before and this one. */
  gap: string;
}

/** Goes through the amounts of a passage in order: each says more of what was told, or begins a statement. */
class StatementReader {
  readonly statements: Statement[] = [];
  readonly #passage: Passage;
  readonly #items: readonly Item[];
  /** The statement last begun, by depth and kind. */
  #current = new Map<string, Statement>();
  /** The one begun last at each depth, of whatever kind. */
  #last: (Statement | undefined)[] = [];
  /** Lists that may go on, the innermost last. */
  #open: StatedList[] = [];

  constructor(passage: Passage, category?: string) {
    this.#passage = passage;
    this.#items = itemsIn(passage.words, passage, category);
  }

  /** @param gap the words between the amount before and this one */
  read(amount: Amount, gap: string): void {
    this.#endLists(amount, gap);
    if (amount.role === 'aside') {
      this.#leaveOpen(amount, gap);
      return;
    }
    this.#tell(amount, gap);
    // …；其余为医疗和住房支出; …，其余由事业收入安排: what is left has no number.
    const list = this.#open.at(-1);
    const isNumber = /\d/.test(this.#passage.words[amount.to + amount.after.length] ?? '');
    const left = restUnsaid.exec(amount.after);
    if (list !== undefined && left !== null && (left.groups?.['end'] !== '' || !isNumber)) list.open = true;
  }

  #tell(amount: Amount, gap: string): void {
    const item = itemAt(this.#items, amount.from);
    // 收入8120万元（基金20万元）（占93.87%）: what stood in brackets that are closed is over.
    const isReopened = amount.depth > 0 && /^[^(]*\)\((?![一二三四五六七八九十\d])/.test(gap);
    this.#goTo(isReopened ? amount.depth - 1 : amount.depth, item);
    const kind = kindIn(amount);
    if (this.#isShareOfTold(amount, kind) || this.#isRatioOfTold(amount, kind)) return;
    const heading = headingIn(gap);
    if (heading !== undefined) {
      this.#current.clear();
      this.#open = [];
    }
    const [side = ''] = amount.role === 'prior' ? (sideNamed.exec(amount.lead) ?? []) : [];
    const told: ToldAmount = { amount, kind, own: ownName(amount, kind) || (heading ?? side), gap };
    if (!this.#isMoreOfTold(told)) this.#begin(told, item);
  }

  #endLists(amount: Amount, gap: string): void {
    if (/。(?!其中)|此外/.test(gap)) this.#open = [];
    else if (/；/.test(gap)) {
      this.#open = this.#open.filter(({ nested }, index) => !nested || index === 0);
      // 本年收入合计…，其中：财政拨款…；年初结转和结余…: carried over, and no income of this year.
      if (/年初(?:财政拨款)?结转/.test(gap))
        this.#open = this.#open.filter(({ head }) => !/(?:收入合计|本年收入)$/.test(head.subject));
      // …，主要包括…；公用经费400万元，主要包括…: beside what the list before it lists, not a part of that.
      const isHead = /^，?(?:主要)?(?:包括|其中|用于)/.test(amount.after);
      if (isHead && this.#open.every((list) => list.open)) this.#open = [];
    }
  }

  /** A reason that goes on after a semicolon may have taken the next part of the list with it. */
  #leaveOpen(aside: Amount, gap: string): void {
    const goesOn = /；(?!.是|增|减|追加|新增)/.test(gap);
    for (const list of this.#open) if (goesOn && list.head.kind === kindOf(aside)) list.open = true;
  }

  /** What stands deeper, or is of another item, is over. */
  #goTo(depth: number, item: Item | undefined): void {
    this.#current = new Map([...this.#current].filter(([, one]) => one.depth <= depth && one.item === item));
    this.#last = this.#last.slice(0, depth + 1).map((one) => (one?.item === item ? one : undefined));
    this.#open = this.#open.filter(({ parts, head }) => (parts[0] ?? head).depth <= depth && head.item === item);
  }

  #isShareOfTold(amount: Amount, kind: string): boolean {
    const sharer = sharerOf(amount, this.statements);
    const latest = amount.role === 'share' && kind === 'money' ? this.#latest(amount) : undefined;
    const to = sharer ?? (latest && !isOther(amount, latest) ? latest : undefined);
    to?.shares.push(amount);
    return to !== undefined;
  }

  #isRatioOfTold(amount: Amount, kind: string): boolean {
    if (kind !== 'ratio') return false;
    const money = this.#at(amount.depth, 'money') ?? this.#at(amount.depth - 1, 'money');
    // 执行率85.94%。…修复1320叶，计划1600叶，完成率82.50%: a second one in a sentence without money is of what it counts.
    const sentence = this.#passage.words.slice(0, amount.from).split('。').at(-1) ?? '';
    if (
      amount.role === 'completion' &&
      money &&
      money.completions.length > 0 &&
      /\d/.test(sentence) &&
      !/元|预算|支出/.test(sentence)
    )
      return true;
    const latest = this.#latest(amount);
    const of = amount.role === 'completion' ? money : amount.role === 'share' ? latest : (money ?? latest);
    const named = amount.role === 'growth' ? growsAs(amount, this.statements, this.#passage) : undefined;
    if (named !== undefined) this.#current.set(`${amount.depth} money`, named);
    const to = named ?? of;
    // 收入减4.72%；政府性基金那部分减30.28%: of what is named there.
    const name =
      amount.role === 'growth' && named === undefined && /；/.test(amount.lead) ? subjectOf(amount.lead) : '';
    const isOfOther = name.length > 2 && !isNameless(name) && to !== undefined && !areRelated(name, to.subject);
    if (to !== undefined && !isOfOther) attachRatio(to, amount);
    return true;
  }

  /** 支出小于年初预算数7.44万元, after a sentence that states both: how far apart they are. */
  #isGapOfTold(amount: Amount): boolean {
    const [over, way = ''] = (amount.role === 'budget' && overBudget.exec(amount.lead)) || [];
    const isApart = ({ value, budgets }: Statement) =>
      budgets.some((one) => value?.value.minus(one.value).abs().equals(amount.value));
    const of = over === undefined ? undefined : this.statements.findLast(isApart);
    of?.changes.push({ ...amount, role: 'change', base: 'budget', direction: /低|少|小/.test(way) ? -1 : 1 });
    return of !== undefined;
  }

  #isMoreOfTold({ amount, kind, own, gap }: ToldAmount): boolean {
    if (this.#isGapOfTold(amount)) return true;
    const here =
      this.#at(amount.depth, kind) ?? (amount.role === 'value' ? undefined : this.#at(amount.depth - 1, kind));
    // …；总支出1030万元，其中…: a total is no part of what stands before it.
    if (/；/.test(gap) && totals.test(own)) this.#open = [];
    if (amount.role === 'change' || amount.role === 'prior') {
      const of = isNameless(own) ? this.#sideOf(own || otherSide(amount, here), here) : here;
      // …。其中：一般公共预算财政拨款支出由70万元增加到80万元: a part's own, and of no whole before it.
      const isOfPart = amount.role === 'prior' && /其中/.test(gap) && own !== of?.subject;
      if (of !== undefined && (isNameless(own) || (areRelated(own, of.subject) && !isOfPart))) {
        (amount.role === 'change' ? of.changes : of.priors).push(sinceTold(of, amount));
        if (of !== here) this.#remember(of, amount.depth, kind);
        return true;
      }
    }
    const isAgain = amount.role === 'final' && own === '' && !/。|其中|\(项\)/.test(gap);
    if (isAgain && here?.value !== undefined && here.budgets.length > 0) {
      // 支出总计100万元，其中本年支出90万元。年初预算80万元，决算数90万元: the part.
      const part = here.lists.flatMap(({ parts }) => parts).find(({ value }) => value?.value.equals(amount.value));
      if (part !== undefined && part.budgets.length === 0 && !here.value.value.equals(amount.value)) {
        const budgets = here.budgets.splice(0);
        this.#begin({ amount, kind, own: part.subject, gap }, part.item);
        this.#at(amount.depth, kind)?.budgets.push(...budgets);
      } else here.restated.push(amount);
      return true;
    }
    // 预算为…，其中公务接待费预算…。支出决算为…: after its parts the sentence goes on with the whole.
    const whole = own === '' && amount.role === 'final' && gap.includes('。') ? here?.within?.head : undefined;
    if (whole !== undefined && whole.value === undefined && whole.budgets.length > 0 && here?.value === undefined) {
      whole.value = amount;
      this.#remember(whole, amount.depth, kind);
      return true;
    }
    // …；住房保障支出88万元，占3.29%。年初预算为…: of the whole, not of its last part.
    const isBack = own === '' && amount.role === 'budget' && gap.includes('。') && here !== undefined;
    const above = isBack ? (here.within?.head ?? this.#firstBefore(here)) : undefined;
    // 卫生健康支出27万元（2.66%），住房保障支出47万元（4.68%）。年初预算997万元: of no one of them.
    if (isBack && above === undefined && this.#isBesideOthers(here)) return false;
    if (above?.value !== undefined && above.budgets.length === 0 && above.item === here?.item) {
      above.budgets.push(amount);
      this.#remember(above, amount.depth, kind);
      return true;
    }
    if (here === undefined || !goesOn(here, amount, own, gap)) return false;
    if (amount.role === 'budget') here.budgets.push(amount);
    else here.value = amount;
    return true;
  }

  #begin({ amount, kind, own, gap }: ToldAmount, item: Item | undefined): void {
    const { role, depth } = amount;
    const statement: Statement = {
      passage: this.#passage,
      subject: own,
      item,
      kind,
      depth,
      value: isOutturn(role) ? amount : undefined,
      restated: [],
      budgets: role === 'budget' ? [amount] : [],
      priors: role === 'prior' ? [amount] : [],
      completions: [],
      shares: role === 'share' ? [amount] : [],
      changes: role === 'change' ? [amount] : [],
      growths: [],
      comparisons: [],
      lists: [],
      within: undefined,
    };
    // …；其他收入9万元。与上年的80万元相比，收入合计增加10万元: what was compared with is of what is named behind it.
    const last = this.#at(depth, kind)?.priors;
    if (
      role === 'change' &&
      last?.at(-1)?.to === amount.from - gap.length &&
      /^(?:决算)?数?(?:相|对)?[比较]较?，[^。；]*$/.test(gap)
    )
      statement.priors.push(...last.splice(-1));
    this.#placeInList(statement, gap);
    if ((/^等/.test(amount.after) || amount.about) && statement.within) statement.within.open = true;
    this.statements.push(statement);
    this.#remember(statement, depth, kind);
  }

  #placeInList(statement: Statement, gap: string): void {
    const { subject, kind, depth } = statement;
    const segment = gap.slice(Math.max(gap.lastIndexOf('。'), gap.lastIndexOf('；')) + 1);
    const head = headOf(gap, statement, this.statements, (at) => this.#at(at, kind));
    const innermost = this.#open.at(-1);
    if (head !== undefined) {
      const list: StatedList = {
        head,
        parts: [statement],
        open: /含|主要(?!用于以下)/.test(segment.slice(0, segment.length - subject.length)),
        nested: this.#open.length > 0,
      };
      head.lists.push(list);
      this.#open = [...this.#open.filter(({ nested }) => !nested), list];
      statement.within = list;
    } else if (innermost !== undefined && innermost.head.kind === kind && innermost.parts[0]?.depth === depth) {
      // 秋季学期在校学生2655人，其中…；春季学期在校学生2480人: beside the whole, not in it.
      const isOther = kind !== 'money' || /^，?其中/.test(statement.value?.after ?? '');
      // 收入总计742万元，其中年初结转18万元，收入总计比上年增加…: the whole once more.
      const isWhole = subject !== '' && subject === innermost.head.subject;
      if (isWhole || (isOther && /；/.test(gap) && isSibling(subject, innermost.head.subject))) {
        this.#open = [];
        return;
      }
      innermost.parts.push(statement);
      statement.within = innermost;
    }
  }

  #remember(statement: Statement, depth: number, kind: string): void {
    this.#current.set(`${depth} ${kind}`, statement);
    this.#last[depth] = statement;
  }

  /** 本年支出880万元，年末结转20万元。支出较上年的950万元减少…: what the passage called so, where the last is of the other side. */
  #sideOf(own: string, here: Statement | undefined): Statement | undefined {
    const [side] = sideNamed.exec(own) ?? [];
    if (side === undefined || here === undefined || isNamed(here, side)) return here;
    const named = this.statements.findLast(
      (one) => one.kind === here.kind && one.depth === here.depth && isNamed(one, side),
    );
    // 公务接待费2.16万元；2022年度支出2.68万元
    const isOfSide = here.subject.includes(side) || (side === '支出' && here.subject.endsWith('费'));
    // 其他收入55万元（占1.5%）。较上年收入3519万元多207万元: of no part of it.
    return named ?? (isOfSide && here.within === undefined && here.shares.length === 0 ? here : undefined);
  }

  /** What the passage began with, where its shares stand in lines up to this one. */
  #firstBefore(one: Statement): Statement | undefined {
    const first = this.statements.find(({ kind, depth }) => kind === one.kind && depth === one.depth);
    return first?.shares.length === 0 &&
      one.shares.length > 0 &&
      this.statements.filter(({ shares }) => shares.length > 0).length > 2
      ? first
      : undefined;
  }

  /** Whether its sentence stated something of its kind before it. */
  #isBesideOthers({ value, kind, depth }: Statement): boolean {
    const begin = this.#passage.words.lastIndexOf('。', value?.from ?? 0);
    const isBefore = (one: Statement) => one.value && begin < one.value.from && one.value.from < (value?.from ?? 0);
    return this.statements.some((one) => one.kind === kind && one.depth === depth && isBefore(one));
  }

  #at(depth: number, kind: string): Statement | undefined {
    return this.#current.get(`${depth} ${kind}`);
  }

  #latest({ depth }: Amount): Statement | undefined {
    return this.#last[depth] ?? this.#last[depth - 1];
  }
}

/** 3.公务接待费。预算2.00万元: a heading on the line of what it is over, where its name is known. */
function headingIn(gap: string): string | undefined {
  const [, name = ''] =
    /(?:^|。)(?:\d{1,2}[.、]|\([一二三四五六七八九十\d]{1,2}\)|(?=[^，。；：\d]+：))([^，。；：\d]{3,25})[。：][^，。；]*$/.exec(
      gap,
    ) ?? [];
  // 1.因公出国（境）支出情况, 4.公务接待支出决算情况说明
  const bare = name.replace(/(?:支出)?(?:决算)?情况(?:说明)?$/, '');
  return [name, bare, `${bare}费`].find((one) => isKnownConcept(conceptOf(one)));
}

const namesNothing =
  /^(?:(?:上|去|上一|前一|本|今|当|全|一)年度?|年[初末底]|[末底]|同[类期]|同口径|下来|间|决算|预算|支出|收入|拨款|费用|经费|资金|金额|实际|执行|实支|实付|列支|增加|减少|压减|后者|前者|[增减多少][收支]|这[一笔项]|该[笔项]?|[数额的比较跟则而即又就共净多少增减升降至到花用出])*$/;

/** 较上年收入, 支出的 */
const sideNamed = /(?:收入|支出)(?=[^收支，。；]*$)/;

/** 收入总计…，收入增加…。支出增加8万元: of what was spent, after what came in. */
function otherSide({ lead }: Amount, here: Statement | undefined): string {
  const [, side = ''] = /(?:^|[，；])(收入|支出)[增减][^，。；]*$/.exec(lead) ?? [];
  return here !== undefined && isNamed(here, side === '支出' ? '收入' : '支出') ? side : '';
}

/** Whether the words left before an amount name nothing: 决算比预算多, 上年同类拨款, 一年下来. */
function isNameless(own: string): boolean {
  return namesNothing.test(own) && !isKnownConcept(conceptOf(own));
}

const totals = /^总(?:收入|支出)$|(?:收入|支出)(?:总计|合计)$/;

/** The name that stands before an amount: of a share, what it is told for. */
function ownName(amount: Amount, kind: string): string {
  return amount.role === 'share' && kind === 'money' ? sharerName(amount) : subjectOf(amount.lead);
}

function kindOf({ unit, role }: Amount): string {
  if (/元$/.test(unit)) return 'money';
  return isRatio(unit) || role === 'growth' ? 'ratio' : unit;
}

/** A share of money that is named is told as the money would be. */
function kindIn(amount: Amount): string {
  return isShareOf(amount) ? 'money' : kindOf(amount);
}

function attachRatio(to: Statement, amount: Amount): void {
  if (amount.role === 'completion') to.completions.push(amount);
  if (amount.role === 'share') to.shares.push(amount);
  if (amount.role === 'growth') to.growths.push(sinceTold(to, amount));
}

/** 本年90万元，上年80万元，增加10万元: no word says what a step is measured against, but last year's amount stands before it. */
function sinceTold({ priors }: Statement, amount: Amount): Amount {
  const isSince = isStep(amount.role) && amount.base === undefined && priors.length > 0;
  return isSince ? { ...amount, base: 'prior-year' } : amount;
}

/** 同上年比较，收入增长10%: what the paragraph called so before. */
function growsAs({ lead, depth }: Amount, before: readonly Statement[], passage: Passage): Statement | undefined {
  const name = subjectOf(lead);
  if (name.length < 2) return undefined;
  // 三公经费6.90万元：公务接待1.50万元，…，合计降13.75%
  if (/^(?:合计|总计|总额|总数)/.test(name)) return before.find((one) => one.kind === 'money' && one.depth === depth);
  return before.findLast(
    (one) => one.passage === passage && one.kind === 'money' && one.depth === depth && isNamed(one, name),
  );
}

/** Whether an amount says more of what the statement speaks of, rather than of something new. */
function goesOn(of: Statement, amount: Amount, own: string, gap: string): boolean {
  if (/其中/.test(amount.lead)) return false;
  // …政府性基金612.75万元。…：网格员补助项目得96分，全年预算320万元: of the project.
  if (/。[^。]*项目/.test(of.passage.words.slice(of.value?.to ?? amount.from, amount.from))) return false;
  // 支出60万元（年初预算50万元）
  if (of.depth !== amount.depth)
    return (
      amount.role === 'budget' && own === '' && gap === `(${amount.lead.replace(/^\(/, '')}` && of.budgets.length === 0
    );
  if (amount.role === 'budget' && /[，(]?(?:比|较|与|同|和)[^，]*$/.test(amount.lead) && of.budgets.length === 0)
    return true;
  const same =
    own === '' ||
    own === '支出' ||
    (isOutturn(amount.role) && isNameless(own)) ||
    (of.subject !== '' && areRelated(own, of.subject) && own.length > 3);
  if (!same || (/；/.test(gap) && own !== '' && own !== of.subject)) return false;
  if (amount.role === 'budget')
    return (
      !of.budgets.some(({ budget }) => budget === amount.budget) &&
      (of.value === undefined || (/完成/.test(amount.lead) && !gap.includes('。')) || own === '')
    );
  // 农林水支出占68.57%，为1002.35万元
  const isOfShare = of.shares.length > 0 && own === '' && toItsAmount.test(amount.lead);
  return of.value === undefined && (of.budgets.length + of.priors.length > 0 || isOfShare);
}
