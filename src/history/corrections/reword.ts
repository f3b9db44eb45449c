import type { JSONPath } from 'jsonc-parser';
import { compact } from '../../report/compact.ts';
import { put } from '../../report/edit-json.ts';
import { occurrence } from '../../report/figure-place.ts';
import { ordinaryText } from '../../report/ordinary-text.ts';
import { textOf } from '../../report/outline.ts';
import type { Decision } from '../../report/schema/decisions.ts';
import type { Figure } from '../../report/schema/figures.ts';
import type { Remark } from '../../report/schema/remarks.ts';
import type { Mark, Node, Report, Section } from '../../report/schema/report.ts';
import { plainAmount } from '../../report/tables.ts';
import { editBetween, edited, stretchAfter, type TextEdit, touches } from '../../report/text-edit.ts';
import { followedFigures, type NumberChoices, type UnclearFigure } from './followed-figures.ts';
import { keepBlanks } from './keep-blanks.ts';
import type { FoundWords, Passage } from './passages.ts';
import { rewordSource } from './source-words.ts';
import { nodesIn, wholePlace, wordsIn } from './whole-place.ts';

/** Text of each file of a year that says or quotes words of the report. */
export type YearTexts = Record<
  'source' | 'report' | 'figures' | 'tables' | 'remarks' | 'relations' | 'decisions',
  string
>;

/** What a change of words comes to. */
export interface Reworded {
  texts: YearTexts;
  before: string;
  after: string;
  /** Figures that say something else now, or (null) are no more. */
  figures: { before: Figure; after: Figure | null }[];
  /** Whether the source says it as it should; of a table's cells it may have no line to be told by. */
  isInSource: boolean;
}

/**
 * Puts other words in the place of some of the report's, in every file that has them: the text, the lines of the source,
 * the figures and remarks that quote them, the marks and headings made of them. No file's other lines change.
 * @param texts of the year; each file sound by itself
 * @param words new ones; white space as a report has it follows from them
 * @param choices what a person said of figures whose number the words alone do not tell
 */
export function reword(
  texts: YearTexts,
  { passage, from, to }: Pick<FoundWords, 'passage' | 'from' | 'to'>,
  words: string,
  choices: NumberChoices = new Map(),
): Reworded | { unclear: UnclearFigure[] } | { impossible: 'empty' | 'same' | 'no-number' | 'not-in-source' } {
  const before = passage.text;
  const after = edited(before, { from, to, words: keepBlanks(before.slice(from, to), ordinaryText(words)) })
    .replace(/\s+/g, ' ')
    .trim();
  if (after === '') return { impossible: 'empty' };
  // A dash says that there is none.
  if (passage.isNumber && plainAmount(after) === undefined && !/^[-—–－/]+$/.test(after))
    return { impossible: 'no-number' };
  const edit = editBetween(before, after);
  if (edit === undefined) return { impossible: 'same' };

  const now = { ...texts, [passage.file]: put(texts[passage.file], passage.path, after) };
  const source = sourceAfter(texts.source, passage, edit);
  if (source === undefined && passage.file === 'report') return { impossible: 'not-in-source' };
  now.source = source ?? texts.source;
  now.decisions = decisionsAfter(texts, now.source);
  let figures: Reworded['figures'] = [];
  if (passage.file === 'report') {
    const followed = blockAfter(texts, now, passage, edit, choices);
    if ('unclear' in followed) return followed;
    figures = followed.figures;
  }
  // The cells of a workbook of their own are in no source.
  const isApart = passage.file === 'tables' && JSON.parse(texts.tables).published !== undefined;
  return { texts: now, before, after, figures, isInSource: source !== undefined || isApart };
}

/** What is left of a year's files once words are withdrawn, and what was. */
export interface Withdrawn {
  texts: YearTexts;
  /** The sections, blocks and figures that went, by id. */
  ids: string[];
  /** How many of them are no sections. */
  blocks: number;
  /** Their words. */
  before: string;
  /** The office's own relations that spoke of them, and went too. */
  relations: OwnRelation[];
}

/** One of relations.json, as far as it is told of here. */
interface OwnRelation {
  id: string;
  title: string;
}

