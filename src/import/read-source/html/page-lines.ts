import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree } from 'parse5';
import { symbolOf } from '../symbols.ts';
import { countedWords } from './counted-words.ts';
import { drawnBefore } from './drawn-before.ts';
import { quotationMarks } from './drawn-words.ts';
import { doubtsOf, partly } from './element-doubts.ts';
import { embeddedPart } from './embedded-part.ts';
import { type Element, type Node, skipped, within, wordsIn } from './html-elements.ts';
import { type HtmlNotes, htmlNotes } from './html-notes.ts';
import { isDataTable, tableLines } from './html-tables.ts';
import { isOwnLine, isReversed, keepsLines, symbolFontOf, webFontOf } from './line-layout.ts';
import { drawnNumbers, itemNumbers } from './list-numbers.ts';
import type { PageStyles } from './page-styles.ts';
import { raisedBy } from './raised-elements.ts';
import { shownLetters } from './shown-letters.ts';
import { lostWords, whyUnseen } from './unseen-elements.ts';
import { tab, WrittenLines } from './written-lines.ts';

const heading = /^h[1-6]$/;

/** The lines of a page, those of its tables with tabs between the cells; what nobody sees of it is told apart. */
export function pageLines(page: DefaultTreeAdapterTypes.Document, styles: PageStyles): WrittenLines {
  const roots = page.childNodes.filter((child) => tree.isElementNode(child));
  const counted = countedWords(roots, styles);
  return readLines(roots, { styles, notes: htmlNotes(roots), whyLost: lostWords(roots, styles), counted });
}

/** What reading a page goes by. */
interface Reading {
  styles: PageStyles;
  notes: HtmlNotes;
  whyLost: ReturnType<typeof lostWords>;
  /** Words that counters draw before elements. */
  counted: ReadonlyMap<Element, string>;
}

