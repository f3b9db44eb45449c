import { numberOf } from '../../report/chinese-number.ts';
import { inOneUnit, isOfEach, nameOf, type Quantity } from '../reading/quantities.ts';
import { quantitiesOf, type Reading } from '../reading/reading.ts';
import { isSibling } from '../reading/subjects.ts';
import type { Announced } from './announced.ts';
import { sumOf } from './arithmetic.ts';
import { notMore } from './bounds.ts';
import type { Claim } from './claim.ts';
import { equalSides } from './equal-sides.ts';

const opening = /其中|包括|包含|分别|分为|分项|：|具体|^[^，。]{0,6}\([^)]*$|构成|组成/;
/** What stands beside a list, and is no part of it. */
const beside =
  /另|此外|比|较|上年|去年|同比|累计|增加|减少|增长|下降|提高|年末|年初|年终|预算|计划|占|以上|达到?|全部|剔|共计|合计|总计/;
/** What several of may be said of one. */
const qualities = /[女男]|党员|民族|职称|学历|学位|本科|硕士|博士|岁|[高中初副正]级|级别|新增|劳务|聘/;

/** 其中女性40人、党员60人: of one who is one thing more may be said. */
export function isQuality(quantity: Quantity): boolean {
  return qualities.test(clauseOf(quantity));
}

/** 新建公路85.6公里，其中县道32.4公里、乡道53.2公里; 在编66人，聘用21人，在岗共87人. */
export function workSums(reading: Reading, sentence: readonly Quantity[], paragraph: readonly Quantity[]): Announced[] {
  return [...ofNamed(reading, sentence), ...whatIsLeft(reading, sentence), ...wholesIn(reading, sentence, paragraph)];
}

function wholesIn(reading: Reading, sentence: readonly Quantity[], paragraph: readonly Quantity[]): Announced[] {
  return sentence
    .filter((whole) => whole.measure !== '%' && !whole.about && !whole.value.isZero())
    .flatMap((whole) => {
      const at = sentence.indexOf(whole);
      const [before, rest] = [withoutFullMarks(sentence.slice(0, at)), withoutFullMarks(sentence.slice(at + 1))];
      return [
        ...toldBefore(reading, whole, rest, before),
        ...toldAfter(reading, whole, before, paragraph.slice(0, paragraph.indexOf(whole))),
        ...partOf(reading, whole, rest.slice(0, 4), before),
      ];
    });
}

/** 专任教师中，高级教师71人、一级教师82人、二级及以下36人: of what the report counts by that name, they are no more. */
function ofNamed(reading: Reading, [first, ...others]: readonly Quantity[]): Announced[] {
  const [, name] = /(?:^|[，；])([^，。；、\d]{2,10})(?<!其)中[，：][^，。；、]*$/.exec(first?.lead ?? '') ?? [];
  if (first === undefined || name === undefined || first.about) return [];
  const end = others.findIndex(({ lead, kind }) => kind !== first.kind || !nextInRow.test(lead));
  const parts = [first, ...others.slice(0, end === -1 ? undefined : end)];
  if (parts.length < 2) return [];
  const [whole, ...again] = quantitiesOf(reading.text).filter(
    (one) => one.kind === first.kind && !one.about && !one.isStep && nameOf(one).endsWith(name),
  );
  if (whole === undefined || again.some(({ worth }) => worth !== whole.worth)) return [];
  const isOver = isDivision(parts) && parts.reduce((sum, { worth }) => sum + worth, 0) > whole.worth;
  return [{ readings: sumOfCounts(reading, whole, parts), isPlain: isOver }];
}

/** 化解的47件中，…; 未检29艘中，… */
const isOfThese = /^[^，。；\d]{0,4}[中里][，：]/;
/** 其余91处, 另3艘, 未化解的109起, 8起不符条件 */
const isRest = /[，；](?:(?:其余|余下?|剩余|剩下|另|还有|尚有|跨年|暂?未[\u4e00-\u9fff]{1,4})的?为?)$/;
const isRestBehind = /^(?:[因尚正不未]|仍在)/;

