import { withAlignedRows } from './aligned-rows.ts';
import { joinedText } from './joined-text.ts';
import { beginsItem, beginsNote, isEntry } from './line-beginnings.ts';
import { leadingNumeral, type Numeral } from './numerals.ts';
import {
  breaksWithin,
  endsSentence,
  isClosedBy,
  isWholeParenthesis,
  lacksAmount,
  readsAsProse,
} from './punctuation.ts';
import { partName } from './section-roles.ts';
import type { SourceLine } from './source-lines.ts';
import { isNearlyFull, isShort, mayEndParagraph, type Typesetting } from './typesetting.ts';

/** A block that a numeral opens; what kind of section it is, the outline decides. */
export interface NumberedBlock {
  kind: 'part' | 'numbered';
  numeral: Numeral;
  /** The title of a report without parts, which heads all of it. */
  wholeReport?: true;
  /** A part that holds the tables of the accounts, whatever its heading says. */
  ofTables?: true;
  lines: SourceLine[];
}

/** Lines of the source that belong together. */
export type RawBlock =
  | NumberedBlock
  | { kind: 'caption'; number: number; lines: SourceLine[] }
  | { kind: 'accounts-table'; title: string; page: number | null; lines: SourceLine[] }
  | { kind: 'footnote'; mark: string; lines: SourceLine[] }
  | { kind: 'table' | 'grid' | 'text'; lines: SourceLine[] };

/** Caption of a picture: 图 1：. */
const captionLine = /^图\s*(\d{1,3})\s*[：:]/;
/** A flattened table begins with its header, whose first column is 序号. */
const tableHeader = /^序号(?:\s|$)/;
/** A row of a table whose cells the reader kept apart, or a text drew upright lines between; a sentence in such a frame is none. */
const gridRow = /\t|^[|｜](?!.*[。；])|^[^。；]*[|｜]$/;
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
    if (open?.kind === 'grid' && (isInGrid(lines, index) || goesOnBelow(line, open.lines[0]))) open.lines.push(line);
    else if (open?.kind === 'table' && !endsTable(opening)) open.lines.push(line);
    else if (opening) blocks.push(opening);
    else if (!open || isComplete(open, line, lines[index + 1], typesetting))
      blocks.push({ kind: 'text', lines: [line] });
    else open.lines.push(line);
  });
  return blocks.map(withoutLoneRows);
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