/** Reads the children of an element, or the roots of a page, into lines. */
function readLines(nodes: readonly Node[], reading: Reading, place?: Element): WrittenLines {
  const { styles, notes, whyLost, counted } = reading;
  const page = new WrittenLines();
  const items = new Map<Element, string>();
  let waiting: { mark: string; note: Element; from: Element }[] = [];

  const writeNotes = () => {
    const own = waiting;
    waiting = [];
    for (const { mark, note, from } of own) {
      const read = readLines([note], reading, note);
      page.tellAlso(read.told, from);
      for (const [nth, { text: words }] of read.lines.entries())
        page.lines.push({ text: `\v${nth === 0 ? `${mark} ` : ''}${words}`, element: from });
    }
  };

  const textNode = (value: string, inside: Element) => {
    const why = value.trim() === '' ? undefined : whyLost(inside);
    if (why !== undefined) {
      page.unseen(inside, why, value.replaceAll(/\s+/g, ' '));
      return;
    }
    // What nobody knows the look of.
    const font = symbolFontOf(inside, styles);
    const strange = font === undefined ? /\p{Co}/gu : /[\p{Co}\u0021-\u00FF]/gu;
    const known = value.replaceAll(strange, (sign) => {
      const shown = symbolOf(sign, font);
      if (shown === undefined) page.unread(inside, 'symbol', font ?? '');
      return shown ?? '';
    });
    const face = /[\p{L}\p{N}]/u.test(known) ? webFontOf(inside, styles) : undefined;
    if (face !== undefined) page.unread(inside, 'face', face);
    const isSet = keepsLines(inside, styles);
    const [first = '', ...others] = isSet ? known.split('\n') : [known];
    for (const [nth, words] of [first, ...others].entries()) {
      if (nth > 0) page.close();
      page.write(shownLetters(words, inside, styles), inside);
    }
  };

  const children = (node: Element) => {
    const before = page.raised;
    page.raised = raisedBy(node, styles) ?? before;
    for (const child of node.childNodes) read(child, node);
    page.raised = before;
  };

  const read = (node: Node, inside: Element): void => {
    if (tree.isTextNode(node)) textNode(node.value, inside);
    else if (tree.isElementNode(node)) {
      const why = whyUnseen(node, styles);
      if (skipped.has(node.tagName)) embedded(node, inside);
      else if (why !== undefined) page.unseen(node, why, wordsIn(node));
      else if (!(notes.isWritten(node) && node !== place) && !notes.leadsBack(node)) element(node, inside);
    }
  };

  const doubt = (node: Element, isRead = '') => {
    for (const { what, words } of doubtsOf(node, styles))
      if (what !== 'drawn' || words !== isRead) page.unread(node, what, words);
  };

  const element = (node: Element, inside: Element): void => {
    const reference = notes.referenceOf(node);
    if (reference) {
      page.add(reference.mark, node);
      waiting.push({ ...reference, from: node });
      return;
    }
    const drawn = whyLost(node) === undefined ? drawnBefore(node, styles, counted) : undefined;
    doubt(node, drawn?.content);
    const numbers = notes.areAllWritten(node) ? undefined : drawnNumbers(node, inside, styles);
    const own = node.childNodes.some((child) => tree.isElementNode(child) && notes.isWritten(child))
      ? undefined
      : itemNumbers(node, styles);
    for (const [item, number] of own ?? []) items.set(item, number);
    if (numbers !== undefined && own === undefined) page.unread(node, 'numeral', numbers);
    switch (node.tagName) {
      case 'br':
        // A heading goes on below a break; anything else begins anew.
        if (heading.test(inside.tagName)) page.add(' ');
        else page.close();
        return;
      case 'img':
        page.tell(node, { kind: 'left-out', why: 'picture', words: '' });
        return;
      case 'q': {
        const [open, close] = quotationMarks(node, styles);
        page.write(open, node);
        children(node);
        page.write(close, node);
        return;
      }
      case 'table':
        if (!isDataTable(node)) break;
        table(node);
        return;
    }
    // Word's tabs, and the dots they lead to page numbers with.
    if (styles.of(node).has('mso-tab-count')) {
      page.add(tab);
      return;
    }
    const isBlock = isOwnLine(node, styles);
    if (isBlock) page.close();
    const turn = page.turning();
    page.begin(items.get(node) ?? '');
    if (drawn) page.write(drawn.words, node);
    children(node);
    if (items.has(node) && page.endsWithoutWords()) page.unread(node, 'numeral', 'ol');
    if (isReversed(node, styles)) turn();
    if (isBlock) {
      page.close();
      writeNotes();
    }
  };

  const table = (node: Element) => {
    page.close();
    for (const caption of within(node, new Set(['caption']))) {
      children(caption);
      page.close();
    }
    const columns = within(node, new Set(['col', 'colgroup']));
    if (columns.some((one) => styles.of(one).get('visibility') === 'collapse'))
      for (const { what, words } of partly(node)) page.unread(node, what, words);
    const { rows, grid } = tableLines(
      node,
      styles,
      (cell) => {
        doubt(cell);
        const own = readLines(cell.childNodes, reading, cell);
        page.tellAlso(own.told, node);
        return own.lines.map((line) => line.text.replaceAll(/[\t\v]/g, ' ').trim());
      },
      (part, why) => page.unseen(part, why, wordsIn(part)),
    );
    for (const [nth, row] of rows.entries()) page.lines.push({ text: row, element: node, ...(nth === 0 && { grid }) });
  };

  /** What a page has of forms, drawings and other files. */
  const embedded = (node: Element, inside: Element) => {
    const { words, asked } = embeddedPart(node);
    if ((words === '' && asked === undefined) || whyUnseen(node, styles) !== undefined) return;
    doubt(node);
    textNode(words, node);
    if (asked !== undefined) page.unread(inside, asked, words);
  };

  for (const node of nodes) read(node, place ?? (node as Element));
  page.close();
  writeNotes();
  return page;
}
