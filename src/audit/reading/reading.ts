import { figureStart } from '../../report/figure-place.ts';
import { signOf, withoutSign } from '../../report/printed-sign.ts';
import { ExactDecimal, printedDecimals, total } from '../exact-decimal.ts';
import type { Ledger, LedgerBlock } from '../ledger.ts';
import { remainder } from '../money-words.ts';
import { type Amount, amountsIn, isStep } from './amounts.ts';
import { ofEarlierYears } from './earlier-years.ts';
import { categoriesAbove } from './named-items.ts';
import { withoutNextYear } from './next-year.ts';
import { type Passage, passageOf } from './passage.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import type { StatedList, Statement } from './statement.ts';
import { statementsIn } from './statements.ts';
import { conceptOf, isKnownConcept } from './subjects.ts';

/** All that the sentences of a report state, and which registered figure stands at which place. */
export interface Reading {
  ledger: Ledger;
  passages: Passage[];
  statements: Statement[];
  /** What it was read from. */
  text: ReportText;
  /** Id of the figure registered at an amount's place. */
  figureAt(amount: Pick<Amount, 'place'>): string | undefined;
  /** The passage an amount stands in, and the statement that it states something in. */
  passageAt(amount: Pick<Amount, 'place'>): ReportText[number] | undefined;
  statementAt(amount: Pick<Amount, 'place'>): Statement | undefined;
  /** What a passage states, in its order. */
  statementsOf(passage: Passage): readonly Statement[];
  /** The number at which a figure is registered, where it was read. */
  amountOf(figure: string): Amount | undefined;
}

/** The passages of a report with their numbers as printed: the same whatever figures are registered. */
export type ReportText = readonly {
  passage: Passage;
  amounts: readonly Amount[];
  /** All that is counted in it, by sentence. */
  quantities: readonly (readonly Quantity[])[];
}[];

/** All that a report counts, sentence by sentence. */
export function sentencesOf(text: ReportText): (readonly Quantity[])[] {
  return text.flatMap(({ quantities }) => quantities);
}

/** The same as one row. */
export function quantitiesOf(text: ReportText): Quantity[] {
  return sentencesOf(text).flat();
}

export function readText(ledger: Ledger): ReportText {
  return passagesOf(ledger).map((passage) => ({
    passage,
    amounts: withoutNextYear(
      ofEarlierYears(amountsIn(passage), passage, ledger.report.year),
      passage,
      ledger.report.year,
    ),
    quantities: quantitiesIn(passage),
  }));
}

/**
 * Reads the running text of a report; its glossary defines and states nothing. Where a figure is registered, its value is
 * what counts: that it is the printed one is checked elsewhere.
 */
export function readReport(ledger: Ledger, text: ReportText = readText(ledger)): Reading {
  // Asked of every amount of every claim: by block, then by place.
  const figures = new Map<string, Map<number, string>>();
  for (const figure of ledger.figures.values()) {
    const start = figureStart(figure, ledger.textOf(figure.block));
    if (start === undefined) continue;
    const own = figures.get(figure.block) ?? new Map<number, string>();
    figures.set(figure.block, own.set(start, figure.id));
    // 增加-10.00万元: the sign is the figure's, while a step is read without it.
    if (signOf(figure.token) !== '') own.set(start + 1, figure.id);
  }
  const figureAt = ({ place }: Pick<Amount, 'place'>) => figures.get(place.block)?.get(place.offset);
  const registered = (amount: Amount): Amount => {
    const id = figureAt(amount);
    const printed = id === undefined ? null : ledger.figure(id).value;
    if (printed === null) return amount;
    const value = isStep(amount.role) ? withoutSign(printed) : printed;
    return { ...amount, token: value, value: new ExactDecimal(value) };
  };
  const passages = text.map(({ passage }) => passage);
  const read = text.map((one) => ({ ...one, amounts: one.amounts.map(registered) }));
  const amountAt = new Map(read.flatMap(({ amounts }) => amounts.map((amount) => [figureAt(amount), amount] as const)));
  const categories = categoriesAbove(passages);
  const statements = read.flatMap(({ passage, amounts }, at) => statementsIn(passage, amounts, categories[at]));
  const own = new Set(statements);
  const inSections = Map.groupBy(statements, ({ passage }) => passage.trail[0]);
  for (const statement of statements) {
    const around = inSections.get(statement.passage.trail[0]) ?? [];
    if (statement.value === undefined) borrowValue(statement, around);
    const head = statement.within?.head;
    if (head !== undefined && !own.has(head)) borrowValue(head, around, statement);
  }
  for (const one of statements) if (one.value === undefined) one.value = sharedValue(one, statements);
  nameBudgets(statements);
  listShares(statements, inSections);
  const passageOf = new Map(read.flatMap((one) => one.amounts.map((amount) => [amount.place.key, one] as const)));
  const stated = Map.groupBy(statements, ({ passage }) => passage);
  const statementOf = new Map(
    statements.flatMap((one) =>
      [...(one.value ? [one.value] : []), ...one.budgets].map((amount) => [amount.place.key, one] as const),
    ),
  );
  return {
    ledger,
    passages,
    statements,
    text,
    figureAt,
    passageAt: ({ place }) => passageOf.get(place.key),
    statementAt: ({ place }) => statementOf.get(place.key),
    statementsOf: (passage) => stated.get(passage) ?? [],
    amountOf: (figure) => amountAt.get(figure),
  };
}

