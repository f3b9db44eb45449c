import type { SourceLine } from './source-lines.ts';

/** Blanks between two cells. */
const gap = /(?:[ \u00A0]{2,}|\u3000[ \u3000]*|\t)/;
/** A cell of an amount, or one that has none. */
const amount = /^(?:-?[\d,]+(?:\.\d+)?%?|[-—–/])$/;
/** No cell of a small table is longer, and no row has more of them. */
const longestCell = 30;
const mostCells = 12;

/**
 * Lines of a text whose cells are set apart by blanks, as rows: two and more, one below the other, of as many cells, in
 * which amounts stand beside names. Joined, one row's last amount would touch the next one's name.
 */
export function withAlignedRows(lines: readonly SourceLine[]): SourceLine[] {
  const cells = lines.map(cellsOf);
  const result = [...lines];
  for (let from = 0; from < lines.length; ) {
    const count = cells[from]?.length ?? 0;
    let to = from + 1;
    while (count > 1 && to < lines.length && cells[to]?.length === count) to += 1;
    if (count > 1 && isTable(cells.slice(from, to)))
      for (const [nth, line] of lines.slice(from, to).entries()) {
        const row = (cells[from + nth] ?? []).join('\t');
        result[from + nth] = { ...line, raw: row, text: row };
      }
    from = to;
  }
  return result;
}

function cellsOf({ text }: SourceLine): string[] {
  if (text.includes('\t') || /[。；]/.test(text)) return [];
  const cells = text.split(gap);
  return cells.length <= mostCells && cells.every((cell) => cell !== '' && cell.length <= longestCell) ? cells : [];
}

/** Amounts in all columns but the first, or the first two, of every row below the head. */
function isTable(rows: readonly (readonly string[])[]): boolean {
  const [head = [], ...below] = rows;
  const isRow = (row: readonly string[]) =>
    !amount.test(row[0] ?? '') && row.slice(1).every((cell) => amount.test(cell));
  return below.length > 0 && below.every(isRow) && (isRow(head) || head.every((cell) => !amount.test(cell)));
}
