import { unitExpression } from '../../template/units.ts';
import { ExactDecimal, printedDecimals } from '../exact-decimal.ts';
import { type Amount, depthsOf } from './amounts.ts';
import type { Passage } from './passage.ts';

/** Words that count, of one character and more; a number before another word is a year, a code or a numeral. */
const measures = `${unitExpression('ratio', 'accounts', 'work', 'seldom', 'hours', 'times', 'rare')}|元|分(?![钟别类为配]|之[一二三四五六七八九十\\d])`;
const quantity = new RegExp(
  `(?<![\\d.,A-Za-z第〔-])(?<about>(?<!节)约|近|超过?|不到|不足|将近|接近|逾)?(?<token>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?<more>余|多|来)?(?<scale>[百千万亿]?)(?:(?<measure>${measures})(?!(?<=次)之)(?<over>以上)?|(?=[、，；。)]))`,
  'g',
);

/** A whole number that reads as a year counts nothing before a measure word that may begin a name: 2022 部门决算. */
const year = /^(?:19|20)\d\d$/;
const ofName = /^[部门处所站社校团营队班组课项]/;
const scales: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 };

/** A number with whatever it counts, 85.6公里, 3.2万亩, 94.00%: `unit` as printed, `measure` without 万 and 亿. */
export interface Quantity extends Amount {
  measure: string;
  /** Powers of ten between unit and measure. */
  scale: number;
  /** What it comes to in its measure: 3.2万亩 is 32000. */
  worth: number;
  /** What counts alike: 58名 and 54人, 8批次 and 6批; percentage points are the difference of two rates. */
  kind: string;
  /** Whether its words tell how much more (1) or less (−1) something is. */
  way: 1 | -1 | undefined;
  /** Tells how much more or less something is, or what was put to a budget or taken from it. */
  isStep: boolean;
}

/** All numbers of a passage with whatever they count, by sentence. */
export function quantitiesIn(passage: Passage): Quantity[][] {
  const { words } = passage;
  const depths = depthsOf(words);
  const shared = measuresOfRows(words);
  const found = [...words.matchAll(quantity)].filter(({ index, groups = {} }) => {
    const { token = '', measure, scale } = groups;
    const isCounted = scale !== '' || !year.test(token) || !ofName.test(measure ?? '');
    return isCounted && (measure !== undefined || shared.has(index));
  });
  const quantities = found.map((match, index): Quantity => {
    const { about, more, over, token = '', scale = '', measure = shared.get(match.index) ?? '' } = match.groups ?? {};
    const from = match.index + (about?.length ?? 0);
    const before = found[index - 1];
    const end = before === undefined ? 0 : before.index + before[0].length;
    const stop = words.indexOf('。', from);
    const value = new ExactDecimal(token.replaceAll(',', ''));
    const power = scales[scale] ?? 0;
    const lead = words.slice(Math.max(end, words.lastIndexOf('。', from) + 1), match.index);
    const way = wayOf(lead);
    return {
      place: passage.placeOf(from),
      token,
      value,
      unit: `${scale}${measure}`,
      measure,
      scale: power,
      worth: value.toNumber() * 10 ** power,
      about: (about ?? more ?? over) !== undefined,
      role: 'value',
      kind: kindOf(measure),
      way,
      isStep: way !== undefined || adjusting.test(lead),
      lead,
      after: words.slice(
        match.index + match[0].length,
        Math.min(found[index + 1]?.index ?? words.length, stop === -1 ? words.length : stop),
      ),
      depth: depths[from] ?? 0,
      from,
      to: match.index + match[0].length,
    };
  });
  // A sentence that begins with 其中, or with 各 of what is counted, goes on with the one before it.
  const sentence = (at: number) => [...words.slice(0, at).matchAll(/。(?!其中|各[一二三项类个])/g)].length;
  return [...Map.groupBy(quantities, ({ from }) => sentence(from)).values()];
}

