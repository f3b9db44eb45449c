import { openedBy } from './block-openings.ts';
import { joinedText } from './joined-text.ts';
import { beginsItem, beginsNote, isEntry } from './line-beginnings.ts';
import { leadingNumeral, type Numeral } from './numerals.ts';
import { breaksWithin, endsSentence, isClosedBy, isWholeParenthesis, readsAsProse } from './punctuation.ts';
import type { RawBlock } from './raw-block.ts';
import { partName } from './section-roles.ts';
import type { SourceLine } from './source-lines.ts';
import { isNearlyFull, isShort, mayEndParagraph, type Typesetting } from './typesetting.ts';

/** So many lines at either end of a long block tell all that is asked of it: how it begins, whether it is prose, how it ends. */
const tellingLines = 20;

function ends(lines: readonly SourceLine[]): SourceLine[] {
  return [...lines.slice(0, tellingLines), ...lines.slice(-tellingLines)];
}

/** Whether a block is complete, so that the next line, which opens nothing by its own words, begins another. */
export function isComplete(
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
  if (open.kind === 'part' && isRestOfPart(text, upcoming.text)) return isWholeTitle(open.numeral, text);
  // 第一部分, or 三、, alone on its line: its words follow.
  const opens = open.kind === 'part' || open.kind === 'numbered' ? open.numeral : undefined;
  if (opens !== undefined && opens.printed !== '' && wordsAfter(opens, text) === '') return false;
  // A title that is as long as the lines below it is no paragraph that goes on in the first of them.
  if (open.kind === 'part' && open.numeral.printed === '' && endsSentence(upcoming.text)) return true;
  const isHeading =
    open.kind === 'part' || open.kind === 'caption' || (open.kind === 'numbered' && !readsAsProse(text));
  if (open.kind === 'numbered' && isHeading && /(?:情况的?说明|^[^，；]{2,40}情况说明。)$/.test(text)) return true;
  // （二）支出决算具体情况 / 2021年度…, or 基本支出30.00万元，…: the line that opens with its year or states an amount is the paragraph below.
  const isParagraph = opensWithYear.test(upcoming.text) || statesAmount.test(upcoming.text);
  if (open.kind === 'numbered' && isHeading && /情况$/.test(text) && isParagraph) return true;
  const isWhole =
    endsSentence(text) || (open.kind === 'numbered' && isHeading && !/[，,、；;]/.test(wordsAfter(open.numeral, text)));
  if (isWhole && typesetting.indents && upcoming.indentation > 1) return true;
  if (open.kind === 'text' && isUnitLine.test(upcoming.text)) return true;
  if (endsSentence(text) && (beginsNote(upcoming.text) || opensWithItem.test(upcoming.text))) return true;
  // The name of an item of the classification is not the paragraph: its full stop may fall on the end of the line, unless a mark says that it is one.
  const isMarked = typesetting.exactMarks && last?.trailingBlank === true;
  if (open.kind === 'numbered' && /[（(]项[）)]。$/.test(text) && !leadingNumeral(upcoming.text) && !isMarked)
    return false;
  if (open.kind === 'footnote' || (isWhole && typesetting.blankLines && isAfterBlank(upcoming, last))) return true;
  if (!last || !mayEndParagraph(last, typesetting)) return false;
  // Where nothing was wrapped a paragraph may well begin with its amount.
  const isBroken = breaksWithin(text, upcoming.text, typesetting.wholeLines);
  if (isBroken && !endsSentence(text) && !typesetting.exactMarks) return false;
  if (open.kind === 'text' && (beginsItem(upcoming.text) || (isEntry(last.text) && isEntry(upcoming.text))))
    return true;
  // A heading without a numeral.
  if (open.kind === 'text' && open.lines.length === 1 && namesSection.test(text) && !readsAsProse(text)) return true;
  if (open.kind === 'part' && open.numeral.printed === '' && isTitleTail(text, upcoming.text)) return false;
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

/** 2023年度部门决算表, which no table of the accounts is called. */
const allTables = /^(?:20\d\d\s*年度?)?(?:部门|单位)决算(?:公开)?报?表$/;

/** Whether the next line makes a heading the name of a part that it alone is not. */
function isRestOfPart(text: string, next: string): boolean {
  const isHeading = next.length <= 20 && !endsSentence(next) && leadingNumeral(next) === null && !/[，；]/.test(next);
  const isName = /^(?:overview|explanation)$/.test(partName(next).role ?? '') || allTables.test(next);
  return isHeading && isName && partName(text).role === undefined;
}

/** 某某局2021年度部门决算: the title of a report whose parts have no numerals, not the beginning of a heading. */
function isWholeTitle({ printed }: Numeral, text: string): boolean {
  return printed === '' && /20\d\d\s*年.*决算$/.test(text);
}

function isLabelled(text: string): boolean {
  return /^[\u4e00-\u9fff]{2,8}[：:]\s*\S/.test(text);
}

/** The title of a report without parts: the body on one line, 2019年度部门决算 on the next, or its year on the first. */
function isTitleTail(text: string, next: string): boolean {
  const isDated = /20\d\d\s*年/.test(text);
  const tail = isDated ? accountsBelowYear : /^20\d\d\s*年[^，。；：,;:]{0,30}决算[^，。；：,;:]{0,12}$/;
  return !text.includes('决算') && tail.test(next);
}

const accountsBelowYear = /^(?:部门|单位)?决算[^，。；：,;:]{0,12}$/;

const statesAmount = /^[\u4e00-\u9fff][^。；：]*\d\s*(?:万?元|[%％])/;
const opensWithYear = /^(?:19|20)\d\d年度?[^，,。；]{0,40}(?:[，,]|[\d.,]+万?元)/;

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
