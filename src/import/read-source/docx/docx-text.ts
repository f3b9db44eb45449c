import type { FoundGrid, PrintedGrid } from '../printed-grid.ts';
import type { ReadFailure } from '../read-failure.ts';
import type { ReadNote } from '../read-notes.ts';
import {
  allText,
  child,
  childrenOf,
  chosen,
  elementsOf,
  type XmlElement,
  XmlRefusal,
  xmlBlocks,
} from '../xml-elements.ts';
import { brokenLines } from './broken-lines.ts';
import { hasBackdrop, pageSide } from './document-pages.ts';
import { type DocxPackage, docxFailure, openDocx } from './docx-package.ts';
import type { Noticed } from './drawing-contents.ts';
import { noteMarks } from './note-marks.ts';
import { OpenFields } from './open-fields.ts';
import { endMark, type InlineReading, isPrompt, type ParagraphWords, paragraphWords } from './paragraph-words.ts';
import { tableWords } from './table-words.ts';
import { type WordNumbering, wordNumbering } from './word-numbering.ts';
import { wordStyles } from './word-styles.ts';

/** Words of a Word file in the form of source.txt, and what is to be told of the rest. */
export interface DocxText {
  text: string;
  grids: FoundGrid[];
  notes: ReadNote[];
}

/**
 * Reads the words of a Word file as Word shows them with all changes accepted: a line a paragraph, a row a line, notes
 * after the block they belong to. Headers, footers and comments are no part of the text.
 */
export function docxText(bytes: Uint8Array): DocxText | { failure: ReadFailure } {
  const opened = openDocx(bytes);
  if ('failure' in opened) return opened;
  try {
    return textOf(opened);
  } catch (error) {
    return { failure: docxFailure(error) };
  }
}

/** A paragraph of this many characters is no paragraph. */
const longestParagraph = 50_000;

/** What reading goes on with from block to block, in the text, in cells, boxes and notes alike. */
interface Reading extends InlineReading {
  numbering: WordNumbering;
  /** Notes whose marks have been read, whose words are to follow. */
  waiting: ParagraphWords['notes'];
}

function textOf(file: DocxPackage): DocxText {
  const styles = wordStyles(file.styles);
  let noticed: Noticed[] = [];
  const reading: Reading = {
    styles,
    numbering: wordNumbering(file.numbering, styles),
    marks: noteMarks(file.settings, file.document),
    fields: new OpenFields(),
    isShaded: false,
    hasBackdrop: hasBackdrop(file.document),
    pageSide: pageSide(file.document),
    tableLook: {},
    waiting: [],
    notice: (one) => {
      noticed.push(one);
    },
  };
  const lines: string[] = [];
  const notes: ReadNote[] = [];
  const grids: FoundGrid[] = [];
  const print = (added: readonly string[], grid?: PrintedGrid) => {
    if (grid && added.length > 0)
      grids.push({ grid, lines: [lines.length + 1, lines.length + added.length], page: null });
    for (const one of noticed) notes.push({ ...one, line: lines.length + 1 });
    noticed = [];
    for (const line of added) lines.push(line);
  };
  const text = story(reading, print);
  const writeNotes = (kind: 'footnote' | 'endnote') => {
    const own = reading.waiting.filter((note) => note.kind === kind);
    reading.waiting = reading.waiting.filter((note) => note.kind !== kind);
    for (const { id, mark } of own) {
      const source = kind === 'footnote' ? file.footnotes : file.endnotes;
      const note = childrenOf(source, `w:${kind}`).find(({ attributes }) => attributes['w:id'] === id);
      if (note === undefined) noticed.push({ kind: 'not-read', what: 'note-lost', words: mark });
      const words = linesOf(note, reading);
      print(words.map((line, index) => `\v${index === 0 && mark !== '' ? `${mark} ` : ''}${line}`));
    }
  };
  xmlBlocks(file.document, (block) => {
    text.add(block);
    if (!text.goesOn()) writeNotes('footnote');
  });
  text.end();
  writeNotes('footnote');
  writeNotes('endnote');
  print([]);
  // What stands in a field that never ends would be lost.
  if (!reading.fields.isShown) throw new XmlRefusal({ kind: 'damaged', format: 'docx' });
  return { text: lines.length === 0 ? '' : `${lines.join('\n')}\n`, grids, notes };
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
function linesOf(place: XmlElement | undefined, reading: Reading): string[] {
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
function story(reading: Reading, print: (lines: string[], grid?: PrintedGrid) => void) {
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
