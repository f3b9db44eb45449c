import { occurrence } from '../../report/figure-place.ts';
import { blocksOf } from '../../report/outline.ts';
import { type Figure, kindByMeasure } from '../../report/schema/figures.ts';
import type { Paragraph, Report, Section } from '../../report/schema/report.ts';
import { chineseNumber } from './chinese-number.ts';
import { functionItemPatterns } from './function-items.ts';
import { type CompiledPattern, compile } from './pattern.ts';
import { patternsByRole } from './patterns.ts';
import { dateIn, quoteOf } from './quote.ts';
import { workFigures } from './work-figures.ts';

const compiled = new Map(Object.entries(patternsByRole).map(([role, patterns]) => [role, patterns.map(compile)]));

/**
 * Figures that a report's sentences state, in its order; a person confirms them. Accounts follow the patterns of the
 * national template, which give each figure its id; the free text of the key work gets provisional ids.
 * @returns figures as figures.json holds them: value and quote as printed, a gap as null; each id and each place once
 */
export function proposeFigures(report: Report): Figure[] {
  const proposed = new Map<string, Figure>();
  const taken = new Set<string>();
  for (const { part, block, trail } of blocksOf(report)) {
    if (block.type !== 'paragraph') continue;
    if (part.role === 'key-work') {
      for (const figure of workFigures(block, trail, report.year)) {
        const id = freeId(figure.id, proposed);
        proposed.set(id, { ...figure, id });
      }
    }
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

/** The id itself, or with the first number from 2 that makes it one of its own. */
function freeId(id: string, taken: ReadonlyMap<string, unknown>): string {
  let free = id;
  for (let number = 2; taken.has(free); number++) free = `${id}-${number}`;
  return free;
}

/** Patterns of the innermost section whose role has any; a numbered item below 具体情况 speaks of one function. */
function patternsFor(trail: readonly Section[], text: string): readonly CompiledPattern[] {
  const innermost = trail.at(-1);
  const named = trail.findLast(({ role }) => role !== undefined && compiled.has(role));
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
    kind: kindByMeasure[pattern.measure],
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

function inOrderOfReport(figures: Figure[], report: Report): Figure[] {
  const blocks = blocksOf(report).map(({ block }) => block);
  const place = ({ block, quote, token, nth = 1 }: Figure) => {
    const at = blocks.findIndex(({ id }) => id === block);
    const text = (blocks[at] as Paragraph | undefined)?.text ?? '';
    return [at, text.indexOf(quote) + (occurrence(quote, token, nth) ?? 0)] as const;
  };
  return figures.toSorted((a, b) => place(a)[0] - place(b)[0] || place(a)[1] - place(b)[1]);
}
