import { textColumns } from '../../../report/text-columns.ts';
import { endsSentence } from '../../punctuation.ts';
import type { Box } from './box.ts';

/** A printed line, or the part of one that stands beside something. */
export interface MeasuredLine {
  left: number;
  right: number;
  /** Base line, downwards. */
  y: number;
  size: number;
  text: string;
  /** Whether it has no wide gap. */
  isWhole: boolean;
}

/** What stands around lines: the whole ones right above and below, and how far such lines reach on the page. */
export interface WholeLines {
  above: MeasuredLine | undefined;
  below: MeasuredLine | undefined;
  left: number;
  right: number;
  /** Whether the box beside them may as well be the next column. */
  isColumn: boolean;
}

/** Space between lines of text and what is set beside them, a column or a box, in the height of the type. */
export const gutter = 0.75;
/** An indent is wider, in the height of the type, and a text beside a box not narrower. */
const [indent, narrowest] = [0.5, 6];
/** Lines of one paragraph stand no farther apart than so many times the usual. */
const widestStep = 1.25;
/** What no line is broken in: a number, a word of Latin letters, a character with its marks. */
const firstWord = /^[（“《【]*(?:[\d.,%A-Za-z]+|.)[，。；：、！？）”》】％]*/u;

/** Where lines end at most, but for a mark that hangs behind the edge. */
export function measureOf(lines: readonly MeasuredLine[]): number {
  return Math.max(...lines.map(({ text, right, size }) => right - (/[，。；：、！？）”》】]$/.test(text) ? size : 0)));
}

/** The lines beside a box, with those above and below that break as early, over the ends of their paragraphs. */
export function linesBeside(lines: readonly MeasuredLine[], box: Box): MeasuredLine[] {
  const isBeside = ({ y, size }: MeasuredLine) => y > box.top - size / 2 && y - size * 1.5 < box.bottom;
  let [from, to] = [lines.findIndex(isBeside), lines.findLastIndex(isBeside)];
  const right = measureOf(lines.slice(from, to + 1));
  const isBroken = (at: number) => {
    const [line, next] = [lines[at], lines[at + 1]];
    return line !== undefined && next !== undefined && (endsSentence(line.text) || goesOn(line, next, right));
  };
  while (from > 0 && isBroken(from - 1)) from -= 1;
  while (from >= 0 && isBroken(to)) to += 1;
  return from === -1 ? [] : lines.slice(from, to + 1);
}

/**
 * Whether lines make room for what stands beside them: a paragraph of theirs breaks early, though nothing ends, and goes
 * on in whole lines above or below; or it begins with an indent, which no cell of a table does.
 */
export function makesRoom(lines: readonly MeasuredLine[], { above, below, isColumn, ...whole }: WholeLines): boolean {
  const [first] = lines;
  const last = lines.at(-1);
  const isText = lines.every(({ isWhole }) => isWhole) && lines.some(({ text }) => /[，。；]/.test(text));
  if (first === undefined || last === undefined || !isText) return false;
  const [left, right] = [Math.min(...lines.map((line) => line.left)), measureOf(lines)];
  if (right - left < first.size * narrowest) return false;
  const isAt = (line: MeasuredLine, edge: number) => line.left - edge < line.size * indent;
  const inside = stepsOf(lines).filter(([line, next]) => isAt(next, left) && !endsSentence(line.text));
  if (!inside.every(([line, next]) => goesOn(line, next, right))) return false;
  const pitch = Math.min(
    ...stepsOf([above ?? first, ...lines, below ?? last]).map(([line, next]) => next.y - line.y || Infinity),
  );
  const isNext = (line: MeasuredLine, next: MeasuredLine) =>
    line.isWhole &&
    next.isWhole &&
    next.y - line.y < pitch * widestStep &&
    Math.abs(next.size - line.size) < line.size * 0.05;
  const isLed = above && isNext(above, first) && isAt(first, left) && goesOn(above, first, whole.right);
  const isFollowed = below && isNext(last, below) && isAt(below, whole.left) && goesOn(last, below, right);
  if (first === last) return isLed === true && isFollowed === true;
  if (isLed === true && inside[0]?.[0] === first) return true;
  // Columns are paragraphs too, and the first line below them may begin like any other where none begins with an indent.
  const isIndented = lines.some((line) => !isAt(line, left));
  if (isFollowed === true && inside.length > 0 && (isIndented || !isColumn)) return true;
  const areBroken = (line: MeasuredLine | undefined) => inside.some(([from]) => from === line);
  return !isColumn && lines.some((line, nth) => !isAt(line, left) && areBroken(line) && areBroken(lines[nth + 1]));
}

function stepsOf(lines: readonly MeasuredLine[]): (readonly [MeasuredLine, MeasuredLine])[] {
  return lines.slice(1).map((next, nth) => [lines[nth] as MeasuredLine, next] as const);
}

/** Whether a line ends where the first word of the next has no room, so that the next goes on with it. */
function goesOn(line: MeasuredLine, next: MeasuredLine, right: number): boolean {
  return !endsSentence(line.text) && right - line.right < widthOfFirst(next.text, next.size) + next.size * 0.3;
}

/** The room that the first word of a line needs, with the marks that stand with it. */
export function widthOfFirst(text: string, size: number): number {
  const [word = ''] = firstWord.exec(text) ?? [];
  return (textColumns(word, true) / 2) * size;
}
