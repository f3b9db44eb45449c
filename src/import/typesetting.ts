import { textColumns } from '../report/text-columns.ts';
import { fullLines, longLines, measureOf } from './full-lines.ts';
import { leadingNumeral } from './numerals.ts';
import { endsSentence } from './punctuation.ts';
import type { SourceLine } from './source-lines.ts';

/** How the text was set, measured on the lines themselves. */
export interface Typesetting {
  /** Width of a full line, in half-width columns. */
  measure: number;
  /** Numbers of the lines that fill, or nearly fill, the measure, so that the next word may simply not have fitted. */
  full: ReadonlySet<number>;
  /** Whether a blank at the end of a line marks the end of a paragraph. */
  paragraphMarks: boolean;
  /** Whether those marks stand at the ends of paragraphs and nowhere else, so that they alone tell. */
  exactMarks: boolean;
  /** Whether hardly a line lacks such a mark: one that does goes on, though nothing wrapped the text. */
  allMarked: boolean;
  /** Whether paragraphs begin with an indentation, in a text without marks. */
  indents: boolean;
  /** Whether empty lines stand between paragraphs and nowhere inside them. */
  blankLines: boolean;
  /** Whether a paragraph is one line, however long: nothing wrapped the text. */
  wholeLines: boolean;
}

/** This share of the marked lines may be wrong, and this one of the wrapped lines be headings that are full. */
const [strayMarks, strayBlanks] = [0.03, 0.1];
/** Where this share of the lines is marked, all that end are. */
const mostMarked = 0.8;
/** In a text with indentation at least this share of the lines has it. */
const leastIndented = 0.05;
/** Where this share of the lines is indented, the whole text is. */
const allIndented = 0.7;
/** No line that a page wrapped has so many columns. */
const widestPage = 160;
/** Where so many lines are full, and fewer than this share of them break into a sentence, nothing was wrapped either. */
const [leastFull, leastWrapped] = [5, 0.3];
/** A line longer than this much of the measure was not broken at it; where this share of the full lines breaks into a sentence, lines are marked, not paragraphs. */
const [beyondMeasure, mostStray] = [1.15, 0.5];
/** Of so many lines one such is enough. */
const linesOfOne = 20;
/** Cells of a table, set apart by tabs, many blanks or upright lines. */
const rowGap = /\t|\S {8,}\S|^[|｜]|[|｜]$/;
/** A line up to this much of the measure is short. */
const shortLine = 0.5;

/**
 * Measures a text. Only short lines that end a sentence tell whether paragraphs are marked: a full one may go on.
 * @param outside those of its lines that stand in no table of the accounts, whose cells may be a line each
 */
export function measureTypesetting(lines: readonly SourceLine[], outside = lines): Typesetting {
  const among = outside.some(({ text: words }) => endsSentence(words)) ? outside : lines;
  const text = among.filter(({ text: words }) => !rowGap.test(words));
  const measured = text.length > among.length / 4 ? text : lines;
  const measure = measureOf(measured);
  const indented = lines.filter((line) => line.indentation > 1 && leadingNumeral(line.text) === null);
  const hasIndents = indented.length > lines.length * leastIndented && indented.length < lines.length * allIndented;
  const long = longLines(lines, measured);
  const ends = lines.filter(({ text, number }) => endsSentence(text) && !long.has(number));
  const marked = ends.filter(({ trailingBlank }) => trailingBlank);
  const allMarked = lines.filter(({ trailingBlank }) => trailingBlank);
  // A row ends wherever its cells do, however long it is.
  const stray = allMarked.filter(
    ({ text: words, number }) => long.has(number) && !endsSentence(words) && !words.includes('\t'),
  );
  const wider = measured.filter(({ text: words }) => textColumns(words, true) > measure * beyondMeasure);
  // A converter made each printed line a paragraph: most that fill the measure break into a sentence, and none goes beyond.
  const marksLines =
    allMarked.length >= lines.length * (1 - strayMarks) &&
    wider.length <= lines.length * strayMarks &&
    stray.length >= Math.max(leastFull, text.filter(({ number }) => long.has(number)).length * mostStray);
  const paragraphMarks =
    !marksLines &&
    (ends.length > 0 ? marked.length >= ends.length / 2 : lines.some(({ trailingBlank }) => trailingBlank));
  // Where nothing else tells where paragraphs end, the ends of lines tell it more closely.
  const full = paragraphMarks || hasIndents ? long : fullLines(lines, measured);
  const wraps = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next && full.has(line.number) && !endsSentence(line.text) && !leadingNumeral(next.text) ? [next] : [];
  });
  const parted = wraps.filter(({ blankBefore }) => blankBefore);
  const beyond = text.filter(({ text: words }) => /[，。]/.test(words) && textColumns(words, true) > widestPage);
  // Extractions that put a blank line after almost every line also put a blank after some that go on.
  const exactMarks =
    paragraphMarks &&
    !lines.some(({ blankBefore }, index) => blankBefore && index > 0) &&
    stray.length <= allMarked.length * strayMarks;
  return {
    measure,
    full,
    paragraphMarks,
    exactMarks,
    allMarked: exactMarks && allMarked.length >= lines.length * mostMarked,
    indents: hasIndents && !paragraphMarks,
    blankLines: parted.length <= wraps.length * strayBlanks,
    wholeLines:
      (beyond.length > 0 && beyond.length >= Math.min(3, text.length / linesOfOne)) ||
      (full.size >= leastFull && wraps.length < full.size * leastWrapped),
  };
}

/** Whether a paragraph may end with this line: the text is not wrapped, the line is marked or, in a text without marks, not full. */
export function mayEndParagraph(line: SourceLine, typesetting: Typesetting): boolean {
  if (typesetting.wholeLines && !typesetting.allMarked) return true;
  return typesetting.paragraphMarks ? line.trailingBlank : !isNearlyFull(line, typesetting);
}

/** Whether a line fills, or nearly fills, the measure. */
export function isNearlyFull({ number }: SourceLine, { full }: Typesetting): boolean {
  return full.has(number);
}

/** Whether a line fills no more than half of the measure. */
export function isShort(line: SourceLine, { measure }: Typesetting): boolean {
  return textColumns(line.text, true) <= measure * shortLine;
}
