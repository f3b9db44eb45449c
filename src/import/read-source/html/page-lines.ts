import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree } from 'parse5';
import { countedWords } from './counted-words.ts';
import { htmlNotes } from './html-notes.ts';
import { PageReader } from './page-reader.ts';
import type { PageStyles } from './page-styles.ts';
import { lostWords } from './unseen-elements.ts';
import type { WrittenLines } from './written-lines.ts';

/** The lines of a page, those of its tables with tabs between the cells; what nobody sees of it is told apart. */
export function pageLines(page: DefaultTreeAdapterTypes.Document, styles: PageStyles): WrittenLines {
  const roots = page.childNodes.filter((child) => tree.isElementNode(child));
  const counted = countedWords(roots, styles);
  const reading = { styles, notes: htmlNotes(roots), whyLost: lostWords(roots, styles), counted };
  return new PageReader(reading).linesOf(roots);
}