/** Whether one of a file's items names a place or a figure: by itself, with a sign, or in its words. */
export function namesAny(item: object, ids: Iterable<string>): boolean {
  const text = JSON.stringify(item);
  return [...ids].some((id) => [`"${id}"`, `"-${id}"`, `{${id}}`].some((name) => text.includes(name)));
}

/**
 * Takes a whole place out, with what stands on it: its figures, remarks, relations and decisions. Words that are a section's heading,
 * its number or all it has go with the section; the numbers of the others stay as printed. The lines in the source are left
 * empty, so that those of all others stay.
 * @returns undefined where the passage is part of a table, or a part would be left empty
 */
export function withdrawn(texts: YearTexts, passage: Passage): Withdrawn | undefined {
  const isWhole = ['text', 'heading', 'title'].includes(`${passage.path.at(-1)}`);
  const found = isWhole ? wholePlace(JSON.parse(texts.report), passage.id) : undefined;
  if (found === undefined) return undefined;
  const nodes = nodesIn(found.node);
  const ids = new Set(nodes.map(({ id }) => id));
  const isOf = (line: number) =>
    nodes.some((node) => 'lines' in node && line >= node.lines[0] && line <= node.lines[1]);
  const without = (text: string, list: string, isGone: (item: never) => boolean) =>
    (JSON.parse(text)[list] as never[]).reduceRight(
      (json: string, item, index) => (isGone(item) ? put(json, [list, index], undefined) : json),
      text,
    );
  const figures: Figure[] = JSON.parse(texts.figures).figures;
  const gone = [...ids, ...figures.filter(({ block }) => ids.has(block)).map(({ id }) => id)];
  const relations: OwnRelation[] = JSON.parse(texts.relations).relations;
  const spoke = relations.filter((relation) => namesAny(relation, gone));
  return {
    ids: gone,
    relations: spoke,
    blocks: nodes.filter(({ type }) => type !== 'section').length,
    before: wordsIn(found.node),
    texts: {
      ...texts,
      report: put(texts.report, found.path, undefined),
      source: texts.source
        .split('\n')
        .map((line, index) => (isOf(index + 1) ? (line.endsWith('\r') ? '\r' : '') : line))
        .join('\n'),
      figures: without(texts.figures, 'figures', (figure: Figure) => ids.has(figure.block)),
      remarks: without(texts.remarks, 'remarks', (remark: Remark) => ids.has(remark.block)),
      relations: without(texts.relations, 'relations', ({ id }: OwnRelation) => spoke.some((one) => one.id === id)),
      decisions: without(texts.decisions, 'decisions', ({ line }: Decision) => isOf(line)),
    },
  };
}

function sourceAfter(source: string, { lines, text, nth, beside }: Passage, edit: TextEdit): string | undefined {
  if (lines === undefined) return undefined;
  if (beside === undefined) return rewordSource(source, lines, text, edit, nth);
  // A cell is told by its row's words on the same line; where these do not tell, it must be the only one in the table.
  const all = source.split(/\r?\n/);
  const holds = (line: number, words: string) =>
    compact(ordinaryText(all[line - 1] ?? '')).split(compact(words)).length;
  const own = range(lines).filter((line) => holds(line, text) > 1);
  const besides = own.filter((line) => beside !== '' && holds(line, beside) > 1);
  const [line, ...others] = besides.length > 0 ? besides : own;
  if (line === undefined || others.length > 0 || holds(line, text) > 2) return undefined;
  return rewordSource(source, [line, line], text, edit);
}

function range([from, to]: readonly [number, number]): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** What a person decided is known by the words its line begins with. */
function decisionsAfter(texts: YearTexts, source: string): string {
  const [then, now] = [texts.source.split(/\r?\n/), source.split(/\r?\n/)];
  const decisions: Decision[] = JSON.parse(texts.decisions).decisions;
  return decisions.reduce((text, { line, startsWith }, index) => {
    const printed = now[line - 1] ?? '';
    return then[line - 1] === printed
      ? text
      : put(text, ['decisions', index, 'startsWith'], printed.trim().slice(0, startsWith.length));
  }, texts.decisions);
}

