import type { PrintedLine } from './printed-lines.ts';

/**
 * Marks the lines that are rows of a table and says their cells column by column.
 * @param lines of one page
 * @returns for each line its cells, empty ones included; undefined where the line is no row, or where two words of it
 *   share a column, so that nobody takes the row for sure
 */
export function gridRows(lines: readonly PrintedLine[]): (string[] | undefined)[] {
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

/** What overlaps from row to row is one column. */
function columnsOf(lines: readonly PrintedLine[]): Column[] {
  const columns: Column[] = [];
  for (const { left, right } of lines.flatMap(({ cells }) => cells).toSorted((a, b) => a.left - b.left)) {
    const open = columns.at(-1);
    if (open && left < open.right) open.right = Math.max(open.right, right);
    else columns.push({ left, right });
  }
  return columns;
}

function cellsOf({ cells }: PrintedLine, columns: readonly Column[]): string[] | undefined {
  const found = columns.map(({ left, right }) => cells.filter((cell) => cell.left >= left && cell.right <= right));
  return found.some(({ length }) => length > 1) ? undefined : found.map(([cell]) => cell?.text ?? '');
}
