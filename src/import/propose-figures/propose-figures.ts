import { occurrence } from '../../report/figure-place.ts';
import { blocksOf } from '../../report/outline.ts';
import type { Figure } from '../../report/schema/figures.ts';
import type { Paragraph, Report, Section } from '../../report/schema/report.ts';
import { functionItemPatterns } from './function-items.ts';
import { type CompiledPattern, compile } from './pattern.ts';
import { patternsByRole } from './patterns.ts';

const compiled = new Map(Object.entries(patternsByRole).map(([role, patterns]) => [role, patterns.map(compile)]));

const kinds: Record<Figure['measure'], Figure['kind']> = {
  final: 'amount',
  budget: 'amount',
  'supplementary-budget': 'amount',
  threshold: 'amount',
  share: 'ratio',
  completion: 'ratio',
  change: 'change',
  growth: 'change',
  variance: 'change',
  stock: 'count',
  flow: 'count',
  nominal: 'count',
};

/**
 * Figures that the sentence patterns of the national template find in a report, in its order; a person confirms them.
 * @returns figures as figures.json holds them: value and quote as printed, a gap as null; each id and each place once
 */
export function proposeFigures(report: Report): Figure[] {
  const proposed = new Map<string, Figure>();
  const taken = new Set<string>();
  for (const { block, trail } of blocksOf(report)) {
    if (block.type !== 'paragraph') continue;
    for (const pattern of patternsFor(trail, block.text)) {
      const found = match(pattern, block.text);
      if (found === undefined || proposed.has(pattern.id) || taken.has(`${block.id} ${found.start}`)) continue;
      proposed.set(pattern.id, figureOf(pattern, found, block, report.year));
      taken.add(`${block.id} ${found.start}`);
    }
  }
  return inOrderOfReport(
    [...proposed.values()].map((figure) => withoutLostFact(figure, proposed)),
    report,
  );
}

/** A second statement of a fact that the report states nowhere else is the only one. */
function withoutLostFact({ restates, ...figure }: Figure, proposed: ReadonlyMap<string, Figure>): Figure {
  return restates !== undefined && proposed.has(restates) ? { ...figure, restates } : figure;
}

/** Patterns of the innermost section with a role; a numbered item below 具体情况 speaks of one function. */
function patternsFor(trail: readonly Section[], text: string): readonly CompiledPattern[] {
  const innermost = trail.at(-1);
  const named = trail.findLast(({ role }) => role !== undefined);
  if (named === undefined) return [];
  const role = named.role === 'expenditure-by-function' && innermost !== named ? 'expenditure-of-function' : named.role;
  const items = role === 'expenditure-of-function' ? functionItemPatterns(text).map(compile) : [];
  return items.length > 0 ? items : (compiled.get(role ?? '') ?? []);
}

interface Found {
  token: string;
  /** Where the token stands in the text. */
  start: number;
  /** Where the matched words begin and end. */
  from: number;
  to: number;
  /** As printed, where the pattern leaves it open. */
  unit: string | undefined;
}

function match(pattern: CompiledPattern, text: string): Found | undefined {
  const [first] = text.matchAll(pattern.expression);
  const { number: place } = first?.indices?.groups ?? {};
  if (first === undefined || place === undefined) return undefined;
  return {
    token: text.slice(...place),
    start: place[0],
    from: first.index,
    to: first.index + first[0].length,
    unit: first.groups?.['unit'],
  };
}

function figureOf(
  pattern: CompiledPattern,
  { token, start, from, to, unit }: Found,
  { id: block, text }: Paragraph,
  year: number,
): Figure {
  const { quote, nth } = quoteOf(text, from, to, start, token);
  const gap = token.trim() === '';
  const chinese = pattern.chinese && !/\d/.test(token);
  const asOf = dateIn(text);
  return {
    id: pattern.id,
    label: pattern.label,
    value: gap ? null : chinese ? String(chineseNumber(token)) : token.replace(/[,，]/g, ''),
    ...(gap && { blank: true as const }),
    unit: unit ?? pattern.unit,
    year,
    ...(pattern.measure === 'stock' && asOf !== undefined && { asOf }),
    kind: kinds[pattern.measure],
    measure: pattern.measure,
    ...(pattern.base && { base: pattern.base }),
    ...(chinese && { chineseNumeral: true as const }),
    block,
    quote,
    token: gap ? ' ' : token,
    ...(nth > 1 && { nth }),
    ...(pattern.restates && { restates: pattern.restates }),
  };
}

/** The matched words, as far back as makes them unique in the passage. */
function quoteOf(text: string, from: number, to: number, start: number, token: string): { quote: string; nth: number } {
  const stops = [...text.slice(0, from).matchAll(/[，。；：:、（(]/g)].map(({ index }) => index + 1).reverse();
  const first = /[，。；：、]/.test(text[from] ?? '') ? from + 1 : from;
  const begin = [first, ...stops, 0].find((at) => text.split(text.slice(at, to)).length === 2) ?? 0;
  const quote = text.slice(begin, to);
  let nth = 1;
  while (occurrence(quote, token, nth) !== undefined && occurrence(quote, token, nth) !== start - begin) nth += 1;
  return { quote, nth };
}

/** The day a passage opens with: 截至 2019 年 12 月 31 日. */
function dateIn(text: string): string | undefined {
  const [, year, month = '', day = ''] = /^截[至止]\s*(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/.exec(text) ?? [];
  return year === undefined ? undefined : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function chineseNumber(numeral: string): number {
  const digit = (character: string) => '零一二三四五六七八九'.indexOf(character.replace('两', '二'));
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['零', numeral];
  return (tens === '' ? 1 : digit(tens ?? '零')) * 10 + (ones === '' || ones === undefined ? 0 : digit(ones));
}

function inOrderOfReport(figures: Figure[], report: Report): Figure[] {
  const blocks = blocksOf(report).map(({ block }) => block);
  const place = ({ block, quote, token, nth = 1 }: Figure) => {
    const at = blocks.findIndex(({ id }) => id === block);
    const text = (blocks[at] as Paragraph | undefined)?.text ?? '';
    return [at, text.indexOf(quote) + (occurrence(quote, token, nth) ?? 0)] as const;
  };
  return figures.toSorted((a, b) => place(a)[0] - place(b)[0] || place(a)[1] - place(b)[1]);
}
