import { template } from '../../template/template.ts';
import { type Amount, amountsIn, reasonsIn } from './amounts.ts';
import type { Passage } from './passage.ts';
import { areRelated, conceptOf, headNameOf, isKnownConcept, subjectOf } from './subjects.ts';

/** One item of the functional classification, as far as it is named. */
export interface Item {
  category: string;
  group: string | undefined;
  name: string | undefined;
  /** Where its name begins in the passage. */
  at: number;
}

/** 决算数大于预算数 and the like: what the words say of two numbers. */
export interface Comparison {
  says: 'more' | 'less' | 'equal';
  budget: Amount['budget'];
  from: number;
  to: number;
}

/** What a report says of one thing in one go: its amount, its budgets, the rates that go with them. */
export interface Statement {
  passage: Passage;
  /** Name as printed, without the words around; empty where the heading or item above names it. */
  subject: string;
  item: Item | undefined;
  /** Money, or the unit counted. */
  kind: string;
  depth: number;
  value: Amount | undefined;
  /** The same amount once more, beside its budget. */
  restated: Amount[];
  budgets: Amount[];
  priors: Amount[];
  completions: Amount[];
  shares: Amount[];
  changes: Amount[];
  growths: Amount[];
  comparisons: Comparison[];
  /** What it is made of, where the text says so. */
  lists: StatedList[];
  /** The list it is a part of. */
  within: StatedList | undefined;
}

/** 其中：… up to the end of its sentence. */
export interface StatedList {
  head: Statement;
  parts: Statement[];
  /** 等, 主要 or 含: more is there than is named. */
  open: boolean;
  nested: boolean;
  /** No word says that it is a list, or of what: its shares and its section suggest it. */
  inferred?: boolean;
}

const { classification } = template;

const listWords =
  /其中|包括|[，：]由(?=[^，。；]{2,24}$)|以下方面|分别是|分别为|(?:决算|支出|收入|费|经费)中|具体为|按.{0,8}(?:划分|分类|分)|构成/;
const totals = /^总(?:收入|支出)$|(?:收入|支出)(?:总计|合计)$/;

