import type { WholeTemplate } from '../../../report/schema/template.ts';
import { beginsNote, saysGoesOn } from '../../line-beginnings.ts';
import { type FoundGrid, gridOf } from '../../read-source/printed-grid.ts';
import type { SourceLine } from '../../source-lines.ts';
import { isTableTitle } from '../../table-titles.ts';
import { isAmount, isCode } from '../amounts.ts';
import { standsAbove } from '../peeled-grid.ts';
import { isCodePart } from '../table-head.ts';
import { columnOf, rowRole } from '../template-words.ts';
import { foundIn, textGrid } from '../text-grid.ts';
import { type AlignedTable, alignedTable } from './aligned-table.ts';
import { beginsRow, bodyLine } from './body-rows.ts';
import { fullRows } from './full-rows.ts';
import { type GridWords, gridWords } from './grid-words.ts';
import { leavesOf } from './head-node.ts';
import { headNodes } from './head-nodes.ts';
import { middleOf } from './spans.ts';
import { partsOf, repeatedHeads, type TablePart } from './table-parts.ts';
import { type Token, tokensOf, type Width, widths } from './text-tokens.ts';

/** A line drawn with signs; dashes that stand for nothing are shorter. */
export const drawnRule = /^(?=.*([-—–─━═=_＝－~*.])\1{3})[\s\-—–─━═=_＝－~*.+|]+$/;
/** No head has more lines. */
const mostHeadLines = 8;

/** The tables of lines whose columns are parted by blanks alone; one that goes on below its repeated head has a grid for each part. */
export function alignedGrids(lines: readonly SourceLine[], template: WholeTemplate): FoundGrid[] {
  const words = gridWords(template);
  const end = lines.findIndex(({ text }) => beginsNote(text) || /[。；]$/.test(text));
  const own = (end === -1 ? lines : lines.slice(0, end)).filter(({ text }) => !isAside(text));
  const bodyFrom = own.findIndex((line) => isBodyLine(line, template));
  const head = bodyFrom === -1 ? own : own.slice(0, bodyFrom);
  if (head.length === 0 || head.length > mostHeadLines) return [];
  const rows = bodyFrom === -1 ? [] : own.slice(bodyFrom);
  const again = repeatedHeads(head, rows);
  const isHead = (line: SourceLine) => again.has(line);
  const whole = { head, body: rows.filter((line) => !isHead(line)) };
  const ways = [
    () => gridsOf([whole], words),
    () => gridsOf(partsOf(head, rows, isHead), words),
    () => fullGrid(whole, words),
  ];
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  return [];
}

/** A grid for each part; none where one is not sure, or has other heads. */
function gridsOf(parts: readonly TablePart[], words: GridWords): FoundGrid[] {
  const grids = parts.flatMap(({ head, body }): FoundGrid[] => {
    const table = tableBy(head, body, words);
    const grid = table && { ...gridOf(table.cells, table.width, table.height), isOpen: true };
    return foundIn([...head, ...body], grid);
  });
  return grids.length === parts.length ? grids : [];
}

/** The grid of a table whose rows are all full; none where its heads are not as many. */
function fullGrid({ head, body }: TablePart, words: GridWords): FoundGrid[] {
  const rows = fullRows(body.map(({ raw }) => raw));
  if (rows === undefined) return [];
  const width = rows[0]?.split('\t').length ?? 0;
  const [grid] = [false, true].flatMap((isLoose) => {
    const heads = head.map(({ raw }) => tokensOf(raw, 1, isLoose).map(({ text }) => text));
    const reading = { bodyFrom: () => head.length, isLabel: words.isLabel };
    // Of two lines of heads the upper leaves out what stands over nothing more; one as wide as the table may be so by chance.
    const mayBe =
      heads.length === 1 ? heads[0]?.length === width : heads.length === 2 && (heads[0]?.length ?? 0) < width;
    const isWide = heads.some((own) => own.length > width);
    const found = mayBe && !isWide ? textGrid([...heads.map((own) => own.join('\t')), ...rows], reading) : undefined;
    return found ?? [];
  });
  return foundIn([...head, ...body], grid && { ...grid, isOpen: true });
}

/** A table by the way of counting places in which its numbers stand best in line. */
function tableBy(head: readonly SourceLine[], body: readonly SourceLine[], words: GridWords): AlignedTable | undefined {
  const ways = body.length > 0 ? widthsOf(body) : [widths[0]];
  const found = [false, true]
    .map((isLoose) => ways.flatMap((width) => tableOf(head, body, width, isLoose, words) ?? []))
    .find((tables) => tables.length > 0);
  const [table, ...others] = found ?? [];
  // Ways that say different things say nothing.
  return others.some((other) => JSON.stringify(other) !== JSON.stringify(table)) ? undefined : table;
}

function tableOf(
  head: readonly SourceLine[],
  body: readonly SourceLine[],
  width: Width,
  isLoose: boolean,
  words: GridWords,
): AlignedTable | undefined {
  const rows = body.map(({ raw }) => tokensOf(raw, width));
  const nodes = headNodes(
    head.map(({ raw }) => tokensOf(raw, width, isLoose)),
    rows.flat(),
    words,
  );
  if (nodes === undefined || nodes.length < 2) return undefined;
  const hasCodes = leavesOf(nodes).some(({ text }) => words.roleOf(text) === 'code');
  return alignedTable(
    nodes,
    rows.map((tokens, nth) => bodyLine(tokens, nth, hasCodes)),
    words,
  );
}

/** How wide characters are where numbers stand best in line; several, where it makes no difference. */
function widthsOf(body: readonly SourceLine[]): Width[] {
  const places = (width: Width) => {
    const numbers = body.flatMap(({ raw }) => tokensOf(raw, width)).filter(({ text }) => isAmount(text));
    const count = (edge: (token: Token) => number) => new Set(numbers.map((token) => Math.round(edge(token)))).size;
    return Math.min(
      count(({ to }) => to),
      count(({ from }) => from),
      count(middleOf),
    );
  };
  const counts = widths.map((width) => ({ width, count: places(width) }));
  const least = Math.min(...counts.map(({ count }) => count));
  return counts.filter(({ count }) => count === least).map(({ width }) => width);
}

/** What stands between the lines of a table and is no part of it: rules, its title, its form, its unit, that it goes on. */
function isAside(text: string): boolean {
  return drawnRule.test(text) || saysGoesOn(text) || isTableTitle(text) || text.split(/\s{2,}|\u3000/).every(isAbove);
}

function isAbove(words: string): boolean {
  return words === '' || standsAbove(words) || saysGoesOn(words) || /^附?表\s*\d+$/.test(words);
}

function isBodyLine({ raw }: SourceLine, template: WholeTemplate): boolean {
  const tokens = tokensOf(raw, 2).filter(({ text }) => !isCodePart(text));
  const [first] = tokens;
  if (first === undefined) return false;
  if (tokens.some(({ text }) => isAmount(text) || isCode(text)) || beginsRow(first.text)) return true;
  return (
    rowRole(first.text, template) !== undefined &&
    tokens.every(({ text }) => rowRole(text, template) !== undefined && columnOf(text, template) === undefined)
  );
}
