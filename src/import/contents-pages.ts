import {
  type ContentsEntry,
  endsAsEntry,
  entriesOf,
  hasPage,
  hasSurePage,
  withPagesApart,
  wordsOf,
} from './contents-entries.ts';
import { bullet, leadingNumeral, type Numeral } from './numerals.ts';
import { endsSentence } from './punctuation.ts';
import { partName } from './section-roles.ts';
import type { SourceLine } from './source-lines.ts';
import { unspaced } from './unspaced.ts';

/** The printed list of contents, which tells what is a heading. */
export interface ContentsPages {
  /** Lines of the list, its own heading included; empty where the report has none. */
  lines: SourceLine[];
  entries: ContentsEntry[];
}

const contentsHeading = /^(?:[（(]?(?:(?:部门|单位)?决算(?:公开)?)?目\s*[录次][）)]?|contents)$/i;

/** Finds the list of contents by its heading, or by its dots. */
export function contentsPages(source: readonly SourceLine[]): ContentsPages {
  const heading = headingLine(source);
  const lines = withPagesApart(source, heading);
  const found = contentsIn(lines, heading);
  const own = new Map(lines.map((line, index) => [line, source[index] ?? line]));
  return { ...found, lines: found.lines.map((line) => own.get(line) ?? line) };
}

function contentsIn(lines: readonly SourceLine[], heading: number): ContentsPages {
  const twice = heading === -1 ? printedTwice(lines) : -1;
  if (twice !== -1) {
    const list = lines.slice(twice, listEnd(lines, twice));
    return { lines: list, entries: entriesOf(list) };
  }
  const first =
    heading === -1
      ? lines.findIndex((line, at) => hasSurePage(line) || (hasPage(line) && isPrintedBelow(lines, at)))
      : heading;
  if (first === -1) return { lines: [], entries: [] };
  const list = heading === -1 ? first : first + (contentsHeading.test(lines[first]?.text ?? '') ? 1 : 2);
  const end = listEnd(lines, list);
  return { lines: lines.slice(first, end), entries: entriesOf(lines.slice(list, end)) };
}

/**
 * 目录, also where its two characters were set so far apart that they became two lines. What is headed so below the text of
 * a part is a list in it, as of the tables that follow.
 */
function headingLine(lines: readonly SourceLine[]): number {
  const at = lines.findIndex(
    ({ text }, index) => contentsHeading.test(text) || (text === '目' && /^[录次]$/.test(lines[index + 1]?.text ?? '')),
  );
  const part = lines.findIndex(({ text }) => leadingNumeral(text)?.style === 'part');
  const isInPart = part !== -1 && lines.slice(part, at).some(({ text }) => endsSentence(text) && !endsAsEntry(text));
  return at !== -1 && isInPart ? -1 : at;
}

/**
 * A list without heading and dots: the first part stands twice, or what stands below it where the report itself prints
 * no parts, and before the second time only headings stand.
 */
function printedTwice(lines: readonly SourceLine[]): number {
  const numbered = lines.flatMap(({ text }, index) => {
    const { style, value = 0, rest = '' } = leadingNumeral(text) ?? {};
    return style === 'part' || style === 'comma' ? [{ style, index, value, rest }] : [];
  });
  const ofParts = numbered.filter(({ style }) => style === 'part');
  // 一、概况 and 二、…决算表 are parts as well, in a report that prints no 第一部分.
  const [first, ...others] =
    ofParts.length > 0
      ? ofParts
      : numbered.filter(
          ({ index }) => partName(leadingNumeral(wordsOf(lines[index] as SourceLine))?.rest ?? '').role !== undefined,
        );
  if (first === undefined) return -1;
  const below = unspaced(lines[first.index + 1]?.text ?? '');
  const again =
    others.find(({ value }) => value === first.value)?.index ??
    lines.findIndex(({ text }, index) => index > (others[1]?.index ?? lines.length) && unspaced(text) === below);
  if (again === -1 || !others.some(({ index, value }) => index < again && value !== first.value)) return -1;
  return lines.slice(first.index, again).some(({ text }) => endsSentence(text) && !endsAsEntry(text))
    ? -1
    : first.index;
}

/** Whether what a line above all sentences says before the number of its page stands below: its words, or the numeral of its part. */
function isPrintedBelow(lines: readonly SourceLine[], at: number): boolean {
  const words = unspaced(wordsOf(lines[at] as SourceLine));
  const { style, printed = '' } = leadingNumeral(words) ?? {};
  const wanted = style === 'part' ? unspaced(printed) : words;
  return (
    style !== undefined &&
    !lines.slice(0, at).some(({ text }) => endsSentence(text)) &&
    lines.slice(at + 1).some((line) => unspaced(line.text).startsWith(wanted) && !hasPage(line))
  );
}

