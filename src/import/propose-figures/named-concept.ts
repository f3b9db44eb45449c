import { spending } from '../../audit/money-words.ts';
import { type Amount, isOutturn, isStep } from '../../audit/reading/amounts.ts';
import { isRatio } from '../../template/units.ts';
import { ofAllSpending } from './all-spending.ts';
import { sharing } from './amounts-in-turn.ts';
import { leftOver } from './by-numbers.ts';
import { type Concept, isOfFunction, isSpending } from './concepts.ts';
import { countedBehindVerb, inPosts, isOfEstablishment, ofVisits, ofWholeStaff } from './counted-names.ts';
import { ofKindAlone, ofSameEnd, ofSameKind } from './kinds-of-money.ts';
import { nameBeforeBrackets, nameBehind, nameInOtherWords, nameOfCounted } from './name-behind.ts';
import type { NamesHere } from './names-here.ts';
import { isBesideBalance, isOtherSide, isWholeAgain, isWithinAnother, ofOtherEnd, scopeOf } from './other-side.ts';
import { itemOfAny, otherExpenditure, partOfItem } from './parts-of-item.ts';
import { bareName, goesOn, namesBefore, namesNothing } from './subject-names.ts';
import type { Topic } from './topic.ts';
import { lastClause, sentenceEnds, wordsBefore } from './words-before.ts';

/** 节能环保支出年初未安排预算，支出决算197.00万元: what had none is what was spent on. */
const withoutBudget =
  /([^，。；：]{2,30}?)：?(?:年初)?(?:未安排|没有安排|无|没有)(?:年初)?预算，(?:全年|本年|当年|实际|支出|决算)*数?为?$/;

/** 经营支出没有发生，为0.00万元: says what the amount says. */
const untold =
  /(?:全年|本年|当年)?(?:均|都|也)?(?:没有|未|无|不)(?:实际)?(?:发生|安排|支出|开支|列支|产生|涉及|使用|形成)(?:了|支出|费用)*，(?:故|因此)?[为计即是]?$/;

/** “三公”经费上年支出20万元. */
const ofLastYear =
  /(?<=.{2})(?:上年|去年|上一年|前一年)度?(?:同期)?(?:实际|支出|收入|决算|执行|完成|发生|开支)*(?:数|额)?$/;

const isSpent = new RegExp(`^(?:已|共|全年|当年|年内|累计)*(?=[列开支花用使投])${spending}+$`);
const allRevenue =
  /^(?:revenue\.total|(?:fiscal-appropriation|general-budget|government-funds|state-capital)\.revenue)$/;

/** 收入1200万元，合计可用1300万元: what is spent of it is not told by a name. */
function isAllToSpend(concept: Concept | undefined): boolean {
  return concept !== undefined && (allRevenue.test(concept.id) || /可用资金$/.test(concept.label));
}

/** 全年无因公出国(境)支出，支出0万元. */
const noneOf =
  /(?:没有|未|无)(?:发生|安排|产生|开支)?([^，。；：]{3,20}(?:支出|费用?|经费))，(?:全年|实际)?(?:支出|列支)?(?:数|额)?(?:为|是)?$/;

/**
 * What the words before an amount name: a concept, undefined where nobody knows it, 'same' where they name nothing new.
 * @param lead words that may name it
 * @param here what was spoken of
 * @param category the 类 that the section named last
 * @param isItem whether an item of the classification stands right before it
 */
