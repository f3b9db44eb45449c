import { idBelow, parsePlaceId } from '../report/ids.ts';
import type {
  Caption,
  Node,
  Paragraph,
  Part,
  Section,
  Table,
  TableInSource,
  TemplateNote,
} from '../report/schema/report.ts';
import { template } from '../template/template.ts';
import { framedRows } from './accounts/framed-rows.ts';
import { rowRole } from './accounts/template-words.ts';
import { type RebuiltTable, rebuildTable } from './flattened-table.ts';
import { collapseBlanks, joinedText } from './joined-text.ts';
import { templateMarks } from './marks.ts';
import type { RawBlock } from './raw-block.ts';
import type { SourceLine } from './source-lines.ts';
import type { Typesetting } from './typesetting.ts';

/** What may hold blocks. */
export type Place = Part | Section;

/** The next paragraph of a place: `s3-7-2-p2` is its second, sub-items not counted. */
export function paragraphNode(block: RawBlock, place: Place): Paragraph {
  const pageJoins = linesBeforePageBreak(block.lines);
  const marks = templateMarks(block.lines);
  return {
    type: 'paragraph',
    id: idBelow(place.id, 'paragraph', countOf(place, 'paragraph') + 1),
    text: joinedText(block.lines),
    lines: span(block),
    ...(block.kind === 'footnote' && { footnote: block.mark }),
    ...(pageJoins.length > 0 && { pageJoins }),
    ...(marks.length > 0 && { marks }),
  };
}

/** The next instruction of the template in a place: `s5-9-n1`. */
export function templateNoteNode(block: RawBlock, place: Place): TemplateNote {
  const id = idBelow(place.id, 'template-note', countOf(place, 'template-note') + 1);
  return { type: 'template-note', id, text: joinedText(block.lines), lines: span(block) };
}

/** A caption; its number is its id, wherever it stands. */
export function captionNode(block: Extract<RawBlock, { kind: 'caption' }>, id: string): Caption {
  const { number } = block;
  return {
    type: 'caption',
    id,
    text: joinedText(block.lines),
    lines: span(block),
    number,
    image: 'absent',
  };
}

/** The next table of a place, `s4-t1`, with the lines of rows that are not certain. */
export function tableNode(
  block: RawBlock,
  place: Place,
  typesetting: Typesetting,
): { table: Table; uneven: RebuiltTable['uneven'] } {
  const { columns, rows, uneven } = rebuildTable(block.lines, typesetting);
  const id = nextTableId(place);
  const withIds = rows.map(({ cells }, index) => ({ id: idBelow(id, 'row', index + 1), cells }));
  return { table: { type: 'table', id, columns, rows: withIds, lines: span(block) }, uneven };
}

/**
 * A table whose cells the reader kept apart, taken over where every row has a cell for every column; otherwise only that
 * it is there, under its first row.
 */
export function gridNode(block: RawBlock, place: Place): Table | TableInSource {
  const id = nextTableId(place);
  const printed = block.lines.filter(({ raw }) => raw.trim() !== '');
  const framed = framedRows(block.lines);
  const isWhole = framed !== undefined && framed.lines.join() === span(block).join();
  const rows = (isWhole ? framed.rows : printed.map(({ raw }) => raw)).map((raw) =>
    raw
      .replace(/ +$/, '')
      .split('\t')
      .map((cell) => cell.split('\v').map(collapseBlanks).join('\v')),
  );
  const [head = [], ...body] = rows;
  const columns = head.map(collapseBlanks);
  // The row of a total has no number of its own.
  const isBegun = ([first, name = '']: readonly string[]) =>
    first !== '' || (/^[序编]\s*号$/.test(columns[0] ?? '') && rowRole(name, template) === 'total');
  const even =
    columns.every((cell) => cell !== '') && body.every((row) => row.length === columns.length && isBegun(row));
  if (!even || columns.length < 2 || body.length === 0) {
    const bare = printed.map(({ text, page }) => ({ text: text.replace(/[|｜]+/g, ' ').trim(), page }));
    const first = bare.find(({ text }) => text !== '');
    return tableInSource(id, { ...block, title: joinedText([first ?? { text: '' }]), page: first?.page ?? null });
  }
  const cells = (row: readonly string[]) => row.map((cell) => cell.split('\v').filter((line) => line !== ''));
  return {
    type: 'table',
    id,
    columns,
    rows: body.map((row, index) => ({ id: idBelow(id, 'row', index + 1), cells: cells(row) })),
    lines: span(block),
  };
}

/** A table of the accounts that stays in the source. */
export function accountsTableNode(block: Extract<RawBlock, { kind: 'accounts-table' }>, place: Place): TableInSource {
  return tableInSource(nextTableId(place), block);
}

function tableInSource(id: string, block: RawBlock & { title: string; page: number | null }): TableInSource {
  const { page } = block;
  return { type: 'table-in-source', id, title: collapseBlanks(block.title), page, lines: span(block) };
}

function nextTableId(place: Place): string {
  return idBelow(place.id, 'table', countOf(place, 'table', 'table-in-source') + 1);
}

/** First and last line of a block. */
export function span({ lines }: RawBlock): [number, number] {
  return [lines[0]?.number ?? 0, lines.at(-1)?.number ?? 0];
}

function linesBeforePageBreak(lines: readonly SourceLine[]): number[] {
  return lines.slice(1).flatMap((line, index) => (line.pageBreak ? [lines[index]?.number ?? 0] : []));
}

/** How many nodes of types that are counted as one a place has: the last tells by its id, as it is asked at each node. */
function countOf(place: Place, ...types: readonly Node['type'][]): number {
  const last = place.content.findLast(({ type }) => types.includes(type));
  return last === undefined ? 0 : Number(parsePlaceId(last.id)?.nth);
}
