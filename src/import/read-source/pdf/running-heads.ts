import { beginsNote } from '../../line-beginnings.ts';
import { isTableTitle } from '../../table-titles.ts';
import { standsAboveTable } from '../lines-above.ts';
import type { Box } from './box.ts';
import type { PageLine } from './page-lines.ts';
import { smallPrint } from './page-notes.ts';
import { wordsOf } from './placed-line.ts';

/** What pages have at one edge, as far from it as each other, has the same size up to this, and the same place, in points. */
const [sameSize, samePlace] = [0.3, 2];
/** So many pages have it, and this share of all, whatever it says; one that repeats words of the report has fewer. */
const [leastPages, leastShare, fewestPages] = [3, 0.4, 2];
/** The line between it and the text lies so near, in the height of the type, and is so long, in the width of the page. */
const [nearRule, longRule] = [1.2, 0.5];
/** So far below the text, in the height of its type, stands a foot. */
const apart = 2.2;
/** Head or foot may have two lines. */
const mostLines = 2;
/** Fewer characters stand in many a text. */
const shortest = 4;

interface EdgePage {
  lines: readonly PageLine[];
  rules: readonly Box[];
  width: number;
}

/**
 * The heads and feet of pages by their place: they may say something else on each page, as the name of the part that it
 * belongs to. What may as well be a note at the foot of a page has to have the number of the page, or to repeat words of
 * the report.
 * @param size height of the type of the text
 */
export function runningHeads(pages: readonly EdgePage[], size: number): Set<PageLine> {
  const keyOf = (line: PageLine) => wordsOf(line).replace(/[\d\s]+/g, '');
  const all = pages.flatMap(({ lines }) => lines).map(keyOf);
  const text = all.join('');
  // A line holds its own words once.
  const isRepeated = (line: PageLine) => {
    const key = keyOf(line);
    return key.length >= shortest && text.includes(key, text.indexOf(key) + key.length);
  };
  const running = new Set<PageLine>();
  for (const edge of ['head', 'foot'] as const)
    for (let nth = 0; nth < mostLines; nth++) {
      const own = pages.flatMap((page, index) => {
        const left = page.lines.filter((line) => !running.has(line));
        const [line, next] = edge === 'head' ? left : left.toReversed();
        // The last line of a table, and of its notes, stands closer than a foot.
        const isApart = line && next && (edge === 'head' || line.y - next.y > size * apart);
        return isApart && mayRun(line, page, size) ? [{ line, first: firstPage(wordsOf(line), index) }] : [];
      });
      const found = own.filter(({ line, first }) => {
        const alike = own.filter((other) => areAlike(line, other.line));
        const isUsual = edge === 'head' && alike.length >= Math.max(leastPages, pages.length * leastShare);
        const isNumbered = first !== undefined && alike.filter((other) => other.first === first).length >= leastPages;
        return isUsual || isNumbered || (alike.length >= fewestPages && isRepeated(line));
      });
      for (const { line } of found) running.add(line);
    }
  return running;
}

/** The number that the first page has if words begin or end with that of their page. */
function firstPage(words: string, page: number): number | undefined {
  const number = /(?:^\D{0,3}|\D)(\d{1,3})\D{0,3}$|^\D{0,3}(\d{1,3})\s/.exec(words.trim());
  return number === null ? undefined : Number(number[1] ?? number[2]) - page;
}

function areAlike(one: PageLine, other: PageLine): boolean {
  return Math.abs(one.size - other.size) <= sameSize && Math.abs(one.y - other.y) <= samePlace;
}

/** Whether a line is set apart from the text, by a line or by smaller type, and is no row of a table or what stands above one. */
function mayRun(line: PageLine, { rules, width }: EdgePage, size: number): boolean {
  const words = wordsOf(line);
  if (line.row || line.isFloated || standsAboveTable(words) || isTableTitle(words) || beginsNote(words)) return false;
  const isRuledOff = rules.some(({ left, right, top }) => {
    const isNear = top > line.y - line.size * (1 + nearRule) && top < line.y + line.size * nearRule;
    return isNear && right - left > width * longRule;
  });
  return isRuledOff || line.size < size * smallPrint;
}