export function namedConcept(
  amount: Amount,
  lead: string,
  here: Topic | undefined,
  isItem: boolean,
  category: string | undefined,
  names: NamesHere,
): Concept | undefined | 'same' {
  const { unit, role, depth } = amount;
  if (isStep(role) && leftOver.test(lastClause(lead))) return 'same';
  const of = isRatio(unit) ? '万元' : unit;
  const before = wordsBefore(names.words, amount.from);
  const soFar = names.words.slice(0, amount.from);
  const behind = isItem
    ? undefined
    : (nameBehind(amount, names.words) ?? nameBeforeBrackets(amount, names.words) ?? nameOfCounted(amount));
  // 某资金收支总计90万元。收支总计增加5万元: of that, which nobody knows.
  const isOfUnknown = here !== undefined && here.concept === undefined && !here.isOpening;
  if (behind !== undefined && here?.isItem && goesOn(behind)) return 'same';
  if (behind !== undefined && !(isOfUnknown && bothSides.test(behind))) {
    const concept =
      ofSameKind(behind, '', before, here, names) ??
      names.conceptOf(behind, of) ??
      ofKindAlone(behind, soFar, scopeOf(lead, of, names) ?? here, names) ??
      names.conceptOf(`${behind}支出(类)`, of);
    return concept && ofAllSpending(concept, lead, here);
  }
  // 年末结转和结余5万元，与2019年的支出80万元相比
  const [, side = ''] = role === 'prior' ? (/年度?的?((?:支出|收入))(?:数|决算数?)?为?$/.exec(lead) ?? []) : [];
  if (isBesideBalance(side, here)) return names.conceptOf(`本年${side}`, of);
  const again = names.conceptOf(
    nameInOtherWords(amount, names.isSentenceEnd(amount.to + amount.after.length)) ?? '',
    of,
  );
  // 其他资本性支出32万元，即办公设备购置: what is named before goes by that name.
  if (again !== undefined && /(?:合计|共计|相加)[为是]?$/.test(lead)) return again;
  const unplanned = names.conceptOf(bareName(withoutBudget.exec(lead)?.[1] ?? ''), of);
  if (unplanned !== undefined) return unplanned;
  const words = amount.value.isZero() ? lead.replace(untold, '').replace(noneOf, '$1') : lead;
  // 公务接待费、公务用车费(“三公”经费)决算总额60万元: what many make up goes by the name in the brackets.
  const [, whole = ''] = ofMany.exec(before) ?? [];
  const made = names.conceptOf(bareName(whole), of);
  if (made !== undefined && role !== 'share') return made;
  // 某馆公用经费(75万元) where nobody knows it
  const inBrackets = lead.endsWith('(') && role === 'value' ? bareName(lastClause(lead.slice(0, -1))) : '';
  if (inBrackets !== '' && !goesOn(inBrackets) && !names.conceptOf(inBrackets, of)) return undefined;
  const told = namesBefore(words, role === 'share');
  for (const [index, { name: printed, behindYear, isOfBudget }] of told.entries()) {
    // 教育支出年初预算数，为90万元: no word right before it says so.
    if (isOfBudget && role === 'value') return undefined;
    // 上年收入总计、支出总计均为90万元: the name is that of this year.
    const own =
      role === 'prior' ? printed.replace(/^(?:上年|去年|上一年)度?(?=.{2})/, '').replace(ofLastYear, '') : printed;
    // 收入1200万元，用掉1180万元: of the other side.
    const name = isSpent.test(own) && isAllToSpend(here?.concept) ? '本年支出' : own;
    if (name === '') continue;
    const goes = goesOn(name);
    // 工程采购为最大宗，支出60万元: of what the clause before it names.
    const isOfClauseBefore = goes && !isItem && isOutturn(role);
    const spoken = isOfClauseBefore ? told.slice(index + 1).find((one) => one.name !== '')?.name : undefined;
    const spokenOf = spoken && names.conceptOf(spoken, of);
    if (spokenOf && spokenOf.id !== here?.concept?.id) return ofAllSpending(spokenOf, lead, here);
    // 海塘管护费由公司承包，全年支出60万元
    if (spoken && !spokenOf && isOfMoney.test(spoken)) return undefined;
    // 住房公积金（项）全年支出76万元: of the item.
    const isOther =
      !isItem &&
      (isOtherSide(name, here, role, names) ||
        (isWholeAgain(lead, names) && !isOfItem(here)) ||
        isBesideBalance(name, here));
    if (isOutturnLeft(own, here, amount, names)) return 'same';
    // 财政拨款收、支总计90万元。收、支总计各增加5万元: of the same money.
    const whole = here?.concept;
    if (isOfUnknown && bothSides.test(name)) return undefined;
    const isTotalAgain = isStep(role) && bothSides.test(name) && whole !== undefined;
    if (isTotalAgain && isTotal.test(whole.id) && !whole.id.startsWith('all') && here?.amounts.has('value'))
      return whole;
    if (
      goes &&
      !isOther &&
      here !== undefined &&
      (isItem || here.isItem || here.concept === undefined || role !== 'value' || isOfItem(here))
    )
      return 'same';
    const part = partOfItem(name, here, amount);
    if (part !== undefined) return part;
    // 燃料费1.00万元，其他支出0.20万元
    if (/^其他(?:支出)?$/.test(name) && /^three-public\.vehicle\.operation\./.test(here?.concept?.id ?? ''))
      return names.conceptOf('公务用车其他支出', of);
    // 其他支出（上缴上级支出、对附属单位补助支出）5万元 too
    if (/^其他支出(?:\(.*\))?$/.test(name))
      return otherExpenditure(here, category === undefined ? undefined : names.conceptOf(`${category}支出`, of));
    const post = /^(?:行政|事业|参公|工勤)$/.test(name) && isOfEstablishment(here);
    if (post) return names.conceptOf(`${name === '参公' ? '参公事业' : name}编制`, unit);
    const isWhole =
      /^，?其中：?(?:在职|离退|退休|行政|事业|参公)/.test(amount.after) || names.hasEstablishmentsBefore(amount.from);
    const people = isWhole ? undefined : inPosts(lead, here, unit, names);
    if (people !== undefined) return people;
    if (
      /^(?:累计|共计?|其中)?(?:接待|参加|出访|来访|来宾|人数)?(?:人员|总?人数|人次|来宾)?$/.test(name) &&
      !/元$|%/.test(unit)
    ) {
      const counted = names.ofFamily(unit);
      if (counted !== undefined) return lead.startsWith('，') && names.isPartOrWhole ? undefined : counted;
    }
    // 编制46名，其中行政编制12名。年末实有43人，其中行政12人: those in service.
    if (/^(?:年末|年底)?(?:实有|现有)$/.test(name) && /^[，：]?(?:其中)?：?(?:行政|事业|参公)/.test(amount.after))
      return names.conceptOf('在职人员', unit);
    const since = here === undefined || here.isOpening ? '' : names.words.slice(here.from, amount.from);
    const isOver = sentenceEnds.test(since);
    // 年初结转和结余10万元。支出：一般公共预算80万元: what follows is of no balance.
    const isOfBalance = isBesideBalance('支出', here) && (isOver || /；[^。；]*[收支]/.test(since));
    const list = isOfBalance ? undefined : here;
    const concept =
      ofSameKind(name, lead, before, isOver ? undefined : here, names) ??
      ofSameEnd(name, lead, list, names) ??
      (isSpending.test((here?.head ?? here)?.concept?.id ?? '') ? ofKindAlone(name, soFar, here, names) : undefined) ??
      names.conceptOf(
        ofVisits(name, depth > 0 || (/其中|包括|含/.test(lead) && !/元$|%/.test(unit)), names) ?? name,
        of,
      ) ??
      names.conceptOf(behindYear, of) ??
      ofKindAlone(name, soFar, list, names) ??
      ofOtherEnd(name, here);
    // 购置单价100万元以上的设备0台
    if (concept?.id.startsWith('assets.equipment') && /(?:购置|新购|购入|采购|新增)[^，。；：]*$/.test(before))
      return { ...concept, id: 'assets.equipment.purchased', stem: 'assets.equipment.purchased', label: '新购设备' };
    if (concept !== undefined)
      return isWithinAnother(concept, before, names)
        ? undefined
        : ofAllSpending(ofWholeStaff(concept, amount, names), lead, here);
    const listed = inItsList(name, lead, here, { role, unit }, names);
    if (listed !== undefined) return listed;
    // 财政拨款收入决算90万元，支出决算80万元
    if (goes && isOtherSide(name, here, role, names)) return names.conceptOf(`本年${name}`, of);
    if (goes) return here === undefined || isOther ? undefined : 'same';
    const [shared] = /[均都皆同][为是达]*$/.test(lead) ? sharing(name, of, names) : [];
    if (shared !== undefined) return shared;
    if (namesNothing(name)) continue;
    return countedBehindVerb(name, unit, names);
  }
  // 其中150万元授予某处: a part is not what it is a part of.
  if (role === 'value' && /其中[：，]?$/.test(lead)) return undefined;
  return /元$|%|个百分点/.test(unit) ? 'same' : (names.ofFamily(unit) ?? 'same');
}