type NamedBlock = LedgerBlock & { id: string };

/** What reads as one, in the order of the report; its glossary is left out. */
export function passagesOf(ledger: Ledger): Passage[] {
  const fewShort = fewShortLines(ledger);
  const groups: { blocks: NamedBlock[]; unit: string | undefined }[] = [];
  let [unit, section]: [string | undefined, unknown] = [undefined, undefined];
  for (const [id, block] of ledger.blocks) {
    if (block.block.type !== 'paragraph' || block.part.role === 'glossary') continue;
    const own = block.trail.at(-1) ?? block.part;
    if (own !== section) [unit, section] = [unitLine.exec(own.heading ?? '')?.[1], own];
    unit = unitLine.exec(block.text)?.[1] ?? unit;
    const open = groups.at(-1);
    if (open !== undefined && open.unit === unit && goesOn(open.blocks, { id, ...block }, fewShort))
      open.blocks.push({ id, ...block });
    else groups.push({ blocks: [{ id, ...block }], unit });
  }
  return groups.map(({ blocks, unit: of }) => passageOf(blocks, of));
}

/** 单位：元, in a line or a heading of its own. */
const unitLine = /(?:^|[（(，,])\s*单位\s*[：:]\s*([万亿千]?元)(?=\s*[）)]|\s*[：:]?$|[\u4e00-\u9fff])/;

/**
 * A list whose items are paragraphs of their own is one sentence: …主要用于以下方面： 1.教育支出10.00万元，占10.00%； So are short
 * lines one after the other, each a sentence on what the one before it told: 共20.00万元。 货物8.00万元，服务12.00万元。
 */
function goesOn(
  open: readonly NamedBlock[],
  { id, text, part, trail }: NamedBlock,
  fewShort: ReadonlySet<string>,
): boolean {
  const last = open.at(-1) as NamedBlock;
  const first = open[0] as NamedBlock;
  return (
    last.part === part &&
    (/[：:；;，,]\s*$/.test(last.text) || (fewShort.has(last.id) && fewShort.has(id))) &&
    first.trail.every((section, level) => trail[level] === section) &&
    /\d\s*(?:万元|元)/.test(text) &&
    // A numbered item that ends its sentence, or opens a list of its own, is read by itself.
    !(
      /^\s*[(（]?[一二三四五六七八九十\d０-９]{1,2}[)）.．、]/.test(text) &&
      /[。：:]\s*$/.test(text) &&
      /[：:]\s*$/.test(last.text)
    ) &&
    !/[(（][款项][)）]|预算|决算|^[^\d。]*其中/.test(text)
  );
}

const shortLine =
  /^(?![(（]?[一二三四五六七八九十\d０-９]{1,2}[)）.．、])[^。；：;:]{2,40}\d\s*(?:万元|[%％])[^。；：;:]{0,12}。\s*$/;

/** More short lines one after the other are a list of their own things, of which none goes on in the next. */
const mostShortLines = 6;

/** Short lines that stand one after the other, where they are few. */
function fewShortLines({ blocks }: Ledger): Set<string> {
  const runs: string[][] = [[]];
  for (const [id, { text }] of blocks) {
    if (shortLine.test(text)) runs.at(-1)?.push(id);
    else runs.push([]);
  }
  return new Set(runs.filter(({ length }) => length <= mostShortLines).flat());
}

/**
 * What is named without its amount, a comparison in a paragraph of its own or the head of a list, speaks of the amount that
 * its section stated before.
 * @param all of the section
 * @param from statement it stands with, where it is none itself
 */
function borrowValue(to: Statement, all: readonly Statement[], from = to): void {
  if (
    to.subject === '' ||
    (to === from && to.changes.length + to.shares.length + to.growths.length + to.comparisons.length === 0)
  )
    return;
  const own = to.passage.trail.at(-1);
  const before = all
    .slice(0, all.indexOf(from))
    .filter(
      ({ passage, value, depth, subject }) =>
        (to !== from || passage.trail.at(-1) === own) &&
        value !== undefined &&
        depth === 0 &&
        conceptOf(wholeName(subject)) === conceptOf(wholeName(to.subject)),
    );
  to.value = before.at(-1)?.value ?? (to === from ? onlyValue(to, all) : undefined);
}

