import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree } from 'parse5';
import type { PrintedGrid } from '../printed-grid.ts';
import { raisedText } from '../raised-text.ts';
import type { LeftOut, NotRead } from '../read-notes.ts';
import { symbolOf } from '../symbols.ts';
import { quotationMarks } from './drawn-words.ts';
import { doubtsOf, partly } from './element-doubts.ts';
import { embeddedPart } from './embedded-part.ts';
import { type Element, type Node, skipped, within, wordsIn } from './html-elements.ts';
import { type HtmlNotes, htmlNotes } from './html-notes.ts';
import { isDataTable, tableLines } from './html-tables.ts';
import { isOwnLine, isReversed, keepsLines, symbolFontOf, webFontOf } from './line-layout.ts';
import { drawnNumbers } from './list-numbers.ts';
import type { PageStyles } from './page-styles.ts';
import { raisedBy } from './raised-elements.ts';
import { shownLetters } from './shown-letters.ts';
import { lostWords, whyUnseen } from './unseen-elements.ts';

/** A line as it is read, the element it begins in, and the table that it is the first row of. */
export interface Line {
  text: string;
  element: Element;
  grid?: PrintedGrid;
}

/** Something to be told of the page besides its words. */
export interface Told {
  element: Element;
  /** How many lines stand before it. */
  at: number;
  note: Omit<LeftOut, 'line'> | Omit<NotRead, 'line'>;
}

const heading = /^h[1-6]$/;
/** A tab that is none of the file's own blanks, until the line is whole. */
const tab = '\u0001';

/** The lines of a page, those of its tables with tabs between the cells; what nobody sees of it is told apart. */
export function pageLines(page: DefaultTreeAdapterTypes.Document, styles: PageStyles): { lines: Line[]; told: Told[] } {
  const roots = page.childNodes.filter((child) => tree.isElementNode(child));
  return readLines(roots, { styles, notes: htmlNotes(roots), whyLost: lostWords(roots, styles) });
}

/** What reading a page goes by. */
interface Reading {
  styles: PageStyles;
  notes: HtmlNotes;
  whyLost: ReturnType<typeof lostWords>;
}

