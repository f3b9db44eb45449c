import { anyStep } from '../../audit/money-words.ts';
import { type Amount, isStep } from '../../audit/reading/amounts.ts';
import { type Concept, isOfFunction, isSpending } from './concepts.ts';
import type { NamesHere } from './names-here.ts';
import { bareName, goesOn } from './subject-names.ts';
import { newTopic, type Topic } from './topic.ts';

const within =
  /(?<=^|[，：])(?:在|其中)?((?!由)[^，：；。\d]{2,20}?(?:支出|经费|收入|费|资金))(?:[中里内](?=[，：]|[^，：；。]*$)|(?:的?(?:具体|主要)?(?:分为|包括|包含|构成|组成|用于)[为是]?)(?=[，：]?[^，：；。]*$))/g;

/** 财政拨款收入中，80万元来自一般公共预算: what it is a part of. */
export function scopeOf(lead: string, unit: string, names: NamesHere): Topic | undefined {
  const [, scope = ''] = /^(?:在|其中)?([^，：；。\d]{2,20})(?:[中里内]，$|(?:方面|一项|一块)，)/.exec(lead) ?? [];
  const concept = names.conceptOf(bareName(scope), unit);
  return concept && newTopic(concept);
}

/** 年末结转和结余5万元，本年支出比上年增加8万元: spending is no balance. */
export function isBesideBalance(name: string, here: Topic | undefined): boolean {
  return /-balance$|surplus/.test(here?.concept?.id ?? '') && /支出|收入/.test(name);
}

const stepOfEach = new RegExp(`收入(?:[比较]上年)?${anyStep}\\d[^。]*[，；]支出(?:[比较]上年)?${anyStep}\\d`);

/** 本年收入增加10万元；本年支出增加8万元: spending is no income. */
export function isOtherSide(
  name: string,
  here: Topic | undefined,
  role: Amount['role'],
  { words }: Pick<NamesHere, 'words'>,
): boolean {
  const { id = '' } = here?.concept ?? {};
  const [, side] = /^(?:本年度?|当年)?(支出|收入)$/.exec(name) ?? [];
  // 2022年支出80万元, 收入增加10万元，支出增加8万元 where 收、支总计 is spoken of
  const isOfBoth =
    side !== undefined &&
    here?.isOpening === true &&
    (!isStep(role) || stepOfEach.test(words)) &&
    /^(?:all-funds|fiscal-appropriation|general-budget|government-funds|state-capital)\.total$/.test(id);
  return isOfBoth || (side === '支出' && /revenue/.test(id)) || (side === '收入' && isSpending.test(id));
}

/** 其他收入10万元，占2%。当年收入比上年增加…: a new sentence begins with the whole. */
export function isWholeAgain(lead: string, names: NamesHere): boolean {
  const [, whole = ''] = /^(?:\d{4}年度?)?((?:本年度?|当年|全年)(?:收入|支出))[^，]*$/.exec(lead) ?? [];
  return names.conceptOf(whole, '万元') !== undefined;
}

/** 教育支出中，基本支出40万元; 项目支出中工资福利支出10万元: a part of something else than what its name alone is a part of. */
export function isWithinAnother({ id }: Concept, before: string, names: NamesHere): boolean {
  const scope = bareName([...before.matchAll(within)].at(-1)?.[1] ?? '');
  if (scope === '' || goesOn(scope) || /^(?:上述|以上|[两三四五]项|各项|全部|这|该)/.test(scope)) return false;
  const whole = names.conceptOf(scope, '万元')?.id;
  if (whole === undefined || isOfFunction.test(whole)) return !isOfFunction.test(id);
  return /\.project$/.test(whole) && /\.basic\./.test(id);
}

/** 年末财政拨款结转和结余12万元，年初为10万元: of the same money at the other end of the year. */
export function ofOtherEnd(name: string, here: Topic | undefined): Concept | undefined {
  const { concept } = here ?? {};
  const [, end] = /^(?:[比较](?=年初))?(年[初末])(?:的?数额?|余额|结[转余](?:和结余)?)?$/.exec(name) ?? [];
  const [own, other] = end === '年初' ? ['closing', 'opening'] : ['opening', 'closing'];
  if (end === undefined || concept?.id.endsWith(`.${own}-balance`) !== true) return undefined;
  const id = concept.id.replace(own, other);
  return { ...concept, id, stem: id, label: concept.label.replace(/年[初末]/, end) };
}
