/**
 * Ids of what a report says, as they stand in report.json and in addresses: no other module takes one apart or puts one
 * together. `s3-7-2b-p1` is the first paragraph of 第三部分 七、, the second (二) printed there; `s4-t1-r2` the second row
 * of a table; `s2-absent` what part two lacks; `fig1` the caption 图 1, whose part the id does not tell.
 */
export const placeIdPattern =
  /^(?:s(\d+)((?:-\d+[a-z]*)*)(?:-([pn])(\d+)|-t(\d+)(?:-r(\d+))?|-(absent))?|fig(\d+[a-z]*))$/;

/** Which letter stands for what is counted in its place; a section has only the number it prints. */
const letters = { section: '', paragraph: 'p', 'template-note': 'n', table: 't', row: 'r' } as const;

/** What is counted in a part, a section or a table. */
export type CountedKind = keyof typeof letters;

/** An id taken apart. */
export interface PlaceId {
  kind: CountedKind | 'part' | 'absence' | 'caption';
  /** Number of the part; null of a caption. */
  part: number | null;
  /** Numbers of the sections below the part, outermost first: `s3-7-2b-p1` → 7, 2b. */
  section: readonly string[];
  /** Which paragraph, note or table it is, or which caption: `1b` is the second that prints 1. Else null. */
  nth: string | null;
  /** Which row of a table; else null. */
  row: string | null;
}

/** Takes an id apart; undefined where it is not that of a place, but of a figure or a chart. */
export function parsePlaceId(id: string): PlaceId | undefined {
  const match = placeIdPattern.exec(id);
  if (match === null) return undefined;
  const [, part, numerals = '', letter, counted, table, row, absent, caption] = match;
  const section = numerals.split('-').slice(1);
  const place = { part: Number(part), section, nth: counted ?? table ?? null, row: row ?? null };
  if (caption !== undefined) return { kind: 'caption', ...place, part: null, nth: caption };
  if (absent !== undefined) return { kind: 'absence', ...place };
  if (table !== undefined) return { kind: row === undefined ? 'table' : 'row', ...place };
  if (letter !== undefined) return { kind: letter === 'p' ? 'paragraph' : 'template-note', ...place };
  return { kind: section.length === 0 ? 'part' : 'section', ...place };
}

/** Puts an id together: the inverse of `parsePlaceId`. */
export function printPlaceId({ kind, part, section, nth, row }: PlaceId): string {
  if (kind === 'caption') return captionId(nth ?? '');
  const place = [partId(part ?? 0), ...section].join('-');
  if (kind === 'absence') return absenceId(place);
  if (kind === 'row') return idBelow(idBelow(place, 'table', nth ?? ''), 'row', row ?? '');
  return kind === 'part' || kind === 'section' ? place : idBelow(place, kind, nth ?? '');
}

/** Id of a part by its number: `s3`. */
export function partId(number: number | string): string {
  return `s${number}`;
}

/** Id of a caption by the number it prints: `fig1`. */
export function captionId(number: number | string): string {
  return `fig${number}`;
}

/** Id of what a part says it lacks: `s2-absent`. */
export function absenceId(part: string): string {
  return `${part}-absent`;
}

/** Id of the nth of its kind in a place: the second paragraph of `s3-7` is `s3-7-p2`. */
export function idBelow(place: string, kind: CountedKind, nth: number | string): string {
  return `${place}-${letters[kind]}${nth}`;
}

/** The id that a passage of `from` has below `to`: of `s3-7`, `s3-7-p1` is `s4-1-p1` below `s4-1`; a caption keeps its own. */
export function idUnder(to: string, id: string, from: string): string {
  return isCaption(id) ? id : to + id.slice(from.length);
}

/** Ids that a passage may stand under, innermost first: `s3-7-p1` under `s3-7`, `s3`; none of a caption. */
export function idsAbove(id: string): string[] {
  const end = id.lastIndexOf('-');
  return end < 0 ? [] : [id.slice(0, end), ...idsAbove(id.slice(0, end))];
}

/** The outermost section that an id stands in: `s3-7-2-p1` → `s3-7`; the id itself where it stands in none. */
export function outermostSection(id: string): string {
  return [id, ...idsAbove(id)].at(-2) ?? id;
}

