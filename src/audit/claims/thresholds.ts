import { nameOf, type Quantity } from '../reading/quantities.ts';
import type { Reading } from '../reading/reading.ts';
import { notMoreTold } from './bounds.ts';
import type { Claim } from './claim.ts';

/** What several are said to reach, what can be had at most, and what was meant: a number told beside one that it may not pass. */
export function thresholds(reading: Reading): Claim[] {
  return reading.text.flatMap(({ passage: { words }, quantities }) =>
    quantities.flatMap((sentence, at) => [
      ...sentence.flatMap((one) => reachedByAll(reading, one, words, sentence, around(quantities, at))),
      ...fullMarks(reading, sentence),
      ...overNamed(reading, sentence, quantities.slice(at + 1).flat()),
      ...targets(reading, words, sentence),
      ...ranges(reading, sentence),
    ]),
  );
}

/** The sentence before one, or else one behind it that tells of the first and the last: 最高分为98分，最低分为84分. */
function around(quantities: readonly (readonly Quantity[])[], at: number): readonly (readonly Quantity[])[] {
  const next = quantities[at + 1] ?? [];
  return [quantities[at - 1] ?? [], next.every(({ lead }) => /最[高低]/.test(lead)) ? next : []];
}

function bound(reading: Reading, less: Quantity, more: Quantity): Claim {
  return notMoreTold(reading, less, more, true);
}

/** 三个项目得分均在90分以上: of the like numbers told right before, in this sentence or one beside it, none is less. */
function reachedByAll(
  reading: Reading,
  limit: Quantity,
  words: string,
  sentence: readonly Quantity[],
  others: readonly (readonly Quantity[])[],
): Claim[] {
  const [said, way = ''] = reached.exec(words.slice(0, limit.from)) ?? [];
  const isUnder = /^(?:以[下内]|之内)/.test(limit.after) || /不超过|不高于|(?<!不)低于|小于/.test(way);
  const isOver =
    !isUnder && (/以上$/.test(words.slice(0, limit.to)) || /^以上/.test(limit.after) || /[^在为]/.test(way));
  if (said === undefined || isOver === isUnder) return [];
  const own = sentence.slice(0, sentence.indexOf(limit));
  const told = [own, ...others].map((all) => rowOf(all, limit)).find(({ length }) => length > 1) ?? [];
  const beyond = told.filter((one) => (isOver ? one.worth < limit.worth : one.worth > limit.worth));
  return beyond.slice(0, 1).map((one) => (isOver ? bound(reading, limit, one) : bound(reading, one, limit)));
}

const reached =
  /(?:均|都|全部|全都)(?:已)?(在|达到?|超过|不低于|不少于|不超过|不高于|高于|低于|大于|小于|控制在|为|保持在)?$/;

/** The last like numbers, as far as they stand side by side. */
function rowOf(all: readonly Quantity[], limit: Quantity): Quantity[] {
  const like = all.filter(({ kind, about, isStep }) => kind === limit.kind && !about && !isStep);
  return like.some(({ lead }) => /满分|权重|目标|计划|上年|去年|平均|总分|合计/.test(lead)) ? [] : like;
}

/** 得分在90.2分至96.5分之间，其中安置帮教项目88分: what is told of some behind a range lies in it. */
function ranges(reading: Reading, sentence: readonly Quantity[]): Claim[] {
  return sentence.flatMap((low, at): Claim[] => {
    const high = sentence[at + 1];
    if (high === undefined || high.kind !== low.kind || high.worth <= low.worth) return [];
    if (!/^(?:至|到|—|－|-|～|~)+$/.test(high.lead) || !/^(?:之间|不等|区间)/.test(high.after)) return [];
    const within = sentence.slice(at + 2).filter((one) => one.kind === low.kind && !one.about && !one.isStep);
    const isOfAll = within.every(({ lead }) => !/另|除|上年|满分|平均|权重|目标/.test(lead));
    const [odd] = isOfAll ? within.filter(({ worth }) => worth < low.worth || worth > high.worth) : [];
    return odd === undefined ? [] : [odd.worth < low.worth ? bound(reading, low, odd) : bound(reading, odd, high)];
  });
}

/** 满分为：产出40分、效果30分。得分为：产出41.5分、效果27分: of each the full mark that has its name. */
function overNamed(reading: Reading, [first, ...others]: readonly Quantity[], behind: readonly Quantity[]): Claim[] {
  if (first === undefined || !/(?:满分|权重|分值)[^，。；]{0,6}[：为是]/.test(first.lead)) return [];
  return [first, ...others].flatMap((full) =>
    behind
      .filter(
        (got) => got.kind === '分' && full.kind === '分' && got.worth > full.worth && nameOf(got) === nameOf(full),
      )
      .slice(0, 1)
      .map((got) => bound(reading, got, full)),
  );
}

