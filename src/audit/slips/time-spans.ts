import { numberOf } from '../../report/chinese-number.ts';

/** A month, or a day, of which the parts are called `year1`, `month1`, `day1`. */
export const moment = (of: string) =>
  `(?:(?<year${of}>20\\d\\d)\\s*年\\s*)?(?<month${of}>\\d{1,2})\\s*月(?:\\s*(?<day${of}>\\d{1,2})\\s*日)?`;

const to = '[^，。；\\d]{0,6}?，?(?:至|到|—|－|–|-|～|~)+(?:[同当]年)?';
const lasting = '(?:历时|为期|共计?|工期|期限|用时|持续|周期|实施期|建设期|时长|时间)';
const length = '(?<span>\\d{1,3})\\s*(?<in>个月|天|日(?!历))';
/** 2022年4月至10月，历时9个月; 整改期30日，自3月1日至3月15日: from the first to the last, with or without it. */
const spans = [
  new RegExp(
    `${moment('1')}${to}${moment('2')}(?:[^，。；\\d]{0,6}[，、（(：])?[^，。；\\d]{0,6}${lasting}[^，。；\\d]{0,4}${length}`,
    'g',
  ),
  new RegExp(`${lasting}[^，。；\\d]{0,4}${length}[，（(：]?[^，。；\\d]{0,6}${moment('1')}${to}${moment('2')}`, 'g'),
  // 4月6日进场，经过44天，于5月20日完成
  new RegExp(
    `${moment('1')}[^，。；\\d]{0,6}[，、]?(?:历时|经过|历经|用时|耗时)${length}[^。；\\d]{0,6}${moment('2')}`,
    'g',
  ),
];
const count = '(?<span>\\d{1,2}|[一二两三四五六七八九十]{1,2})';
const years = '(?<from>(?:19|20)\\d\\d)\\s*年?[至到—－–～~-]+(?<till>(?:19|20)\\d\\d)\\s*年';
/** 建设期3年（2021年—2024年） */
const manyYears = [
  new RegExp(`${lasting}[^，。；\\d]{0,4}${count}年[，（(：]?[^，。；\\d]{0,6}${years}`, 'g'),
  new RegExp(`${years}[^，。；\\d]{0,4}[，（(：]?[^，。；\\d]{0,6}${lasting}[^，。；\\d]{0,4}${count}年(?!度)`, 'g'),
];
/** 始建于1958年，2023年迎来建院70周年 */
const anniversaries =
  /(?:始建|成立|创建|建立|组建|创办|建[院校馆站])于?(?<from>(?:18|19|20)\d\d)年[^。；]{0,20}?(?:(?<till>(?:19|20)\d\d)年[^。；\d]{0,12})?(?<span>\d{1,3})周年/g;
/** 第四季度（8月）, 上半年（9月底前） */
const partsOfYear = /(?:第?(?<quarter>[一二三四1-4])季度|(?<half>[上下])半年)[（(]?(?<month>\d{1,2})月/g;

/** Stretches of time that are not as long, or not when, they are said to be. */
export function oddSpans(text: string, year: number): string[] {
  const found = (patterns: readonly RegExp[], isOdd: (groups: Record<string, string | undefined>) => boolean) =>
    patterns
      .flatMap((pattern) => [...text.matchAll(pattern)])
      .filter(({ groups = {} }) => isOdd(groups))
      .map(([quote]) => quote);
  return [
    ...found(spans, isOtherSpan),
    ...found(manyYears, ({ from, till, span }) => {
      const apart = Number(till) - Number(from);
      return ![apart, apart + 1].includes(numberOf(span ?? '') ?? apart);
    }),
    ...found([anniversaries], ({ from, till = String(year), span }) => Number(till) - Number(from) !== Number(span)),
    ...found([partsOfYear], isOtherPart),
  ];
}

function isOtherPart({ quarter, half, month }: Record<string, string | undefined>): boolean {
  const own = Number(month);
  if (half !== undefined) return own < 13 && own > 6 !== (half === '下');
  return own < 13 && Math.ceil(own / 3) !== (numberOf(quarter ?? '') ?? 0);
}

function isOtherSpan(groups: Record<string, string | undefined>): boolean {
  const isInDays = groups['in'] !== '个月';
  if (isInDays && (groups['day1'] === undefined || groups['day2'] === undefined)) return false;
  const [from, till] = ['1', '2'].map((of) => {
    const year = Number(groups[`year${of}`] ?? groups['year1'] ?? 2001);
    const [month, day] = [Number(groups[`month${of}`]), Number(groups[`day${of}`] ?? 1)];
    return isInDays ? Date.UTC(year, month - 1, day) / dayLength : year * 12 + month;
  }) as [number, number];
  const apart = till - from;
  // From the middle of one month to that of another it is a month less, or more.
  const slack = isInDays || (groups['day1'] === undefined && groups['day2'] === undefined) ? 0 : 1;
  const span = Number(groups['span']);
  return apart >= 0 && (span < apart - slack || span > apart + 1 + slack);
}

const dayLength = 86_400_000;
