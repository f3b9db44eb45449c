import { bullet, leadingNumeral, type Numeral } from './numerals.ts';
import { endsSentence } from './punctuation.ts';
import type { SourceLine } from './source-lines.ts';
import { unspaced } from './unspaced.ts';

/** What a line, or two, of a printed list of contents says. */
export interface ContentsEntry {
  numeral: Numeral | null;
  /** Words without numeral, dots and page number, blanks left out. */
  words: string;
}

/** Dots that lead to a page number, a wide gap before it, or the field that Word has there, as pages saved from the web print it. */
const leader =
  /(?:(?:[.．…·‥。_\-—–─]{3,}|…{2}|\t|\s{3,})\s*(?:[-—(（/]?\s*(?:[Pp]\.?\s*)?\d{1,3}(?:\s*[-—~～]\s*\d{1,3})?\s*[-—)）]?|第\s*\d{1,3}\s*页|[Ⅰ-ⅻ]{1,5}|[IVXivx]{1,7})|\s*[（(]第?\s*\d{1,3}\s*页?[)）]|\s+第\s*\d{1,3}\s*页|\s*[/／]\s*[Pp]?\.?\s*\d{1,3}|\s+[Pp]\.?\s*\d{1,3}|\s*PAGEREF\s+_Toc\d+\s*\\?h?\s*\d{0,3})$/;
/** What Word prints for the number of a page whose heading is gone; blanks before its mark are those of a PDF. */
const lostPage =
  /\s*(?:错误\s*[！!]\s*未(?:定义|指定)\s*书签|Error!\s*(?:Bookmark not defined|No bookmark name given))\s*[。.]?$/i;
const dotLeader = /(?:[.．…·‥。_\-—–─]{3,}|…{2})$/;

/** What leads to a page number, or encloses it. */
const dots = /[.．…·‥_\-—–─]{3,}|[（(]第?\s*\d{1,3}\s*页?[)）]$|第\s*\d{1,3}\s*页$|[/／]\s*[Pp]?\.?\s*\d{1,3}$/;

/** Whether a line ends in the number of a page as lists of contents do. */
export function hasPage({ text }: SourceLine): boolean {
  return leader.test(text) || lostPage.test(text);
}

/** Whether no line but one of a list of contents ends so. */
export function hasSurePage(line: SourceLine): boolean {
  return hasPage(line) && dots.test(line.text);
}

/** A line without numeral goes on with the entry above it, unless that one has its page number already. */
export function entriesOf(lines: readonly SourceLine[]): ContentsEntry[] {
  const entries: (ContentsEntry & { closed: boolean })[] = [];
  for (const line of lines) {
    const words = wordsOf(line);
    const numeral = leadingNumeral(words.trim());
    const open = entries.at(-1);
    const closed = hasPage(line);
    if (!numeral && open && !open.closed && open.numeral && open.words.length < 60) {
      open.words += unspaced(words);
      open.closed = closed;
    } else entries.push({ numeral, words: unspaced(numeral?.rest ?? words), closed });
  }
  return entries.map(({ numeral, words }) => ({ numeral, words }));
}

/** 一、2017年度收入支出决算总体情况。: an entry of the list, for all its full stop; and one that has lost its page. */
export function endsAsEntry(text: string): boolean {
  if (lostPage.test(text)) return true;
  const { style, rest = '' } = leadingNumeral(text) ?? {};
  return (style === 'comma' || style === 'bracket') && /^[^，。；：]{2,45}。$/.test(rest);
}

/** Words of a line of the list, without dots and page number. */
export function wordsOf({ text }: SourceLine): string {
  return text.replace(lostPage, '').replace(leader, '').replace(dotLeader, '').replace(bullet, '');
}

/** A page number that nothing leads to, 部门职责 3, 部门职责3, 部门职责——3, or that stands alone on its line. */
const bareNumber = /^(.*[\p{sc=Han}）)”"。])\s*(?:[-—–－]{2,}\s*)?(\d{1,3})$|^()(\d{1,3})$/u;
/** So many entries with numbers that never fall are a list with its pages. */
const leastRising = 3;

/** The lines of a list that begins below a line, with a tab before the numbers of their pages that nothing leads to. */
export function withPagesApart(lines: readonly SourceLine[], heading: number): SourceLine[] {
  const list = heading === -1 ? lines.findIndex(({ text }) => leadingNumeral(text) && bareNumber.test(text)) : heading;
  const below = list === -1 ? [] : lines.slice(list);
  const end = below.findIndex(({ text }) => endsSentence(text) && !endsAsEntry(text));
  let page = 0;
  const apart = new Map<SourceLine, SourceLine>();
  for (const line of below.slice(0, end === -1 ? undefined : end)) {
    const [, words, number, , alone] = bareNumber.exec(line.text) ?? [];
    const next = Number(number ?? alone ?? page);
    if (next < page) break;
    page = next;
    if (number ?? alone) apart.set(line, { ...line, text: `${words ?? ''}\t${page}` });
  }
  return apart.size < leastRising ? [...lines] : lines.map((line) => apart.get(line) ?? line);
}
