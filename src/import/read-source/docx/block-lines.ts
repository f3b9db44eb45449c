import type { PrintedGrid } from '../printed-grid.ts';
import { allText, child, chosen, elementsOf, type XmlElement, XmlRefusal } from '../xml-elements.ts';
import { brokenLines } from './broken-lines.ts';
import { OpenFields } from './open-fields.ts';
import { isPrompt, type ParagraphWords, paragraphWords } from './paragraph-words.ts';
import type { InlineReading } from './shown-words.ts';
import { tableWords } from './table-words.ts';
import type { WordNumbering } from './word-numbering.ts';
import type { WordStyles } from './word-styles.ts';

/** A paragraph of this many characters is no paragraph. */
const longestParagraph = 50_000;

/** What reading goes on with from block to block, in the text, in cells, boxes and notes alike. */
export interface Reading extends InlineReading {
  numbering: WordNumbering;
  /** Notes whose marks have been read, whose words are to follow. */
  waiting: ParagraphWords['notes'];
}

/** Lines of a text box, whose ground may have any colour. */
function boxLines(box: XmlElement, reading: Reading): string[] {
  const { isShaded, tableLook } = reading;
  reading.isShaded = true;
  reading.tableLook = {};
  const lines = linesOf(box, reading);
  reading.isShaded = isShaded;
  reading.tableLook = tableLook;
  return lines;
}

/** Lines of what stands in a cell, a box or a note. */
export function linesOf(place: XmlElement | undefined, reading: Reading): string[] {
  const lines: string[] = [];
  const { fields } = reading;
  reading.fields = new OpenFields();
  const own = story(reading, (added) => {
    for (const line of added) lines.push(line);
  });
  for (const block of elementsOf(place)) own.add(block);
  own.end();
  reading.fields = fields;
  return lines;
}

/** Reads blocks one after the other; a paragraph whose end is deleted goes on in the next. */
export function story(reading: Reading, print: (lines: string[], grid?: PrintedGrid) => void) {
  let begun = '';
  let boxes: XmlElement[] = [];

  const finish = (text: string) => {
    const own = boxes;
    boxes = [];
    print(brokenLines(text));
    for (const box of own) print(boxLines(box, reading));
  };

  const paragraph = (element: XmlElement) => {
    const words = paragraphWords(element, reading);
    const mark = endMark(element, reading.styles);
    boxes.push(...words.boxes);
    reading.waiting.push(...words.notes);
    const isGone = mark === 'deleted' || (mark === 'hidden' && words.text.trim() === '');
    const text = begun + (isGone ? words.text : withNumeral(words.text, child(element, 'w:pPr')));
    if (text.length > longestParagraph) throw new XmlRefusal({ kind: 'too-large' });
    begun = mark === 'shown' ? '' : text;
    if (mark === 'shown') finish(text);
  };

  const withNumeral = (text: string, properties: XmlElement | undefined): string => {
    const next = reading.numbering.next(properties);
    if (next.kind === 'unknown') reading.notice({ kind: 'not-read', what: 'numeral', words: next.format });
    if (next.kind !== 'drawn') return text;
    return next.words + (next.isApart && wouldFuse(next.words, text) ? ' ' : '') + text;
  };

  const end = () => {
    if (begun !== '' || boxes.length > 0) finish(begun);
    begun = '';
  };

  const add = (block: XmlElement): void => {
    switch (block.name) {
      case 'w:p':
        paragraph(block);
        break;
      case 'm:oMath':
      case 'm:oMathPara':
        paragraph({ name: 'w:p', attributes: {}, children: [block] });
        break;
      case 'w:tbl': {
        end();
        const { isShaded: wasShaded, tableLook } = reading;
        reading.tableLook = reading.styles.tableLook(child(block, 'w:tblPr'));
        const shaded = wasShaded || reading.styles.isShaded(child(block, 'w:tblPr'));
        const { lines, grid } = tableWords(
          block,
          (words) => reading.notice({ kind: 'left-out', why: 'hidden', words }),
          (cell) => {
            const isOwn = reading.styles.isShaded(child(cell, 'w:tcPr'));
            reading.isShaded = shaded || isOwn;
            return linesOf(cell, reading);
          },
        );
        print(lines, grid);
        reading.isShaded = wasShaded;
        reading.tableLook = tableLook;
        break;
      }
      case 'w:sdt':
        if (isPrompt(block)) reading.notice({ kind: 'not-read', what: 'prompt', words: allText(block) });
        for (const other of elementsOf(child(block, 'w:sdtContent'))) add(other);
        break;
      case 'w:subDoc':
      case 'w:altChunk':
        reading.notice({ kind: 'not-read', what: 'other-file', words: '' });
        break;
      case 'w:del':
      case 'w:moveFrom':
        break;
      case 'mc:AlternateContent':
        for (const other of elementsOf(chosen(block))) add(other);
        break;
      default:
        if (!block.name.endsWith('Pr')) for (const other of elementsOf(block)) add(other);
    }
  };
  return { add, end, goesOn: () => begun !== '' };
}

/** Signs such as 、 keep a numeral apart from the words; a letter, a digit or a point does not: 1 2020年, 1.2020年. */
function wouldFuse(numeral: string, text: string): boolean {
  return /[\p{L}\p{N}]$/u.test(numeral) ? /^[\p{L}\p{N}]/u.test(text) : /[.．]$/.test(numeral) && /^\d/.test(text);
}

/** Whether the mark that ends a paragraph is gone: deleted, moved away or hidden, so that the next one goes on with it. */
function endMark(paragraph: XmlElement, styles: WordStyles): 'shown' | 'deleted' | 'hidden' {
  const properties = child(paragraph, 'w:pPr');
  const mark = child(properties, 'w:rPr');
  if (child(mark, 'w:del') || child(mark, 'w:moveFrom')) return 'deleted';
  const isInitial = child(properties, 'w:framePr')?.attributes['w:dropCap'];
  if (
    styles.runLook(mark, styles.paragraphLook(properties)).hidden ||
    (isInitial !== undefined && isInitial !== 'none')
  )
    return 'hidden';
  return 'shown';
}
