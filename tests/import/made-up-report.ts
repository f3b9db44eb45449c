import type { Manner } from './made-up-wordings.ts';

/** A made-up report and the figure that each of its amounts states; undefined where nobody can know. */
export interface MadeUpReport {
  text: string;
  year: number;
  /** In the order of the text: token with unit, and id. */
  amounts: { printed: string; id: string | undefined }[];
}

const departments = ['云山县统计局', '临江市民政局', '沙洲区城市管理局', '青湖县退役军人事务局', '石桥市图书馆'];

const unitOf: readonly (readonly [RegExp, string])[] = [
  [/\.groups$/, '个'],
  [/\.batches$/, '批次'],
  [/\.people$/, '人次'],
  [/^assets\.vehicles|vehicle\.purchase\.count$|year-end-count$/, '辆'],
  [/^assets\.equipment/, '台（套）'],
  [/^personnel\./, '人'],
];

const suffixes =
  /\.(budget|adjusted-budget|completion|adjusted-completion|change|growth|variance|variance-rate|share(?:-of-[a-z-]+)?|prior-year)$/;

/** A report in a manner, with other numbers, words and years for each seed. */
export function madeUpReport(manner: Manner, random: () => number): MadeUpReport {
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item;
  const year = 2017 + Math.floor(random() * 8);
  const department = pick(departments);
  const known = new Map<string, { final: number; prior: number; budget: number; adjusted: number }>();
  const amounts: MadeUpReport['amounts'] = [];
  const model = (id: string) => {
    const final = money(random);
    const near = () => Math.round(final * (0.6 + random()) * 100) / 100;
    const own = known.get(id) ?? { final, prior: near(), budget: near(), adjusted: near() };
    known.set(id, own);
    return own;
  };
  const printedMoney = (value: number) => {
    const scaled = manner.unit === '元' ? value * 10000 : value;
    const [whole = '', decimals] = scaled.toFixed(manner.decimals).split('.');
    const grouped = manner.thousands ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
    return `${decimals === undefined ? grouped : `${grouped}.${decimals}`}${manner.unit}`;
  };
  const stated = (slot: string): string => {
    const [, way = '', id = '', same, forced, fixed] =
      /^(~?)([^=:!]+)(?:=([^:!]+))?(?::([^!]+))?(?:!(.+))?$/.exec(slot) ?? [];
    if (slot === '?') {
      const printed = printedMoney(money(random));
      amounts.push({ printed, id: undefined });
      return printed;
    }
    const say = (printed: string) => {
      amounts.push({ printed, id });
      return printed;
    };
    if (fixed !== undefined) return say(fixed);
    const counted = unitOf.find(([words]) => words.test(id))?.[1];
    if (counted !== undefined) return say(`${Math.floor(random() * 400)}${forced ?? counted}`);
    const [, suffix = ''] = suffixes.exec(id) ?? [];
    const of = model(same ?? stemOf(id.replace(suffixes, '')));
    const percent = (value: number) => `${Math.abs(value).toFixed(2)}%`;
    switch (suffix) {
      case 'budget':
        return say(printedMoney(of.budget));
      case 'adjusted-budget':
        return say(printedMoney(of.adjusted));
      case 'prior-year':
        return say(printedMoney(of.prior));
      case 'completion':
        return say(percent((of.final / of.budget) * 100));
      case 'adjusted-completion':
        return say(percent((of.final / of.adjusted) * 100));
      case 'change':
      case 'variance': {
        const difference = of.final - (suffix === 'change' ? of.prior : of.budget);
        return (way && (difference < 0 ? '减少' : '增加')) + say(printedMoney(Math.abs(difference)));
      }
      case 'growth':
      case 'variance-rate': {
        const base = suffix === 'growth' ? of.prior : of.budget;
        return (way && (of.final < base ? pick(['下降', '降低']) : '增长')) + say(percent((of.final / base - 1) * 100));
      }
      case '':
        return say(printedMoney(of.final));
      default:
        return say(percent(random() * 100));
    }
  };
  const written = (template: string): string =>
    template
      .replace(/\[([^[\]]*)\]/g, (_, choices: string) => pick(choices.split('|')))
      .replaceAll('{Y}', String(year))
      .replaceAll('{Y-1}', String(year - 1))
      .replace(/\{([^{}]+)\}/g, (_, slot: string) => stated(slot));
  const sections = manner.sections.flatMap((lines) => lines.map(written));
  const text = [
    `${department}${year}年度部门决算`,
    `第一部分 ${department}概况`,
    '一、主要职能',
    '负责本行业管理工作。',
    `第二部分 ${year}年度部门决算情况说明`,
    ...sections,
    '第三部分 名词解释',
    '一、财政拨款收入：指本级财政当年拨付的资金。',
    '',
  ].join('\n');
  return { text, year, amounts };
}

/** The ids of changes and shares begin with a stem: the thing itself has an id of its own. */
function stemOf(stem: string): string {
  const totals: Readonly<Record<string, string>> = {
    'all-revenue': 'revenue.total',
    'all-expenditure': 'expenditure.total',
    'general-budget': 'general-budget.expenditure',
  };
  if (totals[stem] !== undefined) return totals[stem];
  if (
    /^(?:all-funds|fiscal-appropriation|three-public|three-public\.(?:overseas|vehicle|reception)|agency-operation|procurement|meetings|training)$/.test(
      stem,
    )
  )
    return `${stem}.total`;
  return stem;
}

function money(random: () => number): number {
  return Math.round((1 + random() ** 2 * 4000) * 100) / 100;
}