/** Lets what quotes the block follow its words; writes into `now`. */
function blockAfter(
  texts: YearTexts,
  now: YearTexts,
  passage: Passage,
  edit: TextEdit,
  choices: NumberChoices,
): { figures: Reworded['figures'] } | { unclear: UnclearFigure[] } {
  const report: Report = JSON.parse(texts.report);
  const whole = blockTexts(report, JSON.parse(now.report), passage);
  if (whole === undefined) return { figures: [] };
  const inBlock = editBetween(whole.before, whole.after) ?? edit;

  const figures: Figure[] = JSON.parse(texts.figures).figures;
  const followed = followedFigures(figures, passage.block, whole.before, inBlock, choices);
  if ('unclear' in followed) return followed;
  const changed = followed.figures.flatMap((after, index) => {
    const before = figures[index];
    return before && JSON.stringify(after) !== JSON.stringify(before) ? [{ index, before, after }] : [];
  });
  // From the last on, so that the positions of the others stay.
  for (const { index, before, after } of changed.toReversed()) {
    if (after === null) now.figures = put(now.figures, ['figures', index], undefined);
    else now.figures = fieldsAfter(now.figures, ['figures', index], before, after);
  }

  const remarks: Remark[] = JSON.parse(texts.remarks).remarks;
  remarks.forEach(({ block, quote }, index) => {
    const at = block === passage.block ? whole.before.indexOf(quote) : -1;
    if (at === -1) return;
    const { start, end } = stretchAfter(inBlock, at, at + quote.length);
    const quoteNow = whole.after.slice(start, end);
    if (quoteNow !== quote) now.remarks = put(now.remarks, ['remarks', index, 'quote'], quoteNow);
  });

  if (passage.path.at(-1) === 'text') now.report = headingAfter(now.report, report, passage, inBlock);
  return {
    figures: changed.filter(({ before, after }) => before.value !== after?.value || before.unit !== after.unit),
  };
}

function fieldsAfter(text: string, path: JSONPath, before: Figure, after: Figure): string {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)] as (keyof Figure)[]);
  return [...fields]
    .filter((field) => before[field] !== after[field])
    .reduce((json, field) => put(json, [...path, field], after[field]), text);
}

/** Words of the block before and after, as figures quote them; undefined where the passage is a heading's. */
function blockTexts(then: Report, now: Report, { path }: Passage): { before: string; after: string } | undefined {
  const length = path.lastIndexOf('content');
  const [before, after] = [then, now].map((report) => at(report, path.slice(0, length + 2)) as Node | undefined);
  if (length === -1 || !before || !after || before.type === 'section' || after.type === 'section') return undefined;
  return { before: textOf(before), after: textOf(after) };
}

function at(value: unknown, path: JSONPath): unknown {
  return path.reduce<unknown>((inside, key) => (inside as Record<string | number, unknown> | undefined)?.[key], value);
}

/** The heading of a section whose first paragraph holds it, and the marks of left-over words in the paragraph. */
function headingAfter(text: string, then: Report, { path, text: before }: Passage, edit: TextEdit): string {
  let json = text;
  const block = path.slice(0, -1);
  const marks = (at(then, [...block, 'marks']) ?? []) as Mark[];
  const after = edited(before, edit);
  const kept = marks.flatMap((mark): Mark[] => {
    const start = occurrence(before, mark.quote, mark.nth ?? 1);
    if (start === undefined) return [mark];
    // What was changed in left-over words has been filled in or chosen.
    if (touches(edit, start + 1, start + mark.quote.length - 1)) return [];
    const now = stretchAfter(edit, start, start + mark.quote.length).start;
    const nth = after.slice(0, now).split(mark.quote).length;
    return [{ kind: mark.kind, quote: mark.quote, ...(nth > 1 && { nth }) } as Mark];
  });
  if (JSON.stringify(kept) !== JSON.stringify(marks))
    json = put(json, [...block, 'marks'], kept.length > 0 ? kept : undefined);

  const section = at(then, path.slice(0, -3)) as Section | undefined;
  if (path.at(-2) !== 0 || section?.type !== 'section' || section.style !== 'run-in') return json;
  const heading = before.indexOf(section.heading ?? '');
  if (section.heading === null || heading === -1 || edit.from >= heading + section.heading.length) return json;
  const { start, end } = stretchAfter(edit, heading, heading + section.heading.length);
  return put(json, [...path.slice(0, -3), 'heading'], after.slice(start, end));
}