/** 投入19.0分(满分20分)、满意度11.0分(10分): no part of a score is more than what it could be. */
function fullMarks(reading: Reading, sentence: readonly Quantity[]): Claim[] {
  const pairs = sentence.flatMap((full, at): (readonly [Quantity, Quantity])[] => {
    const [before, next] = [sentence[at - 1], sentence[at + 1]];
    if (full.kind !== '分') return [];
    const isNamed = /(?:满分|分值|权重|总分)(?:为|是)?$/.test(full.lead);
    // 产出50分得48分
    if (next?.kind === '分' && next.lead === '得' && before?.lead !== full.lead) return [[next, full]];
    if (isNamed && next?.kind === '分' && /^[，、]?(?:实际|自评|实)*得(?:分)?(?:为)?$/.test(next.lead))
      return [[next, full]];
    const isIn = /^[(，/](?:满分|分值|权重)?(?:为)?$/.test(full.lead) && (isNamed || full.lead === '(');
    return isIn && before?.kind === '分' && !/满分|分值|权重/.test(before.lead) ? [[before, full]] : [];
  });
  // Which of the two in brackets is the full mark, most of them show: 9.2分(10分).
  const over = pairs.filter(([got, full]) => got.worth > full.worth);
  const isShown =
    over.length * 3 <= pairs.length ||
    over.every(([{ lead }]) => /得/.test(lead)) ||
    over.every(([, { lead }]) => /满分|分值|权重/.test(lead));
  return isShown ? over.map(([got, full]) => bound(reading, got, full)) : [];
}

/** 满意度96.8%，目标95%，未达目标: what is said to miss its mark is less than it, what is said to reach it is not. */
function targets(reading: Reading, words: string, sentence: readonly Quantity[]): Claim[] {
  return sentence.flatMap((target, at): Claim[] => {
    const meant = meaning.exec(target.lead.split(/[；。]/).at(-1) ?? '');
    if (meant === null || target.about) return [];
    const [before, next] = [sentence[at - 1], sentence[at + 1]];
    const isNext = next !== undefined && /^[^；。]*?(?:实际|完成|达到?|为|是|实|[只仅]|建成|办)/.test(next.lead);
    const done = isNext ? next : /；|。/.test(target.lead) ? undefined : before;
    if (
      done === undefined ||
      done.kind !== target.kind ||
      done.about ||
      done.isStep ||
      lessIsMore.test(`${before?.lead}${target.lead}`)
    )
      return [];
    const [first, last] = isNext ? [target, done] : [done, target];
    const said =
      words
        .slice(first.to)
        .split(/[。；]/)[0]
        ?.slice(0, last.to - first.to + 16) ?? '';
    const isMissed = missed.test(said) || missedBefore.test(words.slice(0, first.from));
    const isReached = met.test(said.replace(missed, ''));
    if (isMissed === isReached) return [];
    return [isMissed ? bound(reading, done, target) : bound(reading, target, done)];
  });
}

const meaning = /(?:目标|指标|计划|任务|原定|下达|应)[^，。；、]{0,10}$|(?:不低于|≥)$/;
const missed =
  /未(?:能)?(?:完成|达标|达到?|实现)(?:年度|年初|预期|既定|绩效)*(?:目标|任务|指标|计划|要求|预期|值|的|$|，)|没有(?:完成|达到)/;
const met =
  /(?:已|全部|均|超额|如期)(?:完成|达到|实现)|(?:完成|达到|实现|超过)了?(?:年度|年初|预期|既定|绩效)*(?:目标|任务|指标|计划|要求)|(?:达到|符合)[^，。；]{0,4}要求|全部(?:完成|[建办检做发到])|超(?:额|任务|计划|目标)|达标(?!率)/;
/** 未完成的1个是线路在线率：目标… */
const missedBefore = /未(?:完成|达标?|实现)的[^，。；]{0,14}(?:是|为|：)[^，。；]{0,16}(?:：|，)?[^，。；]{0,8}$/;
/** Of these as few as can be are meant. */
const lessIsMore =
  /投诉|事故|成本|时[间限长]|周期|死亡|发[案生病]|差错|失[败误业]|故障|流失|超标|不超过|不高于|以内|以下|降|减|控制|压/;
