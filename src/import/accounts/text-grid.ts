import { gridOf, type PrintedGrid, type SpannedCell } from '../read-source/printed-grid.ts';

/**
 * The grid of lines whose cells are parted by tabs, as spreadsheets and text editors save them: a blank place below a
 * head goes on in it, one beside a head too where other heads stand below.
 * @param lines with the blanks that stand for empty cells
 * @returns undefined where the rows are not all as long
 */
export function textGrid(lines: readonly string[], headRows: (grid: PrintedGrid) => number): PrintedGrid | undefined {
  const rows = lines.map((line) =>
    line
      .replace(/[ \r]+$/, '')
      .split('\t')
      .map((cell) => cell.trim()),
  );
  const width = Math.max(...rows.map((row) => row.length));
  if (rows.length < 2 || width < 2 || rows.some((row) => row.length !== width)) return undefined;
  const plain = rows.flatMap((row, at) => row.map((words, column) => cellOf(at, column, words)));
  const heads = headRows(gridOf(plain, width, rows.length));
  const merged: SpannedCell[] = [];
  const isBlank = (row: number, column: number) => rows[row]?.[column] === '';
  const hasBelow = (row: number, column: number) =>
    rows.slice(row + 1, heads).some((below) => (below[column] ?? '') !== '');
  const taken = new Set<string>();
  for (let row = 0; row < heads; row++) {
    for (let column = 0; column < width; column++) {
      if (taken.has(`${row} ${column}`) || isBlank(row, column)) continue;
      let columns = 1;
      while (
        column + columns < width &&
        isBlank(row, column + columns) &&
        hasBelow(row, column) &&
        hasBelow(row, column + columns)
      )
        columns += 1;
      let height = 1;
      while (columns === 1 && row + height < heads && isBlank(row + height, column)) height += 1;
      merged.push({ ...cellOf(row, column, rows[row]?.[column] ?? ''), columns, rows: height });
      for (let y = row; y < row + height; y++) for (let x = column; x < column + columns; x++) taken.add(`${y} ${x}`);
    }
  }
  return gridOf([...merged, ...plain.filter(({ row }) => row >= heads)], width, rows.length);
}

function cellOf(row: number, column: number, words: string): SpannedCell {
  return { row, column, rows: 1, columns: 1, lines: words === '' ? [] : words.split('\v') };
}
