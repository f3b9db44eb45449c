import type { Reading } from '../reading/reading.ts';
import { quoted } from './quoted.ts';
import { atOdds, type Slip } from './slip.ts';

/** A change or a comparison, the words up to a reason, and the reason as far as its sentence or its part of a list goes. */
const explained = reasonAfter(
  '(?:原因|缘由|因素(?!的?影响)|缘故)(?:主要)?(?:是|为|系|在于|：)*|由于|主要是(?!用于)|系因|，因(?![此而公])为?|因为|预算数?，',
);
/** The same in words that other sentences have too. */
const explainedBy = reasonAfter(
  '，(?:主要)?(?:系(?!统)|受)|得益于|归因于',
  '(?!原因|缘由|因素|缘故|由于|主要是|系因|，因|因为)',
);
const up = /增加|增长|上升|增幅|增[收支]|[多超]支|大于|高于|多于|超过|超出|[多增升](?=\d)/g;
const down = /减少|下降|降低|降幅|减[收支]|少支|小于|低于|少于|节约|[少减降](?=\d)/g;

const things =
  '(?:费用?|经费|支出|资金|补[助贴]|津贴|奖金|公积金|待遇|专项|人员|人数|教师|职工|学生|项目|任务|业务量?|工作量|工资|标准|基数|价格|投入|车辆|[人场班频航]次|团组|来访|次数|活动|会议|[\u4e00-\u9fff]{1,3}量|用工|消耗|面积|户数|里程|批次|开支|需求|案件|纠纷|隐患|事故|诉求)';
/** Reasons for a rise and for a fall, which the other has not. */
const reasonsFor = {
  up: new RegExp(
    `${things}[^，；、]{0,6}(?:增加|上涨|提高|增长|上升|增多|扩大|攀升|[激猛剧]增|频发|高发|旺盛)|(?:新增|追加|增加|增发|补[发缴]|调增|增拨|提高|上调)了?[^，；、]{0,14}${things}|新(?:增|招录?聘?|录用|聘用?|进|购置?|开[办设]|设立?)[^，；、的]{0,10}(?:\\d+[人名个项台辆处所家]|服务|合同|业务|职责|职能|机构|岗位|系统|平台|设备|课程|专业|班)(?=[，；、]|$)|新增[了两二三\\d]|增资`,
  ),
  down: new RegExp(
    `压减|压缩|厉行节约|过紧日子|缩减|精简|削减|调减|核减|${things}[^，；、]{0,6}(?:减少|下降|降低|下滑|缩小|[锐骤]减)|(?:减少|停办|取消)了?[^，；、]{0,10}${things}|审批从[严紧]`,
  ),
};
/** Words that may lead either way: what was before, what is left, what is not done, who left, and how things are run. */
const mayBeBoth =
  /[晚少低]于|(?<![比较])(?:上年|去年|往年|同期)|基数较|[较偏]低|一次性|结[转余]|余额|口径|[未没无]|不再|影响(?:减|消|降|逐)|疫情|退休|离职|调出|去世|到期|管控|效[率益]|力度|[较更]为|同时|[但虽而]|转为|改由|抵|冲|下年|次年|推迟|分担|招标|完工|结束/;
/** Clauses that come to more or less, whatever led to it: 旧车更新后维修费减少. */
const outcomes = {
  up: new RegExp(`${things}[^，；、]{0,6}(?:增加|上涨|上调|提高|增长|上升|增多)$`),
  down: new RegExp(`${things}[^，；、]{0,6}(?:减少|下降|降低|下滑|节约|压减)$`),
};
const isNoOutcome =
  /上年|去年|往年|同期|基数[较低高]|结[转余]|余额|口径|预算|[未没无免欠缺退]|不再|优惠|流失|收回|自[理付费备]|[但虽却而]/;
const ofRise = /增|新|追加|上涨|提高|上升|补|加大|扩|调[入整]|晋|购置|更[新换]|维修|老化|启动|恢复|改革|提标|落实/;
const ofFall = /减|降|压|缩|节|少|取消|停|集约|调出|转|线上|从严|严格|控|自[理付费备]|合并|免费|共[用享]/;

/** 比上年增加6.00万元，主要原因是压减办公费: reasons that all lead the other way are asked about. */
export function reasonsAtOdds({ passages, ledger }: Reading): Slip[] {
  return passages.flatMap((passage) => {
    const { words, part } = passage;
    if (part.role === 'overview') return [];
    return [...explained(words), ...explainedBy(words)].flatMap(({ index, groups, 0: whole }): Slip[] => {
      const { reason = '' } = groups;
      const last = lastClause(words.slice(0, index));
      // 下降10.6%；原因：来访增多. 增长8.66%。主要原因是人员减少
      const said = groups['said']?.replace(/^其?(?:主要|具体)的?$/, '') || last;
      const sentence = isOtherWay(last, said) ? 'way' : oddReason(said, last, reason);
      if (sentence === undefined) return [];
      const end = index + whole.length;
      const [from, to] = sentence === 'way' ? [index, end - reason.length] : [end - reason.length, end];
      const { block, quote } = quoted(passage, from, to, ledger);
      return [atOdds(block, quote, sentence, { quote })];
    });
  });
}

