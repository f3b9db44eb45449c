/** A Markdown table; a column of figures is set to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const isFigures = (column: number) => rows.every((row) => /^[\d–—≤]/.test(row[column] ?? ''));
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (isFigures(column) ? '---:' : '---'))), ...rows.map(line)].join(
    '\n',
  );
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