/** Reads a passage. What the words leave open stays out; a statement without a value states only what is attached to it. */
export function statementsIn(passage: Passage, amounts: readonly Amount[] = amountsIn(passage)): Statement[] {
  const { words } = passage;
  const items = itemsIn(words, passage);
  const statements: Statement[] = [];
  /** The statement last begun, by depth and kind. */
  let current = new Map<string, Statement>();
  let open: StatedList[] = [];
  /** The one begun last at each depth, of whatever kind. */
  let last: Statement[] = [];
  let end = 0;
  for (const amount of amounts) {
    const gap = words.slice(end, amount.from);
    end = amount.to;
    if (/。(?!其中)/.test(gap)) open = [];
    else if (/；/.test(gap)) {
      open = open.filter(({ nested }, index) => !nested || index === 0);
      // …，主要包括…；公用经费400万元，主要包括…: beside what the list before it lists, not a part of that.
      const isHead = /^，?(?:主要)?(?:包括|其中|用于)/.test(amount.after);
      if (isHead && open.every((list) => list.open)) open = [];
    }
    if (amount.role === 'aside') {
      // A reason that goes on after a semicolon may have taken the next part of the list with it.
      const goesOn = /；(?!.是|增|减|追加|新增)/.test(gap);
      for (const list of open) if (goesOn && list.head.kind === kindOf(amount)) list.open = true;
      continue;
    }
    const item = itemAt(items, amount.from);
    current = new Map([...current].filter(([, { depth, item: own }]) => depth <= amount.depth && own === item));
    last = last.slice(0, amount.depth + 1).map((of) => (of?.item === item ? of : (undefined as never)));
    open = open.filter(({ parts, head }) => (parts[0] ?? head).depth <= amount.depth && head.item === item);
    const told = sharerOf(amount, statements);
    if (told !== undefined) {
      told.shares.push(amount);
      continue;
    }
    const kind = isShareOf(amount) ? 'money' : kindOf(amount);
    const at = (depth: number, of = kind) => current.get(`${depth} ${of}`);
    const here = at(amount.depth) ?? (amount.role === 'value' ? undefined : at(amount.depth - 1));
    const latest = last[amount.depth] ?? last[amount.depth - 1];
    if (amount.role === 'share' && kind === 'money' && latest !== undefined && !isOther(amount, latest)) {
      latest.shares.push(amount);
      continue;
    }
    if (kind === 'ratio') {
      const money = at(amount.depth, 'money') ?? at(amount.depth - 1, 'money');
      const of = amount.role === 'completion' ? money : amount.role === 'share' ? latest : (money ?? latest);
      const named = amount.role === 'growth' ? growsAs(amount, statements, passage) : undefined;
      if (named !== undefined) current.set(`${amount.depth} money`, named);
      const to = named ?? of;
      if (to !== undefined) attachRatio(to, amount);
      continue;
    }
    const own = subjectOf(kind === 'money' && amount.role === 'share' ? amount.lead.replace(ofWhole, '') : amount.lead);
    // …；总支出1030万元，其中…: a total is no part of what stands before it.
    if (/；/.test(gap) && totals.test(own)) open = [];
    if (amount.role === 'change' || amount.role === 'prior') {
      const of = own.replace(/^(?:上年|去年|上一年)度?(?:支出|决算|决算数)?$/, '');
      if (here !== undefined && (of === '' || areRelated(of, here.subject))) {
        (amount.role === 'change' ? here.changes : here.priors).push(amount);
        continue;
      }
      if (amount.role === 'prior' && of === '') continue;
    }
    const isAgain = amount.role === 'final' && own === '' && !/。|其中/.test(gap);
    if (isAgain && here?.value !== undefined && here.budgets.length > 0) {
      here.restated.push(amount);
      continue;
    }
    // 预算为…，其中公务接待费预算…。支出决算为…: after its parts the sentence goes on with the whole.
    const whole = own === '' && amount.role === 'final' && gap.includes('。') ? here?.within?.head : undefined;
    if (whole !== undefined && whole.value === undefined && whole.budgets.length > 0 && here?.value === undefined) {
      whole.value = amount;
      current.set(`${amount.depth} ${kind}`, whole);
      last[amount.depth] = whole;
      continue;
    }
    if (here !== undefined && goesOn(here, amount, own, gap)) {
      if (amount.role === 'budget') here.budgets.push(amount);
      else here.value = amount;
      continue;
    }
    const statement: Statement = {
      passage,
      subject: own,
      item,
      kind,
      depth: amount.depth,
      value: amount.role === 'value' || amount.role === 'final' ? amount : undefined,
      restated: [],
      budgets: amount.role === 'budget' ? [amount] : [],
      priors: amount.role === 'prior' ? [amount] : [],
      completions: [],
      shares: amount.role === 'share' ? [amount] : [],
      changes: amount.role === 'change' ? [amount] : [],
      growths: [],
      comparisons: [],
      lists: [],
      within: undefined,
    };
    const segment = gap.slice(Math.max(gap.lastIndexOf('。'), gap.lastIndexOf('；')) + 1);
    const head = headOf(gap, statement, statements, at);
    const innermost = open.at(-1);
    if (head !== undefined) {
      const list: StatedList = {
        head,
        parts: [statement],
        open: /含|主要(?!用于以下)/.test(segment.slice(0, segment.length - own.length)),
        nested: open.length > 0,
      };
      head.lists.push(list);
      open = [...open.filter(({ nested }) => !nested), list];
      statement.within = list;
    } else if (innermost !== undefined && innermost.head.kind === kind && innermost.parts[0]?.depth === amount.depth) {
      innermost.parts.push(statement);
      statement.within = innermost;
    }
    if (/^等/.test(amount.after) && statement.within) statement.within.open = true;
    if (amount.about && statement.within) statement.within.open = true;
    statements.push(statement);
    current.set(`${amount.depth} ${kind}`, statement);
    last[amount.depth] = statement;
  }
  attachComparisons(statements, words);
  attachSharesTogether(statements, words, amounts);
  continueLists(statements);
  return statements;
}

