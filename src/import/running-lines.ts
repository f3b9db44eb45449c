import { beginsNote } from './line-beginnings.ts';
import { pageLines } from './page-lines.ts';
import { risingLines } from './rising-lines.ts';
import type { SourceLine } from './source-lines.ts';
import { isFormNumber } from './table-titles.ts';
import { bareNumber, unmarkedHeads, unmarkedNumbers } from './unmarked-pages.ts';

/** Lines that a printed page repeats around its text. */
export interface RunningLine {
  kind: 'page-header' | 'page-footer' | 'page-number' | 'table-head';
  line: SourceLine;
}

/** 第 13 页 共 24 页, 13 / 24. */
const numberOfPage = String.raw`第\s*\d{1,3}\s*页(?:\s*[,，/]?\s*共\s*\d{1,3}\s*页)?|\d{1,3}\s*\/\s*\d{1,3}`;
/** A page number by its dress alone: — 13 —, or one of these. */
const dressedNumber = new RegExp(String.raw`^(?:[-—–－]+\s*(?:\d{1,3}|[ivxlⅠ-Ⅻⅰ-ⅻ]{1,6})\s*[-—–－]+|${numberOfPage})$`);
/** The number of a page of a sheet, as workbooks print it at the foot: — 2.3 —. Elsewhere it may be an amount between dashes. */
const sheetNumber = /^(?:[-—–－]+\s*\d{1,2}\s*[.．]\s*\d{1,3}\s*[-—–－]+|第\s*\d{1,2}\s*[.．-]\s*\d{1,3}\s*页)$/;
/** What stands with a table, on however many pages. */
const unitOfTable = /^(?:金额)?单位\s*[：:]/;
/** Words at the foot of a page with its number beside them. */
const numberedFoot = new RegExp(String.raw`^(.*\S)(?:\t|\s{2,})\s*(?:${numberOfPage})$`);
/** The last row of several pages may print the same: two tables have the same 科目, with the same amount. */
const rowEnd = /\s[\d,]+\.\d{2}$/;
/** The pages before the text are numbered i, ii, iii, or Ⅰ, Ⅱ, Ⅲ. */
const romanNumber = /^(?:x{0,3}(?:ix|iv|v?i{0,3})|[Ⅰ-Ⅻⅰ-ⅻ])$/i;
/** A header is printed on at least this many pages, and on this share of them. */
const leastPages = 3;
const leastShare = 0.4;

/** Finds page numbers, headers and footers. Bare numbers count only where they rise with the pages. */
export function runningLines(all: readonly SourceLine[]): RunningLine[] {
  const lines = all.filter(({ isAtEdge }) => !isAtEdge);
  const pages = pagesOf(all).map((page) => page.filter(({ isAtEdge }) => !isAtEdge));
  const sheets = lastLines(pages, sheetNumber);
  const dressed = [
    ...lines.filter(({ text }) => dressedNumber.test(text)),
    ...(sheets.length < leastPages ? [] : sheets),
  ];
  const found: RunningLine[] = [
    ...pagesOf(all).flatMap(edgeLines),
    ...pageLines(lines).map((line) => ({ kind: 'page-header' as const, line })),
    ...dressed.map((line) => ({ kind: 'page-number' as const, line })),
  ];
  const risen = pages.length < leastPages ? [] : bareNumbers(pages);
  // Indents are no sure sign of a page: a text without form feeds shows its pages by their numbers.
  const unmarked = lines.every(({ page }) => page === null) ? lines : [];
  const bare = [...new Set([...risen, ...unmarkedNumbers(unmarked, risen.length > 0)])];
  const numbers = new Set([...dressed, ...bare]);
  const heads = unmarkedHeads(unmarked.filter((line) => !numbers.has(line)));
  for (const line of heads) found.push({ kind: 'page-header', line });
  if (pages.length < leastPages) {
    return [...found, ...bare.map((line) => ({ kind: 'page-number' as const, line }))].toSorted(byLine);
  }
  const feet = numberedFeet(lines);
  for (const line of feet) found.push({ kind: 'page-footer', line });
  const taken = new Set([...dressed, ...feet, ...heads]);
  for (const line of [...bare, ...lastLines(pages, romanNumber), ...risingLines(pages, ({ text }) => text)]) {
    if (!taken.has(line)) found.push({ kind: 'page-number', line });
    taken.add(line);
  }
  const least = enough(pages);
  for (const kind of ['page-header', 'page-footer'] as const) {
    // A header may have two lines; each is found once the one outside it is taken.
    for (let depth = 0; depth < 3; depth++) {
      const edge = pages.flatMap((page) => edgeLine(page, kind, taken) ?? []);
      const repeated = [...Map.groupBy(edge, ({ text }) => text)].flatMap(([text, own]) =>
        own.length < least || beginsNote(text) || unitOfTable.test(text) || isFormNumber(text) || rowEnd.test(text)
          ? []
          : own,
      );
      for (const line of repeated) {
        found.push({ kind, line });
        taken.add(line);
      }
    }
  }
  for (const line of repeatedHeads(pages, taken)) found.push({ kind: 'table-head', line });
  return found.toSorted(byLine);
}

