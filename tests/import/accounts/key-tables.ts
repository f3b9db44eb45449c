import type { TakenTable } from '../../../src/report/schema/tables.ts';
import { cellColumns, leafColumns } from '../../../src/report/tables.ts';

/** A table as a person wrote down what is printed: the rows below its head, every cell from left to right. */
export interface KeyTable {
  title: string;
  rows: (string | null)[][];
}

/** A printed line: what says which row it is, and the other cells from left to right. */
interface Line {
  words: string[];
  isLabel: boolean[];
}

export function plain(words: string | null | undefined): string {
  return (words ?? '').normalize('NFKC').replace(/\s+/g, '').replace(/[−﹣]/g, '-');
}

/**
 * Cells of the key that are printed, and those that are published otherwise: altered, in another row or column, or not at
 * all. Codes and names count by what a row prints in them together: a code may be split over columns or stand behind the name,
 * 合计 stand in either.
 */
export function comparedCells(key: KeyTable, table: TakenTable): { cells: number; wrong: string[] } {
  const isNumbers = (row: readonly string[]) => row.every((words) => /^(?:[栏行]次|[类款项]|\d{1,2})?$/.test(words));
  const wanted = key.rows.map((row) => row.map(plain)).filter((row) => !isNumbers(row));
  const lines = linesOf(table).filter(({ words }) => !isNumbers(words));
  const pairs = aligned(wanted.length, lines.length, (row, line) =>
    shared(wanted[row] ?? [], lines[line]?.words ?? []),
  );
  const rowOf = new Map(pairs);
  const columns = new Map(
    aligned(Math.max(0, ...wanted.map((row) => row.length)), lines[0]?.words.length ?? 0, (from, to) =>
      pairs.reduce((sum, [row, line]) => sum + likeCells(wanted[row]?.[from], lines[line]?.words[to]), 0),
    ),
  );
  const found = new Set(rowOf.values());
  const cells = wanted.flat().filter((words) => words !== '').length;
  // A column of amounts that only its blanks hold apart from the one beside it stands below another head.
  const isBlank = (column: number) => !columns.has(column) && wanted.every((row) => (row[column] ?? '') === '');
  const reached = new Set(columns.values());
  const isFree = (lines[0]?.isLabel ?? []).some((isLabel, column) => !isLabel && !reached.has(column));
  if (isFree && (wanted[0] ?? []).some((_, column) => isBlank(column)))
    return { cells, wrong: new Array<string>(cells).fill('columns are shifted') };
  const wrong = [
    ...wanted.flatMap((row, index) => {
      const line = lines[rowOf.get(index) ?? -1];
      if (line === undefined)
        return row.filter((words) => words !== '').map((words) => `${words}: row is not published`);
      return wrongCells(row, line, columns);
    }),
    ...lines.flatMap(({ words }, index) =>
      found.has(index) ? [] : words.filter((word) => word !== '').map((word) => `${word}: row is not printed`),
    ),
  ];
  return { cells, wrong };
}

function wrongCells(row: readonly string[], line: Line, columns: ReadonlyMap<number, number>): string[] {
  const targets = new Set(columns.values());
  const isLabel = (column: number | undefined) => column === undefined || (line.isLabel[column] ?? false);
  // 合计 may be merged over the number of its line as well: it is the name.
  const name = line.words.filter((_, column) => line.isLabel[column]).join('');
  const isMerged = (words: string, column: number) => words !== '' && words === name && !isLabel(columns.get(column));
  const first = row.findIndex((words) => words !== '');
  if (first !== -1 && isMerged(row[first] ?? '', first) && line.words[columns.get(first) ?? 0] === '')
    return wrongCells(
      row.with(first, ''),
      { ...line, words: line.words.map((words, at) => (line.isLabel[at] ? '' : words)) },
      columns,
    );
  const labels = row.filter((_, column) => isLabel(columns.get(column))).join('');
  const own = line.words.filter((_, column) => line.isLabel[column] || !targets.has(column)).join('');
  const nameFirst = line.words.map((words, column) => {
    const isCode = line.isLabel[column] && !line.isLabel[column - 1];
    return isCode ? (line.words[column + 1] ?? '') + words : line.isLabel[column] || targets.has(column) ? '' : words;
  });
  const isSame = labels === own || labels === nameFirst.join('');
  return [
    ...(isSame ? [] : [`${labels}: label is published as ${own}`]),
    ...row.flatMap((words, column) => {
      const at = columns.get(column);
      if (at === undefined || isLabel(at) || line.words[at] === words) return [];
      return [`${own} ${words || 'blank'}: published as ${line.words[at] || 'blank'}`];
    }),
  ];
}

/** The printed lines of a table: rows of its sides that face each other are one. A number of the line may stand before the name. */
function linesOf({ sides }: TakenTable): Line[] {
  const columnsOf = (side: TakenTable['sides'][number]) => {
    const cells = cellColumns(side);
    const name = leafColumns(side.columns).findIndex(({ role }) => role === 'name');
    const before = leafColumns(side.columns).slice(0, Math.max(0, name));
    const first = cells.filter(({ id, role }) => role === 'line' && before.some((column) => column.id === id));
    return { first, rest: cells.filter((column) => !first.includes(column)) };
  };
  const isLabel = sides.flatMap((side) => {
    const { first, rest } = columnsOf(side);
    return [...first.map(() => false), true, true, ...rest.map(() => false)];
  });
  const places = sides.flatMap(({ rows }) => rows.map(({ line }) => line));
  return [...new Set(places)]
    .toSorted((a, b) => a - b)
    .map((place) => ({
      isLabel,
      words: sides.flatMap((side) => {
        const { first, rest } = columnsOf(side);
        const row = side.rows.find(({ line }) => line === place);
        const cell = ({ id }: { id: string }) => row?.cells[id];
        return [...first.map(cell), row?.code, row?.name, ...rest.map(cell)].map(plain);
      }),
    }));
}

/** How much two rows print alike. */
function shared(row: readonly string[], words: readonly string[]): number {
  const left = words.filter((word) => word !== '');
  const printed = row.filter((word) => word !== '');
  const whole = printed.join('') === left.join('') ? 1 : 0;
  const same = printed.filter((word) => {
    const at = left.indexOf(word);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
  return whole + same.length / Math.max(1, printed.length);
}

/** Equal words show that two columns are one, blanks beside blanks hardly. */
function likeCells(words: string | undefined, other: string | undefined): number {
  if ((words ?? '') !== other) return 0;
  return other === '' ? 0.1 : 1;
}

/** The pairs, in the order of both, that come to the most together. */
function aligned(height: number, width: number, worth: (from: number, to: number) => number): [number, number][] {
  const best = Array.from({ length: height + 1 }, () => new Array<number>(width + 1).fill(0));
  const at = (from: number, to: number) => best[from]?.[to] ?? 0;
  const worths = Array.from({ length: height }, (_, from) => Array.from({ length: width }, (_, to) => worth(from, to)));
  const pair = (from: number, to: number) => (worths[from]?.[to] ?? 0) + at(from + 1, to + 1);
  for (let from = height - 1; from >= 0; from--)
    for (let to = width - 1; to >= 0; to--)
      (best[from] as number[])[to] = Math.max(at(from + 1, to), at(from, to + 1), pair(from, to));
  const pairs: [number, number][] = [];
  let [from, to] = [0, 0];
  while (from < height && to < width) {
    if ((worths[from]?.[to] ?? 0) > 0 && at(from, to) === pair(from, to)) pairs.push([from++, to++]);
    else if (at(from, to) === at(from + 1, to)) from += 1;
    else to += 1;
  }
  return pairs;
}
