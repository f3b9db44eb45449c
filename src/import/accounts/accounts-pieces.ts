import { beginsNote } from '../line-beginnings.ts';
import { endsSentence } from '../punctuation.ts';
import type { SourceLine } from '../source-lines.ts';
import { firstTitles, isTableTitle, isTitleOf } from '../table-titles.ts';
import { standsAbove } from './peeled-grid.ts';

/** A table of the accounts as the source has it: where it is and what it is called, its cells left where they are. */
export interface AccountsTable {
  title: string;
  /** Page of the published file the title stands on; null where the text does not tell. */
  page: number | null;
  lines: SourceLine[];
}

/** A stretch of part two: a table, or text between tables. */
export type AccountsPiece = { kind: 'table'; table: AccountsTable } | { kind: 'text'; lines: SourceLine[] };

/** A line of cells: numbers, tabs, no sentence. */
const cellGap = /\t|^-?[\d,]+(?:\.\d+)?(?:\s+-?[\d,]+(?:\.\d+)?)*$/;

/** So many titles without a line between them are a list of tables. */
const listed = 3;

/**
 * Divides the lines of a part of tables. A table goes from its title to the next; what stands above the title on the
 * same page belongs to it too, since extractions write cells in any order. A title that is printed again on the next
 * page begins no other table. Notes below a table are text again.
 */
export function accountsPieces(lines: readonly SourceLine[]): AccountsPiece[] {
  const titles = titlesIn(lines);
  const areBelow = areTitlesBelow(lines, titles);
  const starts = titles.map((title, nth) => {
    const previous = titles[nth - 1] ?? -1;
    // The first table has no title above it: the top of its page begins it.
    const below = previous === -1 ? startOf(lines, lines.findIndex(isRow), -1) : previous + 1;
    return { title, from: areBelow ? below : startOf(lines, title, previous) };
  });
  const [first] = starts;
  if (!first) {
    const cells = lines.filter(({ text }) => cellGap.test(text)).length;
    return lines.length === 0 || cells < 3 || cells < lines.length * 0.3
      ? textPiece(lines)
      : [{ kind: 'table', table: { title: lines[0]?.text ?? '', page: lines[0]?.page ?? null, lines: [...lines] } }];
  }
  return [
    ...textPiece(lines.slice(0, first.from)),
    ...starts.flatMap(({ title, from }, nth) => {
      const whole = lines.slice(from, starts[nth + 1]?.from ?? lines.length);
      const end = notesStart(whole);
      const table = { title: lines[title]?.text ?? '', page: lines[title]?.page ?? null, lines: whole.slice(0, end) };
      return [{ kind: 'table' as const, table }, ...textPiece(whole.slice(end))];
    }),
  ];
}

/** Whether each title stands below its table: rows stand above the first and between all, and none below the last. */
function areTitlesBelow(lines: readonly SourceLine[], titles: readonly number[]): boolean {
  const last = titles.at(-1);
  return (
    last !== undefined &&
    titles.length >= listed &&
    !lines.slice(last).some(isRow) &&
    titles.every((title, nth) => lines.slice((titles[nth - 1] ?? -1) + 1, title).some(isRow))
  );
}

/** Cells that tabs or blanks part, the last an amount. */
function isRow({ raw }: SourceLine): boolean {
  return /\t|\S\s{2,}\S.*\d\.\d{2}\s*$/.test(raw) && !endsSentence(raw.trim());
}

/** Where the tables begin: titles that are neither entries of a list nor those of a table that goes on. */
function titlesIn(lines: readonly SourceLine[]): number[] {
  const all = lines.flatMap(({ text }, index) => (isTableTitle(text) ? [index] : []));
  const runs: number[][] = [];
  for (const title of all) {
    const open = runs.at(-1);
    // The first table right below a list that names it is not of the list.
    const isListed = open?.some((entry) => isTitleOf(lines[entry]?.text, lines[title]?.text ?? '')) ?? false;
    if (open?.at(-1) === title - 1 && !isListed) open.push(title);
    else runs.push([title]);
  }
  const titles = runs.filter((run) => run.length < listed).flat();
  return firstTitles(lines, titles.length > 0 ? titles : all);
}

function textPiece(lines: readonly SourceLine[]): AccountsPiece[] {
  return lines.length === 0 ? [] : [{ kind: 'text', lines: [...lines] }];
}

/** The top of the page, or where another table's title, its notes or a sentence stand between, what stands above tables alone. */
function startOf(lines: readonly SourceLine[], title: number, previous: number): number {
  let from = title;
  while (from > previous + 1) {
    if (isPageTop(lines[from])) return from;
    const above = lines[from - 1];
    // A row whose cells are told apart stands where it is printed: below the title it belongs to.
    if (above && isRow(above) && !standsAbove(above.text)) return from;
    if (above === undefined || beginsNote(above.text) || /[。；]$/.test(above.text)) break;
    from -= 1;
  }
  const below = lines.slice(from, title).findLastIndex(({ text }) => !standsAbove(text));
  return from + below + 1;
}

function isPageTop(line: SourceLine | undefined): boolean {
  return line !== undefined && (line.pageBreak || (line.page === null && line.raw.startsWith(' ')));
}

/** Notes are text only where no cell follows them. */
function notesStart(lines: readonly SourceLine[]): number {
  const note = lines.findIndex(({ text }, index) => index > 0 && beginsNote(text));
  if (note === -1) return lines.length;
  return lines.slice(note).some(({ text }) => cellGap.test(text)) ? lines.length : note;
}