/** A part in a sentence of its own after the list: …。其他收入4万元，占本年收入0.42%。 Its share of the same whole says so. */
function continueLists(statements: readonly Statement[]): void {
  statements.forEach((statement, index) => {
    const before = statements[index - 1];
    const list = before?.depth === statement.depth ? before.within : undefined;
    const [share] = statement.shares;
    if (list === undefined || statement.within !== undefined || statement.kind !== list.head.kind || !share) return;
    const [usual] = list.parts.flatMap(({ shares }) => shares);
    if (usual === undefined || usual.whole !== share.whole) return;
    list.parts.push(statement);
    statement.within = list;
  });
}

/** 人员经费80万元，公用经费20万元，分别占80%和20%: in turn those of as many amounts before, where there are just as many. */
function attachSharesTogether(statements: readonly Statement[], words: string, amounts: readonly Amount[]): void {
  for (const { index, 0: text, groups = {} } of words.matchAll(together)) {
    const rates = amounts.filter(({ from, unit }) => unit === '%' && index <= from && from < index + text.length);
    const sentence = words.lastIndexOf('。', index) + 1;
    const told = statements.filter(
      ({ kind, value }) => kind === 'money' && value && sentence <= value.from && value.from < index,
    );
    const list = told.at(-1)?.within;
    // 采购640万元，货物160万元，工程320万元，服务160万元，分别占…: but for what they are shares of.
    const unlisted = told.length === rates.length + 1 ? told.slice(1) : told;
    const of = list === undefined ? unlisted : told.filter(({ within }) => within === list);
    if (of.length !== rates.length || of.some(({ shares }) => shares.length > 0)) continue;
    for (const [place, rate] of rates.entries()) {
      of[place]?.shares.push({ ...rate, role: 'share', whole: groups['whole'] ?? '' });
    }
  }
}

const together = /分别占(?<whole>[^，。；\d]*?)(?:的)?(?:比[重例])?(?:为)?(?:\d[\d.]*%[、和及与，]?){2,}/g;

const ofWhole = /(?:决算)?(?:数)?占[^，]*$/;

/** 公务接待费支出占4.00%: a share that names what it is a share for, without its amount. */
function isShareOf({ role, lead, unit }: Amount): boolean {
  return role === 'share' && unit === '%' && isKnownConcept(conceptOf(subjectOf(lead.replace(ofWhole, ''))));
}

/** 人员经费2000万元，…。人员经费占基本支出的83.33%: what was told before, where its name is printed again. */
function sharerOf(amount: Amount, before: readonly Statement[]): Statement | undefined {
  if (amount.role !== 'share' || amount.unit !== '%') return undefined;
  const name = subjectOf(amount.lead.replace(ofWhole, '')).replace(/支出$/, '');
  if (name.length < 4) return undefined;
  return before.findLast(
    ({ subject, kind, depth, shares }) =>
      kind === 'money' && depth === amount.depth && shares.length === 0 && subject.replace(/支出$/, '') === name,
  );
}

/** 同上年比较，收入增长10%: what the paragraph called so before. */
function growsAs({ lead, depth }: Amount, before: readonly Statement[], passage: Passage): Statement | undefined {
  const name = subjectOf(lead);
  if (name.length < 2) return undefined;
  return before.findLast(
    (one) => one.passage === passage && one.kind === 'money' && one.depth === depth && isNamed(one, name),
  );
}

function isOther({ lead }: Amount, { subject }: Statement): boolean {
  return conceptOf(subjectOf(lead.replace(ofWhole, ''))) !== conceptOf(subject);
}

function kindOf({ unit, role }: Amount): string {
  if (/元$/.test(unit)) return 'money';
  return unit === '%' || unit === '个百分点' || role === 'growth' ? 'ratio' : unit;
}

function attachRatio(to: Statement, amount: Amount): void {
  if (amount.role === 'completion') to.completions.push(amount);
  if (amount.role === 'share') to.shares.push(amount);
  if (amount.role === 'growth') to.growths.push(amount);
}