/** What a name alone means among others like it: 其他 of what came in, 应急保障 of cars. */
function inItsList(
  name: string,
  lead: string,
  here: Topic | undefined,
  { role, unit }: Pick<Amount, 'role' | 'unit'>,
  names: NamesHere,
): Concept | undefined {
  const of = isRatio(unit) ? '万元' : unit;
  const isOfCars = /[辆台]/.test(unit) && (here?.head ?? here)?.concept?.id.startsWith('assets.vehicles') === true;
  const [, side] = ofOneSide.exec(lead) ?? [];
  return (
    // 从投向看，交通运输占79.10%; 交通运输支出预算90万元: where it is no outturn, a 类 goes by its name alone.
    (role === 'value' ? undefined : names.conceptOf(`${name}支出(类)`, of)) ??
    // 财政拨款收入80万元，其他20万元
    (name === '其他' && here?.concept?.id.startsWith('revenue.') ? names.conceptOf('其他收入', of) : undefined) ??
    // 车辆8辆：应急保障3辆，其他5辆
    (isOfCars ? names.conceptOf(`${name}用车`, unit) : undefined) ??
    itemOfAny(name, here) ??
    (side === undefined ? undefined : names.conceptOf(`${name}${/收/.test(side) ? '收入' : '支出'}`, of))
  );
}

