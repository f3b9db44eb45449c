import { type Concept, moneyOf } from './concepts.ts';
import type { NamesHere } from './names-here.ts';
import type { Topic } from './topic.ts';

const idOfKind: Readonly<Record<string, string>> = {
  一般公共预算: 'general-budget',
  政府性基金: 'government-funds',
  国有资本: 'state-capital',
};

const areaOfKind: Readonly<Record<string, string>> = {
  'general-budget': 'general',
  'government-funds': 'funds',
  'state-capital': 'capital',
};

/** 一般公共预算这边，年初结转10万元 */
const scoped = /(?<=^|[，；：、.．)])(一般公共预算|政府性基金|国有资本)[^，：、；\d]{0,10}，/g;

/** 政府性基金预算财政拨款本年收入30万元；本年支出30万元: of the same money. */
export function ofSameKind(
  name: string,
  lead: string,
  before: string,
  here: Topic | undefined,
  names: NamesHere,
): Concept | undefined {
  const [, said = ''] = [...before.matchAll(scoped)].at(-1) ?? [];
  const scope = idOfKind[said];
  const kind = scope ?? /(general-budget|government-funds|state-capital)\b/.exec(here?.concept?.id ?? '')?.[1];
  const area = areaOfKind[kind ?? ''];
  const isBalance = /^[、，]|，[^，]*$/.test(lead) && /^年[初末](?:结转|结余)/.test(name);
  const isBare = isBalance || /^(?:本年|当年)?(?:收入|支出)(?:合计)?$/.test(name);
  // 本年支出100万元。其中：一般公共预算本年收入80万元，本年支出82万元: a list of what was spent holds no income but by kind of money.
  const isByKind = /expenditure/.test(here?.head?.concept?.id ?? '') && /revenue/.test(here?.concept?.id ?? '');
  // 年初结转8万元，包括政府性基金2万元；当年支出41万元: what was left over, by kind of money, holds no spending.
  const [listed] = here?.concept?.id.endsWith('-balance') ? here.amounts.values() : [];
  const isOfBalance = listed !== undefined && !/结[转余]/.test(listed.lead);
  const isWithin = isOfBalance || (/revenue|expenditure/.test(here?.head?.concept?.id ?? '') && !isByKind);
  if (area === undefined || !isBare || isWithin || names.area === area || isInRow(before, scope)) return undefined;
  return names.conceptOf(name, '万元', area);
}

const anyKind = '(?:一般公共预算|政府性基金|国有资本)[^，；：、\\d]*[\\d.,]+[万亿]?元';
const rowOfKinds = new RegExp(`${anyKind}(?:，占[\\d.]+%)?[，、和及]${anyKind}(?:，占[\\d.]+%)?[，、和及][^，；\\d]*$`);

/** 一般公共预算拨款30万元，政府性基金拨款10万元，年初结转4万元: what stands behind a row of kinds is of none of them. */
function isInRow(before: string, scope: string | undefined): boolean {
  return scope === undefined && rowOfKinds.test(before);
}

/** 年初结转和结余30万元，分别是一般公共预算财政拨款结转和结余20万元: parts that say no end of the year are of the whole's. */
export function ofSameEnd(name: string, lead: string, here: Topic | undefined, names: NamesHere): Concept | undefined {
  const [, kind] =
    /^((?:一般公共预算|政府性基金|国有资本)[^年]*?)(?:结转和?结余|结余和?结转)(?:资金)?$/.exec(name) ?? [];
  const [, end] = /(年[初末])结转和结余$/.exec(here?.concept?.label ?? '') ?? [];
  const isListed = /分别|依次|其中|包括|分属|分为|含|：|\(|^[、和及]/.test(lead) || (lead[0] === '，' && here?.head);
  if (kind === undefined || end === undefined || !isListed) return undefined;
  return names.conceptOf(`${kind}${end}结转和结余`, '万元');
}

/** 财政拨款收入100万元（其中：一般公共预算80万元）: the kind of money alone, of what it is listed below. */
export function ofKindAlone(
  name: string,
  soFar: string,
  here: Topic | undefined,
  names: NamesHere,
): Concept | undefined {
  const [, kind = ''] =
    /^(?:属于|分属|当年|本年)?(一般公共预算|政府性基金|国有资本)(?:经营|预算|财政|当年|拨款|资金|安排|开支|支出|收入|的)*$/.exec(
      name,
    ) ?? [];
  const part = idOfKind[kind];
  if (
    part !== undefined &&
    here?.concept &&
    here.amounts.size > 0 &&
    /^(?:three-public|agency-operation)\./.test(here.concept.id)
  ) {
    const stem = here.concept.stem.replace(/\.(?:general-budget|government-funds|state-capital)$/, '');
    return moneyOf(`${stem}.${part}`, `${here.concept.label.replace(/：.*$/, '')}：${name}`);
  }
  const [, end] = /(年[初末])结转和结余$/.exec(here?.concept?.label ?? '') ?? [];
  if (part !== undefined && end !== undefined) return names.conceptOf(`${kind}财政拨款${end}结转和结余`, '万元');
  const of = [here, here?.head].find((one) => /revenue|expenditure/.test(one?.concept?.id ?? '')) ?? here;
  const { id = '', label = '' } = of?.concept ?? {};
  // 项目支出中，一般公共预算60万元: a part of these.
  if (/^expenditure\.(?!total)/.test(id)) return undefined;
  const opened = sideOpened(soFar);
  // 按来源分，一般公共预算50万元。按去向分，一般公共预算48万元: of the side that its own sentence opens.
  const isOpened = opened !== undefined && of !== undefined && of.from < soFar.lastIndexOf('。');
  const isRevenue = of === undefined ? names.speaksOf('revenue') : /revenue/.test(id) || /收入总计$/.test(label);
  const side = isOpened ? opened : isRevenue ? '收入' : /expenditure/.test(id) ? '支出' : opened;
  return side === undefined || !/预算$|拨款$|基金$|经营$/.test(name)
    ? undefined
    : names.conceptOf(`${name}${side}`, '万元');
}

/**
 * 财政拨款收入中，; 支出由; 收入总计100万元。总计之中，: the side whose list words open. The opening takes two sentences at
 * the most; a passage may have very many before these.
 */
function sideOpened(words: string): string | undefined {
  const stopBefore = (at: number) => Math.max(words.lastIndexOf('。', at), words.lastIndexOf('；', at));
  const begin = Math.max(0, stopBefore(stopBefore(words.length) - 1));
  const { side, from } = opensSide.exec(words.slice(begin))?.groups ?? {};
  return side ?? (from === undefined ? undefined : from === '来源' ? '收入' : '支出');
}

const opensSide =
  /(?:^|[，。；：])(?:在|其中|\d{4}年度?|本年度?|当年|全年|财政拨款|总|[本该]?(?:部门|单位))*(?<side>收入|支出)(?:[总合]计|总额|决算)*(?:一?[侧方端]面?|[中里内]|由|按[^，。；：]*(?:分|看)|的?(?:来源|[构组]成)[为是]?|包括|(?:\d[\d,.]*万?元)?[，。](?:其中|[总合]计之?中))[^。；]*$|(?:^|[，。；：])[从按](?:资金)?的?(?<from>来源|去向|投向)(?:来?看|分)，[^。；]*$/;
