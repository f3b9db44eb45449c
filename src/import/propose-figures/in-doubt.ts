import { lastYear, than } from '../../audit/money-words.ts';
import { type Amount, isOutturn, isStep, overBudget, thanOpening } from '../../audit/reading/amounts.ts';
import { type Passage, plainHeading } from '../../audit/reading/passage.ts';
import { isPlain } from './areas.ts';
import { leftOver } from './by-numbers.ts';
import type { Concept } from './concepts.ts';
import { bareName, goesOn } from './subject-names.ts';
import type { Topic } from './topic.ts';
import { lastClause, sentenceBefore, wordsBefore } from './words-before.ts';

/** Words in the clause of an amount that make it another than the one its name alone would be. */
const otherwise: readonly (readonly [RegExp, RegExp])[] = [
  // 年内退休1人: who left, not who had.
  [/^personnel\.(?!establishment)/, /年内|年中|[新净]增|新[进招录聘]|调[入出]|录用|辞职|去世|转[入出]|减员/],
  [/^three-public\.overseas\.(?:people|groups)/, /会议|培训|接待|来访/],
  [/^three-public\.reception\.foreign/, /外事[办局处]|出访|出国|组团/],
  // 外派进修3人次: no training of its own.
  [/^training\.(?:count|people)/, /外派|(?:选[派送]|派[员出]|外出)[^，。；]*进修/],
  // 上半年国内公务接待11批次, 局属学校接待5批次: not all of the year, or of the body.
  [
    /\.(?:batches|people|groups)$|[.-]count$/,
    /[上下]半年|季度|\d月(?!\d*日|底|末)|[下明次]一?年|年均|以来|(?:其他|某).{0,4}(?:部门|公司)|剔除|扣除|未付|尚未|拟|计划|(?<![及和与])[所下直附局厅委院]属(?!各(?:预算)?单位)|二级|五年/,
  ],
  // 系多购置1辆所致: how many more.
  [/^(?:three-public\.vehicle\.purchase|assets\.)/, /[多少](?:购|买|更新)|报废|处置|[计拟原]划?购/],
  // 购置单价100万元以上的设备2台: what was bought, not what there is.
  [/^assets\.(?:equipment|vehicles)(?!\.purchased)/, /购[置买]|新[购增]|采购/],
];

/** Whether the sentence tells of more than one that bought cars. */
function isOfSeveral(words: string, from: number): boolean {
  const start = words.lastIndexOf('。', from) + 1;
  const sentence = /^[^。]*/.exec(words.slice(start))?.[0] ?? '';
  return new Set(sentence.match(/[\u4e00-\u9fff]{2,}购[置买](?=\d+[辆台])/g)).size > 1;
}

const abroadApart = /出国[^，。；境\d]{0,6}\d+人次?[，、和；]?(?:因公)?(?:出|赴)境[^，。；国\d]{0,6}\d+人/;
const isSecondStep = /分别(?:增加|增长|上升|减少|下降|降低)[\d,.]+[^\d，。；]{1,4}[和及与、]$/;

const isOfAll = /^(?:revenue|expenditure)\.total$/;
const listedBody =
  /^\(?[\d一二三四五六七八九十]{1,2}\)?[.．、][^，。：；\d]{2,24}(?:本级|馆|站|所|中心|局|办|办公室|队|院|校|委|处)(?:\([^()]*\))?[，：]/;

const isUntoldStep = new RegExp(
  `^${than}(?:${lastYear}|\\d{4}年|年初|全年|预算)|(?:变[动化]|相差|差异|(?<!收支)差额)(?:额|率|幅度|数)?(?:了|为|达|是)*$`,
);
const isCompared = new RegExp(`^${than}`);

/** 剔除一次性支出后: neither what was spent nor its change. */
const isAdjusted = /剔除|扣除|扣减|可比(?:口径|价格|因素)|还原/;

/** Words that say which end of the year a balance is of. */
const ends =
  /(?<![比较])年初|期初|(?:上年|以前年度)(?=[^，。；]{0,12}结[转余])|年[末终底]|期末|(?:结转|留待|留至|转入|滚存)(?:到|至)?(?:下年|下一年|次年|以后)/g;
const isOpening = /初|上年|以前/;

/**
 * Whether words that were passed over make an amount another than what its name says: a step of the stock, a comparison of
 * something else, a balance of the other end of the year.
 */