/** Reads the children of an element, or the roots of a page, into lines. */
function readLines(nodes: readonly Node[], reading: Reading, place?: Element): { lines: Line[]; told: Told[] } {
  const { styles, notes, whyLost } = reading;
  const lines: Line[] = [];
  const told: Told[] = [];
  let text = '';
  let start: Element | undefined;
  let raised: ReturnType<typeof raisedBy>;
  let waiting: { mark: string; note: Element; from: Element }[] = [];

  const close = () => {
    const words = oneLine(text);
    if (words !== '' && start) lines.push({ text: words, element: start });
    text = '';
    start = undefined;
  };
  const tell = (element: Element, note: Told['note']) => {
    const last = told.at(-1);
    const isOne =
      note.kind === 'left-out' &&
      last?.note.kind === 'left-out' &&
      last.note.why === note.why &&
      last.element === element &&
      last.at === lines.length;
    if (isOne) last.note.words += note.words;
    else told.push({ element, at: lines.length, note });
  };
  const unseen = (element: Element, why: LeftOut['why'], words: string) => {
    if (words.trim() !== '') tell(element, { kind: 'left-out', why, words });
  };
  const unread = (element: Element, what: NotRead['what'], words: string) =>
    tell(element, { kind: 'not-read', what, words });

  const write = (words: string, inside: Element) => {
    if (words.trim() !== '') start ??= inside;
    if (raised === undefined) {
      text += words;
      return;
    }
    const { text: written, whole } = raisedText(words, raised);
    if (!whole) unread(inside, 'raised', words.trim());
    text += written;
  };

  const writeNotes = () => {
    const own = waiting;
    waiting = [];
    for (const { mark, note, from } of own) {
      const read = readLines([note], reading, note);
      for (const one of read.told) told.push({ ...one, element: from, at: lines.length });
      for (const [nth, { text: words }] of read.lines.entries())
        lines.push({ text: `\v${nth === 0 ? `${mark} ` : ''}${words}`, element: from });
    }
  };

  const textNode = (value: string, inside: Element) => {
    const why = value.trim() === '' ? undefined : whyLost(inside);
    if (why !== undefined) {
      unseen(inside, why, value.replaceAll(/\s+/g, ' '));
      return;
    }
    // What is left of a damaged character, or nobody knows the look of.
    const font = symbolFontOf(inside, styles);
    const strange = font === undefined ? /[\uFFFD\p{Co}]/gu : /[\uFFFD\p{Co}\u0021-\u00FF]/gu;
    const known = value.replaceAll(strange, (sign) => {
      const shown = sign === '\uFFFD' ? undefined : symbolOf(sign, font);
      if (shown === undefined) unread(inside, 'symbol', font ?? '');
      return shown ?? '';
    });
    const face = /[\p{L}\p{N}]/u.test(known) ? webFontOf(inside, styles) : undefined;
    if (face !== undefined) unread(inside, 'face', face);
    const isSet = keepsLines(inside, styles);
    const [first = '', ...others] = isSet ? known.split('\n') : [known];
    for (const [nth, words] of [first, ...others].entries()) {
      if (nth > 0) close();
      write(shownLetters(words, inside, styles), inside);
    }
  };

  const children = (node: Element) => {
    const before = raised;
    raised = raisedBy(node, styles) ?? raised;
    for (const child of node.childNodes) read(child, node);
    raised = before;
  };

  const read = (node: Node, inside: Element): void => {
    if (tree.isTextNode(node)) textNode(node.value, inside);
    else if (tree.isElementNode(node)) {
      const why = whyUnseen(node, styles);
      if (skipped.has(node.tagName)) embedded(node, inside);
      else if (why !== undefined) unseen(node, why, wordsIn(node));
      else if (!(notes.isWritten(node) && node !== place) && !notes.leadsBack(node)) element(node, inside);
    }
  };

  const doubt = (node: Element) => {
    for (const { what, words } of doubtsOf(node, styles)) unread(node, what, words);
  };

  const element = (node: Element, inside: Element): void => {
    const reference = notes.referenceOf(node);
    if (reference) {
      start ??= node;
      text += reference.mark;
      waiting.push({ ...reference, from: node });
      return;
    }
    doubt(node);
    const numbers = notes.areAllWritten(node) ? undefined : drawnNumbers(node, inside, styles);
    if (numbers !== undefined) unread(node, 'numeral', numbers);
    switch (node.tagName) {
      case 'br':
        // A heading goes on below a break; anything else begins anew.
        if (heading.test(inside.tagName)) text += ' ';
        else close();
        return;
      case 'img':
        tell(node, { kind: 'left-out', why: 'picture', words: '' });
        return;
      case 'q': {
        const [open, close] = quotationMarks(node, styles);
        write(open, node);
        children(node);
        write(close, node);
        return;
      }
      case 'table':
        if (!isDataTable(node)) break;
        table(node);
        return;
    }
    // Word's tabs, and the dots they lead to page numbers with.
    if (styles.of(node).has('mso-tab-count')) {
      text += tab;
      return;
    }
    const isBlock = isOwnLine(node, styles);
    if (isBlock) close();
    const before = text.length;
    children(node);
    if (isReversed(node, styles)) text = text.slice(0, before) + [...text.slice(before)].toReversed().join('');
    if (isBlock) {
      close();
      writeNotes();
    }
  };

  const table = (node: Element) => {
    close();
    for (const caption of within(node, new Set(['caption']))) {
      children(caption);
      close();
    }
    const columns = within(node, new Set(['col', 'colgroup']));
    if (columns.some((one) => styles.of(one).get('visibility') === 'collapse'))
      for (const { what, words } of partly(node)) unread(node, what, words);
    const { rows, grid } = tableLines(
      node,
      styles,
      (cell) => {
        doubt(cell);
        const own = readLines(cell.childNodes, reading, cell);
        for (const one of own.told) told.push({ ...one, element: node, at: lines.length });
        return own.lines.map((line) => line.text.replaceAll(/[\t\v]/g, ' ').trim());
      },
      (part, why) => unseen(part, why, wordsIn(part)),
    );
    for (const [nth, row] of rows.entries()) lines.push({ text: row, element: node, ...(nth === 0 && { grid }) });
  };

  /** What a page has of forms, drawings and other files. */
  const embedded = (node: Element, inside: Element) => {
    const { words, asked } = embeddedPart(node);
    if ((words === '' && asked === undefined) || whyUnseen(node, styles) !== undefined) return;
    doubt(node);
    textNode(words, node);
    if (asked !== undefined) unread(inside, asked, words);
  };

  for (const node of nodes) read(node, place ?? (node as Element));
  close();
  writeNotes();
  return { lines, told };
}

/** Blanks as one, and an end of line of the file between two Chinese characters as none. */
function oneLine(text: string): string {
  return text
    .replaceAll(
      /(?<=[\p{sc=Han}\u3000-\u303F\uFF01-\uFF60])[ \t]*[\n\r][\s]*(?=[\p{sc=Han}\u3000-\u303F\uFF01-\uFF60])/gu,
      '',
    )
    .replaceAll(/[ \t\n\f\r\u00A0]+/g, ' ')
    .replaceAll(new RegExp(` ?${tab} ?`, 'g'), '\t')
    .trim();
}
