import type { SourceLine } from '../source-lines.ts';
import { placesOf, type Width, widths } from './aligned/text-tokens.ts';

/** Signs that draw an upright line. */
const upright = /[|│┃║｜]/g;
/** A line of the frame, or that between head and body; a merged head leaves it out for as long as it is. */
const level = /^[\s\-—–─━═=_:+|│┃║｜┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬┏┓┗┛┣┫┳┻╋]+$/;

/** Rows of a table that a text draws with signs. */
export interface FramedRows {
  /** Each with a tab between its cells, blank ones for what a head covers. */
  rows: string[];
  lines: [number, number];
  /** Whether a line parts each row from the next. */
  isRuled: boolean;
}

/** The rows of lines whose cells upright signs part; undefined where they do not stand below each other. */
export function framedRows(lines: readonly SourceLine[]): FramedRows | undefined {
  const isParted = ({ raw }: SourceLine) => (raw.match(upright) ?? []).length > 2;
  const isFramed = (line: SourceLine) => isParted(line) || level.test(line.raw);
  const from = lines.findIndex(isParted);
  const to = lines.findLastIndex(isFramed) + 1;
  const own = from === -1 ? [] : lines.slice(from, to);
  const printed = own.filter(({ raw }) => !level.test(raw));
  if (printed.length < 2 || !own.every(isFramed)) return undefined;
  const most = Math.max(...printed.map(({ raw }) => cellsOf(raw).length));
  const whole = printed.filter(({ raw }) => cellsOf(raw).length === most);
  const width = widths.find((one) => whole.every(({ raw }) => isBelow(raw, whole[0]?.raw ?? '', one)));
  const grouped = groups(own);
  const rows = grouped.map((group) => joined(group.map(({ raw }) => placed(raw, whole[0]?.raw ?? '', most, width))));
  const [first, last] = [own[0], own.at(-1)];
  if (rows.some((row) => row === undefined) || first === undefined || last === undefined) return undefined;
  return {
    rows: rows.flatMap((row) => (row ? [row.join('\t')] : [])),
    lines: [first.number, last.number],
    isRuled: grouped.length < printed.length || isRuledThroughout(own),
  };
}

function cellsOf(raw: string): string[] {
  const cells = raw.trim().split(upright);
  return cells
    .slice(cells[0]?.trim() === '' ? 1 : 0, cells.at(-1)?.trim() === '' ? -1 : undefined)
    .map((cell) => cell.trim());
}

function uprightsOf(raw: string, width: Width): number[] {
  const places = placesOf(raw, width);
  return [...raw.matchAll(upright)].map(({ index }) => places[index] ?? 0);
}

function isBelow(raw: string, other: string, width: Width): boolean {
  return uprightsOf(raw, width).join() === uprightsOf(other, width).join();
}

/** The cells of a line at the columns of a whole one; undefined where one of its signs stands elsewhere. */
function placed(raw: string, whole: string, most: number, width: Width | undefined): string[] | undefined {
  const cells = cellsOf(raw);
  if (cells.length === most) return cells;
  if (width === undefined) return undefined;
  const edges = uprightsOf(whole, width);
  const at = uprightsOf(raw, width).map((place) => edges.indexOf(place));
  if (at.includes(-1) || at.length !== cells.length + 1 || edges.length !== most + 1) return undefined;
  const row = new Array<string>(most).fill('');
  cells.forEach((cell, nth) => {
    row[at[nth] ?? 0] = cell;
  });
  return row;
}

function isRuledThroughout(own: readonly SourceLine[]): boolean {
  return own.every(({ raw }, nth) => level.test(raw) || nth + 1 === own.length || level.test(own[nth + 1]?.raw ?? ''));
}

/** Lines between two level ones are one row where more than the head and the foot has such lines. */
function groups(own: readonly SourceLine[]): SourceLine[][] {
  const parted: SourceLine[][] = [[]];
  for (const line of own)
    if (level.test(line.raw)) parted.push([]);
    else parted.at(-1)?.push(line);
  const rows = parted.filter((group) => group.length > 0);
  const isParted = rows.length > 4 && rows.length * 2 > rows.flat().length;
  return isParted ? rows : rows.flat().map((line) => [line]);
}

/** The lines of one row as one, those of a cell parted as paragraphs are. */
function joined(lines: readonly (string[] | undefined)[]): string[] | undefined {
  const [first] = lines;
  if (first === undefined || lines.includes(undefined)) return undefined;
  return first.map((_, column) => lines.flatMap((line) => line?.[column] || []).join('\v'));
}
