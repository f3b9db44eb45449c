import { inOneUnit, nameOf, type Quantity } from '../reading/quantities.ts';
import type { Reading } from '../reading/reading.ts';
import type { Announced } from './announced.ts';
import type { Claim } from './claim.ts';
import { equalSides } from './equal-sides.ts';

/** What is left between two counts. */
const left =
  /(?:空编|缺编|超编|空缺|缺额|相差|(?<!弥补[^，。；]*)差额|差距为?|尚余|剩余|还剩|余下|尚有|(?<![转和])结余(?:资金)?|节约(?:资金|经费)|多出|高出)(?:了|为)?$/;
const isEarlier = /上年|上一年|去年|前一年|\d{4}年|年初|期初|上期|上个|目标|计划|原来|此前|过去/;

/**
 * 186万平方米，比上年的150万平方米增加36万平方米; 由486万扩大到538万，增加52万; 编制58名，实有54人，空编4名; 年初200万元，年末244万元，增加44万元;
 * 1624名，其中新增210名、清退66名，上年末1480名.
 */
export function workDifferences(
  reading: Reading,
  sentence: readonly Quantity[],
  all: readonly Quantity[],
): Announced[] {
  return [...sentence.flatMap((step) => differencesOf(reading, step, sentence, all)), ...flows(reading, sentence)];
}

/** 收入比支出多20万元: of two that stand beside it. */
const betweenTwo =
  /(?:(?<!相)[比较](?!上|去|同期|\d|年初|预算|计划|目标)[^，。；\d]{2,14}(?<![增减提降缩])[多少高低]|相差|差额为?|多出|高出)(?:了|为)?$/;

/** 基本支出比项目支出多117万元: of those that the sentence calls so, the more first. */
function namedTwo({ lead }: Quantity, before: readonly Quantity[]): readonly [Quantity, Quantity] | undefined {
  const [, one = '', other = '', way = ''] =
    /([^，。；、\d]{2,12})比([^，。；、\d]{2,12}?)(多|高|少|低)(?:[出支了])*$/.exec(lead) ?? [];
  const called = (name: string) => before.findLast((own) => name !== '' && nameOf(own).endsWith(name));
  const [here, there] = [called(one), called(other)];
  if (here === undefined || there === undefined || here === there) return undefined;
  return /[多高]/.test(way) ? [here, there] : [there, here];
}

