/** A Markdown table with its columns aligned; a column of figures is set to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const columns = head.map((_, column) => ({
    width: Math.max(3, ...lines.map((cells) => cells[column]?.length ?? 0)),
    isFigures: rows.every((row) => /^[\d–≤]/.test(row[column] ?? '')),
  }));
  const line = (cells: readonly string[]) =>
    `| ${columns.map(({ width, isFigures }, column) => padded(cells[column] ?? '', width, isFigures)).join(' | ')} |`;
  const rule = columns.map(({ width, isFigures }) => (isFigures ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)));
  const [first = [], ...others] = lines;
  return [first, rule, ...others].map(line).join('\n');
}

function padded(cell: string, width: number, toTheRight: boolean): string {
  return toTheRight ? cell.padStart(width) : cell.padEnd(width);
}

/** Whether an aim is reached, as one word for a table. */
export function verdict(reached: boolean): string {
  return reached ? 'reached' : '**missed**';
}

/** Middle value; of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}