/** Number of the part that an id names. Throws for a caption's, which names none. */
export function partNumber(id: string): number {
  const part = parsePlaceId(id)?.part;
  if (part === undefined || part === null) throw new Error(`The id ${id} does not name its part`);
  return part;
}

/**
 * The id itself, or the next that is free: of a paragraph, note or table the next number; of a section or caption, whose
 * number is printed, the second that prints it, `s3-2b`.
 */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
  return isTaken(id) ? freeId(following(id), isTaken) : id;
}

function following(id: string): string {
  const kind = parsePlaceId(id)?.kind;
  if (kind === undefined || kind === 'absence') throw new Error(`No id follows ${id}`);
  if (kind !== 'section' && kind !== 'caption') return id.replace(/\d+$/, (count) => String(Number(count) + 1));
  if (/\d$/.test(id)) return `${id}b`;
  return id.endsWith('z') ? `${id}a` : id.slice(0, -1) + String.fromCharCode(id.charCodeAt(id.length - 1) + 1);
}

/** Whether an id is another or one that `freeId` gives for want of it: `fig1b` for `fig1`. */
export function isOrRepeats(id: string, first: string): boolean {
  return id.replace(/[a-z]+$/, '') === first;
}

/** Which paragraph of its place an id names: `s3-7-p2` → 2; undefined where it names none. */
export function nthParagraph(id: string): number | undefined {
  const place = parsePlaceId(id);
  return place?.kind === 'paragraph' ? Number(place.nth) : undefined;
}

/** Anchor of a figure in its sentence: `f-revenue.total`. */
export function figureAnchor(figure: string): string {
  return `f-${figure}`;
}

/** Id of a figure that is given by its anchor or by itself; any other id as it is. */
export function figureIdOf(anchor: string): string {
  return anchor.replace(/^f-/, '');
}

/** Anchor of a chart on its part page: a caption's is the caption's own, `fig1`; the site's own are `chart-three-public`. */
export function chartAnchor(chart: string): string {
  return isCaption(chart) ? chart : `chart-${chart}`;
}

/** The chart that an anchor is of. */
export function chartAt(anchor: string): string {
  return anchor.replace(/^chart-/, '');
}

/** Whether an id is that of a caption. */
export function isCaption(id: string): boolean {
  return parsePlaceId(id)?.kind === 'caption';
}

/** Of a table of the accounts, one of its columns, one of its rows: what the address of a cell is made of. */
export const tableIdPattern = /^t[1-9]\d*$/;
/** Begins with a letter and is no row's. */
export const columnIdPattern = /^(?!(?:r|in|out)\d)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
/** The printed code, or the number of the line; `-2` where a code is printed a second time. */
export const rowKeyPattern = /^(?:\d+|(?:r|in|out)\d+)(?:-\d+)?$/;

/** A place in a table of the accounts; `row` and `column` are undefined where it is the whole table, or a whole column or row. */
export interface TablePlace {
  table: string;
  row?: string | undefined;
  column?: string | undefined;
}

/** Anchor of a table, a row, a column or a cell on the table's page: `t5`, `t5-2080505`, `t5-basic`, `t5-2080505-basic`. */
export function tableAnchor({ table, row, column }: TablePlace): string {
  return [table, row, column].filter((id) => id !== undefined).join('-');
}

/** Anchor of a cell by its row's: in the column `basic` of `t5-2080505`. */
export function cellAnchor(row: string, column: string): string {
  return `${row}-${column}`;
}

/** Takes the anchor of a table, row, column or cell apart; undefined for any other. */
export function parseTableAnchor(anchor: string): TablePlace | undefined {
  const [, table, row, column] =
    /^(t[1-9]\d*)(?:-((?:\d+|(?:r|in|out)\d+)(?:-\d+)?))?(?:-([a-z][a-z0-9-]*))?$/.exec(anchor) ?? [];
  return table === undefined ? undefined : { table, row, column };
}

/** Id of the nth table of the accounts: `t5`. */
export function tableId(nth: number): string {
  return `t${nth}`;
}
