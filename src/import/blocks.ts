import { withAlignedRows } from './aligned-rows.ts';
import { isComplete } from './block-ends.ts';
import { gridRow, openedBy } from './block-openings.ts';
import { leadingNumeral, type Numeral } from './numerals.ts';
import { endsSentence } from './punctuation.ts';
import type { RawBlock } from './raw-block.ts';
import type { SourceLine } from './source-lines.ts';
import type { Typesetting } from './typesetting.ts';
import { unspaced } from './unspaced.ts';

/** The raised mark, or the enclosed number, that a footnote begins with. */
const footnoteMark = /^(?:[⁰¹²³⁴-⁹ᵃ-ᵿⁱ]+|[①-⑳*＊※])/;
/** So many lines of wrapped cells may stand between two rows. */
const betweenRows = 4;

/**
 * Joins wrapped lines to blocks. A line opens a block by its own words (numeral, caption, table header) or because the
 * block before it is complete; blank lines mean nothing where an extraction put one after almost every line.
 * @param heading numeral of the part that the first line heads, where it is not to be read from the line
 */
export function rawBlocks(source: readonly SourceLine[], typesetting: Typesetting, heading?: Numeral): RawBlock[] {
  const lines = withAlignedRows(source);
  const blocks: RawBlock[] = [];
  lines.forEach((line, index) => {
    const open = blocks.at(-1);
    if (line.isFootnote) {
      if (open?.kind === 'footnote' && !open.lines.at(-1)?.trailingBlank) open.lines.push(line);
      else blocks.push({ kind: 'footnote', mark: footnoteMark.exec(line.text)?.[0] ?? '', lines: [line] });
      return;
    }
    const opening =
      heading && index === 0
        ? { kind: 'part' as const, numeral: heading, lines: [line] }
        : isCellAbove(line, lines[index + 1])
          ? { kind: 'grid' as const, lines: [line] }
          : openedBy(line, open, typesetting);
    if (open?.kind === 'grid' && (isInGrid(lines, index, open.lines[0]) || goesOnBelow(line, open.lines[0])))
      open.lines.push(line);
    else if (open?.kind === 'table' && !endsTable(opening)) open.lines.push(line);
    else if (opening) blocks.push(opening);
    else if (!open || isComplete(open, line, lines[index + 1], typesetting))
      blocks.push({ kind: 'text', lines: [line] });
    else open.lines.push(line);
  });
  return blocks.map(withoutLoneRows).flatMap(withoutPairs);
}

/** The first cell of a table whose cells stand on lines of their own, with a line for each upright. */
function isCellAbove({ text }: SourceLine, next: SourceLine | undefined): boolean {
  return text.length < 30 && !endsSentence(text) && /^[|｜]+$/.test(next?.text ?? '');
}

/** One row is no table: its tab is a wide blank. */
function withoutLoneRows(block: RawBlock): RawBlock {
  if (block.kind !== 'grid' || block.lines.filter(({ text }) => gridRow.test(text)).length > 1) return block;
  const numeral = leadingNumeral(block.lines[0]?.text ?? '');
  return numeral ? { kind: 'numbered', numeral, lines: block.lines } : { ...block, kind: 'text' };
}

/** What is filled in behind its name, a tab between: 审核人：→王某. */
const filledIn = /^(?:[^：:\t]{1,12}[：:](?:\t[^\t]*|[^\t]+)(?:\t(?=.)|$))+$/;
const holdsAmount = /\d[.．]\d{2}(?!\d)|\d\s*万?元|(?:^|[\t：:])[-－]?[\d,]+(?:\t|$)/;

/** Names with what is filled in behind them are no table, unless amounts are: each line stands for itself. */
function withoutPairs(block: RawBlock): RawBlock[] {
  const isPairs =
    block.kind === 'grid' && block.lines.every(({ text }) => filledIn.test(text) && !holdsAmount.test(text));
  return isPairs ? block.lines.map((line) => ({ kind: 'text', lines: [line] })) : [block];
}

/** The head of another table than the one whose head is given: it counts its rows as well. */
function isOtherHead({ text }: SourceLine, head: SourceLine): boolean {
  return /^序号\t/.test(text) && unspaced(text) !== unspaced(head.text);
}

/** A row, or a line of a wrapped cell between two rows: a sentence is none, nor what stands above another table. */
function isInGrid(lines: readonly SourceLine[], index: number, head: SourceLine | undefined): boolean {
  const line = lines[index];
  if (line === undefined || head === undefined) return false;
  if (gridRow.test(line.text)) return !isOtherHead(line, head);
  const next = lines.slice(index + 1, index + 1 + betweenRows).findIndex(({ text }) => gridRow.test(text));
  const between = next === -1 ? [] : lines.slice(index, index + 1 + next);
  const below = lines[index + between.length];
  return (
    between.length > 0 &&
    !(below && isOtherHead(below, head)) &&
    between.every(({ text }) => text.length < 30 && !/(?:[。；]|.{7}[：:])$/.test(text) && !isHeading(text))
  );
}

/** A row whose first cell is empty: a tab begins it, and it has as many cells as the first. */
function goesOnBelow({ raw }: SourceLine, first: SourceLine | undefined): boolean {
  const cells = (row: string) => row.replace(/ +$/, '').split('\t').length;
  return raw.startsWith('\t') && first !== undefined && gridRow.test(first.text) && cells(raw) === cells(first.raw);
}

function isHeading(text: string): boolean {
  const style = leadingNumeral(text)?.style;
  return style === 'part' || style === 'comma' || style === 'bracket';
}

/** Cells may hold 1. 2. 3. of their own; only a part or a section of the first level ends a table. */
function endsTable(opening: RawBlock | undefined): boolean {
  return opening?.kind === 'part' || (opening?.kind === 'numbered' && opening.numeral.style === 'comma');
}
