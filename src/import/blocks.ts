import { joinedText } from './joined-text.ts';
import { leadingNumeral, type Numeral } from './numerals.ts';
import { endsSentence, isWholeParenthesis, readsAsProse } from './punctuation.ts';
import type { SourceLine } from './source-lines.ts';
import { isNearlyFull, isShort, mayEndParagraph, type Typesetting } from './typesetting.ts';

/** A block that a numeral opens; what kind of section it is, the outline decides. */
export interface NumberedBlock {
  kind: 'part' | 'numbered';
  numeral: Numeral;
  lines: SourceLine[];
}

/** Lines of the source that belong together. */
export type RawBlock =
  | NumberedBlock
  | { kind: 'caption'; number: number; lines: SourceLine[] }
  | { kind: 'table' | 'text'; lines: SourceLine[] };

/** Caption of a picture: 图 1：. */
const CAPTION = /^图\s*(\d{1,3})\s*[：:]/;
/** A flattened table begins with its header, whose first column is 序号. */
const TABLE_HEADER = /^序号(?:\s|$)/;

/**
 * Joins wrapped lines to blocks. A line opens a block by its own words (numeral, caption, table header) or because the
 * block before it is complete; blank lines mean nothing, since these extractions put one after almost every line.
 */
export function rawBlocks(lines: readonly SourceLine[], typesetting: Typesetting): RawBlock[] {
  const blocks: RawBlock[] = [];
  lines.forEach((line, index) => {
    const open = blocks.at(-1);
    const opening = openedBy(line);
    if (open?.kind === 'table' && !endsTable(opening)) open.lines.push(line);
    else if (opening) blocks.push(opening);
    else if (!open || isComplete(open, line, lines[index + 1], typesetting))
      blocks.push({ kind: 'text', lines: [line] });
    else open.lines.push(line);
  });
  return blocks;
}

function openedBy(line: SourceLine): RawBlock | undefined {
  const numeral = leadingNumeral(line.text);
  if (numeral) return { kind: numeral.style === 'part' ? 'part' : 'numbered', numeral, lines: [line] };
  const caption = CAPTION.exec(line.text);
  if (caption) return { kind: 'caption', number: Number(caption[1]), lines: [line] };
  return TABLE_HEADER.test(line.text) ? { kind: 'table', lines: [line] } : undefined;
}

/** Cells may hold 1. 2. 3. of their own; only a part or a section of the first level ends a table. */
function endsTable(opening: RawBlock | undefined): boolean {
  return opening?.kind === 'part' || (opening?.kind === 'numbered' && opening.numeral.style === 'comma');
}

function isComplete(
  open: RawBlock,
  upcoming: SourceLine,
  afterUpcoming: SourceLine | undefined,
  typesetting: Typesetting,
): boolean {
  const last = open.lines.at(-1);
  if (!last || !mayEndParagraph(last, typesetting)) return false;
  const text = joinedText(open.lines);
  const isHeading =
    open.kind === 'part' || open.kind === 'caption' || (open.kind === 'numbered' && !readsAsProse(text));
  if (endsSentence(text) || isWholeParenthesis(text)) return true;
  return isHeading && !(isNearlyFull(last, typesetting) && isHeadingTail(upcoming, afterUpcoming, typesetting));
}

/** A few words without punctuation, right before the next opening, cannot be a paragraph: they end the heading above. */
function isHeadingTail(line: SourceLine, next: SourceLine | undefined, typesetting: Typesetting): boolean {
  return isShort(line, typesetting) && !endsSentence(line.text) && (!next || openedBy(next) !== undefined);
}
