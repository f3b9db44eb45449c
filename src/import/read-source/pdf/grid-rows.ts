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

/**
 * Lines of a table whose cells go over several lines, where no rule tells which belong together: it has them all as rows
 * that nobody can take for sure.
 */
export function scatteredRows(lines: readonly PdfLine[]): (string[] | undefined)[] {
  const rows: (string[] | undefined)[] = lines.map(() => undefined);
  let start = 0;
  while (start < lines.length) {
    let end = start + 1;
    while (end < lines.length && isClose(lines[end - 1], lines[end]) && isWithin(lines[end], lines.slice(start, end)))
      end += 1;
    const run = lines.slice(start, end);
    const whole = run.flatMap(({ cells }, index) => (cells.length > 1 ? [index] : []));
    const isWrapped = whole.some((at, nth) => at - (whole[nth - 1] ?? at - 1) > 1);
    if (whole.length > 1 && isWrapped) {
      // Above it may stand a first row whose cells are wrapped, or stand too close to be told apart.
      let first = start;
      while (first > 0 && isClose(lines[first - 1], lines[first]) && isWithin(lines[first - 1], run)) first -= 1;
      lines.slice(first, end).forEach(({ cells }, index) => {
        rows[first + index] = [...cells.map(({ text }) => text), ...(index === 0 ? ['', ''] : [''])];
      });
    }
    start = isWrapped ? end : start + 1;
  }
  return rows;
}

function isClose(above: PdfLine | undefined, below: PdfLine | undefined): boolean {
  return above !== undefined && below !== undefined && below.y - above.y < above.size * 2.4;
}

/** A line of a table's row: of several cells, or one that goes on in a column other than the first. */
function isWithin(line: PdfLine | undefined, above: readonly PdfLine[]): boolean {
  if (line === undefined || (above[0]?.cells.length ?? 0) < 2) return false;
  if (line.cells.length > 1) return true;
  const starts = above.flatMap(({ cells }) => cells.map(({ left }) => left));
  const first = Math.min(...starts);
  const near = line.size * 0.7;
  return (
    starts.some((start) => start > first + near && Math.abs(line.left - start) < near) &&
    !starts.some((start) => line.left < start - near && line.right > start + near)
  );
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
