import type { PdfLine } from './pdf-lines.ts';

/**
 * Marks the lines that are rows of a table and says their cells column by column.
 * @param lines of one page
 * @returns for each line its cells, empty ones included; undefined where the line is no row, or where two words of it
 *   share a column, so that nobody takes the row for sure
 */
export function gridRows(lines: readonly PdfLine[]): (string[] | undefined)[] {
  const rows: (string[] | undefined)[] = lines.map(() => undefined);
  let start = 0;
  while (start < lines.length) {
    let end = start;
    while (end < lines.length && (lines[end]?.cells.length ?? 0) > 1) end += 1;
    // One line with a gap is a heading set apart or a number nobody filled in; two are a table.
    if (end - start > 1) {
      const run = lines.slice(start, end);
      const columns = columnsOf(run);
      run.forEach((line, index) => {
        rows[start + index] = cellsOf(line, columns);
      });
    }
    start = end + 1;
  }
  return rows;
}

interface Column {
  left: number;
  right: number;
}

/**
 * The columns, told by the rows that have a cell in every one of them: the nth cell of each stands in the nth column,
 * wherever it is set in it.
 */
function columnsOf(lines: readonly PdfLine[]): Column[] {
  const count = Math.max(...lines.map(({ cells }) => cells.length));
  const whole = lines.filter(({ cells }) => cells.length === count);
  return Array.from({ length: count }, (_, nth) => ({
    left: Math.min(...whole.map(({ cells }) => cells[nth]?.left ?? 0)),
    right: Math.max(...whole.map(({ cells }) => cells[nth]?.right ?? 0)),
  }));
}

/** A row with a cell for every column has them in order; in another, each cell has to lie over one column alone. */
function cellsOf({ cells }: PdfLine, columns: readonly Column[]): string[] | undefined {
  if (cells.length === columns.length) return cells.map(({ text }) => text);
  const row = columns.map(() => '');
  for (const { text, left, right } of cells) {
    const over = columns.flatMap((column, nth) => (left < column.right && right > column.left ? [nth] : []));
    const [nth, ...others] = over;
    if (nth === undefined || others.length > 0 || row[nth] !== '') return undefined;
    row[nth] = text;
  }
  return row;
}