/** 排查632处，拆除541处，其余91处: what is left of one number is that less those told between. */
function whatIsLeft(reading: Reading, sentence: readonly Quantity[]): Announced[] {
  return sentence.flatMap((rest, at): Announced[] => {
    const before = sentence.slice(0, at).filter(({ kind, about, isStep }) => kind === rest.kind && !about && !isStep);
    const isLeft = isRest.test(rest.lead) || (/^[，；]$/.test(rest.lead) && isRestBehind.test(rest.after));
    // …；余下的96.30万元在知识产权事务: of more than the sentence tells.
    if (
      !isLeft ||
      (rest.measure === '元' && /^；/.test(rest.lead)) ||
      /上述|前述/.test(before.at(-1)?.lead ?? '') ||
      rest.about ||
      /^[^，。；]{0,4}[均都]/.test(rest.after) ||
      before.some(isOfEach) ||
      before.length < 2
    )
      return [];
    const all = before.slice(0, -1).map((whole, index) => ({ whole, parts: [...before.slice(index + 1), rest] }));
    // 车辆13辆：专业用车11辆，业务用车2辆。其中财政负担8辆，其余5辆…: the same whole divided in another way.
    const anew = before.findIndex(({ lead }) => /^[。；]?其中/.test(lead));
    const otherWay = before
      .slice(0, Math.max(0, anew))
      .map((whole) => ({ whole, parts: [...before.slice(anew), rest] }));
    const readings = [...all, ...otherWay].flatMap(({ whole, parts }) => sumOfCounts(reading, whole, parts));
    // 化解的47件中，…: of these.
    // Of money anything may be left beside what is told.
    const isMoney = rest.measure === '元';
    const own = all.findIndex(({ whole }) => isOfThese.test(whole.after) || (before.length === 2 && !isMoney));
    const meant = readings[own];
    return [{ readings: meant === undefined ? readings : [meant, ...readings], isPlain: meant !== undefined }];
  });
}