/** Whether an amount says more of what the statement speaks of, rather than of something new. */
function goesOn(of: Statement, amount: Amount, own: string, gap: string): boolean {
  if (/其中/.test(amount.lead)) return false;
  // 支出60万元（年初预算50万元）
  if (of.depth !== amount.depth)
    return (
      amount.role === 'budget' && own === '' && gap === `(${amount.lead.replace(/^\(/, '')}` && of.budgets.length === 0
    );
  if (amount.role === 'budget' && /[，(]?(?:比|较|与|同|和)[^，]*$/.test(amount.lead) && of.budgets.length === 0)
    return true;
  const same = own === '' || own === '支出' || (of.subject !== '' && areRelated(own, of.subject) && own.length > 3);
  if (!same || (/；/.test(gap) && own !== '' && own !== of.subject)) return false;
  if (amount.role === 'budget')
    return (
      !of.budgets.some(({ budget }) => budget === amount.budget) &&
      (of.value === undefined || (/完成/.test(amount.lead) && !gap.includes('。')) || own === '')
    );
  return of.value === undefined && of.budgets.length + of.priors.length > 0;
}

/**
 * What a new statement is the first listed part of: the statement that the words before the list name, or else the one
 * just before; a statement without a value where only its name is printed. Undefined where no list begins.
 */
function headOf(
  gap: string,
  part: Statement,
  before: readonly Statement[],
  at: (depth: number) => Statement | undefined,
): Statement | undefined {
  const { depth, kind, passage, item } = part;
  const segment = gap.slice(Math.max(gap.lastIndexOf('。'), gap.lastIndexOf('；')) + 1);
  const isBracket = segment.startsWith('(') && depth > 0;
  if (!listWords.test(segment) && !isBracket) return undefined;
  const near = at(depth) ?? (isBracket ? at(depth - 1) : undefined);
  const name = isBracket ? '' : headNameOf(segment);
  // 包括人员经费和公用经费。其中：（一）人员经费…: the same list, gone through once more.
  const isAgain =
    gap.includes('。') &&
    near?.within?.parts.some(({ subject }) => part.subject !== '' && areRelated(subject, part.subject));
  // 按性质分：…。按功能分：…: another way to divide the same.
  const isOtherWay = gap.includes('。') && /^按/.test(segment) && name === '' && near?.within !== undefined;
  const named = isOtherWay
    ? near?.within?.head
    : name === ''
      ? isAgain
        ? near?.within?.head
        : near
      : before.findLast((one) => one.kind === kind && isNamed(one, name));
  if (named !== undefined) return sameUnit(named, part) ? named : undefined;
  if (name.length < 4 || near !== undefined) return undefined;
  const head = { ...part, subject: name, value: undefined, budgets: [], changes: [], lists: [], passage, item };
  return head;
}

/** 支出构成: of what a name ending so states as a whole; 项目支出 is a part. */
function isNamed({ subject }: Statement, name: string): boolean {
  if (!/^(?:收入|支出)$/.test(name)) return conceptOf(subject) === conceptOf(name);
  return new RegExp(`(?:^|本年度?|总|拨款|预算)${name}(?:决算)?(?:合计|总计|总额)?$`).test(subject);
}

function sameUnit(head: Statement, part: Statement): boolean {
  if (part.shares.length > 0) return true;
  const unit = ({ value, budgets }: Statement) => (value ?? budgets[0])?.unit;
  return unit(head) !== undefined && unit(head) === unit(part);
}

const itemName =
  /(?:^|[。；：，、.\d)）]|其中)(?<category>[\u4e00-\u9fff]{2,18}?)(?:支出)?\(类\)(?:支出)?(?:(?<group>[\u4e00-\u9fff、()]{2,30}?)\(款\)(?:支出)?)?(?:(?<name>[\u4e00-\u9fff、（）()]{2,40}?)\(项\))?/g;