/** The same quantities in one unit, the greatest of theirs; undefined where they do not count alike. */
export function inOneUnit(quantities: readonly Quantity[]): Quantity[] | undefined {
  const [first] = quantities;
  if (first === undefined || quantities.some(({ kind }) => kind !== first.kind)) return undefined;
  const greatest = quantities.reduce((most, one) => (one.scale > most.scale ? one : most), first);
  return quantities.map((one) => {
    const by = greatest.scale - one.scale;
    if (by === 0) return one;
    const value = one.value.dividedBy(new ExactDecimal(10).pow(by));
    const places = printedDecimals(one.token) + by;
    return { ...one, value, token: value.toFixed(places), unit: greatest.unit };
  });
}

const row =
  '(?<row>[\\u4e00-\\u9fff“”]{1,14}\\d+(?:\\.\\d+)?(?:[、，；和及][\\u4e00-\\u9fff“”]{1,14}\\d+(?:\\.\\d+)?)+)(?=[，；。)])';
/** 57人(行政20、事业37), 得分：甲项目96、乙项目95: a row without a measure has that of its whole, and scores theirs. */
const rows = new RegExp(
  `(?:\\d(?<measure>${measures})[(：]|(?<scores>得分)(?:情况|结果)?(?:分别|依次)?(?:为|是)?[：]?)(?:其中)?[：]?${row}`,
  'g',
);

/** By where they stand, the measures of numbers that are told in a row without one. */
function measuresOfRows(words: string): Map<number, string> {
  return new Map(
    [...words.matchAll(rows)].flatMap(({ index, 0: whole, groups: { measure = '分', row: own = '' } = {} }) =>
      [...own.matchAll(/\d+(?:\.\d+)?/g)].map(
        (one) => [index + whole.length - own.length + one.index, measure] as const,
      ),
    ),
  );
}

function kindOf(measure: string): string {
  if (measure === '个百分点') return '%';
  return measure.replace(/^[人名位]$|^人次$/, '人').replace(/^批次$/, '批');
}

/** 每人2个, 各负责6个: so many of each. */
export function isOfEach({ lead }: Pick<Amount, 'lead'>): boolean {
  return /每[^，；、]*$|(?:人均|平均)[^，；、]*$|各[^，。；、\d]{0,3}$/.test(lead);
}

/** What is counted, in the words right before a number: the last clause without verbs. */
export function nameOf({ lead }: Pick<Amount, 'lead'>): string {
  return (lead.split(/[，、：；()“”]/).at(-1) ?? '')
    .replace(/(?<=.)(?:分别|共计|合计|总计|累计|达到?|为|是|(?<!实)有|共|数|计)+$/, '')
    .replace(/^(?:其中|包括|和|及|与|并)/, '')
    .slice(-14);
}

const up =
  /(?:增加|增长|新增|净增|增[支收]|[多超](?:支出|[支出收])?|提高|上升|提升|扩大|延长|上涨|增幅为?|超额?(?:任务|计划|目标)?)(?:了|到|达)?$/;
const down =
  /(?:减少|下降|净减|减[支收]|少(?:支出|[支收])?|节[约支省]|改善|降低|缩短|缩小|回落|压减|降幅为?)(?:了|达)?$/;
const adjusting = /(?:追加|调增|调减)(?:了|到|达)?$/;

function wayOf(lead: string): 1 | -1 | undefined {
  return up.test(lead) ? 1 : down.test(lead) ? -1 : undefined;
}

/** The way of its clause, where it names what went it or tells no more: 压减办公经费35.00万元, 本年减35.00万元. */
export function wayInClause({ way, lead }: Quantity): 1 | -1 | undefined {
  const clause = lead.split(/[，。；：、]/).at(-1) ?? '';
  if (way !== undefined) return way;
  return /^(?:新增|增加|追加)|^[本今]年增$/.test(clause)
    ? 1
    : /^(?:压减|减少|压缩|节约)|^[本今]年减$/.test(clause)
      ? -1
      : undefined;
}

/** The same with its way, where its words tell one. */
export function withWay(step: Quantity): Quantity {
  return { ...step, direction: step.way };
}