/** What its place on the page tells of. */
function edgeLines(page: readonly SourceLine[]): RunningLine[] {
  const first = page.findIndex(({ isAtEdge }) => !isAtEdge);
  return page.flatMap((line, index) =>
    line.isAtEdge ? [{ kind: first === -1 || index < first ? 'page-header' : 'page-footer', line }] : [],
  );
}

/** The same words beside the numbers of several pages; an extraction may have set a number apart from them. */
function numberedFeet(lines: readonly SourceLine[]): SourceLine[] {
  const words = lines.flatMap(({ text }) => numberedFoot.exec(text)?.[1] ?? []);
  const feet = new Set(words.filter((own) => words.filter((other) => other === own).length >= leastPages));
  return lines.filter(({ text }) => feet.has(numberedFoot.exec(text)?.[1] ?? text));
}

/** The last lines of pages that are a number of this kind. */
function lastLines(pages: readonly SourceLine[][], number: RegExp): SourceLine[] {
  return pages.flatMap((page) => page.slice(-1).filter(({ text }) => number.test(text)));
}

function byLine(a: RunningLine, b: RunningLine): number {
  return a.line.number - b.line.number;
}

/** The head of a table that goes on over the page is printed there once more. */
function repeatedHeads(pages: readonly SourceLine[][], taken: ReadonlySet<SourceLine>): SourceLine[] {
  const isRow = (line: SourceLine | undefined) => line?.text.includes('\t') ?? false;
  let rows: SourceLine[] = [];
  return pages.flatMap((page) => {
    const own = page.filter((line) => !taken.has(line));
    const [first] = own;
    const isAgain = first !== undefined && isRow(first) && rows.some(({ text }) => text === first.text);
    const end = own.findLastIndex((line) => !isRow(line));
    // The rows at the end of the page, and those above them where the whole page is one table.
    rows = end === -1 ? [...rows, ...own] : own.slice(end + 1);
    return isAgain ? [first] : [];
  });
}

function enough(pages: readonly SourceLine[][]): number {
  return Math.max(leastPages, pages.length * leastShare);
}

function edgeLine(
  page: SourceLine[],
  kind: RunningLine['kind'],
  taken: ReadonlySet<SourceLine>,
): SourceLine | undefined {
  const left = page.filter((line) => !taken.has(line));
  // What is alone on its page is the page.
  if (left.length < 2) return undefined;
  return kind === 'page-header' ? left[0] : left.at(-1);
}

function bareNumbers(pages: readonly SourceLine[][]): SourceLine[] {
  const edges = pages.flatMap((page, index) =>
    [...new Set([page.at(-1), page[0]])]
      .filter((line) => line !== undefined)
      .filter(({ text }) => bareNumber.test(text))
      .map((line) => ({ line, offset: Number(line.text) - index })),
  );
  const offsets = Map.groupBy(edges, ({ offset }) => offset);
  const [most] = [...offsets.values()].toSorted((a, b) => b.length - a.length);
  return most !== undefined && most.length >= leastPages ? most.map(({ line }) => line) : [];
}

/** The pages of a text; where nothing marks them, each ends with its number. */
function pagesOf(lines: readonly SourceLine[]): SourceLine[][] {
  const marked = partedAt(lines, ({ pageBreak }) => pageBreak);
  if (marked.length >= leastPages) return marked;
  const numbered = partedAt(lines, (_, before) => before !== undefined && dressedNumber.test(before.text));
  return numbered.length >= leastPages ? numbered : marked;
}

function partedAt(
  lines: readonly SourceLine[],
  begins: (line: SourceLine, before: SourceLine | undefined) => boolean,
): SourceLine[][] {
  const pages: SourceLine[][] = [];
  for (const [at, line] of lines.entries()) {
    const open = pages.at(-1);
    if (open === undefined || begins(line, lines[at - 1])) pages.push([line]);
    else open.push(line);
  }
  return pages;
}
