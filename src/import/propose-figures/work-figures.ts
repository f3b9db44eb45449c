import { baseByMeasure, type Figure, kindByMeasure, type Measure } from '../../report/schema/figures.ts';
import type { Paragraph, Section } from '../../report/schema/report.ts';
import type { Names } from '../../report/schema/template.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { dateIn, quoteOf } from './quote.ts';

/**
 * Figures of a paragraph of free text, where no template says what stands where: value, unit and quote as printed, the
 * label in the sentence's own words. The id is put together from the vocabulary of work reports; it may fit several
 * figures, and is provisional: a person gives the final one.
 * @param names of the template
 */
export function workFigures(
  { id: block, text }: Paragraph,
  trail: readonly Section[],
  year: number,
  names: Readonly<Record<string, Names>>,
): Figure[] {
  const asOf = dateIn(text);
  const wordsIn = wordFinder(names['work-topics'] ?? {});
  return quantitiesIn(text).flatMap((quantity): Figure[] | Figure => {
    const measure = measureOf(quantity, asOf !== undefined);
    const base = comparesWithLastYear.test(quantity.label) ? baseByMeasure[measure] : undefined;
    // 入园率提高3个百分点: since when, nobody says; the check would refuse it.
    if (baseByMeasure[measure] !== undefined && base === undefined) return [];
    const { quote, nth } = quoteOf(text, quantity.from, quantity.to, quantity.start, quantity.token);
    return {
      id: idOf(quantity, trail, block, wordsIn, names['work-counts'] ?? {}),
      label: quantity.label,
      value: quantity.value,
      unit: quantity.unit,
      year,
      ...(asOf !== undefined && { asOf }),
      kind: kindByMeasure[measure],
      measure,
      ...(base !== undefined && { base }),
      ...(quantity.approx && { approx: quantity.approx }),
      ...(quantity.chineseNumeral && { chineseNumeral: true as const }),
      provisional: true as const,
      block,
      quote,
      token: quantity.token,
      ...(nth > 1 && { nth }),
    };
  });
}

const comparesWithLastYear = /同比|[比较][上去]年/;

/** 由48.3%提高到53.7%: the levels before and after a step, not how far it goes. */
const isStep = /(?:增长|下降|提高|提升|上升|降低|减少)了?[到至]/;

function measureOf({ unit, label, chineseNumeral }: Quantity, dated: boolean): Measure {
  if (chineseNumeral) return 'nominal';
  if (/元$/.test(unit)) return 'final';
  if (/^[%‰]$/.test(unit) && isStep.test(label)) return 'share';
  if (/^(?:%|‰|个百分点)$/.test(unit)) return /增长|下降|提高|提升|上升|降低|减少$/.test(label) ? 'growth' : 'share';
  // On a given day there are so many places and things; cases and sessions have added up until then.
  return dated && /[个家户台套辆座所间处]$/.test(unit) ? 'stock' : 'flow';
}

/**
 * `work.`, what the sentence or else its heading speaks of, and what is counted; the block where no word is known.
 * @param wordsIn finds words of work reports
 * @param counts what a measure word counts where the words around it name what it is counted of: 轮岗…20人 are people
 */
function idOf(
  { label, unit }: Quantity,
  trail: readonly Section[],
  block: string,
  wordsIn: (text: string) => string[],
  counts: Names,
): string {
  const counted = counts[unit];
  const said = [...wordsIn(label).slice(-2), ...(counted === undefined ? [] : [counted])];
  const topic = trail.flatMap(({ heading }) => wordsIn(heading ?? '').slice(0, 1)).at(-1);
  const words = said.length < 2 && topic !== undefined ? [topic, ...said] : said;
  return ['work', ...new Set(words.length > 0 ? words : [block])].join('.');
}

function wordFinder(topics: Names): (text: string) => string[] {
  const longestFirst = Object.keys(topics).toSorted((a, b) => b.length - a.length);
  const finder = new RegExp(longestFirst.join('|'), 'g');
  return (text) => [...text.matchAll(finder)].map(([word]) => topics[word] ?? '');
}
