import { directionOf } from '../../audit/direction.ts';
import { isStep } from '../../audit/reading/amounts.ts';
import { chineseNumber } from '../../report/chinese-number.ts';
import { figureStart } from '../../report/figure-place.ts';
import { blocksOf, textOf } from '../../report/outline.ts';
import { saidByToken } from '../../report/printed-sign.ts';
import { baseByMeasure, type Figure, kindByMeasure } from '../../report/schema/figures.ts';
import type { Paragraph, Part, Report, Section } from '../../report/schema/report.ts';
import type { WholeTemplate } from '../../report/schema/template.ts';
import { type Pattern, patternsOf, type SlotFound, slotIn } from '../../template/pattern.ts';
import { template } from '../../template/template.ts';
import { sectionName } from '../section-roles.ts';
import { withoutContradicted } from './contradicted.ts';
import { dateIn, quoteOf } from './quote.ts';
import { aboutOf } from './read-amount.ts';
import { joint } from './row-from.ts';
import { sentenceFigures } from './sentence-figures.ts';
import type { StatedAmount } from './stated-amount.ts';
import { ofUsualWholes } from './usual-wholes.ts';
import { workFigures } from './work-figures.ts';

/**
 * Figures that a report's sentences state, in its order; a person confirms them. Accounts follow the patterns of the
 * national template, which give each figure its id; the free text of the key work gets provisional ids.
 * @param rows the template, with what the office adds to it
 * @returns figures as figures.json holds them: value and quote as printed, a gap as null; each id and each place once
 */
export function proposeFigures(report: Report, rows: WholeTemplate = template): Figure[] {
  const patternsFor = patternsBySection(rows);
  const proposed = new Map<string, Figure>();
  const taken = new Set<string>();
  const freeId = freeIds(proposed);
  for (const { part, block, trail } of blocksOf(report)) {
    if (block.type !== 'paragraph') continue;
    if (part.role === 'key-work') {
      for (const figure of workFigures(block, trail, report.year, rows.names)) {
        const id = freeId(figure.id);
        proposed.set(id, { ...figure, id });
      }
    }
    // Of two rows of one figure the words that stand first count: those of the whole come before those of a part.
    const stated = patternsFor([...topicOfPart(part, rows), ...trail])
      .flatMap((pattern) => {
        const found = slotIn(block.text, pattern);
        return found === undefined ? [] : [{ pattern, found }];
      })
      .toSorted((one, other) => one.found.start - other.found.start);
    for (const { pattern, found } of stated) {
      if (proposed.has(pattern.figure) || taken.has(`${block.id} ${found.start}`)) continue;
      proposed.set(pattern.figure, figureOf(pattern, found, block, report.year));
      taken.add(`${block.id} ${found.start}`);
    }
  }
  const texts = new Map(blocksOf(report).map(({ block }) => [block.id, textOf(block)]));
  for (const figure of withoutContradicted(ofUsualWholes(sentenceFigures(report, rows))).map((stated) =>
    figureOfSentence(stated, texts.get(stated.amount.place.block) ?? '', report.year),
  )) {
    if (figure === undefined) continue;
    const { id, start, ...rest } = figure;
    if (taken.has(`${rest.block} ${start}`)) continue;
    const known = proposed.get(id);
    const isAgain = known?.unit === rest.unit && Number(known.value) === Number(rest.value);
    if (known !== undefined && !isAgain && rest.restates !== id) continue;
    const own = known === undefined ? id : freeId(`${id}.restated`);
    proposed.set(own, { id: own, ...rest, ...(known !== undefined && { restates: id }) });
    taken.add(`${rest.block} ${start}`);
  }
  return inOrderOfReport(
    [...proposed.values()].map((figure) => withoutLostFact(figure, proposed)),
    report,
  );
}

/** 第四部分 预算绩效情况说明: a part of its own is what a section of that name is. */
function topicOfPart({ role, heading }: Part, rows: WholeTemplate): Pick<Section, 'role'>[] {
  return role === undefined ? [{ role: sectionName(rows, 'explanation', 1, heading, false).role }] : [];
}

/** A second statement of a fact that the report states nowhere else is the only one. */
function withoutLostFact({ restates, ...figure }: Figure, proposed: ReadonlyMap<string, Figure>): Figure {
  return restates !== undefined && proposed.has(restates) ? { ...figure, restates } : figure;
}

/** Ids themselves, or with the first number from 2 that makes each one of its own. */
function freeIds(taken: ReadonlyMap<string, unknown>): (id: string) => string {
  const next = new Map<string, number>();
  return (id) => {
    let number = next.get(id) ?? 1;
    while (taken.has(number === 1 ? id : `${id}-${number}`)) number += 1;
    next.set(id, number);
    return number === 1 ? id : `${id}-${number}`;
  };
}

