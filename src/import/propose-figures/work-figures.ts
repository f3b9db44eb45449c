import { type Figure, kindByMeasure, type Measure } from '../../report/schema/figures.ts';
import type { Paragraph, Section } from '../../report/schema/report.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { dateIn, quoteOf } from './quote.ts';
import { countedBy, workWords } from './work-words.ts';

/**
 * Figures of a paragraph of free text, where no template says what stands where: value, unit and quote as printed, the
 * label in the sentence's own words. The id is put together from the vocabulary of work reports; it may fit several
 * figures, and is provisional: a person gives the final one.
 */
export function workFigures({ id: block, text }: Paragraph, trail: readonly Section[], year: number): Figure[] {
  const asOf = dateIn(text);
  return quantitiesIn(text).map((quantity) => {
    const measure = measureOf(quantity, asOf !== undefined);
    const { quote, nth } = quoteOf(text, quantity.from, quantity.to, quantity.start, quantity.token);
    return {
      id: idOf(quantity, trail, block),
      label: quantity.label,
      value: quantity.value,
      unit: quantity.unit,
      year,
      ...(asOf !== undefined && { asOf }),
      kind: kindByMeasure[measure],
      measure,
      ...(measure === 'growth' && comparesWithLastYear.test(quantity.label) && { base: 'prior-year' as const }),
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

function measureOf({ unit, label, chineseNumeral }: Quantity, dated: boolean): Measure {
  if (chineseNumeral) return 'nominal';
  if (/元$/.test(unit)) return 'final';
  if (/^(?:%|‰|个百分点)$/.test(unit)) return /增长|下降|提高|提升|上升|降低|减少$/.test(label) ? 'growth' : 'share';
  // On a given day there are so many places and things; cases and sessions have added up until then.
  return dated && /[个家户台套辆座所间处]$/.test(unit) ? 'stock' : 'flow';
}

/** `work.`, what the sentence or else its heading speaks of, and what is counted; the block where no word is known. */
function idOf({ label, unit }: Quantity, trail: readonly Section[], block: string): string {
  const counted = countedBy[unit];
  const said = [...wordsIn(label).slice(-2), ...(counted === undefined ? [] : [counted])];
  const topic = trail.flatMap(({ heading }) => wordsIn(heading ?? '').slice(0, 1)).at(-1);
  const words = said.length < 2 && topic !== undefined ? [topic, ...said] : said;
  return ['work', ...new Set(words.length > 0 ? words : [block])].join('.');
}

const known = new RegExp(
  Object.keys(workWords)
    .toSorted((a, b) => b.length - a.length)
    .join('|'),
  'g',
);

function wordsIn(text: string): string[] {
  return [...text.matchAll(known)].map(([word]) => workWords[word] ?? '');
}
