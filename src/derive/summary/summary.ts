import { inOneUnit } from '../../audit/amount.ts';
import type { Ledger } from '../../audit/ledger.ts';
import { printedFigure } from '../../report/printed-figure.ts';
import type { Figure } from '../../report/schema/figures.ts';
import type { SummaryRow, WholeTemplate } from '../../report/schema/template.ts';
import { homeStrings } from '../../words/strings.ts';

/** A stretch of a sentence: words, a figure as printed, words that lead to a section, how far two figures are apart. */
export type SummaryPiece =
  | { kind: 'text' | 'until'; text: string }
  | { kind: 'figure'; text: string; figure: string }
  | { kind: 'section'; text: string; section: string }
  /** Words of the report, exactly, and the block they stand in. */
  | { kind: 'quote'; text: string; block: string }
  | { kind: 'gap'; text: string; figures: readonly [string, string] };

/** A sentence of the site's own on what a report says. */
export interface SummarySentence {
  about: string;
  pieces: SummaryPiece[];
  /** Said in small print. */
  isNote: boolean;
  /** The question of a reader that it answers. */
  asks?: string | undefined;
}

/** An amount of money in words of the report; a number in Chinese characters counts as one. */
const amountOfMoney = /[\d〇零一二三四五六七八九十百千两]\s*[百千万亿余多]*元/;

/** At most so many things are counted out in a sentence. */
const most = 3;

/**
 * What a report says, in a few sentences of the site's own that are made of its figures.
 * @param template its `summary`: of the rows on one subject the first is said that the report has all figures for
 * @returns the sentences in the order of the template's subjects; a subject without figures is left out whole
 */
export function summary(ledger: Ledger, template: Pick<WholeTemplate, 'summary' | 'names'>): SummarySentence[] {
  const bySubject = Map.groupBy(template.summary, ({ about }) => about);
  return [...bySubject].flatMap(([about, rows]) => {
    for (const row of rows) {
      const pieces = said(row, ledger, template.names);
      if (pieces !== undefined)
        return [{ about, pieces: withoutRepeats(pieces), isNote: row.isNote === true, asks: row.asks }];
    }
    return [];
  });
}

/** The row's sentence; undefined where the report lacks something of it. */
function said(row: SummaryRow, ledger: Ledger, names: WholeTemplate['names']): SummaryPiece[] | undefined {
  const { text, each, item, when, withoutAmounts } = row;
  const gap = when === undefined ? undefined : gapBetween(when, ledger);
  if (when !== undefined && gap === undefined) return undefined;
  const pieces = text.split(/(<[^<>]+>|\{[^{}]+\})/).flatMap((part): (SummaryPiece | undefined)[] => {
    const [, figure] = /^\{(.+)\}$/.exec(part) ?? [];
    const [, role, words] = /^<([a-z0-9-]+):(.+)>$/.exec(part) ?? [];
    if (figure === 'department') return [{ kind: 'text', text: ledger.report.department }];
    if (figure === 'year') return [{ kind: 'text', text: String(ledger.report.year) }];
    if (figure === 'gap') return [gap];
    if (figure !== undefined) return figurePieces(figure, ledger) ?? [undefined];
    const [, before] = /^“(.+)”$/.exec(words ?? '') ?? [];
    if (role !== undefined && before !== undefined) return [quotePiece(role, before, ledger)];
    if (role !== undefined && words !== undefined) return [sectionPiece(role, words, ledger)];
    if (part.startsWith('<')) return listed(item ?? '', names[each ?? ''] ?? {}, ledger);
    return part === '' ? [] : [{ kind: 'text', text: part }];
  });
  if (pieces.includes(undefined)) return undefined;
  const all = pieces as SummaryPiece[];
  const quotes = all.filter(({ kind }) => kind === 'quote');
  const isUnpriced = withoutAmounts !== undefined && !quotes.some((quote) => amountOfMoney.test(quote.text));
  return isUnpriced ? [...all, { kind: 'text', text: withoutAmounts }] : all;
}

