import { countsNothing, isRatio, unitExpression } from '../../template/units.ts';
import { type Decimal, ExactDecimal } from '../exact-decimal.ts';
import { anyStep, budget, budgetKind, copulas, step, than } from '../money-words.ts';
import type { Passage, TextPlace } from './passage.ts';
import { betweenBoth } from './subjects.ts';

/** What a number states, told by the words around it alone; `value` is all that no word tells more of. */
export type Role =
  | 'value'
  | 'budget'
  | 'final'
  | 'prior'
  | 'completion'
  | 'share'
  | 'change'
  | 'growth'
  /** Part of a reason (主要原因是…), of an average, or anything else that takes part in no sum. */
  | 'aside';

/** Which budget: of the beginning of the year, as adjusted, or just 预算. */
export type BudgetKind = 'initial' | 'adjusted' | 'any';

/** A number of running text with its unit, and what it states. */
export interface Amount {
  place: TextPlace;
  /** As printed. */
  token: string;
  /** Negative where a sign is printed before money that words make no change of (其他收入-2.40万元), or its share; 亿元 stays 亿元. */
  value: Decimal;
  unit: string;
  /** About (约, 余, 近): never judged. */
  about: boolean;
  role: Role;
  budget?: BudgetKind | undefined;
  /** Of a change or growth: 1 up, −1 down, 0 where none is chosen. */
  direction?: 1 | -1 | 0 | undefined;
  /** What a change or growth is measured against. */
  base?: 'prior-year' | 'budget' | undefined;
  /** What a share is of, as printed: 本年支出合计; empty where nothing is said. */
  whole?: string | undefined;
  /** Words since the number before it, or since the sentence began. */
  lead: string;
  /** Words after it, as far as the next number or the end of the sentence. */
  after: string;
  /** Brackets it stands in. */
  depth: number;
  /** Where token and unit stand in the passage's words. */
  from: number;
  to: number;
}

