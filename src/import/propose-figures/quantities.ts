import { chineseNumber } from '../../report/chinese-number.ts';
import type { Figure } from '../../report/schema/figures.ts';
import { unitExpression } from '../../template/units.ts';

/** A quantity of running text, by the shape of the sentence alone. */
export interface Quantity {
  token: string;
  /** Where the token stands in the text. */
  start: number;
  /** Where the words that state it begin and end: its clause, as far as the next number. */
  from: number;
  to: number;
  value: string;
  unit: string;
  approx?: Figure['approx'];
  chineseNumeral?: true;
  /** The clause's own words without its numbers. */
  label: string;
}

/** Measure words; what stands behind a number and is none of them makes no quantity: 城管 110 平台, 12 月 24 日. */
const measureWords = unitExpression('money', 'ratio', 'accounts', 'work', 'seldom', 'hours', 'spans', 'times');

const quantities = [
  // Not in a name (G20), a range's end (3-5) or behind a minus, an ordinal (第 3 次) or a year.
  `(?<![\\dA-Za-z.．第\\-—－−–]\\s*)(?:(?<before>(?<!节)约|(?<![临附最远靠])近)\\s*)?(?<number>\\d+(?:[,，]\\d{3})*(?:\\.\\d+)?)\\s*(?<about>[余多]?)\\s*(?<unit>[万亿]?(?:${measureWords}))(?<least>以上)?`,
  // 一 is left out: 一个, 一次, 一系列 rarely count. Numerals that go on (四个百万, 二十一) are none either,
  // nor are ranks: 二级单位.
  '(?<![第零一二两三四五六七八九十百千万])(?<numeral>[二两三四五六七八九十]+)(?<counted>[级个项])(?![百千万亿月]|(?<=级)(?:单位|预算单位|巡视员|调研员|主任|医院|保护|响应|以上))',
].join('|');

/** Slogans that are known by their number and count nothing. */
const slogans =
  /两学一做|四个(?:意识|自信|全面)|两个(?:维护|确立|一百年)|三个代表|三严三实|八项规定|五位一体|十个(?:明确|坚持)/g;

/** Where a clause begins anew. */
const stops = /[，。；：:;、（）()！？]/;

/** All quantities of a passage in the order of the text; years, dates, numbering and names are none. */
export function quantitiesIn(text: string): Quantity[] {
  const spared = [...text.matchAll(slogans)].map(({ index, 0: words }) => ({ from: index, to: index + words.length }));
  const matches = [...text.matchAll(new RegExp(quantities, 'gd'))].filter(
    ({ index }) => !spared.some(({ from, to }) => from <= index && index < to),
  );
  const spans = matches.map(({ index, 0: words }) => ({ from: index, to: index + words.length }));
  const seen = new Set<string>();
  return matches.map((match, at) => {
    const { number, numeral, unit = '', counted = '', before, about, least } = match.groups ?? {};
    const token = number ?? numeral ?? '';
    const start = match.indices?.groups?.[number === undefined ? 'numeral' : 'number']?.[0] ?? match.index;
    const from = clauseStart(text, start);
    const after = following(text, match.index + match[0].length, spans[at + 1]?.from);
    const measure = number === undefined ? counted : unit;
    const words = labelOf(text, from, spans.slice(0, at + 1), after, measure);
    const label = seen.has(words) || words === '' ? `${words}（${measure}）` : words;
    seen.add(label);
    const approx =
      least !== undefined
        ? ('以上' as const)
        : about === '余' || about === '多'
          ? about
          : (before as '约' | '近' | undefined);
    return {
      token,
      start,
      from,
      to: match.index + match[0].length + after.length,
      value: number === undefined ? String(chineseNumber(token)) : number.replace(/[,，]/g, ''),
      unit: measure,
      ...(approx !== undefined && { approx }),
      ...(number === undefined && { chineseNumeral: true as const }),
      label,
    };
  });
}

function clauseStart(text: string, start: number): number {
  let at = start;
  while (at > 0 && !stops.test(text[at - 1] ?? '')) at -= 1;
  return at;
}

/** The words of the clause behind a quantity, up to the next number. */
function following(text: string, from: number, nextNumber: number | undefined): string {
  const rest = text.slice(from, nextNumber);
  const end = rest.search(stops);
  return (end === -1 ? rest : rest.slice(0, end)).trimEnd();
}

/** The words of the clause on both sides of the last of the spans, without the quantities among them. */
function labelOf(
  text: string,
  from: number,
  spans: readonly { from: number; to: number }[],
  after: string,
  measure: string,
): string {
  let before = '';
  let begin = from;
  for (const span of spans.filter((one) => one.from >= from)) {
    before += text.slice(begin, span.from);
    begin = span.to;
  }
  // 指挥平台及 12 个街道平台: what is counted follows, and what is joined before it is something else.
  // 办公室、保管科 3 个科室: the names that were listed are what is counted.
  const isListed = text[from - 1] === '、' && measure === '个';
  const own = (/[及和与]\s*$/.test(before) || isListed) && after !== '' ? '' : before;
  return `${own}${after}`
    .replace(/\s+/g, '')
    .replace(/^(?:并|以及|围绕|其中|对(?![照接标口])|及(?!时)|和)/, '')
    .replace(/(?:共计|累计|共|覆盖|达到|达|为|约|近|超过)+$/, '');
}