export function isInDoubt(
  { id }: Concept,
  { amounts }: Topic,
  amount: Amount,
  next: Amount | undefined,
  { words, trail }: Pick<Passage, 'words' | 'trail'>,
  isInTurn: boolean,
): boolean {
  const { lead, from, after, role } = amount;
  const clause = lastClause(words.slice(0, from)).replace(/\([^()]*\)/g, '');
  if (otherwise.some(([ids, hazard]) => ids.test(id) && hazard.test(clause))) return true;
  // 服务中心购置5辆；农业农村局购置1辆: of each of several bodies.
  if (id === 'three-public.vehicle.purchase.count' && isOfSeveral(words, from)) return true;
  // 因公出国1人次，出境2人次: two parts of one count.
  if (id === 'three-public.overseas.people' && abroadApart.test(words)) return true;
  // 批次和人次比上年分别增长12个批次和119人次
  if (isOutturn(role) && isSecondStep.test(clause)) return true;
  // 较年初的90万元减少20万元: what was left then.
  const isThanOpening = id.endsWith('opening-balance') && thanOpening.test(lead);
  // 比预算变动10万元, 与年初结转相差3700元: a step that no word tells.
  if (isOutturn(role) && !isThanOpening && isUntoldStep.test(clause)) return true;
  // 比上年变动10万元，增长5%: no amount of last year.
  if (role === 'prior' && isCompared.test(clause) && /^(?:[，；(]|$)/.test(after) && next?.role !== 'change')
    return true;
  // 卫生健康支出60万元的缺口: of what stands behind, which is not read; 团组10人次的费用 is of those people.
  const isRead = !/元$|%/.test(amount.unit) && /^的[^，。；]{0,8}(?:费|支出)/.test(after);
  if (isOutturn(role) && /^的[\u4e00-\u9fff]/.test(after) && !isRead && !goesOn(bareName(clause))) return true;
  // 珊瑚经费支出情况 / 全年支出9万元: of what the heading names, which nobody knows.
  if (isOfAll.test(id) && goesOn(bareName(clause)) && !isPlain(plainHeading(trail.at(-1)?.heading))) return true;
  // 2.某中心，在职12人: of one of several.
  if (/^personnel\./.test(id) && listedBody.test(words)) return true;
  if (isUnreadVisit(id, amount)) return true;
  const sentence = sentenceBefore(words, from);
  // 出国团组1个，参加其他单位组织的出国团组2个; 另有1人随省团出访，费用2万元由省里负担
  if (/^three-public\.overseas/.test(id) && isWithOthers.test(clause) && /团组?[^\d]*\d.*，|；/.test(sentence))
    return true;
  if (isOutturn(role) && isNotOwn.test(after)) return true;
  // 在编398人，编外聘用215人，在岗合计613人: not those in service alone.
  if (/^personnel\.in-service/.test(id) && /(?:编外|聘用|派遣)[^。]*，[^，]*[合共总]计/.test(wordsBefore(words, from)))
    return true;
  if (
    /^procurement\.(?:total|sme|small-micro)$/.test(id) &&
    /(?:^|，)在[^，。；]*项目中，/.test(wordsBefore(words, from))
  )
    return true;
  if (!isInTurn && isOfOtherSide(id, clause, role)) return true;
  if (isAdjusted.test(isStep(role) ? sentence : clause)) return true;
  // 决算341万元，低于年初预算352万元: so far, or below that.
  const value = amounts.get('value')?.value;
  if (role === 'change' && overBudget.test(lead) && value?.lessThan(amount.value.times(2))) {
    const planned = amounts.get('budget') ?? amounts.get('adjusted-budget');
    if (planned?.value.minus(value).abs().equals(amount.value) !== true) return true;
  }
  const [, end] = /\.(opening|closing)-balance$/.exec(id) ?? [];
  if (end === undefined || !isOutturn(role) || isThanOpening) return false;
  const told = `${trail.at(-1)?.heading ?? ''}。${words.slice(0, from)}${/^[^，。；、]*/.exec(after)?.[0] ?? ''}`;
  // 年初结转8万元，年末结转12万元，前者包括: of the former.
  const [, pair = '', inPair] = /^(.*[，；])([前后]者)[^。；]*$/s.exec(told) ?? [];
  const [said] = [...(pair || told).matchAll(ends)].at(inPair === '前者' ? -2 : -1) ?? [];
  return said === undefined || isOpening.test(said) !== (end === 'opening');
}

/** 年末结转和结余52万元，与上年的支出580万元相比: spending is no balance, and no income. */
function isOfOtherSide(id: string, clause: string, role: Amount['role']): boolean {
  if (role === 'share' || (isStep(role) && leftOver.test(clause))) return false;
  const [, side] =
    /(收入|支出|结[转余])[^，。；、：收支结]*$/.exec(clause.replace(/收入?[、和与]?支出?|收支|(?<=支出)收入/g, '')) ??
    [];
  if (side === '支出') return /(?:^|\.)revenue|-balance$|^personnel|^assets/.test(id);
  if (side === '收入') return /(?:^|\.)expenditure|^three-public|(?:^|\.)function\.|-balance$/.test(id);
  return side !== undefined && /(?:^|\.)(?:revenue|expenditure)(?:\.|$)|^three-public|(?:^|\.)function\./.test(id);
}

/** 60万元由上级代付, 60万元尚未支付, 60万元的缺口: what stands behind an amount makes it another. */
const isNotOwn =
  /^(?:(?:均|都|全部)?由(?!财政|本)[^，。；]{1,12}(?:[负承]担|报销|[代垫]付)|(?:资金|款项)?(?:尚|仍|还)?未(?:支付|支出|使用|拨付|到位|结算|执行)|[以之]外|的[^，。；]{0,4}(?:缺口|欠款|押金|保证金|税款|债务|借款|尾款|余款))/;

const isWithOthers = /(?:其他|外|兄弟)单位|随.{0,4}团/;

const ofVisits =
  /其中|国内|因?公务|因公|外事|外宾|国\(境\)外?|境外|出国(?:\(境\))?|团组|接待|来访|来宾|批次|人次|人员|人数|会议|培训|参[会训加]|次|共|计|个|[，：、的为是有]/g;

/** 其中外地考察团7批次: those of a part, not all. */
function isUnreadVisit(id: string, { lead, unit }: Amount): boolean {
  if (!/^(?:three-public|meetings|training)\./.test(id) || /元$|[辆台%]/.test(unit)) return false;
  const part = /其中[^。；]*$/.exec(lead)?.[0] ?? '';
  return /[\u4e00-\u9fff]/.test(part.replace(ofVisits, ''));
}