/** A figure as printed, and up to which day it counts. */
function figurePieces(id: string, ledger: Ledger): SummaryPiece[] | undefined {
  const figure = ledger.figures.get(id);
  const printed = figure && printedFigure(figure);
  if (!printed) return undefined;
  const until = untilOf(figure, ledger);
  const piece: SummaryPiece = { kind: 'figure', text: printed.full, figure: id };
  return until === '' ? [piece] : [piece, { kind: 'until', text: until }];
}

/** A day up to which all figures of a sentence count is said of the first. */
function withoutRepeats(pieces: SummaryPiece[]): SummaryPiece[] {
  const figures = pieces.filter(({ kind }) => kind === 'figure').length;
  const [first, ...others] = pieces.filter(({ kind }) => kind === 'until');
  const isOne = others.length === figures - 1 && others.every(({ text }) => text === first?.text);
  return isOne ? pieces.filter((piece) => piece.kind !== 'until' || piece === first) : pieces;
}

/** Up to which day a number counts, where that is not the end of the year it is of. */
function untilOf({ asOf, year }: Figure, { report }: Ledger): string {
  if (asOf === undefined || asOf === `${report.year}-12-31` || year !== report.year) return '';
  const [of = 0, month = 0, day = 0] = asOf.split('-').map(Number);
  return homeStrings.until(of === report.year ? undefined : of, month, day);
}

/** Words on a section, # in them being how many numbered items it has. */
function sectionPiece(role: string, words: string, ledger: Ledger): SummaryPiece | undefined {
  const section = [...ledger.sections.values()].find((candidate) => candidate.section.role === role)?.section;
  if (section === undefined) return undefined;
  const items = section.content.filter(({ type }) => type === 'section').length;
  if (words.includes('#') && items === 0) return undefined;
  return { kind: 'section', text: words.replace('#', String(items)), section: section.id };
}

/** What a section says from words on to the end of their sentence; undefined where it does not have the words. */
function quotePiece(role: string, before: string, ledger: Ledger): SummaryPiece | undefined {
  for (const { trail, block, text } of ledger.blocks.values()) {
    const from = text.indexOf(before);
    if (from === -1 || !trail.some((section) => section.role === role)) continue;
    const said = text.slice(from + before.length);
    const end = said.indexOf('。') + 1;
    if (end > 1) return { kind: 'quote', text: homeStrings.quote(said.slice(0, end)), block: block.id };
  }
  return undefined;
}

/** The things of a list that the report has and that are not nought, the greatest first. */
function listed(item: string, names: Readonly<Record<string, string>>, ledger: Ledger): (SummaryPiece | undefined)[] {
  const [, pattern = ''] = /\{([^{}]+)\}/.exec(item) ?? [];
  const things = Map.groupBy(Object.entries(names), ([, word]) => pattern.replace('*', word));
  const there = [...things]
    // Of the names of one thing it is called by the first.
    .map(([id, [first]]) => [id, first?.[0] ?? ''] as const)
    .filter(([id]) => ledger.figures.has(id) && !ledger.value(id).isZero())
    .toSorted(([a], [b]) => ledger.value(b).comparedTo(ledger.value(a)))
    .slice(0, most);
  if (there.length === 0) return [undefined];
  return there.flatMap(([id, name], index) => [
    ...(index > 0 ? [{ kind: 'text', text: '，' } as const] : []),
    ...item
      .split(/(\{[^{}]+\})/)
      .filter((part) => part !== '')
      .map((part) =>
        part.startsWith('{')
          ? figurePieces(id, ledger)?.[0]
          : ({ kind: 'text', text: part.replaceAll('<名称>', name) } as const),
      ),
  ]);
}

/** How far two figures are apart, where they can be compared and are to each other as is asked. */
function gapBetween([first, sign, second]: NonNullable<SummaryRow['when']>, ledger: Ledger): SummaryPiece | undefined {
  const [one, other] = [first, second].map((id) => ledger.figures.get(id));
  if (!one?.value || !other?.value || one.unit !== other.unit) return undefined;
  const difference = ledger.value(one.id).minus(ledger.value(other.id));
  const holds = { '≠': !difference.isZero(), '>': difference.gt(0), '≤': difference.lte(0) }[sign];
  return holds ? { kind: 'gap', text: inOneUnit(difference.abs(), one.unit), figures: [first, second] } : undefined;
}