/** Patterns of the innermost section whose role has any. */
function patternsBySection(rows: WholeTemplate): (trail: readonly Pick<Section, 'role'>[]) => readonly Pattern[] {
  const byRole = new Map<string, Pattern[]>();
  for (const row of rows.patterns) {
    const patterns = patternsOf(row, rows.phrases, rows.names[row.each ?? '']);
    for (const role of row.in) byRole.set(role, [...(byRole.get(role) ?? []), ...patterns]);
  }
  return (trail) => byRole.get(trail.findLast(({ role }) => role !== undefined && byRole.has(role))?.role ?? '') ?? [];
}

/** The figure that an amount of a sentence is; undefined where its number is broken by anything but thousands. */
function figureOfSentence(
  { amount, passage, id, label, measure, base, isPrior, restates }: StatedAmount,
  text: string,
  year: number,
): (Figure & { start: number }) | undefined {
  const { block } = amount.place;
  // 增加-10.00万元: the sign that is printed is the figure's. 减少-10.00万元 leaves open which way it went.
  const isStepBack = passage.words[amount.from] === '-' && !amount.token.startsWith('-');
  if (isStepBack && !isStep(amount.role)) return undefined;
  const printed = isStepBack ? `-${amount.token}` : amount.token;
  const start = passage.placeOf(amount.from).offset;
  const token = text.slice(start, passage.placeOf(amount.from + printed.length - 1).offset + 1);
  const value = saidByToken(token);
  if (value !== printed.replace(/,/g, '')) return undefined;
  const end = passage.placeOf(amount.to - 1).offset + 1;
  // 减少10万元、20万元: which way the second went stands before the first.
  const stops = isStep(amount.role) && joint.test(amount.lead) ? '，,；。：' : '，,；。：、';
  const opens = Math.max(...[...stops].map((stop) => text.lastIndexOf(stop, start - 1))) + 1;
  const { quote, nth } = quoteOf(text, opens, end, start, token);
  const asOf = dateIn(text);
  const approx = aboutOf(amount, passage.words);
  const figure: Figure = {
    id,
    label,
    value,
    unit: amount.unit,
    year: isPrior ? year - 1 : year,
    ...(measure === 'stock' && asOf !== undefined && { asOf }),
    kind: kindByMeasure[measure],
    measure,
    ...(base !== undefined && { base }),
    block,
    quote,
    token,
    ...(nth > 1 && { nth }),
    ...(restates !== undefined && { restates }),
    ...(approx !== undefined && { approx }),
  };
  return isStepBack && directionOf(figure) === 0 ? undefined : { ...figure, start };
}

function figureOf(
  pattern: Pattern,
  { token, start, from, to, unit }: SlotFound,
  { id: block, text }: Paragraph,
  year: number,
): Figure {
  const { quote, nth } = quoteOf(text, from, to, start, token);
  const value = decimalOf(token, pattern);
  const gap = value === null;
  const asOf = dateIn(text);
  const base = baseByMeasure[pattern.measure];
  return {
    id: pattern.figure,
    label: pattern.label,
    value,
    ...(gap && { blank: true as const }),
    unit,
    year,
    ...(pattern.measure === 'stock' && asOf !== undefined && { asOf }),
    kind: kindByMeasure[pattern.measure],
    measure: pattern.measure,
    ...(base && { base }),
    ...(!gap && isChinese(token, pattern) && { chineseNumeral: true as const }),
    block,
    quote,
    token: gap ? ' ' : token,
    ...(nth > 1 && { nth }),
    ...(pattern.restates && { restates: pattern.restates }),
  };
}

/** A number as a decimal string, null where the place for it was left empty. */
function decimalOf(token: string, pattern: Pattern): string | null {
  if (token.trim() === '') return null;
  return isChinese(token, pattern) ? String(chineseNumber(token)) : token.replace(/[,，]/g, '');
}

function isChinese(token: string, pattern: Pattern): boolean {
  return pattern.chinese && !/\d/.test(token);
}

function inOrderOfReport(figures: Figure[], report: Report): Figure[] {
  const places = new Map(blocksOf(report).map(({ block }, index) => [block.id, { index, text: textOf(block) }]));
  const order = new Map(
    figures.map((figure) => {
      const { index = -1, text = '' } = places.get(figure.block) ?? {};
      return [figure.id, [index, figureStart(figure, text) ?? 0] as const];
    }),
  );
  const place = ({ id }: Figure) => order.get(id) ?? [-1, 0];
  return figures.toSorted((a, b) => place(a)[0] - place(b)[0] || place(a)[1] - place(b)[1]);
}