/**
 * What of some words gives a reason.
 * @param words before it
 * @param notBefore what does not stand before these
 */
function reasonAfter(words: string, notBefore = '') {
  const announced = new RegExp(words);
  const reason = new RegExp(`(?<said>(?:${notBefore}[^。；])*)(?:${words})(?<reason>[^。；]{4,})`, 'g');
  // Clause by clause, and only where one has the words: else each would be read through from each of its characters.
  return (text: string) =>
    [...text.matchAll(/[^。；]+/g)]
      .filter(([clause]) => announced.test(clause))
      .flatMap(({ 0: clause, index: start }) =>
        [...clause.matchAll(reason)].map(({ 0: whole, index, groups = {} }) => ({
          0: whole,
          index: start + index,
          groups,
        })),
      );
}

function lastClause(words: string): string {
  return words.split(/[。；]/).findLast((clause) => clause !== '') ?? '';
}

/** 增长50.00%。下降的原因是…; 与上年持平，增加的原因是…: a step or none, and a reason for one that nothing before it tells. */
function isOtherWay(last: string, said: string): boolean {
  const [whole = '', way = ''] = /(?:^|，)(增[长加]|上升|下降|降低|减少)的?(?:主要)?$/.exec(said) ?? [];
  const own = said.slice(0, said.length - whole.length);
  const before = stepOrNone.test(own) ? own : `${last}，${own}`;
  const [ownWay, otherWay] = wayOf(way) === 'up' ? [up, down] : [down, up];
  if (way === '' || before.search(ownWay) !== -1 || wayOfRate(before) === wayOf(way)) return false;
  return stepOrNone.test(before) && (before.search(otherWay) !== -1 || !/[增减]/.test(before));
}

const stepOrNone =
  /(?:增[长加]|上升|减少|下降|降低)\d[\d,.]*(?:%|万?元)|(?<!基本|大致)(?:持平|(?<=[与同]上年[^，。；]{0,4})(?:一致|相[同等])|[没无][有增减]{0,3}变化)(?:，|$)/;
/** 与上年持平，(主要原因是) */
const asBefore =
  /[与同和较比](?:上年|去年)[^，。；]{0,6}(?<!基本|大致)(?:持平|一致|相[同等]|[没无]变化)，?(?:变[动化]|差异|主要|的)*$/;

function oddReason(said: string, last: string, given: string): string | undefined {
  if (asBefore.test(said || last)) return isOneWay(given) ? 'reason-none' : undefined;
  const way = wayOf(said) ?? wayOfRate(`${last}。${said}`);
  if (way === undefined || isOfRest.test(said)) return undefined;
  const other = way === 'up' ? 'down' : 'up';
  // 人员减少，办公费相应上升: what came of it is told once more.
  const [tail = '', led = ''] =
    /^([^，；、]*(?:人员|人数|职工|教师|学生|车辆|业务量|工作量)[^，；、]*)，.*(?:相应|随之).*$/.exec(given) ?? [];
  const reason = led !== '' && wayOf(tail.slice(led.length)) === way && !/均|标准/.test(tail) ? led : given;
  const isOpen = (words: string) =>
    mayBeBoth.test(words) || (way === 'up' ? ofRise : ofFall).test(words.replaceAll('落实过紧日子', ''));
  const clauses = reason.split(/[，；、]/);
  const isOutcome = (clause: string) => outcomes[other].test(clause) && !isNoOutcome.test(clause);
  // 2人退休，补贴相应减少: what led to it is told with it.
  const from = clauses.findIndex((clause) => isOutcome(clause) && /相应|随之/.test(clause));
  const rest = clauses.slice(Math.max(from, 0)).filter((clause) => !isOutcome(clause));
  const isOdd =
    rest.length < clauses.length ? !isOpen(rest.join('，')) : reasonsFor[other].test(reason) && !isOpen(reason);
  return isOdd ? `reason-${way}` : undefined;
}

/** Whether all that a reason says leads one way, and nothing in it the other. */
function isOneWay(reason: string): boolean {
  const [isUp, isDown] = [outcomes.up.test(reason) || added.test(reason), outcomes.down.test(reason)];
  return (
    isUp !== isDown && !(isUp ? ofFall : ofRise).test(reason) && !mayBeBoth.test(reason) && !isNoOutcome.test(reason)
  );
}

const added = /^：?[^，；、]{0,6}(?:新增|追加|增加)/;

/** What is left grows where less is spent. */
const isOfRest = /结[转余]|余额|完成率|执行率|空编|缺口|持平|一致|相[同等]/;

/** 完成年初预算的96.83%。差异原因： less was spent than was meant. */
function wayOfRate(said: string): 'up' | 'down' | undefined {
  const [, rate] = /完成[^，。；\d]*预算[^，。；\d]*([\d.]+)%[^\d]*$/.exec(said) ?? [];
  return rate === undefined || Number(rate) === 100 ? undefined : Number(rate) > 100 ? 'up' : 'down';
}

/** The way the last words before the reason tell. */
function wayOf(said: string): 'up' | 'down' | undefined {
  const last = (words: RegExp) => [...said.matchAll(words)].at(-1)?.index ?? -1;
  const [rise, fall] = [last(up), last(down)];
  return rise === fall ? undefined : rise > fall ? 'up' : 'down';
}