/** 收入方面，; 支出主要包括：; 收入由…构成： */
const ofOneSide =
  /(收入?|支出?)(?:(?:方面?|端|侧|部分|(?<=(?:^|[。，；：])..)中)[，：]|(?:主要)?(?:包括|包含|构成|来源)[^，。；：]{0,4}[：，]|由[^，。；：]*[组构]成[：，])/;

/** 4. 卫生健康支出。全年支出98万元: of what the paragraph opens with, not of its section. */
function isOfItem(here: Topic | undefined): boolean {
  if (here?.isOpening !== true) return false;
  return here.concept === undefined || (!here.amounts.has('value') && isOfFunction.test(here.concept.id));
}

const ofMany = /(?:费|支出)[、，和及][^。；()\d]*(?:费|支出)\(([^()\d]{2,12})\)[^()，。；\d]{0,8}$/;

const isOfMoney = /^(?!不|无|没|.*(?:总|[中里内]$))[\u4e00-\u9fff]{2,10}(?:费|支出|收入|经费|资金|款|工程|补助|项目)/;

const bothSides = /^收入?[、和与]?支出?总计$/;
const isTotal = /^(?:all-funds|fiscal-appropriation|general-budget|government-funds|state-capital)\.total$/;

const namesOutturn = /^(?:本年度?|当年|全年|今年)?(?:实际|共计?|累计|合计)?支出$/;

/** 项目支出上年支出90万元，本年支出100万元: what has no outturn yet in its sentence has it, not all that was spent. */
function isOutturnLeft(name: string, here: Topic | undefined, { role, from }: Amount, { words }: NamesHere): boolean {
  if (here?.concept === undefined || here.isOpening || here.amounts.size === 0 || here.amounts.has('value'))
    return false;
  if (!isOutturn(role) || !namesOutturn.test(name)) return false;
  return !/revenue/.test(here.concept.id) && !/[。；]/.test(words.slice(here.from, from));
}
