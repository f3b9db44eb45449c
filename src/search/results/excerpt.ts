import type { FoldedRecord } from '../corpus/folded-record.ts';
import { occurrences, wholeOccurrences } from '../questions/rank.ts';
import type { Folded } from '../text/normalise.ts';

/** Words to mark, folded: the first list of which any occurs is used. */
export type Wanted = { words: readonly string[]; mark: 'literal' | 'alias' }[];

/**
 * A piece of text as it is shown. `literal`: it is what was typed. `alias`: it is the formal name of what was typed.
 */
export interface Segment {
  text: string;
  mark: 'literal' | 'alias' | null;
}

/** Passage of a record that shows best why it is found. */
export interface Excerpt {
  /** Id of the block it is cut from. */
  block: string;
  segments: Segment[];
}

/** A number that the passage must not lose: the first of these folded words that stands in the block. */
export interface NumberToShow {
  block: string;
  words: string[];
}

interface Range {
  start: number;
  end: number;
}

interface Marks {
  ranges: Range[];
  mark: 'literal' | 'alias';
}

/** Length an excerpt is cut to, in characters. A little more is shown rather than cut. */
const length = 110;
const tolerance = 30;
/** Characters shown before the first mark where the text has to be cut. */
const lead = 24;
const ellipsis: Segment = { text: '…', mark: null };

/**
 * The passage with most of what is wanted; the beginning where none has any, null for a record without text.
 * @param number what the passage must show besides, where there is such a number
 */
export function excerpt(
  wanted: Wanted,
  { record, blocks }: FoldedRecord,
  number: NumberToShow | null = null,
): Excerpt | null {
  const candidates = record.blocks.map((block, index) => ({
    block,
    marks: marksIn(wanted, block.text, blocks[index] as Folded),
    kept: number?.block === block.id ? placeOf(number.words, block.text, blocks[index] as Folded) : null,
  }));
  const [first, ...others] = candidates;
  if (first === undefined) return null;
  const worth = ({ block, marks, kept }: typeof first) =>
    value(marks) + (kept === null ? 0 : worthOfNumber) - (caption.test(block.text) ? againstCaption : 0);
  const best = others.reduce((best, other) => (worth(other) > worth(best) ? other : best), first);
  return { block: best.block.id, segments: cut(best.block.text, best.marks, best.kept) };
}

/** What a figure or table is called says nothing: less than the sentence that does, unless it has just what was typed. */
const caption = /^[图表] ?\d/;
const againstCaption = 2;

/** A number that answers is worth more than any mark. */
const worthOfNumber = 10_000;

function placeOf(words: readonly string[], source: string, folded: Folded): Range | null {
  for (const word of words) {
    const [start] = wholeOccurrences(folded.text, word);
    if (start !== undefined) return rangeOf(start, word, source, folded);
  }
  return null;
}

/** What was typed is worth more than what it stands for, and several different places more than one. */
function value({ ranges, mark }: Marks): number {
  return ranges.length * (mark === 'literal' ? 100 : 1);
}

/** All of a text, what is wanted marked. */
export function marked(wanted: Wanted, source: string, folded: Folded): Segment[] {
  return segments(source, { start: 0, end: source.length }, marksIn(wanted, source, folded));
}

/** Places of the first words of which any occurs; overlapping ones joined. */
function marksIn(wanted: Wanted, source: string, folded: Folded): Marks {
  for (const { words, mark } of wanted) {
    const found = words.flatMap((word) => ranges(word, source, folded)).sort((a, b) => a.start - b.start);
    if (found.length > 0) return { mark, ranges: joined(found) };
  }
  return { mark: 'literal', ranges: [] };
}

function joined(ranges: Range[]): Range[] {
  return ranges.reduce<Range[]>((joined, range) => {
    const last = joined.at(-1);
    if (last === undefined || range.start > last.end) joined.push({ ...range });
    else last.end = Math.max(last.end, range.end);
    return joined;
  }, []);
}

/** Places of a word in the text as printed, with the spaces and quotes that stand inside it. */
function ranges(word: string, source: string, folded: Folded): Range[] {
  return occurrences(folded.text, word).map((start) => rangeOf(start, word, source, folded));
}

function rangeOf(start: number, word: string, source: string, folded: Folded): Range {
  return withBothQuotes(source, {
    start: folded.starts[start] as number,
    end: folded.ends[start + word.length - 1] as number,
  });
}

const quotes = ['“”', '‘’', '「」', '《》', '()', '（）'];

/** A mark with one of a pair of quotes inside takes the other one in, where it is next to it: “三公”经费. */
function withBothQuotes(source: string, { start, end }: Range): Range {
  const inside = source.slice(start, end);
  const opens = quotes.some(([open, close]) => source[start - 1] === open && lacks(inside, open, close));
  const closes = quotes.some(([open, close]) => source[end] === close && lacks(inside, close, open));
  return { start: opens ? start - 1 : start, end: closes ? end + 1 : end };
}

function lacks(text: string, missing = '', present = ''): boolean {
  return text.includes(present) && !text.includes(missing);
}

function cut(source: string, marks: Marks, kept: Range | null): Segment[] {
  if (source.length <= length + tolerance) return segments(source, { start: 0, end: source.length }, marks);
  const mark = densest(marks.ranges);
  // Where the number does not fit in with the marks, it is shown without them.
  const isBeside = kept !== null && mark <= kept.start && kept.end <= mark + length - lead;
  const focus = kept === null || isBeside ? mark : kept.start;
  const fitsAtStart = focus <= lead * 2 && (kept?.end ?? 0) <= length;
  // Towards the end of the text, what is before the mark fills the excerpt.
  const start = fitsAtStart ? 0 : clauseStart(source, Math.min(focus, source.length - length + lead));
  const end = Math.min(source.length, start + length);
  const shown = segments(source, { start, end }, marks);
  return [...(start > 0 ? [ellipsis] : []), ...shown, ...(end < source.length ? [ellipsis] : [])];
}

/** Start of the mark after which most marks fit in. */
function densest(marks: Range[]): number {
  const fitting = (from: Range) =>
    marks.filter(({ start, end }) => start >= from.start && end <= from.start + length - lead);
  const best = marks.reduce<Range | undefined>(
    (best, mark) => (best === undefined || fitting(mark).length > fitting(best).length ? mark : best),
    undefined,
  );
  return best?.start ?? 0;
}

/** Beginning of the sentence that `place` is in, which says what it is about and how much; of its clause where that is far; or a little before it. */
function clauseStart(source: string, place: number): number {
  const sentence = Math.max(...['。', '；'].map((stop) => source.lastIndexOf(stop, place - 1))) + 1;
  if (place - sentence <= length / 2) return sentence;
  const from = Math.max(0, place - lead);
  const before = source.slice(from, place);
  const stop = Math.max(...['。', '；', '，', '：', '、'].map((mark) => before.lastIndexOf(mark)));
  return from + (stop === -1 ? 0 : stop + 1);
}

function segments(source: string, shown: Range, { ranges, mark }: Marks): Segment[] {
  const found: Segment[] = [];
  const push = (start: number, end: number, mark: Segment['mark']) => {
    const text = source.slice(Math.max(start, shown.start), Math.min(end, shown.end));
    if (text !== '') found.push({ text, mark });
  };
  let from = shown.start;
  for (const { start, end } of ranges.filter(({ start, end }) => end > shown.start && start < shown.end)) {
    push(from, start, null);
    push(start, end, mark);
    from = end;
  }
  push(from, shown.end, null);
  return found;
}