/** 款 and 项 below a heading that names the 类. */
const itemBelow =
  /(?:^|[。；：，、.\d)）])(?<group>[\u4e00-\u9fff、()]{2,30}?)\(款\)(?:支出)?(?:(?<name>[\u4e00-\u9fff、（）()]{2,40}?)\(项\))?/g;

/** 2080505机关事业单位基本养老保险缴费, or the name with its code in brackets. */
const itemByCode =
  /(?<=(?:^|[。：；])\d{1,2}[.、．]|(?<![\d.,]))(?<code>2\d{6})(?!万元|亿元|元)(?<name>[\u4e00-\u9fff、“”()]{2,40}?)(?=支出|[：，。]|年初|全年|决算|\d)|(?<=^|[。；：，、.\d)])(?<before>[\u4e00-\u9fff、“”]{2,40}?)(?:支出)?\((?<code2>2\d{6})\)/g;

function coded({ index, groups = {} }: RegExpExecArray): Item {
  const code = groups['code'] ?? groups['code2'] ?? '';
  const category = classification.categories[code.slice(0, 3)] ?? code.slice(0, 3);
  return { category, group: code.slice(0, 5), name: groups['name'] ?? groups['before'], at: index };
}

/** Items of the functional classification named in the text, or else in the heading above it. */
function itemsIn(words: string, { trail }: Passage): Item[] {
  const found = [...words.matchAll(itemName)].map((match) => itemOf(match));
  // The code beside a name that is written out names nothing else.
  const byCode = [...words.matchAll(itemByCode)]
    .map(coded)
    .filter(
      ({ at }) =>
        !found.some((one) => one.group !== undefined && one.at <= at && !words.slice(one.at, at).includes('。')),
    );
  if (found.length + byCode.length > 0) return [...found, ...byCode].toSorted((a, b) => a.at - b.at);
  const [named] = trail.toReversed().flatMap(({ heading }) => {
    const above = (heading ?? '').replace(/\s/g, '').replace(/（/g, '(').replace(/）/g, ')');
    return [...above.matchAll(itemName)].map(itemOf);
  });
  if (named === undefined) return [];
  const below = [...words.matchAll(itemBelow)].map((match) => ({ ...itemOf(match), category: named.category }));
  return below.length > 0 ? below : [{ ...named, at: -1 }];
}

function itemOf({ index, groups = {} }: RegExpExecArray): Item {
  return { category: groups['category'] ?? '', group: groups['group'], name: groups['name'], at: index };
}

function itemAt(items: readonly Item[], at: number): Item | undefined {
  return items.findLast((item) => item.at < at && item.group !== undefined);
}

const compared =
  /(?:决算|执行|支出|实际)(?:支出)?(?:数)?(?:额)?(?<way>大于|高于|多于|超出|超过|小于|低于|少于|等于|持平于)(?:了)?(?<kind>年初|全年|调整后?的?|当年)?预算(?!数?[(\d])(?:数)?|(?:与|和|同)(?<kind2>年初|全年|调整后?的?|当年)?预算(?:数)?(?<same>持平|一致|相等|相同)/g;

function attachComparisons(statements: readonly Statement[], words: string): void {
  const reasons = reasonsIn(words);
  for (const match of words.matchAll(compared)) {
    const { index, 0: text, groups = {} } = match;
    if (reasons.some(([from, to]) => from < index && index < to)) continue;
    if (/[(/]/.test(words[index + text.length] ?? '') || /\/$/.test(words.slice(0, index))) continue;
    const of = statements.findLast(
      ({ kind, value, budgets, depth }) =>
        kind === 'money' && depth === 0 && ((value ?? budgets[0])?.from ?? Number.POSITIVE_INFINITY) < index,
    );
    if (of === undefined) continue;
    const way = groups['way'];
    const word = groups['kind'] ?? groups['kind2'];
    of.comparisons.push({
      says: way === undefined || /等|平/.test(way) ? 'equal' : /大|高|多|超/.test(way) ? 'more' : 'less',
      budget: word === '年初' ? 'initial' : word === undefined || word === '当年' ? 'any' : 'adjusted',
      from: index,
      to: index + text.length,
    });
  }
}
