import type { FoundGrid, PrintedGrid } from '../printed-grid.ts';
import type { ReadFailure } from '../read-failure.ts';
import type { ReadNote } from '../read-notes.ts';
import { childrenOf, XmlRefusal, xmlBlocks } from '../xml-elements.ts';
import { linesOf, type Reading, story } from './block-lines.ts';
import { hasBackdrop, pageSide } from './document-pages.ts';
import { type DocxPackage, docxFailure, openDocx } from './docx-package.ts';
import type { Noticed } from './drawing-contents.ts';
import { noteMarks } from './note-marks.ts';
import { OpenFields } from './open-fields.ts';
import { wordNumbering } from './word-numbering.ts';
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
