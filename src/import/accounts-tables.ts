import type { SourceLine } from './source-lines.ts';

/** A table of the accounts as the source has it: where it is and what it is called, its cells left where they are. */
export interface AccountsTable {
  title: string;
  /** Page of the published file the title stands on; null where the text does not tell. */
  page: number | null;
  lines: SourceLine[];
}

/** A stretch of part two: a table, or text between tables. */
export type AccountsPiece = { kind: 'table'; table: AccountsTable } | { kind: 'text'; lines: SourceLine[] };

const tableTitle =
  /^(?!注|说明|本表|备注|无|纳入)[^，。；：:\t]{2,45}(?:表|表[（(][^）)]{1,20}[）)])(?:\s*(?:公开\s*\d+\s*表|单位[：:].*|金额单位.*))?$/;
const subjectRow = /决算|收入|支出|收支|经费|预算|资金|绩效|资产|采购|评/;
const noteLine = /^(?:注|说明|备注)\s*[：:]/;
/** A line of cells: numbers, tabs, no sentence. */
const cellGap = /\t|^-?[\d,]+(?:\.\d+)?(?:\s+-?[\d,]+(?:\.\d+)?)*$/;

/** Whether a line is the title of a table of the accounts. */
export function isTableTitle(text: string): boolean {
  return tableTitle.test(text) && subjectRow.test(text);
}

/**
 * Divides the lines of a part of tables. A table goes from its title to the next; what stands above the title on the
 * same page belongs to it too, since extractions write cells in any order. Notes below a table are text again.
 */
export function accountsPieces(lines: readonly SourceLine[]): AccountsPiece[] {
  const titles = lines.flatMap(({ text }, index) => (isTableTitle(text) ? [index] : []));
  const starts = titles.map((title, nth) => ({ title, from: startOf(lines, title, titles[nth - 1] ?? -1) }));
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

function textPiece(lines: readonly SourceLine[]): AccountsPiece[] {
  return lines.length === 0 ? [] : [{ kind: 'text', lines: [...lines] }];
}

/** The top of the page, unless another table's title, its notes or a sentence stand between. */
function startOf(lines: readonly SourceLine[], title: number, previous: number): number {
  let from = title;
  while (from > previous + 1) {
    if (isPageTop(lines[from])) return from;
    const above = lines[from - 1];
    if (above === undefined || noteLine.test(above.text) || /[。；]$/.test(above.text)) return title;
    from -= 1;
  }
  return title;
}

function isPageTop(line: SourceLine | undefined): boolean {
  return line !== undefined && (line.pageBreak || (line.page === null && line.raw.startsWith(' ')));
}

/** Notes are text only where no cell follows them. */
function notesStart(lines: readonly SourceLine[]): number {
  const note = lines.findIndex(({ text }, index) => index > 0 && noteLine.test(text));
  if (note === -1) return lines.length;
  return lines.slice(note).some(({ text }) => cellGap.test(text)) ? lines.length : note;
}
