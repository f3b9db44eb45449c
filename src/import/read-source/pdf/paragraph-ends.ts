import { ordinaryText } from '../../../report/ordinary-text.ts';
import { leadingNumeral } from '../../numerals.ts';
import { endsSentence, readsAsProse } from '../../punctuation.ts';
import { widthOfFirst } from './measured-lines.ts';
import type { PageLine } from './page-lines.ts';
import { type PlacedLine, wordsOf } from './placed-line.ts';

/** How the paragraphs of a text are set. */
export interface Setting {
  indents: boolean;
  pitch: number | undefined;
  /** Lines below the first of an item whose number stands before them all. */
  hanging: ReadonlySet<PlacedLine>;
  /** How far before the margin the next word of a line that goes on ends, at most; unknown where few lines go on. */
  room: number | undefined;
}

/** The lines of items that stand below the words behind a number or a bullet, not below it. */
export function hangingLines(lines: readonly PlacedLine[]): Set<PlacedLine> {
  const hanging = new Set<PlacedLine>();
  for (const [nth, next] of lines.slice(1).entries()) {
    const line = lines[nth] as PlacedLine;
    if (line.row || next.row || leadingNumeral(ordinaryText(wordsOf(next)))) continue;
    const by = next.left - line.left;
    const goesOn = hanging.has(line) && Math.abs(by) < line.size * 0.5;
    const isBelowWords = by > line.size && by < line.size * 5 && hangingMark.test(ordinaryText(wordsOf(line)));
    if (goesOn || (isBelowWords && !isShort(line, 4) && !endsSentence(wordsOf(line)))) hanging.add(next);
  }
  return hanging;
}

/** A number or a bullet set apart from what it counts. */
const hangingMark = /^(?:[（(]?[\d一二三四五六七八九十]{1,3}[）).．、]+|[①-⑳•·●▪◦■◆○\-–—])\s/u;

/** Whether paragraphs begin with an indent. */
export function usesIndents(lines: readonly PageLine[]): boolean {
  const full = lines.filter((line) => !line.row && !isShort(line, 2));
  return full.filter(isIndented).length > full.length * 0.08;
}

/** Distance from a full line to the one that goes on with it, in the height of the type; unknown where none does. */
export function pitchOf(lines: readonly PlacedLine[]): number | undefined {
  const distances = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const goesOn = next && !line.row && !next.row && !isShort(line, 2) && !endsSentence(wordsOf(line));
    return goesOn && line.page === next.page && next.y > line.y ? [(next.y - line.y) / line.size] : [];
  });
  return distances.toSorted((a, b) => a - b)[Math.floor(distances.length / 2)];
}

/** So many lines that go on tell how much room is left on one; this share of them may be no lines of a paragraph. */
const [leastWraps, strayWraps] = [6, 0.05];

/** How far before the margin the next word of lines that go on would have ended, in the height of the type. */
export function roomOf(lines: readonly PlacedLine[]): number | undefined {
  const rooms = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const goesOn = next && !line.row && !next.row && !isShort(line, 4) && !endsSentence(wordsOf(line));
    return goesOn && !leadingNumeral(ordinaryText(wordsOf(next))) ? [roomBehind(line, next)] : [];
  });
  return rooms.length < leastWraps ? undefined : rooms.toSorted((a, b) => b - a)[Math.floor(rooms.length * strayWraps)];
}

function roomBehind({ right, margins, size }: PlacedLine, next: PlacedLine): number {
  return (margins.right - right - widthOfFirst(wordsOf(next), next.size)) / size;
}

function isIndented({ left, margins, size }: PageLine): boolean {
  return left - margins.left > size * 1.2;
}

function isShort({ right, margins, size }: PageLine, by: number): boolean {
  return right < margins.right - size * by;
}

function isCentred(line: PageLine): boolean {
  const { left, right, margins, size } = line;
  return isShort(line, 2) && Math.abs(left + right - margins.left - margins.right) < size * 2;
}

