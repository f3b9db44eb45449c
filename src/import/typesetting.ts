import { textColumns } from '../report/text-columns.ts';
import { leadingNumeral } from './numerals.ts';
import { endsSentence } from './punctuation.ts';
import type { SourceLine } from './source-lines.ts';

/** How the text was set, measured on the lines themselves. */
export interface Typesetting {
  /** Width of a full line, in half-width columns. */
  measure: number;
  /** Whether a blank at the end of a line marks the end of a paragraph. */
  paragraphMarks: boolean;
  /** Whether those marks stand at the ends of paragraphs and nowhere else, so that they alone tell. */
  exactMarks: boolean;
  /** Whether paragraphs begin with an indentation, in a text without marks. */
  indents: boolean;
  /** Whether empty lines stand between paragraphs and nowhere inside them. */
  blankLines: boolean;
  /** Whether a paragraph is one line, however long: nothing wrapped the text. */
  wholeLines: boolean;
}

/** A line this much of the measure long is full: the next word may simply not have fitted. */
const nearlyFull = 0.85;
/** This share of the marked lines may be wrong. */
const strayMarks = 0.03;
/** In a text with indentation at least this share of the lines has it. */
const leastIndented = 0.05;
/** Where this share of the lines is indented, the whole text is. */
const allIndented = 0.7;
/** No line that a page wrapped has so many columns. */
const widestPage = 160;
/** Of so many lines one such is enough. */
const linesOfOne = 20;
/** Cells of a table, set apart by tabs, many blanks or upright lines. */
const rowGap = /\t|\S {8,}\S|^[|｜]|[|｜]$/;
/** A line up to this much of the measure is short. */
const shortLine = 0.5;

/** Measures a text. Only short lines that end a sentence tell whether paragraphs are marked: a full one may go on. */
export function measureTypesetting(lines: readonly SourceLine[]): Typesetting {
  const text = lines.filter(({ text: words }) => !rowGap.test(words));
  const widths = (text.length > lines.length / 4 ? text : lines)
    .map(({ text: words }) => textColumns(words, true))
    .toSorted((a, b) => a - b);
  const measure = widths[Math.floor(widths.length * 0.9)] ?? 0;
  const ends = lines.filter(({ text }) => endsSentence(text) && textColumns(text, true) < measure * nearlyFull);
  const marked = ends.filter(({ trailingBlank }) => trailingBlank);
  const paragraphMarks =
    ends.length > 0 ? marked.length >= ends.length / 2 : lines.some(({ trailingBlank }) => trailingBlank);
  const allMarked = lines.filter(({ trailingBlank }) => trailingBlank);
  const stray = allMarked.filter(({ text }) => textColumns(text, true) >= measure * nearlyFull && !endsSentence(text));
  const partsWraps = lines.some((line, index) => {
    const next = lines[index + 1];
    const goesOn = next && !endsSentence(line.text) && isNearlyFull(line, { measure }) && !leadingNumeral(next.text);
    return goesOn && next.blankBefore;
  });
  const beyond = text.filter(({ text: words }) => /[，。]/.test(words) && textColumns(words, true) > widestPage);
  const indented = lines.filter((line) => line.indented && leadingNumeral(line.text) === null);
  return {
    measure,
    paragraphMarks,
    // Extractions that put a blank line after almost every line also put a blank after some that go on.
    exactMarks:
      paragraphMarks &&
      !lines.some(({ blankBefore }, index) => blankBefore && index > 0) &&
      stray.length <= allMarked.length * strayMarks,
    indents:
      !paragraphMarks && indented.length > lines.length * leastIndented && indented.length < lines.length * allIndented,
    blankLines: !partsWraps,
    wholeLines: beyond.length > 0 && beyond.length >= Math.min(3, text.length / linesOfOne),
  };
}

/** Whether a paragraph may end with this line: the text is not wrapped, the line is marked or, in a text without marks, not full. */
export function mayEndParagraph(line: SourceLine, typesetting: Typesetting): boolean {
  if (typesetting.wholeLines) return true;
  return typesetting.paragraphMarks ? line.trailingBlank : !isNearlyFull(line, typesetting);
}

/** Whether a line fills, or nearly fills, the measure. */
export function isNearlyFull(line: SourceLine, { measure }: Pick<Typesetting, 'measure'>): boolean {
  return textColumns(line.text, true) >= measure * nearlyFull;
}

/** Whether a line fills no more than half of the measure. */
export function isShort(line: SourceLine, { measure }: Typesetting): boolean {
  return textColumns(line.text, true) <= measure * shortLine;
}
