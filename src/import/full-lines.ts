import { textColumns } from '../report/text-columns.ts';
import { leadingNumeral } from './numerals.ts';
import { endsSentence } from './punctuation.ts';
import type { SourceLine } from './source-lines.ts';

/** A line this much of the measure long is full, as far as its own length tells. */
const nearlyFull = 0.85;
/** One that a number or a word of more columns did not fit in may be shorter. */
const longWord = 4;
/** So many lines that go on show how much room the next word had, but for this share of them: headings. */
const [leastWraps, strayWraps] = [6, 0.05];
/** What stays together at the beginning of a line: an opening bracket with what it opens, a number, a Latin word. */
const firstWord = /^[（(《“‘【]*(?:\d[\d.,]*|[A-Za-z]+|.)/u;

type Width = (text: string) => number;

/** Programs break lines by columns, or by characters. */
const columns: Width = (text) => textColumns(text, true);
const characters: Width = (text) => text.length;

/** The first line of a paragraph is no shorter for its indentation; what stands further to the right is centred. */
const mostIndented = 4;

function widthOf({ text, indentation }: SourceLine, width: Width): number {
  return width(text) + Math.min(indentation, mostIndented) * (width === columns ? 1 : 0.5);
}

/** Width of a full line: one in ten may be longer, as lines of tables are. */
export function measureOf(lines: readonly SourceLine[], width: Width = columns): number {
  const widths = lines.map((line) => widthOf(line, width)).toSorted((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.9)] ?? 0;
}

/** Numbers of the lines that are full by their own length. */
export function longLines(lines: readonly SourceLine[], measured: readonly SourceLine[]): ReadonlySet<number> {
  return new Set(readBy(columns, lines, measured).near.map(({ number }) => number));
}

/**
 * Numbers of the lines that may have ended only because the next word did not fit. Where the lines that break into a
 * sentence show how much room there was, a line whose next word had fitted is none of them, however long it is.
 * @param measured those of them that are text
 */
export function fullLines(lines: readonly SourceLine[], measured: readonly SourceLine[]): ReadonlySet<number> {
  const [byColumns, byCharacters] = [readBy(columns, lines, measured), readBy(characters, lines, measured)];
  if (Math.min(byColumns.wraps, byCharacters.wraps) < leastWraps) return longLines(lines, measured);
  const { near, least } = byCharacters.sharpness > byColumns.sharpness ? byCharacters : byColumns;
  return new Set(near.flatMap(({ number, withNext }) => (withNext >= least ? [number] : [])));
}

/** How the lines were broken, if by this width: the less the room of the lines that go on varies, the surer. */
interface Reading {
  near: { number: number; withNext: number; breaks: boolean }[];
  wraps: number;
  least: number;
  sharpness: number;
}

function readBy(width: Width, lines: readonly SourceLine[], measured: readonly SourceLine[]): Reading {
  const near = nearLines(lines, measureOf(measured, width), width);
  const rooms = near.flatMap(({ withNext, breaks }) => (breaks ? [withNext] : [])).toSorted((a, b) => a - b);
  const least = rooms[Math.floor(rooms.length * strayWraps)] ?? 0;
  return { near, wraps: rooms.length, least, sharpness: least / (rooms[Math.floor(rooms.length / 2)] ?? 1) };
}

function nearLines(lines: readonly SourceLine[], measure: number, width: Width): Reading['near'] {
  return lines.flatMap((line, index) => {
    const own = widthOf(line, width);
    const next = lines[index + 1]?.text ?? '';
    const word = firstWord.exec(next)?.[0] ?? '';
    const withNext = own + width(word);
    const breaks = !endsSentence(line.text) && next !== '' && leadingNumeral(next) === null;
    const isNear = own >= measure * nearlyFull || (columns(word) > longWord && withNext > measure);
    return isNear ? [{ number: line.number, withNext, breaks }] : [];
  });
}