/** The list ends above the title that some print between it and the report, and above the first sentence there. */
function listEnd(lines: readonly SourceLine[], list: number): number {
  const end = bodyStart(lines, list);
  const last = lines.slice(list, end).findLastIndex(({ text }) => leadingNumeral(text) !== null) + list;
  const behind = lines.slice(last + 1, end);
  const title = behind.findIndex(
    (line, index) =>
      (endsSentence(line.text) && !hasPage(line)) ||
      reportTitle.test(line.text) ||
      reportTitle.test(joined(behind, index, 2)),
  );
  if (title === -1 || last < list) return end;
  // 某某县某某局 / 2019年度部门决算公开情况说明: the body on a line of its own.
  const isNamed = title > 0 && /^20\d\d/.test(behind[title]?.text ?? '');
  return last + 1 + (isNamed ? title - 1 : title);
}

const reportTitle = /20\d\d\s*年度?[^，。；：]{0,30}决算(?:信息)?(?:公开)?(?:情况)?(?:的?说明|报告)?$/;

/** The words of a heading as they are compared, whatever stands behind 第一部分. */
function plain(text: string): string {
  return unspaced(text)
    .replace(bullet, '')
    .replace(/^(第.{1,3}(?:部分|篇|章))[：:、.．]/, '$1');
}

/**
 * The report begins where the first entry is printed again: its words, or at least its numeral. Where neither is, it
 * begins on a new page, and at the latest with the first sentence. A line that is no entry may stand above the first,
 * and the first may be printed again in other words, above the second.
 */
function bodyStart(lines: readonly SourceLine[], list: number): number {
  const start = startOfBody(lines, list);
  // No sentence stands in a list: what is found below one is a later part, whose words the list happens to have.
  const sentence = lines.slice(list, start).findIndex((line) => endsSentence(line.text) && !hasPage(line));
  const last = sentence === -1 ? -1 : lines.slice(list, list + sentence).findLastIndex(hasPage);
  return last === -1 ? start : list + last + 1;
}

function startOfBody(lines: readonly SourceLine[], list: number): number {
  const entries = entriesOf(lines.slice(list, list + 3));
  if (entries.length === 0) return list;
  const after = lines.slice(list + 1);
  const first = entries.find(({ numeral }) => numeral) ?? entries[0];
  const isFirst = (line: SourceLine) => {
    const found = leadingNumeral(line.text);
    return found?.style === first?.numeral?.style && found?.value === first?.numeral?.value && !hasPage(line);
  };
  for (const [nth, { numeral, words }] of entries.entries()) {
    // 一、 alone on its line is that of every list.
    if (words === '') continue;
    const wanted = plain((numeral?.printed ?? '') + words);
    const again = after.findIndex(
      (line, index) =>
        index >= nth &&
        !hasPage(line) &&
        (plain(joined(after, index, 3)).startsWith(wanted) || isPartByComma(line, numeral, words)),
    );
    if (again === -1) continue;
    const above = after.slice(entries.length - 1, again).findLastIndex(isFirst);
    if (first?.numeral?.style === 'part') return list + 1 + (above === -1 ? again : entries.length - 1 + above);
    // A list of sections alone: the part they stand in begins above the first.
    return list + 1 + (isPart(after[again - 1]) ? again - 1 : again);
  }
  const numeral = after.findIndex(isFirst);
  if (first?.numeral && numeral !== -1) return list + 1 + numeral;
  const fallen = partPrintedAgain(after);
  if (first?.numeral?.style === 'part' && fallen !== -1) return list + 1 + fallen;
  const stop = after.findIndex((line) => !hasPage(line) && (line.pageBreak || endsSentence(line.text)));
  return stop === -1 ? list : list + 1 + stop;
}

/** 一、部门概况, in a report that lists it as 第一部分 部门概况. */
function isPartByComma({ text }: SourceLine, part: Numeral | null, words: string): boolean {
  const found = leadingNumeral(text);
  const isOne = part?.style === 'part' && found?.style === 'comma' && found.value === part.value;
  return isOne && unspaced(found.rest) === words;
}

/** Where a part stands a second time, in a report that does not print its first: its numerals rise within a list. */
function partPrintedAgain(lines: readonly SourceLine[]): number {
  const seen = new Set<number>();
  return lines.findIndex((line) => {
    const { style, value = 0 } = leadingNumeral(line.text) ?? {};
    if (style !== 'part' || hasPage(line)) return false;
    const again = seen.has(value);
    seen.add(value);
    return again;
  });
}

function isPart(line: SourceLine | undefined): boolean {
  return line !== undefined && leadingNumeral(line.text)?.style === 'part' && !hasPage(line);
}

function joined(lines: readonly SourceLine[], from: number, count: number): string {
  return lines
    .slice(from, from + count)
    .map(({ text }) => text)
    .join('');
}