/** 产出满分30分，得28分: what could be had is no part of what was, and names it. */
function withoutFullMarks(all: readonly Quantity[]): Quantity[] {
  const got = /^[，、()]*(?:实际|自评)?得分?为?$/;
  const isFull = ({ kind, lead }: Quantity, at: number) =>
    kind === '分' && (/满分|分值|权重/.test(lead) || got.test(all[at + 1]?.lead ?? ''));
  return all.flatMap((one, at) => {
    const full = all[at - 1];
    if (isFull(one, at)) return [];
    const isNamed = full !== undefined && isFull(full, at - 1) && (one.lead === ')' || got.test(one.lead));
    return [isNamed ? { ...one, lead: full.lead.replace(/\(?(?:满分|分值|权重|总分)[为是]?$/, '') } : one];
  });
}

function toldBefore(
  reading: Reading,
  whole: Quantity,
  rest: readonly Quantity[],
  before: readonly Quantity[],
): Announced[] {
  // 3个，较上年增加1个。其中…
  const first = rest.findIndex(({ kind, isStep }) => kind === whole.kind && !isStep);
  // 本级和4个下属单位，其中行政单位1个…: of one more than is counted.
  // 比上年的8.00亿元增长8%。其中进口5.40亿元、出口3.24亿元: of what it grew to.
  const [, ofYear = ''] = /(\d{4})年度?[^，。；]*$/.exec(whole.lead) ?? [];
  const isEarlier =
    /(?:上年|去年|[比较与同由从]\d{4}年)[^，。；]*$/.test(whole.lead) ||
    Number(ofYear || 9999) < reading.ledger.report.year;
  if (first === -1 || whole.isStep || isEarlier || /本级[^，。；]*$|预算(?!绩效|单位)[^，。；]*$/.test(whole.lead))
    return [];
  const isWithin = whole.measure === '元' || before.some(({ kind }) => kind === whole.kind);
  // 受理186件274人，其中…: the other count goes with its own.
  const start =
    rest.slice(0, first + 1).find(({ lead }) => opening.test(lead)) ??
    (isOfThese.test(whole.after) || isRow(rest.slice(first), isWithin) ? rest[first] : undefined);
  if (start === undefined) return [];
  // …63万元；支出总计同数，包括…: of what has no number. 机关4辆、支队12辆、中心2辆；其中…: of all of them.
  const isOfOther = /；(?!其中|包括|分别)[^；]{2,}(?:其中|包括|分别|：|具体)/.test(start.lead);
  const isOfRow =
    isWithin && /^[、和及]/.test(whole.lead) && start.depth === whole.depth && /其中|[按分]/.test(start.lead);
  if (isOfOther || isOfRow) return [];
  const parts: Quantity[] = [];
  for (const [index, one] of rest.slice(first).entries()) {
    if (one.depth > start.depth) continue;
    if (isBeside(one, whole, start) || (index > 0 && opening.test(one.lead) && !/分别/.test(one.lead))) break;
    if (one.depth < start.depth || (/；/.test(one.lead) && isSibling(nameOf(one), nameOf(whole)))) break;
    if (one.kind !== whole.kind) continue;
    if (one.about || one.isStep) return [];
    // 专任教师402人，专任教师中“双师型”教师277人: of a part.
    if (parts.slice(-4).some((part) => nameOf(part).length > 1 && one.lead.includes(`${nameOf(part)}中`))) break;
    parts.push(one);
    if (/^等/.test(one.after)) return [];
  }
  const isScale =
    [whole, ...parts].some(isThreshold) || parts.some((one) => one.kind === '分' && one.worth > whole.worth);
  if (parts.length < 2 || isOfBothSides(parts) || isScale) return [];
  // 专任教师64人，其中教授9人、副教授27人、讲师28人；管理岗位38人: to where its marks change.
  const end = parts.findIndex(
    ({ lead }, at) => at > 1 && /^；/.test(lead) && /^[、和及]/.test(parts[at - 1]?.lead ?? ''),
  );
  const readings = [...(end === -1 ? [] : [end]), ...parts.map((_, index) => parts.length - index)]
    .map((count) => parts.slice(0, count))
    .filter((listed) => listed.length > 1)
    .flatMap((listed) => sumOfCounts(reading, whole, listed));
  if (readings.length === 0) return [];
  const [total, ...values] = inOneUnit([whole, ...parts]) ?? [];
  const over = sumOf(values, ({ value }) => value).minus(total?.value ?? 0);
  const isBoth = parts.length === 2 && isOpposite(parts);
  // 35岁以下20人、36至50岁30人、51岁以上12人: of one of these each is.
  const isDivided = parts.length > 2 && isDivision(parts);
  const isByPost = parts.some(({ lead }) => /编制|在编|在职|正式/.test(lead));
  const isMade =
    isBoth ||
    isDivided ||
    !parts.some((part) => (isQuality(part) && !(isByPost && /聘/.test(part.lead))) || wordsOf(part, start).length > 16);
  const isListed = parts.every(({ lead }, index) => index === 0 || /^[、和及]/.test(lead));
  // Of money a list may leave any part unsaid, and what has commas between may be of other things.
  const isNear = over
    .abs()
    .times(parts.length > 2 ? 8 : 12)
    .lessThan(total?.value ?? 0);
  const isOpened = isListed || opening.test(parts[0]?.lead ?? '');
  const isPlain = isMade && (isBoth || (isOpened && (over.greaterThan(0) || (isNear && whole.measure !== '元'))));
  // 高级职称11人、中级职称29人、初级及以下21人 of 58: of one level only is each.
  const isOfLevels =
    over.greaterThan(0) && parts.length > 2 && parts.every(({ lead }) => levels.test(clauseWords(lead)));
  return isMade || isOfLevels ? [{ readings, isPlain: isPlain || isOfLevels }] : [];
}

/** 90分以上为优、80分至90分为良: where a grade begins and ends. */
function isThreshold({ kind, lead, after }: Quantity): boolean {
  return (
    kind === '分' &&
    (/[至到—～~-]$/.test(lead) || /^(?:\(含\))?(?:以[上下]|及以|[至到—～~-])|^\((?:不?含|优|良|中|差)/.test(after))
  );
}

/** What stands behind a list, and is told of something else; a score is of no budget, and what is lost of it of no gain. */
function isBeside(one: Quantity, whole: Quantity, start: Quantity): boolean {
  const clause = clauseOf(one).replace(/\([^()]*\)|\d+岁以上/g, '');
  if (one.kind === '分') return /满分|权重|平均|上年/.test(clause) || /扣/.test(clause) !== /扣/.test(clauseOf(whole));
  if (isOfEach(one)) return true;
  // 编制15名，在编14名; 可住120人，入住63人
  if (/编制|可[^，。；、]{1,3}$/.test(clauseOf(whole)) && /在[编职岗]|实有|入住/.test(clause)) return true;
  // 年末实有44人，其中在职33人、离休1人、退休10人
  const isOfAll = /^[、和]/.test(one.lead) || /在[职编岗]/.test(start.lead);
  return beside.test(clause) || (/退休/.test(clause) && (/[在编]/.test(clauseOf(whole)) || !isOfAll));
}

/** What is one of the two is not the other, and there is no third. */
const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/男/, /女/],
  [/本(?:校|院|局|单位|部门|地|级)|自行|自组/, /外(?:单位|校|院|部门|地)|其他(?:单位|部门)|上级/],
  [/新建/, /续建/],
  [/城[镇市区]/, /[农乡]村/],
  [/[省市县区国境]内|国内/, /[省市县区国境]外|国外/],
  [/公办/, /民办/],
  [/已/, /未|没有/],
  [/在编|编内|正式/, /编外|聘|临时/],
  [/主办|承办/, /协办|参与|参加/],
  [/线上|网上/, /线下|现场|窗口/],
];

