import type { Caption, Node, Paragraph, Part, Section, Table, TemplateNote } from '../report/schema/report.ts';
import type { RawBlock } from './blocks.ts';
import { type RebuiltTable, rebuildTable } from './flattened-table.ts';
import { joinedText } from './joined-text.ts';
import { templateMarks } from './marks.ts';
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
    id: `${place.id}-p${countOf(place, 'paragraph') + 1}`,
    text: joinedText(block.lines),
    lines: span(block),
    ...(pageJoins.length > 0 && { pageJoins }),
    ...(marks.length > 0 && { marks }),
  };
}

/** The next instruction of the template in a place: `s5-9-n1`. */
export function templateNoteNode(block: RawBlock, place: Place): TemplateNote {
  const id = `${place.id}-n${countOf(place, 'template-note') + 1}`;
  return { type: 'template-note', id, text: joinedText(block.lines), lines: span(block) };
}

/** A caption; its number is its id, wherever it stands. */
export function captionNode(block: Extract<RawBlock, { kind: 'caption' }>): Caption {
  const { number } = block;
  return {
    type: 'caption',
    id: `fig${number}`,
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
  const id = `${place.id}-t${countOf(place, 'table') + 1}`;
  const withIds = rows.map(({ cells }, index) => ({ id: `${id}-r${index + 1}`, cells }));
  return { table: { type: 'table', id, columns, rows: withIds, lines: span(block) }, uneven };
}

/** First and last line of a block. */
export function span({ lines }: RawBlock): [number, number] {
  return [lines[0]?.number ?? 0, lines.at(-1)?.number ?? 0];
}

function linesBeforePageBreak(lines: readonly SourceLine[]): number[] {
  return lines.slice(1).flatMap((line, index) => (line.pageBreak ? [lines[index]?.number ?? 0] : []));
}

function countOf(place: Place, type: Node['type']): number {
  return place.content.filter((node) => node.type === type).length;
}