/** 总收入 of 本年度总收入. */
function wholeName(subject: string): string {
  return subject.replace(/^(?:本年度|本部门|本单位)+/, '');
}

/** What its section states of it elsewhere, where that is one number. */
function onlyValue(to: Statement, all: readonly Statement[]): Amount | undefined {
  const concept = conceptOf(to.subject);
  if (!isKnownConcept(concept)) return undefined;
  const stated = all.flatMap(({ value, depth, subject }) =>
    depth === 0 && conceptOf(subject) === concept ? (value ?? []) : [],
  );
  return new Set(stated.map(({ value, unit }) => `${value.toFixed()} ${unit}`)).size === 1 ? stated[0] : undefined;
}

/** 基本支出占74.49%，上年为1302.40万元: what the report calls so elsewhere, where it is that share of the whole. */
function sharedValue({ subject, shares, within }: Statement, all: readonly Statement[]): Amount | undefined {
  const [share, whole] = [shares[0], within?.head.value];
  if (share === undefined || whole === undefined || subject === '' || share.token.length < 4) return undefined;
  const half = new ExactDecimal(10).pow(-printedDecimals(share.token));
  const isShare = (one: Amount) =>
    one.unit === whole.unit &&
    one.value.times(100).minus(whole.value.times(share.value)).abs().lessThan(whole.value.times(half));
  return all.find(({ value, subject: own }) => own === subject && value && isShare(value))?.value;
}

/** 预算 alone is the one budget that the report speaks of: a report that names no 全年 or 调整 budget means that of 年初. */
function nameBudgets(statements: readonly Statement[]): void {
  const budgets = statements.flatMap(({ budgets, completions, comparisons }) => [
    ...budgets,
    ...completions,
    ...comparisons,
  ]);
  const named = new Set(
    budgets.map(({ budget }) => budget).filter((budget) => budget !== 'any' && budget !== undefined),
  );
  const [only] = named;
  if (only === undefined || named.size > 1) return;
  for (const one of budgets) if (one.budget === 'any') one.budget = only;
}

const wholeOfShares = new Set([
  'revenue',
  'expenditure',
  'general-expenditure',
  'general-basic',
  'three-public',
  'procurement',
]);

/**
 * A paragraph of shares without their whole (教育支出100.00万元，占20.00%；…) is a list of what its section stated before:
 * where the shares make up 100 %, or the amounts make up that whole.
 */
function listShares(
  statements: readonly Statement[],
  around: ReadonlyMap<Passage['trail'][number] | undefined, readonly Statement[]>,
): void {
  const isShare = ({ within, shares, kind, depth, value }: Statement) =>
    within === undefined && shares.length === 1 && shares[0]?.whole === '' && kind === 'money' && depth === 0 && value;
  const shares = statements.filter(isShare);
  const inPassages = [...Map.groupBy(shares, ({ passage }) => passage).values()];
  const inSections = [...Map.groupBy(shares, ({ passage: { trail } }) => trail.at(-2) ?? trail[0]).values()];
  for (const own of [...inPassages, ...inSections]) {
    const [first] = own;
    if (first === undefined || own.length < 2 || own.some(({ within }) => within !== undefined)) continue;
    const { passage } = first;
    const values = total(own.flatMap(({ value }) => value?.value ?? []));
    const others = around.get(passage.trail[0]) ?? [];
    const heads = others
      .slice(0, others.indexOf(first))
      .filter(
        (one) =>
          one.value !== undefined && (wholeOfShares.has(conceptOf(one.subject)) || /财政拨款支出$/.test(one.subject)),
      );
    const numbers = new Set(heads.map(({ value }) => value?.value.toFixed()));
    const head =
      heads.findLast(({ value }) => value?.value.equals(values)) ?? (numbers.size === 1 ? heads.at(-1) : undefined);
    if (head?.value === undefined || (sideOf(head) !== '' && sideOf(first) !== '' && sideOf(head) !== sideOf(first)))
      continue;
    const sum = total(own.flatMap((one) => one.shares.map(({ value }) => value)));
    if (sum.minus(100).abs().greaterThan('0.5') && !values.equals(head.value.value)) continue;
    const list: StatedList = { head, parts: own, open: own.some(isBesideRest), nested: false, inferred: true };
    head.lists.push(list);
    for (const one of own) one.within = list;
  }
}

/** …，占8.06%；其余为医疗支出: what is left has no number. */
function isBesideRest({ shares }: Statement): boolean {
  return shares.some(({ after }) => remainder.test(after));
}

/** 收入 is no part of 支出. */
function sideOf({ subject }: Statement): string {
  return /收入|支出/.exec(subject)?.[0] ?? '';
}