/** The words before a part, of the first those behind what opens the list. */
function wordsOf(part: Quantity, first: Quantity): string {
  return part === first ? clauseWords(part.lead) : part.lead;
}

/** By what people are divided, so that each is of one of them: age, schooling, rank. */
const divisions = [/岁/, /族$/, /研究生|博士|硕士|本科|大专|专科|中专|高中|大学/, /[正副高中初]级?(?:职称|及以下)?$/];

function isDivision(parts: readonly Quantity[]): boolean {
  return divisions.some((by) => parts.every((part) => by.test(clauseOf(part))));
}

const levels = /^(?:正|副)?[高中初员](?:级|职)/;

function clauseWords(lead: string): string {
  return lead.split(/[，；、：]|其中|包括/).at(-1) ?? '';
}

/** 会员18.4万人，其中农民工会员26.2万人: a part is no more than its whole. */
function partOf(
  reading: Reading,
  whole: Quantity,
  rest: readonly Quantity[],
  before: readonly Quantity[],
): Announced[] {
  const at = rest.findIndex(({ lead }) => /^[，(；]?其中[：，]?[^，。；、]*$/.test(lead));
  // 7批次58人次，其中检查5批次41人次: the other count goes with its own.
  const beside = rest.slice(at + 1, at + 2).filter(({ lead }) => /^、?$/.test(lead));
  const isWhole = rest.slice(0, Math.max(at, 0)).every(({ lead, kind }) => /^、?$/.test(lead) && kind !== whole.kind);
  const part = [...rest.slice(at, at + 1), ...beside].find(({ kind }) => kind === whole.kind);
  if (at === -1 || !isWhole || part === undefined || part.about || part.measure !== whole.measure) return [];
  const [all, some] = inOneUnit([whole, part]) ?? [];
  // 学生1862人、教职工124人，其中…: of either. 日均900人次
  if (all === undefined || some === undefined || whole.isStep || part.isStep) return [];
  if (/均$|^[、和及]/.test(whole.lead)) return [];
  if (whole.measure === '元') return [];
  // 预算项目3个、基金项目1个。其中“优”3个: of all that was told before.
  if (part.lead.startsWith('其中') && before.some(({ kind }) => kind === whole.kind)) return [];
  return [{ readings: [notMore(reading, nameOf(whole), some, all, nameOf(part))], isPlain: true }];
}

/** 奖牌100枚，金牌37枚、银牌29枚、铜牌34枚。: three and more side by side, or two of one kind, to the end of the sentence. */
function isRow([first, ...others]: readonly Quantity[], isWithin: boolean): boolean {
  const end = others.findIndex(({ lead }) => !(isWithin ? /^[、和及][^，。；、]{0,8}$/ : nextInRow).test(lead));
  const row = end === -1 ? others : others.slice(0, end);
  // 13个项目，A等8个、B等5个
  const isShort = /^[^，。；、：\d]{0,6}，[^，。；、]{1,8}$/.test(first?.lead ?? '');
  const [second] = row;
  const isMore =
    row.length > 1 || (!isWithin && first !== undefined && second !== undefined && isPair([first, second]));
  return isShort && isMore && /^(?:$|[。；])/.test(row.at(-1)?.after ?? '') && !beside.test(first?.lead ?? '');
}

const nextInRow = /^[，、和及][^，。；、]{0,10}$/;

function isOpposite(parts: readonly Quantity[]): boolean {
  const [one = '', other = ''] = parts.map(({ lead }) => clauseWords(lead));
  return opposites.some((pair) => pair.every((words) => words.test(one) !== words.test(other)));
}

/** 男31人、女23人; 办公用房2100平方米，业务用房3500平方米. */
function isPair(parts: readonly Quantity[]): boolean {
  const [one = '', other = ''] = parts.map(({ lead }) => clauseWords(lead));
  return isOpposite(parts) || (one.length > 2 && one.slice(-2) === other.slice(-2));
}

/** 本年收入90万元；本年支出95万元: what came in and what was spent make up no whole. */
function isOfBothSides(parts: readonly Quantity[]): boolean {
  const [isRevenue, isExpenditure] = [/收入[^收支]*$/, /支出[^收支]*$/].map((side) =>
    parts.some(({ lead, measure }) => measure === '元' && side.test(lead)),
  );
  return isRevenue === true && isExpenditure === true;
}

/** 在编66人，聘用21人，在岗共87人: of the two before it, of all, or of some that stand side by side. */
function toldAfter(
  reading: Reading,
  whole: Quantity,
  inSentence: readonly Quantity[],
  inParagraph: readonly Quantity[],
): Announced[] {
  const told = severalTold.exec(whole.lead)?.[1];
  const several = told !== undefined;
  const isAlike = (one: Quantity) => one.kind === whole.kind && !isOfEach(one);
  const own = inSentence.filter(isAlike);
  // 会议费8万元，培训费15万元。两项共支出23万元。
  const before = several && own.length < 2 ? inParagraph.filter(isAlike) : own;
  if (arePostsAndStaff(before)) return [];
  const wanted = numberOf(told ?? '') ?? before.length;
  if (before.length < 2 || before.length < wanted) return [];
  // 基本工资、津贴补贴、奖金三项合计: of what is named there without its numbers.
  if (several && (whole.lead.split('，').at(-1) ?? '').split('、').length > 1) return [];
  const isTold =
    whole.kind === '分'
      ? /综合|总|合计/.test(clauseOf(whole))
      : /(?<![收支]入?|出|拨款)(?:共|共计|合计|总计)(?:有|为)?$|(?:加[总拢]|合|加)(?:起来|在一起)?[正就恰]*[好是]?(?:就?是|为)(?:上述|前述)?[^，。；\d]{0,8}$|^，[^，。；、]{0,4}总(?:计|额|数|量|人数|规模)?为?$/.test(
          whole.lead,
        );
  if (!several && !isTold) return [];
  // 本级、2个参公单位和3个事业单位，共6个: what is named without its number is one.
  const sum = sumOf(before, ({ value }) => value);
  if (/本级|机关|本部/.test(before[0]?.lead ?? '') && whole.value.minus(sum).equals(1)) return [];
  if (whole.kind === '分' && before.some((one) => isThreshold(one) || one.value.greaterThan(whole.value))) return [];
  const isRowed = before.every(({ lead, isStep }, index) => !isStep && (index === 0 || nextInRow.test(lead)));
  const readings = before
    .slice(0, -1)
    .map((_, index) => before.slice(before.length - 2 - index))
    .toSorted((a, b) => Math.abs(a.length - wanted) - Math.abs(b.length - wanted))
    .flatMap((listed) => sumOfCounts(reading, whole, listed));
  const isPlain =
    isRowed &&
    (isDivision(before) || !before.some(isQuality)) &&
    !before.some((one) => isBeside(one, whole, one) || /其中|含|另/.test(one.lead));
  return [{ readings, isPlain: several || readings.length === 1 || (isPlain && whole.measure !== '元') }];
}

/** 两项共支出, 三项合计; 其余五类 are others. */
const severalTold =
  /(?<!其[余他]|另外?|剩余)([两二三四五六七八九])(?:项(?:工程|费用|经费|支出|资金)?|者|类)(?:支出)?(?:合计|共计?|总计)[^，。；\d]{0,4}$/;

/** That some quantities make up another; none where they do not count alike. */
export function sumOfCounts(reading: Reading, whole: Quantity, listed: readonly Quantity[]): Claim[] {
  const [total, ...parts] = inOneUnit([whole, ...listed]) ?? [];
  // One 项 is not what others make up.
  if (total === undefined || [total, ...parts].every(({ lead }) => lead.includes('(项)'))) return [];
  return [
    {
      rule: 'sum',
      subject: nameOf(whole),
      amounts: [total, ...parts],
      ...equalSides(reading, [total], parts),
    },
  ];
}

/** 行政编制28名、实有27人，退休9人: posts, who has them and who had them make up nothing. */
export function arePostsAndStaff(quantities: readonly Quantity[]): boolean {
  const clauses = quantities.map(clauseOf);
  return [/编制(?!内|人员)/, /实有|在[编职岗]|[离退]休/].every((kind) => clauses.some((clause) => kind.test(clause)));
}

/** The words of its own clause before a number. */
function clauseOf({ lead }: Quantity): string {
  return lead.slice(Math.max(lead.lastIndexOf('，'), lead.lastIndexOf('；'), lead.lastIndexOf('、')) + 1);
}
