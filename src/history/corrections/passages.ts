import type { JSONPath } from 'jsonc-parser';
import { placeAt } from '../../report/addresses.ts';
import { compact } from '../../report/compact.ts';
import { figureStart } from '../../report/figure-place.ts';
import { figureIdOf, idBelow, partId, tableAnchor } from '../../report/ids.ts';
import { ordinaryText } from '../../report/ordinary-text.ts';
import type { Figure } from '../../report/schema/figures.ts';
import type { Block, Node, Report } from '../../report/schema/report.ts';
import type { AccountsTable } from '../../report/schema/tables.ts';
import { cellColumns, isTaken, plainAmount } from '../../report/tables.ts';

/** A string of a year's files that holds words of the report, and the lines of the source they came from. */
export interface Passage {
  /** Id of what has the words: a part, a section, a paragraph, a table or its row, a cell of a table of the accounts. */
  id: string;
  /** Id by which figures and remarks name the block; a row's is its table's. */
  block: string;
  file: 'report' | 'tables';
  path: JSONPath;
  text: string;
  /** What is printed before a heading and is no part of it: 二、 */
  numeral?: string;
  lines: readonly [number, number] | undefined;
  /** Which occurrence in these lines, from 1. */
  nth: number;
  /** Words of the source line that a cell stands in: its row's. */
  beside?: string;
  /** Whether it is a cell that prints a number in a column of numbers. */
  isNumber?: boolean;
}

/** Every string that holds words of the report: headings, texts, cells. */
export function passagesOf(report: Report, tables: readonly AccountsTable[]): Passage[] {
  const parts = report.parts.flatMap((part, index): Passage[] => [
    { ...own(part, ['parts', index, 'heading'], part.heading), numeral: part.numeral, lines: part.lines },
    ...nodePassages(part.content, ['parts', index, 'content']),
  ]);
  return [...parts, ...tables.flatMap((table, index) => cellPassages(table, index, report))];
}

function own({ id }: { id: string }, path: JSONPath, text: string, block = id): Omit<Passage, 'lines'> {
  return { id, block, file: 'report', path, text, nth: 1 };
}

function nodePassages(nodes: readonly Node[], path: JSONPath): Passage[] {
  return nodes.flatMap((node, index): Passage[] => {
    const here = [...path, index];
    if (node.type !== 'section') return blockPassages(node, here);
    const heading =
      node.style === 'heading' && node.heading !== null
        ? [{ ...own(node, [...here, 'heading'], node.heading), numeral: node.numeral, lines: node.lines }]
        : [];
    return [...heading, ...nodePassages(node.content, [...here, 'content'])];
  });
}

function blockPassages(block: Block, path: JSONPath): Passage[] {
  switch (block.type) {
    case 'absence':
      return [];
    case 'table-in-source':
      return [{ ...own(block, [...path, 'title'], block.title), lines: block.lines }];
    case 'table': {
      const cells = [
        ...block.columns.map((text, column) => own(block, [...path, 'columns', column], text)),
        ...block.rows.flatMap((row, r) =>
          row.cells.flatMap((lines, c) =>
            lines.map((text, line) => own(row, [...path, 'rows', r, 'cells', c, line], text, block.id)),
          ),
        ),
      ];
      // The same words in two cells stand in the lines in the order of the cells.
      return cells.map((cell, index) => ({
        ...cell,
        lines: block.lines,
        nth: cells.slice(0, index + 1).filter(({ text }) => text === cell.text).length,
      }));
    }
    default:
      return [{ ...own(block, [...path, 'text'], block.text), lines: block.lines }];
  }
}

function cellPassages(table: AccountsTable, index: number, report: Report): Passage[] {
  if (!isTaken(table)) return [];
  const lines = report.parts
    .flatMap(({ content }) => linesOf(content, table.block))
    .find((found) => found !== undefined);
  return table.sides.flatMap((side, s) =>
    side.rows.flatMap((row, r) =>
      cellColumns(side).flatMap(({ id, role }): Passage[] => {
        const text = row.cells[id] ?? null;
        if (text === null) return [];
        const anchor = tableAnchor({ table: table.id, row: row.key, column: id });
        const path = ['tables', index, 'sides', s, 'rows', r, 'cells', id];
        const isNumber = role === 'value' && plainAmount(text) !== undefined;
        const beside = row.name ?? row.code ?? '';
        return [{ id: anchor, block: anchor, file: 'tables', path, text, lines, nth: 1, beside, isNumber }];
      }),
    ),
  );
}