const number = /(?<![\d.A-Za-z第#])-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/;
/** More numbers, the last of them with its unit. */
const shared = `(?<=\\.\\d\\d)(?=(?:(?:[、和及与]|[升增降减]至|[升增降减]为)${number.source}){1,9}(?<later>[万亿]?元|%))`;
const accountsUnits = unitExpression('money', 'ratio', 'accounts');
/** 经营收入0.00万，: money, whose 元 was forgotten. */
const forgotten =
  '(?<=(?:支出|收入|费|经费|资金|拨款|预算|决算|金额|总额|总计|合计|结[转余]|货物|工程|服务)[数额]?[为是]?-?[\\d,.]+)万(?=[，。；、()]|$)';

/**
 * All numbers with a unit, in the order of the text.
 * @param counted measure words besides those of the accounts
 * @param reasons what states nothing of the accounts
 * @param isShared whether the unit of the last of several numbers (1204.20、906.15、80.00万元) is that of each
 */
export function amountsIn(
  passage: Passage,
  counted: readonly string[] = [],
  reasons: readonly [number, number][] = reasonsIn(passage.words),
  isShared = false,
): Amount[] {
  const { words } = passage;
  const depths = depthsOf(words);
  const isInReason = coverOf(reasons, words.length);
  const unitOf = [...counted, accountsUnits, forgotten].join('|');
  const found = [...words.matchAll(quantityIn(unitOf, isShared))];
  return found.map((match, index): Amount => {
    const { about, more, later = '', unit: printedUnit = later, number: token = '' } = match.groups ?? {};
    const unit = printedUnit === '万' ? '万元' : printedUnit;
    const from = match.index + (about?.length ?? 0);
    const to = match.index + match[0].length;
    const before = found[index - 1];
    const begin = Math.max(
      before === undefined ? 0 : before.index + before[0].length,
      words.lastIndexOf('。', from - 1) + 1,
    );
    const printedLead = words.slice(begin, match.index);
    // 与年初预算（18420万元）相比, 减少15万元（上年300万元）: as if no bracket stood there.
    const isApposed = apposed.test(printedLead);
    const lead = isApposed ? printedLead.replace(/\((?=[^()]*$)/, '') : printedLead;
    const next = found[index + 1]?.index ?? words.length;
    const stop = words.indexOf('。', to);
    const after = words.slice(to, stop === -1 ? next : Math.min(next, stop));
    const previous = before === undefined ? undefined : leadOf(words, found, index - 1);
    const sentence = sentenceBefore(words, from);
    const told: Reading = isInReason(from) ? { role: 'aside' } : roleOf(lead, unit, previous, sentence, token, after);
    // Parts in paragraphs of their own are this year's, whatever stands last above them.
    const isPartBefore =
      isOutturn(told.role) &&
      !isRatio(unit) &&
      ofPartBefore.test(sentence) &&
      passage.placeOf(begin).block === passage.placeOf(from).block;
    const reading: Reading = isPartBefore ? { role: 'prior' } : told;
    const isBelowZero =
      token.startsWith('-') && (reading.role === 'share' || (/元$/.test(unit) && isStock.has(reading.role)));
    const printed = isBelowZero ? token : token.replace(/^-/, '');
    return {
      place: passage.placeOf(from + token.length - printed.length),
      token: printed,
      value: new ExactDecimal(printed.replaceAll(',', '')),
      unit,
      about: about !== undefined || more !== undefined,
      ...reading,
      lead,
      after,
      depth: Math.max(0, (depths[from] ?? 0) - (isApposed ? 1 : 0)),
      from,
      to,
    };
  });
}

/** What finds a number with one of some units. */
function quantityIn(unitOf: string, isShared: boolean): RegExp {
  const key = `${unitOf} ${isShared}`;
  const quantity =
    quantities.get(key) ??
    new RegExp(
      `(?<about>(?<!节)约|近|超过|不到|不足|将近|接近|逾)?(?<number>${number.source})(?<more>余|多)?(?:(?<unit>${unitOf})${countsNothing}${isShared ? `|${shared}` : ''})`,
      'g',
    );
  quantities.set(key, quantity);
  return quantity;
}

const quantities = new Map<string, RegExp>();

const apposed = /(?:[比较与同](?:年初|全年|调整后?|上年|去年)?(?:预算|决算)数?)\($|^\((?:\d{4}年|上年|去年)度?[为是]?$/;

/** Whether a place is within any of some stretches of a text. */
function coverOf(stretches: readonly [number, number][], length: number): (at: number) => boolean {
  const steps = new Int32Array(length + 1);
  for (const [start, end] of stretches) {
    if (end <= start) continue;
    steps[start] = (steps[start] ?? 0) + 1;
    steps[end] = (steps[end] ?? 0) - 1;
  }
  for (let at = 1; at <= length; at++) steps[at] = (steps[at] ?? 0) + (steps[at - 1] ?? 0);
  return (at) => (steps[at] ?? 0) > 0;
}

function leadOf(words: string, found: readonly RegExpExecArray[], index: number): string {
  const match = found[index] as RegExpExecArray;
  const before = found[index - 1];
  return words.slice(before === undefined ? 0 : before.index + before[0].length, match.index);
}

/** The words of its sentence before a place; a sentence that begins with 其中, 包括 or 支出增加 goes on with the one before it. */
function sentenceBefore(words: string, at: number): string {
  let begin = words.lastIndexOf('。', at - 1);
  while (
    begin > 0 &&
    /^。(?:其中|包括|具体(?:为|是|包括)|分别|(?:收入|支出)[增减])/.test(words.slice(begin, begin + 6))
  )
    begin = words.lastIndexOf('。', begin - 1);
  return words.slice(begin + 1, at);
}

/**
 * Where a reason is at its end: with its sentence, where the next part of a list or the next comparison states what it
 * states of the accounts (；公务接待费0.50万元，占4.00%), or where a comparison follows that has a reason of its own, or its rate.
 */
const endOfReason = new RegExp(
  [
    '。|；其中|；(?=单[价位])',
    '；(?=(?:比|较|与|同)(?:上年|去年|\\d{4}年|年初|全年|预算))',
    '；(?=[^；。，]{2,30}(?:决算|预算)(?:数|支出)?(?:为|是)?\\d)',
    '；(?!.是|增|减|追加|新增)(?=[^；。，：\\d]{2,30}\\d[\\d,.]*(?:万元|元)，(?:占|比|较|与|同比|完成|增|减|下降|降低|上升))',
    '，(?=(?:比|较|与|同)(?:上年|去年|上一年|\\d{4}年)[^，。；\\d]*，?(?:增加|减少|增长|下降|降低|上升|提高)[^。；]*原因)',
    '，(?=(?:比|较|与|同)(?:上年|去年|上一年|\\d{4}年)(?:度|决算数?|支出|相比|，)*(?:增加|减少)[\\d,.]+万?元，(?:增长|下降|增幅|降幅))',
  ].join('|'),
);

/** From 原因 to its end: what explains is no statement of the accounts. */
export function reasonsIn(words: string): [number, number][] {
  return [...words.matchAll(/原因|主要是(?!用于)|主要系|系因|是由于|由于/g)].map(({ index }) => {
    const stop = words.slice(index).search(endOfReason);
    return [index, stop === -1 ? words.length : index + stop];
  });
}

/** How many brackets stand open at each character; numerals such as 1) or (一) open none. */
export function depthsOf(words: string): number[] {
  const bare = words.replace(/\([一二三四五六七八九十\d]{1,3}\)|(?<=^|[。；：，、])\d{1,2}\)/g, (numeral) =>
    '·'.repeat(numeral.length),
  );
  let depth = 0;
  return [...bare].map((character) => {
    if (character === '(') depth += 1;
    if (character === ')') depth = Math.max(0, depth - 1);
    return depth;
  });
}

const direction = new RegExp(`${step}$`);
const choice =
  /(?:增加|减少|增长|下降|上升|降低|增|减|升|降)(?:\((?:增加|减少|增长|下降|上升|降低|持平|增|减|升|降)\)|\/(?:增加|减少|增长|下降|上升|降低|增|减|升|降))(?:了|为)?$/;
/** 高于年初预算; what is compared is captured. */
export const overBudget = new RegExp(
  `(低于|少于|小于|高于|多于|大于|超过|超出|高出|超)(?:${budgetKind})?的?预算(?:数|安排)?$`,
);
const lastYear = new RegExp(
  `${than}(?:\\d{4}年(?!度?[^，。；\\d]{0,24}预算)|(?:上年|去年|上一年|前一年)(?!度?(?:年初|全年)?的?预算))|同比|两年(?:相比|对比|比较|相较)`,
  'g',
);
/** 上年支出为10万元, 2020年为10万元, which what follows is compared with. */
const ofLastYear =
  /(?:上年|去年|上一年)(?!度?(?:结转|结余|末))[^，。；\d]*\d|(?<=^|[，。：])\d{4}年度?(?:决算|支出|收入|[总合]计)*数?[为是]?\d/g;
const thanBudget =
  /(?:比|较|与|同|和|超出?|超过|低于|高于)(?:\d[\d,.]*万?元[的(]|(?:\d{4}|本|当)年度?)?(?!上年|去年|上一年|前一年)[^，。；\d]{0,24}?(?<!一般公共|基金|经营)预算/g;

/** What has its own sign; a step has that of its words. */
const isStock: ReadonlySet<Role> = new Set(['value', 'budget', 'final', 'prior']);

const thanLastYear = new RegExp(
  `(?:${than}|[多少高低大小]于)(?:上年|去年|上一年|前一年|\\d{4}年)度?[^，。；：\\d]{0,16}$`,
);

/** 年末结转和结余70万元，较年初的90万元减少20万元 */
export const thanOpening = /[比较]年初(?:余额|结[转余](?:和结余)?|数|的)*$/;

/** 年初部门预算安排为, 批复预算数, 决算数合计. */
const plannedBefore = new RegExp(`(${budgetKind})?的?(?:${budget}|(?<=调整后?)(?=为))(?:合计|总计)?${copulas}$`);
const budgetBehind = /^(?:\((年初|全年|调整后?的?)?预算数?\)|的(年初|全年|调整后?的?)?预算(?!绩效|单位|的?\d))/;
const spentBefore = new RegExp(
  `(?:决算(?:数|支出|支出数|金额|总额)?|实际(?:支出|完成|执行)数?|(?<!预算)执行(?:数|金额)?|预算执行(?:数|额|金额)|执行结果)(?:合计|总计)?${copulas}$`,
);

/** 完成年初批复预算的, 为预算的, 支出进度为. */
const completes = new RegExp(
  `(?:完成|达到?|占|为|是|相当于|实现|兑现|执行|[花用])(?:了)?(?:支出)?(${budgetKind})?(?:${budget}|批复数)的?(?:比例|比率|百分比)?${copulas}$` +
    `|(?:完成|执行|支出|支付|拨付)(?:率|进度|比例|比率|百分比)${copulas}$|(?:^，?(?:支出|实际)?|(?<!公共|基金|经营)预算数?)完成了?$|^，?执行$`,
);

const ofBudget = new RegExp(`(?:完成(?:了)?|为|是|占|相当于)(${budgetKind})?的?(?:采购)?预算(?:数)?(?:为)?$`);

/** 比上年压减10万元; 与上年相比，支出压减10万元; 上年30万元，本年20万元，压减10万元: a step, and no change of the budget. */
const comparedCut =
  /(?:[比较与同照和][^，。；]*|(?:相比|比较|对比|相较)，[^，。；\d年]{0,24}|(?:上年|去年|上一年|\d{4}年)[^。；]*\d[^，。；]*，(?:(?:本年|今年|当年)[^，。；]*\d[^，。；\d]*，)?(?:本年|今年|当年)?)压减(?:了|为)?$/;

type Reading = Pick<Amount, 'role' | 'budget' | 'direction' | 'base' | 'whole'>;

/** 收入、支出总计各增加10万元、20万元，增长5%、8%: of the revenue and of the expenditure in turn, and of neither of them alone. */
const ofBoth = `收入?(?:[总合]计)?[、和及与]支出?(?:[总合]计)?(?:各|均|分别)?${anyStep}`;
const stepsOfBoth = new RegExp(`${ofBoth}$`);
const inTurn = '[\\d.,]+(?:[万亿]?元|%)[、和及与]';
const furtherStepsOfBoth = new RegExp(
  `${ofBoth}${inTurn}(?:[\\d.,]+[万亿]?元，(?:各|均|分别)?${anyStep}(?:${inTurn})?)?$`,
);

/** What a number states by the words before it. */
function roleOf(
  lead: string,
  unit: string,
  previousLead: string | undefined,
  sentence: string,
  token: string,
  after: string,
): Reading {
  const clause = lead.slice(Math.max(lead.lastIndexOf('，'), lead.lastIndexOf('；'), lead.lastIndexOf('、')) + 1);
  if (/人均|车均|平均|单价|均价|每/.test(clause)) return { role: 'aside' };
  // 年中追加60万元: a step of the budget, not what was spent.
  if (
    /(?:追加|调增|调减|核增|核减|调入|调出|划转|收回|压减)(?:预算|资金|经费|指标|支出)*(?:共|共计|合计)?(?:了|为)?$/.test(
      lead,
    ) &&
    !comparedCut.test(sentence)
  )
    return { role: 'aside' };
  // 年初预算分别为115万元、75万元，支出决算分别为112万元、74万元: of several things in turn.
  if (
    /[预决]算数?分别[为是]$/.test(lead) ||
    (/^[、和及]$/.test(lead) && /[预决]算数?分别[为是](?:[、和及]?\d[\d.,]*万?元)*[、和及]$/.test(sentence))
  )
    return { role: 'aside' };
  if ((/^[、和及与]$/.test(after) && stepsOfBoth.test(sentence)) || furtherStepsOfBoth.test(sentence.slice(-100)))
    return { role: 'aside', base: baseOf(sentence) };
  if (isRatio(unit)) return ratioOf(lead, clause, previousLead, sentence, token, unit, after);
  // 128.46万元→122.90万元: from the budget to what was spent.
  if (/^→(?:决算数?|执行数?)?$/.test(lead)) return { role: 'final' };
  if (after === '→') return { role: 'budget', budget: 'any' };
  const way = wayOf(lead, token);
  if (way !== undefined && !fallsTo.test(lead) && !(toNow.test(lead) && fromBefore.test(previousLead ?? '')))
    return { role: 'change', direction: way, base: baseOf(sentence) };
  // 资金605.22万元（全年预算数）
  const behind = budgetBehind.exec(after);
  if (behind !== null) return { role: 'budget', budget: budgetNamed(behind[1] ?? behind[2]) };
  // 由年初的445万元预算执行到413万元
  const [, kind] = /(年初|全年|调整后?|本年|完成)的?$/.exec(lead) ?? [];
  if (kind !== undefined && /^的?预算/.test(after))
    return { role: 'budget', budget: budgetNamed(kind === '完成' ? undefined : kind) };
  // 与100万元的上年决算数相比
  if (/^的(?:上年|去年)度?(?:决算|支出|收入)?数?(?:相比|，|比|对比|相较|$)/.test(after)) return { role: 'prior' };
  if (/^预算执行到$/.test(lead)) return { role: 'final' };
  // 由9.20万元下降为7.92万元: from what it was to what it is.
  if (fromBefore.test(lead) && toNow.test(after)) return { role: 'prior' };
  const over = overBudget.exec(lead);
  // …，低于预算10万元 beside the budget itself says how far; alone it may say which budget.
  if (over !== null && (/^超/.test(over[1] ?? '') || /预算[^，。；\d]{0,8}\d/.test(sentence)))
    return { role: 'change', direction: /低|少|小/.test(over[1] ?? '') ? -1 : 1, base: 'budget' };
  if (betweenBoth.test(lead)) return { role: 'change', direction: token.startsWith('-') ? -1 : 0, base: 'budget' };
  // 年初预算（含上年结转安排数）523.07万元
  const planned = lead.replace(/(?<=预算数?)\(含[^()\d]*\)$/, '').replace(/(?<=[比较与同].*预算数?)的$/, '');
  const plan = plannedBefore.exec(planned);
  // 其中：预算财政拨款80万元: whose money it is.
  if (
    plan !== null &&
    !/(?:一般公共|政府性基金|国有资本经营)预算$|(?:^|[，；：(]|其中)预算财政拨款(?:收入|支出)?$/.test(lead)
  )
    return { role: 'budget', budget: budgetNamed(plan[1]) };
  // 上年收、支总计均为10万元
  const named = /收(?:入)?、支[^，。；、]*$/.test(lead)
    ? lead.slice(Math.max(lead.lastIndexOf('，'), lead.lastIndexOf('；')) + 1)
    : clause;
  if (/^\d{4}年度?[为是]?$/.test(lead) && /^\)/.test(after)) return { role: 'prior' };
  if (/(?:上年|去年|上一年)(?:度)?[^，。；]*$/.test(named) && !/结转|结余|比|较|与/.test(named))
    return { role: 'prior' };
  if (thanOpening.test(clause)) return { role: 'prior' };
  // 比上年决算数950.00万元增加50.00万元
  if (thanLastYear.test(clause) && !/相比|结转|结余/.test(clause)) return { role: 'prior' };
  if (isOfEarlierYear(clause, sentence, after)) return { role: 'prior' };
  if (spentBefore.test(lead)) return { role: 'final' };
  return { role: 'value' };
}

const ofBudgetInTurn = new RegExp(`(?:^[和、及]|完成)(${budgetKind})的?预算数?的$`);

function ratioOf(
  lead: string,
  clause: string,
  previousLead: string | undefined,
  sentence: string,
  token: string,
  unit: string,
  after: string,
): Reading {
  // 分别完成年初预算的111%和全年预算的91%
  const named = ofBudgetInTurn.exec(/^、/.test(lead) ? lead : clause);
  if (named !== null && (lead.startsWith('分别', lead.indexOf(clause)) || /^[和、及]/.test(named[0])))
    return { role: 'completion', budget: budgetNamed(named[1]) };
  // 各占比相加为99.99%
  if (/(?:相加|之和)[^，。；]{0,4}$/.test(lead)) return { role: 'aside' };
  // 分别占79.19%和20.81%: of several amounts in turn.
  if (/(?:分别|依次)(?:占|为|是)?[^，。；]*$|^[前后]者/.test(clause) || /^[和、]$/.test(lead)) return { role: 'aside' };
  // 基本支出1204万元（54.38%），项目支出1010万元（45.62%）
  if (lead === '(' && after.startsWith(')') && previousLead !== undefined && !direction.test(previousLead))
    return { role: 'share', whole: '' };
  const done = completes.exec(clause);
  // 按年初预算计算执行率90.4%, 全年预算执行率90.4%
  if (done !== null)
    return {
      role: 'completion',
      budget: budgetNamed(done[1] ?? /(年初|全年|调整后?)的?预算/.exec(clause)?.[1]),
    };
  // 完成预算40.00万元的67.65%
  if (/^(?:的?预算)?的?$/.test(lead) && previousLead !== undefined) {
    const own = ofBudget.exec(`${previousLead}${lead.replace(/的$/, '')}`);
    if (own !== null) return { role: 'completion', budget: budgetNamed(own[1]) };
  }
  // 货物采购授予中小企业合同金额占货物支出的90%: of a part that has no amount of its own.
  if (/(?:货物|工程|服务)[^，。；]*企业[^，。；]*占/.test(clause)) return { role: 'aside' };
  const share = /(?:占|所占比[重例]为?)([^，；。：]*?)(?:的)?(?:比[重例])?(?:为|达到|达|是|：)?$/.exec(clause);
  // 项目支出的占比较上年提高6.40个百分点, 占比由上年的58.37%…, 比上年占比…: what a share was, or how much more it is.
  if (share !== null && /占/.test(clause))
    return unit === '个百分点' || ofOtherShare.test(clause) || ofPlanned.test(share[1] ?? '')
      ? { role: 'aside' }
      : { role: 'share', whole: wholeOf(share[1] ?? '') };
  if (/预决算差异率(?:为|是)?$/.test(lead))
    return { role: 'growth', direction: token.startsWith('-') ? -1 : 1, base: 'budget' };
  const way = wayOf(lead, token);
  if (way !== undefined) return { role: 'growth', direction: way, base: baseOf(sentence) };
  return { role: 'value' };
}

/** 占基本支出预算的95%: of what was planned for it, which is not what was spent. */
const ofPlanned = /(?:[支收][出入]|[费款]|采购)(?:的?(?:年初|全年|调整后?))?预算(?:数|总?额)?$/;

const ofOtherShare = new RegExp(
  `占(?:比|[^，。；占]*的比(?=[重例]))[重例]?(?:[由从]|[^，。；占]*(?:上年|去年|上一年|\\d{4}年)|[^，。；占]*${anyStep}$)[^，。；占]*$|(?:上年|去年|上一年|[比较与]\\d{4}年)[^，。；]*占[^占]*$`,
);

/** Whether a number is what was spent, came in or is there, with 决算 or without. */
export function isOutturn(role: Role): boolean {
  return role === 'value' || role === 'final';
}

/** Whether a number is how much more or less something is, or the rate of it. */
export function isStep(role: Role): boolean {
  return role === 'change' || role === 'growth';
}

/** Which budget a word before 预算 names: 年初, 调整后; any where it says no more than the year, or there is none. */
export function budgetNamed(word: string | undefined): BudgetKind {
  return word === undefined || /当年|本年|年度/.test(word) ? 'any' : /初/.test(word) ? 'initial' : 'adjusted';
}

function wholeOf(words: string): string {
  return words.replace(/^(?:比(?:[重例])?(?:为)?|到$)/, '').replace(/的$/, '');
}

function wayOf(lead: string, token: string): 1 | -1 | 0 | undefined {
  if (choice.test(lead)) return 0;
  const groups = direction.exec(lead)?.groups;
  if (groups === undefined) return undefined;
  const way = groups['up'] === undefined ? -1 : 1;
  // 减少-5万元 is written of a fall as well as of a rise.
  return token.startsWith('-') ? (way === 1 ? -1 : 0) : way;
}

/** 上年为29.90万元，其中运行费29.90万元 */
const ofPartBefore = /(?:上年|去年)(?:[为是]|支出|决算数?)*\d[\d.,]*(?:亿|万|千)?元，?其中[^，。；\d]*$/;
const fromBefore = /(?<!(?:来|组成|构成|安排))[由从](?![^，。；\d]*(?:预算|财政|计划))(?:\d{4}年)?[^，。；\d]*$/;
const toNow = /^[^，。；\d元]{0,6}(?:[到至]|(?<=[降升减增加低高变动化整转改])[为成]|达到?)(?:\d{4}年度?的)?$/;

/** 收入降为90万元, which 下降为 may not be. */
const fallsTo = /(?<![下上提])[升降增减]为$/;

const isBeforeNow = /\d{4}年度?(?:总计|合计|支出|收入|决算)?数?(?:为|是)?$/;

/** 2019年数为 in a sentence on 2020; 2019年为8.64万元，今年减少…. */
function isOfEarlierYear(clause: string, sentence: string, after: string): boolean {
  const named = /(\d{4})年(?:度)?(?:决算)?数(?:为|是)?$/.exec(clause)?.[1];
  if (isBeforeNow.test(clause) && /^，?(?:今年|本年|当年)/.test(after)) return true;
  return named !== undefined && [...sentence.matchAll(/(\d{4})年/g)].some(([, year = '']) => year > named);
}

/** 年初预算10万元，决算减少1万元 */
const againstPlan = new RegExp(
  `(?:[多少超节]支出?|超出|(?:${budget})[^，。；\\d]*\\d[\\d,.]*[万亿]?元，(?:支出)?决算数?${anyStep})$`,
);

/** The last comparison the sentence opened: with last year, or with the budget. */
function baseOf(sentence: string): Amount['base'] {
  const last = (pattern: RegExp) => [...sentence.matchAll(pattern)].at(-1)?.index ?? -1;
  const [year, budget] = [Math.max(last(lastYear), last(ofLastYear)), last(thanBudget)];
  if (/\d{4}年[^，。；]*\d[^，。；]*，?(?:今年|本年|当年)[^，。；]*$/.test(sentence)) return 'prior-year';
  if (year !== budget) return year > budget ? 'prior-year' : 'budget';
  // 年初预算为10万元，…，多支…: what stands there is what is compared with.
  return /(?<!一般公共|公共|基金|经营)预算|年初安排/.test(sentence) && againstPlan.test(sentence)
    ? 'budget'
    : undefined;
}
