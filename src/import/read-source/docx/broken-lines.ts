import { isEntry } from '../../line-beginnings.ts';
import { leadingNumeral } from '../../numerals.ts';
import { breaksWithin, endsSentence, readsAsProse } from '../../punctuation.ts';
import { type SourceLine, sourceLines } from '../../source-lines.ts';
import { mayEndParagraph, measureTypesetting } from '../../typesetting.ts';

/** A paragraph of so many lines is a text of its own, which was broken where its paragraphs end, or at its margin. */
const leastLines = 4;
/** No heading has more characters. */
const longestHeading = 40;

/**
 * The lines of a paragraph that was broken by hand, a blank behind those that end a paragraph of the text: a title goes
 * on in the next line; a list, a heading above its paragraph, and a whole text in one paragraph do not.
 */
export function brokenLines(text: string): string[] {
  const printed = text.split('\n').filter((line) => line.trim() !== '');
  const lines = sourceLines(printed.join('\n'));
  const typesetting = measureTypesetting(lines);
  const goesOn = (line: SourceLine, next: SourceLine | undefined): boolean => {
    if (next === undefined || endsSentence(line.text)) return false;
    if (breaksWithin(line.text, next.text)) return true;
    if (leadingNumeral(next.text) !== null || /^\u3000\u3000/.test(next.raw)) return false;
    // Rows of a table.
    if (`${line.text}${next.text}`.includes('\t')) return false;
    if (lines.length >= leastLines && mayEndParagraph(line, typesetting)) return false;
    return !isEntry(line.text) && !isHeadingAbove(line.text, next.text);
  };
  const going = new Set(lines.filter((line, index) => goesOn(line, lines[index + 1])).map(({ number }) => number));
  return printed.map((line, index) => (going.has(index + 1) ? line.trim() : `${line.trim()} `));
}

/** A line that a numeral begins and no mark of a sentence stands in, above a paragraph. */
function isHeadingAbove(line: string, next: string): boolean {
  if (leadingNumeral(line) === null || readsAsProse(line) || line.length > longestHeading) return false;
  return endsSentence(next) || readsAsProse(next) || next.length > longestHeading;
}