function linesOf(nodes: readonly Node[], id: string | null): ([number, number] | undefined)[] {
  return nodes.flatMap((node) => {
    if (node.id === id && 'lines' in node) return [node.lines];
    return node.type === 'section' ? linesOf(node.content, id) : [];
  });
}

/** Words found in a passage; the whole passage where only its place was named. */
export interface FoundWords {
  passage: Passage;
  from: number;
  to: number;
  /** Whether just these words were asked for, by themselves or as a figure. */
  isExact: boolean;
}

/**
 * Where the words stand that a person pastes: words of the report, the address of a place, a cell or a number, or an id.
 * White space and the commas of thousands do not count; a numeral before a heading may be left out or not; digits are never some of a longer number's.
 */
export function findWords(passages: readonly Passage[], figures: readonly Figure[], pasted: string): FoundWords[] {
  const anchor = anchorOf(pasted);
  const figure = figures.find(({ id }) => id === figureIdOf(anchor));
  if (figure) return passages.flatMap((passage) => figureIn(passage, figure));
  // A numbered item has its number in its first paragraph, which stands for it.
  const own = passages.filter(({ id }) => id === anchor);
  const whole = own.length > 0 ? own : passages.filter(({ id }) => id === idBelow(anchor, 'paragraph', 1));
  if (whole.length > 0) return whole.map((passage) => ({ passage, from: 0, to: passage.text.length, isExact: false }));
  return findText(passages, pasted).filter((found) => numberAround(found) === undefined);
}

/** The numbers of which the pasted digits are only some. */
export function numbersHolding(passages: readonly Passage[], pasted: string): string[] {
  return [...new Set(findText(passages, pasted).flatMap((found) => numberAround(found) ?? []))];
}

function findText(passages: readonly Passage[], pasted: string): FoundWords[] {
  const words = compact(ordinaryText(pasted)).replace(thousands, '');
  if (words === '') return [];
  return passages.flatMap((passage): FoundWords[] => {
    const { text, numeral = '' } = passage;
    const isHeading = numeral !== '' && words === compact(numeral + text).replace(thousands, '');
    return isHeading ? [{ passage, from: 0, to: text.length, isExact: true }] : wordsIn(passage, words);
  });
}

/** The number that goes on before or behind words which begin or end with a digit. */
function numberAround({ passage: { text }, from, to }: FoundWords): string | undefined {
  for (const { 0: number, index } of text.matchAll(/\d+(?:,\d{3})*(?!\d)(?:\.\d+)?/g)) {
    const end = index + number.length;
    const isCut = (at: number) => index < at && at < end;
    // 1.2020年: the point ends a numeral.
    const isNumeral = index === 0 && /^\d{1,2}\.\d{4}$/.test(number) && text[end] === '年';
    if (!isNumeral && (isCut(from) || isCut(to))) return number;
  }
  return undefined;
}

/** Year that a pasted address names; undefined for words and ids. */
export function yearNamed(pasted: string): number | undefined {
  const [, year] = /\/(\d{4})\//.exec(pasted.split('#')[0] ?? '') ?? [];
  return year === undefined ? undefined : Number(year);
}

/** `https://…/2019/part-3/#s3-7-p1:~:text=…` → `s3-7-p1`; an id stands for itself, the address of a part's page for the part. */
function anchorOf(pasted: string): string {
  const [path = '', fragment] = pasted.trim().split('#');
  const anchor = fragment?.replace(/:~:.*$/, '') ?? '';
  if (anchor !== '') return anchor;
  const page = placeAt(/\/\d{4}\/[^/]+\/$/.exec(`${path}/`.replace(/\/+$/, '/'))?.[0] ?? '');
  return page === undefined ? path : partId(page.part);
}

function figureIn(passage: Passage, figure: Figure): FoundWords[] {
  const from = passage.block === figure.block ? figureStart(figure, passage.text) : undefined;
  return from === undefined ? [] : [{ passage, from, to: from + figure.token.length, isExact: true }];
}

/** The commas of 1,330.50, which a person may leave out. */
const thousands = /(?<=\d),(?=\d{3}(?!\d))/g;

function wordsIn(passage: Passage, words: string): FoundWords[] {
  const commas = new Set([...passage.text.matchAll(thousands)].map(({ index }) => index));
  const letters = [...Array(passage.text.length).keys()].filter(
    (position) => compact(passage.text[position] ?? '') !== '' && !commas.has(position),
  );
  const text = letters.map((position) => passage.text[position]).join('');
  const found: FoundWords[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) {
    const from = letters[at] ?? 0;
    found.push({ passage, from, to: (letters[at + words.length - 1] ?? from) + 1, isExact: true });
  }
  return found;
}