/** 编制58人，其中行政17人、事业41人；实有54人，其中行政16人、事业38人，空编4人: all posts and all staff, whatever parts stand between. */
function postsAndStaff({ lead }: Quantity, before: readonly Quantity[]): readonly [Quantity, Quantity] | undefined {
  if (!/(?:空编|缺编|空缺|超编|编制数?少)$/.test(lead)) return undefined;
  const told = (words: RegExp) => before.filter((one) => words.test(one.lead));
  const [[posts, ...otherPosts], [staff, ...others]] = [
    told(/^(?!.*其中)[，；]?[^，。；]*编制(?:总?数|名额)?[共为是有]*$/),
    told(/(?:实有|在职|在编|在岗)[^，。；、(其]*$/),
  ];
  // 行政编制32人，实有29人；事业编制148人，实有139人: of each its own.
  if (posts === undefined || staff === undefined || others.length > 0) return undefined;
  const isOfPart = otherPosts.some((one) => !/^(?:[，、；(]|其中)[^，。；]*$/.test(one.lead) || one.from > staff.from);
  return isOfPart ? undefined : posts.value.lessThan(staff.value) ? [staff, posts] : [posts, staff];
}

/** The greater and the lesser of the only two numbers of its sentence that count like it. */
function onlyTwo(step: Quantity, sentence: readonly Quantity[]): readonly [Quantity, Quantity] | undefined {
  const own = sentence.filter((one) => one !== step && one.kind === step.kind && !one.about);
  const [one, other] = own.toSorted((a, b) => b.worth - a.worth);
  return one === undefined || other === undefined || own.length > 2 || own.some(({ isStep }) => isStep)
    ? undefined
    : [one, other];
}

function differencesOf(
  reading: Reading,
  step: Quantity,
  sentence: readonly Quantity[],
  all: readonly Quantity[],
): Announced[] {
  const before = sentence.slice(0, sentence.indexOf(step));
  const way = left.test(step.lead) ? 0 : step.way;
  if (way === undefined || step.about) return [];
  const same = before.filter((one) => one.kind === step.kind && !one.about);
  const [now, base] = same.slice(-2).toReversed();
  const vacant = postsAndStaff(step, same);
  const said =
    vacant ??
    (now && base && readAs(base, now, step, way)) ??
    namedTwo(step, before) ??
    (betweenTwo.test(step.lead) ? onlyTwo(step, sentence) : undefined);
  const since = now === undefined ? [] : sinceThen(reading, step, now, all);
  if (said === undefined && since.length === 0) return inReason(reading, step, all);
  const others = vacant ? [] : all.filter((one) => one.kind === step.kind && one !== step && !one.about);
  const pairs = others.flatMap((a) =>
    others.filter((b) => b !== a && !(said?.includes(a) && said.includes(b))).map((b) => [a, b] as const),
  );
  const pairsSaid = said === undefined ? since : [said, ...since];
  return [
    {
      readings: pairsSaid.flatMap((pair) => differenceOf(reading, step, ...pair)),
      others: pairs.flatMap(([a, b]) => differenceOf(reading, step, a, b)),
      isPlain: said !== undefined,
    },
  ];
}

/** More before it are likely of something else. */
const mostBefore = 8;

/** 收入100万元，支出100万元。与上年90万元相比，收支总计各增加10万元: what was told before, from the last, with what it was the year before. */
function sinceThen(
  { ledger }: Reading,
  { lead, way, kind }: Quantity,
  then: Quantity,
  all: readonly Quantity[],
): (readonly [more: Quantity, less: Quantity])[] {
  const isThen = ({ lead: words }: Quantity) => yearOf(words, ledger.report.year) < ledger.report.year;
  if (way === undefined || !isThen(then) || lead.length > 20 || /[。；]|其中/.test(lead)) return [];
  return all
    .filter((one) => one.from < then.from && one.kind === kind && !one.isStep && !one.about && !isThen(one))
    .slice(-mostBefore)
    .toReversed()
    .map((now) => (way === 1 ? [now, then] : [then, now]));
}

/** The year that the words before a number name last, or else this one. */
function yearOf(lead: string, thisYear: number): number {
  const named = [...lead.matchAll(/(\d{4})年|上年|上一年|去年|前一年/g)].at(-1);
  return named === undefined ? thisYear : Number(named[1] ?? thisYear - 1);
}

/** 差异原因：幼儿园增开1个班，多支出34.91万元: what a reason says of the two amounts before it, where it is nearly that. */
function inReason(reading: Reading, step: Quantity, all: readonly Quantity[]): Announced[] {
  if (
    step.measure !== '元' ||
    /[比较]|上年|去年/.test(step.lead) ||
    !/(?:[多少超节增减]支出?|节约)(?:了)?$/.test(step.lead)
  )
    return [];
  const own = all.filter((one) => one.measure === '元' && one.from < step.from && !one.isStep && !one.about).slice(-2);
  const [one, other] = own.toSorted((a, b) => b.value.comparedTo(a.value));
  return one === undefined || other === undefined ? [] : [{ readings: differenceOf(reading, step, one, other) }];
}

/** The greater and the lesser of the two numbers before a step, as the words lead from one to the other. */
function readAs(
  one: Quantity,
  other: Quantity,
  { lead }: Quantity,
  way: 1 | -1 | 0,
): readonly [more: Quantity, less: Quantity] | undefined {
  // 由91.2%提高到93.5%: what it came to is no step.
  // 工资余下14.00万元，医疗费余下3.00万元，救济费余下6.00万元: nor is what is left of one thing what another is left from.
  const isStep = (told: Quantity) => (told.isStep && !/[到至]$/.test(told.lead)) || left.test(told.lead);
  // …提高到93.7%，供水保证率提高3个百分点: a rate of its own.
  const isOfOther = /[率度]/.test(lead) && /%|百分点/.test(`${one.unit}${other.unit}`);
  if (isStep(one) || isStep(other) || isOfOther || lead.length > 14 || /[。；]/.test(`${other.lead}${lead}`))
    return undefined;
  const isCompared =
    /(?<!可)[比较][^，。；\d]*$/.test(other.lead) && (isEarlier.test(other.lead) || /^[多少高低]$/.test(lead));
  const isFromTo =
    /[由从](?:\d{4}年)?[^，。；\d]*$/.test(one.lead) && /^[^，。；]*?(?:[到至为]|达)[^，。；]*$/.test(other.lead);
  const isStock =
    /(?:年初|期初|上年末|上年)[^，。；\d]*$/.test(one.lead) && /(?:年末|期末)[^，。；\d]*$/.test(other.lead);
  // 预算100万元，执行91万元，结余9万元: beside other amounts 结余 is of more than these.
  const isBudgetLeft = /预算|安排|下达/.test(one.lead) && /执行|支出|使用|完成/.test(other.lead);
  if (/结余/.test(lead) && !isBudgetLeft) return undefined;
  if (way === 0) return one.value.lessThan(other.value) ? [other, one] : [one, other];
  // 计划600人次，实训642人次，比计划多42人次
  const isPlanned =
    /计划|目标|任务|原定|应/.test(one.lead) &&
    !/计划|目标|任务/.test(other.lead) &&
    /超|[比较](?:计划|目标|任务)/.test(lead);
  if (!isCompared && !isFromTo && !isStock && !isPlanned) return undefined;
  const [later, earlier] = isCompared ? [one, other] : [other, one];
  return way === 1 ? [later, earlier] : [earlier, later];
}

/** That one number is more than another by a third. */
function differenceOf(reading: Reading, step: Quantity, more: Quantity, less: Quantity): Claim[] {
  const [one, other, by] = unitsOf([more, less, step]) ?? [];
  if (one === undefined || other === undefined || by === undefined) return [];
  return [
    {
      rule: 'change',
      subject: nameOf(more),
      amounts: [one, other, by],
      ...equalSides(reading, [one], [other, by]),
    },
  ];
}

const inflow = /(?:新增|增加|新建|调入|招录|录用|入库|入职|新收|接收|购置|购入|添置|划入|转入|收入)(?:了)?$/;
const outflow =
  /(?:清退|减少|退出|解除|注销|调出|死亡|淘汰|核减|退库|离职|流出|移出|报废|处置|划出|转出|退休|销号|发出)(?:了)?$/;
const stock = /(?:上年末|上年底|去年末|去年底|年初|原有|\d{4}年末|\d{4}年底)[^，。；、\d]*$/;

function isFlow({ lead }: Quantity): boolean {
  return inflow.test(lead) || outflow.test(lead);
}

/** 年初预算85万元，追加50万元，调减2万元，调整后预算133万元: what was put to a budget and taken from it. */
const planned = /(?:年初|原)[^，。；、\d]*预算[^，。；、\d]*$/;
const replanned = /(?:调整后?|全年)[^，。；、\d]*预算[^，。；、\d]*$/;
const added = /(?:追加|调增|净增加?|增加|核增)(?:预算|资金|指标)*(?:了)?$/;
const cut = /(?:调减|压减|核减|收回|减少|净减少?)(?:预算|资金|指标)*(?:了)?$/;

/** What there was, less what went, with what came, is what there is. */
function flows(reading: Reading, sentence: readonly Quantity[]): Announced[] {
  const thisYear = `${reading.ledger.report.year}年`;
  const counts = sentence.filter(({ measure }) => measure !== '元');
  const base = counts.find(
    ({ lead }) => stock.test(lead) && !/[比较][^，。；]*$/.test(lead) && !lead.includes(thisYear),
  );
  const others = sentence.filter((one) => one !== base && !isFlow(one) && !one.isStep);
  const now = others.find(({ lead }) => /(?:年末|期末|年底|现有|实有|结存)[^，。；、\d]*$/.test(lead)) ?? others[0];
  const from = sentence.findIndex(({ measure, lead }) => measure === '元' && planned.test(lead));
  const to = sentence.findIndex(({ measure, lead }, at) => at > from + 1 && measure === '元' && replanned.test(lead));
  const between = from === -1 || to === -1 ? [] : sentence.slice(from + 1, to);
  const isAll = between.every(({ lead }) => added.test(lead) || cut.test(lead));
  return [
    ...flowOf(reading, base, now, sentence, inflow, outflow, 2),
    ...(isAll ? flowOf(reading, sentence[from], sentence[to], between, added, cut, 1) : []),
  ];
}

function flowOf(
  reading: Reading,
  base: Quantity | undefined,
  now: Quantity | undefined,
  steps: readonly Quantity[],
  came: RegExp,
  went: RegExp,
  fewest: number,
): Announced[] {
  if (base === undefined || now === undefined) return [];
  // 离休0人、退休37人: who they are, and not that they went.
  const isOfKinds = steps.some(({ lead }) => lead.includes('离休'));
  const isStep = ({ lead }: Quantity) => !isOfKinds || !lead.endsWith('退休');
  const gone = (way: RegExp) => steps.filter((one) => way.test(one.lead) && one.kind === now.kind && isStep(one));
  const [ins, outs] = [gone(came), gone(went)];
  const all = [now, base, ...ins, ...outs];
  if (all.length < fewest + 2 || all.some(({ about }) => about)) return [];
  const [is, was, ...own] = unitsOf(all) ?? [];
  if (is === undefined || was === undefined) return [];
  const [more, less] = [own.slice(0, ins.length), own.slice(ins.length)];
  const claimOf = (out: readonly Quantity[], into: readonly Quantity[]): Claim => ({
    rule: 'change',
    subject: nameOf(now),
    amounts: [is, was, ...into, ...out],
    ...equalSides(reading, [is, ...out], [was, ...into]),
  });
  // 减少28人，其中划出25人、退休6人、新招3人: the first step is all those together that follow.
  const [first, second] = steps.filter((one) => all.includes(one) && one !== now && one !== base);
  const isOfAll = /其中|包括|[：(]/.test(second?.lead ?? '');
  const others = !isOfAll ? [] : first === outs[0] ? [claimOf(less.slice(0, 1), [])] : [claimOf([], more.slice(0, 1))];
  return [{ readings: [claimOf(less, more)], others, isPlain: true }];
}

/** Percentage points are the difference of two rates. */
function unitsOf(quantities: readonly Quantity[]): Quantity[] | undefined {
  const isOfRates = quantities.some(({ measure }) => measure === '个百分点');
  return inOneUnit(isOfRates ? quantities.map((one) => ({ ...one, measure: '%', kind: '%', unit: '%' })) : quantities);
}