/** 二、收入决算情况说明: what it stands below may end in a line as full as any. */
function isHeading(line: PageLine): boolean {
  const words = ordinaryText(wordsOf(line));
  const style = leadingNumeral(words)?.style;
  if (style === 'part' || style === 'comma') return true;
  return style !== undefined && !readsAsProse(words) && (style === 'bracket' || isShort(line, 2));
}

/** An empty line, or nearly one, is left between them. */
export function areApart(line: PlacedLine, next: PlacedLine, pitch: number | undefined): boolean {
  return pitch !== undefined && line.page === next.page && (next.y - line.y) / line.size > pitch * 1.4;
}

/** 1.…。 and 2.…。 begin at the same place: each is a paragraph, however full the first is. */
function areItems(line: PlacedLine, next: PlacedLine): boolean {
  const [one, other] = [line, next].map((of) => leadingNumeral(ordinaryText(wordsOf(of))));
  const areNeighbours = one && other && one.style === other.style && one.value + 1 === other.value;
  return areNeighbours === true && Math.abs(line.left - next.left) < line.size * 0.5;
}

/** A line of prose that begins a paragraph and leaves its end open, above one that begins none: it may be short. */
function isLeftOpen(line: PlacedLine, next: PlacedLine, pitch: number | undefined): boolean {
  const text = wordsOf(line);
  const isBody = !isIndented(next) && !isCentred(next) && leadingNumeral(ordinaryText(wordsOf(next))) === null;
  const isProse = /，/.test(text) && !endsSentence(text) && isIndented(line) && !isCentred(line);
  return isProse && isBody && !areApart(line, next, pitch);
}

/** Sentences that begin at one indent, so nearly as wide as the measure that they seem centred. */
function areBegun(line: PageLine, next: PageLine): boolean {
  return isIndented(next) && endsSentence(wordsOf(line)) && Math.abs(line.left - next.left) < line.size * 0.5;
}

/** Set in other types; a line may have words of both. */
function areSetApart(line: PageLine, next: PageLine): boolean {
  return Math.max(line.least, next.least) - Math.min(line.size, next.size) > 0.15 * line.size;
}

/** What no paragraph begins with: a mark of punctuation, or of what kind the item is that the line before names. */
const neverFirst = /^(?:[（(][类款项][）)]|[，。；：、）])/;

/** Whether a paragraph ends with a line, by how both lines stand and what they say. */
export function endsParagraph(
  line: PlacedLine,
  next: PlacedLine | undefined,
  { indents, pitch, hanging, room }: Setting,
): boolean {
  if (next === undefined || line.row || next.row) return true;
  if (areSetApart(line, next)) return true;
  if (neverFirst.test(wordsOf(next))) return false;
  const text = wordsOf(line);
  // What goes on over the page may end in a short line above a note.
  const isInside = (one: PageLine) => !isIndented(one) && !isCentred(one);
  if (indents && line.page !== next.page && isInside(line) && isInside(next) && !endsSentence(text)) return false;
  if (endsSentence(text) && (isHeading(next) || areItems(line, next) || areApart(line, next, pitch))) return true;
  if (indents && isLeftOpen(line, next, pitch)) return false;
  if (isShort(line, 8) && !isCentred(next)) return true;
  // The second line of a heading is centred below a full first one.
  if (isCentred(next) && !isShort(line, 2)) return endsSentence(text);
  const areOneHeading = !areBegun(line, next) && !areItems(line, next);
  if (isCentred(line) && isCentred(next) && areOneHeading) return next.page !== line.page;
  if (isIndented(next) && !hanging.has(next)) return true;
  // A sentence that ends where the next word had fitted ends its paragraph, if no line that goes on leaves such room.
  if (!indents && room !== undefined && endsSentence(text) && roomBehind(line, next) > room + 0.3) return true;
  return isShort(line, indents ? 4 : 2) || (isShort(line, 1.5) && endsSentence(text));
}