function openedBy(line: SourceLine, open: RawBlock | undefined, typesetting: Typesetting): RawBlock | undefined {
  // Where marks tell the ends of paragraphs, a line that goes on cannot open anything: its numeral stands in a sentence.
  const last = open?.kind === 'footnote' ? undefined : open?.lines.at(-1);
  if (typesetting.exactMarks && last && !last.trailingBlank && open?.kind !== 'part') return undefined;
  const numeral = leadingNumeral(line.text);
  // A tab after the numeral only sets the heading apart from it, and 1.→办公费→12.50万元； is an item of a list.
  const isItem = numeral !== null && /[。；]$/.test(line.text);
  if (!isItem && gridRow.test(numeral?.rest ?? line.text)) return { kind: 'grid', lines: [line] };
  // ① is also the reference to a note, and 第（一）、 / （三）项 names two items: in the middle of a sentence nothing opens.
  const inSentence =
    (numeral?.style === 'circled' || /[、（(“《第]$/.test(last?.text ?? '')) &&
    last &&
    !mayEndParagraph(last, typesetting);
  if (numeral && !inSentence && numeral.style !== 'part') return { kind: 'numbered', numeral, lines: [line] };
  const caption = captionLine.exec(line.text);
  if (caption) return { kind: 'caption', number: Number(caption[1]), lines: [line] };
  return tableHeader.test(line.text) ? { kind: 'table', lines: [line] } : undefined;
}

/** A row, or a line of a wrapped cell between two rows. */
function isInGrid(lines: readonly SourceLine[], index: number): boolean {
  const line = lines[index];
  if (line === undefined || gridRow.test(line.text)) return line !== undefined;
  const next = lines.slice(index + 1, index + 1 + betweenRows).findIndex(({ text }) => gridRow.test(text));
  const between = next === -1 ? [] : lines.slice(index, index + 1 + next);
  return (
    between.length > 0 && between.every(({ text }) => text.length < 30 && !/[。；]$/.test(text) && !isHeading(text))
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

/** So many lines at either end of a long block tell all that is asked of it: how it begins, whether it is prose, how it ends. */
const tellingLines = 20;

function ends(lines: readonly SourceLine[]): SourceLine[] {
  return [...lines.slice(0, tellingLines), ...lines.slice(-tellingLines)];
}

function isComplete(
  open: RawBlock,
  upcoming: SourceLine,
  afterUpcoming: SourceLine | undefined,
  typesetting: Typesetting,
): boolean {
  const last = open.lines.at(-1);
  const text = joinedText(open.lines.length > 2 * tellingLines ? ends(open.lines) : open.lines);
  if (open.kind === 'part' && partName(text).role !== undefined) return true;
  // 第四部分 联系方式 / 联系电话：0000: the first entry below a heading.
  if (open.kind === 'part' && wordsAfter(open.numeral, text) !== '' && isLabelled(upcoming.text)) return true;
  // 第一部分 / 某某镇人民政府 / 单位概况: a heading on three lines.
  if (open.kind === 'part' && isRestOfPart(text, upcoming.text)) return false;
  // A title that is as long as the lines below it is no paragraph that goes on in the first of them.
  if (open.kind === 'part' && open.numeral.printed === '' && endsSentence(upcoming.text)) return true;
  const isHeading =
    open.kind === 'part' || open.kind === 'caption' || (open.kind === 'numbered' && !readsAsProse(text));
  if (open.kind === 'numbered' && isHeading && /(?:情况的?说明|^[^，；]{2,40}情况说明。)$/.test(text)) return true;
  // （二）支出决算具体情况 / 2021年度…: the line that opens with its year is the paragraph below.
  if (open.kind === 'numbered' && isHeading && /情况$/.test(text) && opensWithYear.test(upcoming.text)) return true;
  const isWhole =
    endsSentence(text) || (open.kind === 'numbered' && isHeading && !/[，、；]/.test(wordsAfter(open.numeral, text)));
  if (isWhole && typesetting.indents && upcoming.indentation > 1) return true;
  if (open.kind === 'text' && isUnitLine.test(upcoming.text)) return true;
  if (endsSentence(text) && (beginsNote(upcoming.text) || opensWithItem.test(upcoming.text))) return true;
  // The name of an item of the classification is not the paragraph: its full stop may fall on the end of the line.
  if (open.kind === 'numbered' && /[（(]项[）)]。$/.test(text) && !leadingNumeral(upcoming.text)) return false;
  if (open.kind === 'footnote' || (isWhole && typesetting.blankLines && isAfterBlank(upcoming, last))) return true;
  if (!last || !mayEndParagraph(last, typesetting)) return false;
  // Where nothing was wrapped a paragraph may well begin with its amount.
  const opensWithAmount = typesetting.wholeLines && /^\d/.test(upcoming.text) && !lacksAmount(text, upcoming.text);
  const isBroken = breaksWithin(text, upcoming.text) && !opensWithAmount;
  if (isBroken && !endsSentence(text) && !typesetting.exactMarks) return false;
  if (open.kind === 'text' && (beginsItem(upcoming.text) || (isEntry(last.text) && isEntry(upcoming.text))))
    return true;
  // A heading without a numeral.
  if (open.kind === 'text' && open.lines.length === 1 && namesSection.test(text) && !readsAsProse(text)) return true;
  if (open.kind === 'part' && open.numeral.printed === '' && isTitleTail(text, upcoming.text)) return false;
  // 第一部分, or 三、, alone on its line: its words follow.
  const opens = open.kind === 'part' || open.kind === 'numbered' ? open.numeral : undefined;
  if (opens !== undefined && opens.printed !== '' && wordsAfter(opens, text) === '') return false;
  if (open.kind === 'grid' || typesetting.exactMarks) return true;
  if (typesetting.indents && upcoming.indentation > 1) return true;
  if (endsSentence(text) || isWholeParenthesis(text)) return true;
  if (isClosedBy(text, upcoming.text)) return false;
  if (typesetting.wholeLines) return true;
  // A line that a comma stands in is a sentence that goes on: 5.经营收入0.00万，为事业单位 / 取得的收入。
  return (
    isHeading &&
    (typesetting.paragraphMarks || !/[，,]/.test(text)) &&
    !(isNearlyFull(last, typesetting) && isHeadingTail(upcoming, afterUpcoming, typesetting))
  );
}

/** An item of the classification with its group, first on its line: “公共安全支出（类）司法（款）…. */
const opensWithItem = /^[“"]?[^，。；：、]{2,20}[（(]类[）)][^，。；：、]{2,30}[（(]款[）)]/;

/** What stands below the title of a table: whose it is, and in what unit. */
const isUnitLine = /^(?:(?:金额|编制|填报|编报)?单位|部门(?:名称)?)[：:]\s*\S/;

const namesSection = /^[^，、的]{2,30}(?:情况|情况说明)$/;
/** Whether the next line makes a heading the name of a part that it alone is not. */
function isRestOfPart(text: string, next: string): boolean {
  const isHeading = next.length <= 20 && !endsSentence(next) && leadingNumeral(next) === null && !/[，；]/.test(next);
  return isHeading && /^(?:overview|explanation)$/.test(partName(next).role ?? '') && partName(text).role === undefined;
}

function isLabelled(text: string): boolean {
  return /^[\u4e00-\u9fff]{2,8}[：:]\s*\S/.test(text);
}

/** The title of a report without parts: the body on one line, 2019年度部门决算 on the next. */
function isTitleTail(text: string, next: string): boolean {
  return !text.includes('决算') && /^20\d\d\s*年[^，。；：,;:]{0,30}决算[^，。；：,;:]{0,12}$/.test(next);
}

const opensWithYear = /^(?:19|20)\d\d年度?[^，。；]{0,40}(?:，|[\d.,]+万?元)/;

/** An empty line and nothing else, as a page number would be, stands between. */
function isAfterBlank(line: SourceLine, last: SourceLine | undefined): boolean {
  return line.blankBefore && !line.pageBreak && line.number - 2 === last?.number;
}

function wordsAfter({ printed }: Numeral, text: string): string {
  return text.slice(printed.length).trim();
}

/** A few words without punctuation, right before the next opening, cannot be a paragraph: they end the heading above. */
function isHeadingTail(line: SourceLine, next: SourceLine | undefined, typesetting: Typesetting): boolean {
  return (
    isShort(line, typesetting) &&
    !endsSentence(line.text) &&
    (!next || openedBy(next, undefined, typesetting) !== undefined)
  );
}
