import { defaultTreeAdapter as tree } from 'parse5';
import { symbolOf } from '../symbols.ts';
import { drawnBefore } from './drawn-before.ts';
import { quotationMarks } from './drawn-words.ts';
import { doubtsOf, partly } from './element-doubts.ts';
import { embeddedPart } from './embedded-part.ts';
import { type Element, type Node, skipped, within, wordsIn } from './html-elements.ts';
import type { HtmlNotes } from './html-notes.ts';
import { isDataTable, tableLines } from './html-tables.ts';
import { isOwnLine, isReversed, keepsLines, symbolFontOf, webFontOf } from './line-layout.ts';
import { drawnNumbers, itemNumbers } from './list-numbers.ts';
import type { PageStyles } from './page-styles.ts';
import { raisedBy } from './raised-elements.ts';
import { shownLetters } from './shown-letters.ts';
import { type lostWords, whyUnseen } from './unseen-elements.ts';
import { tab, WrittenLines } from './written-lines.ts';

const heading = /^h[1-6]$/;

/** What reading a page goes by. */
export interface Reading {
  styles: PageStyles;
  notes: HtmlNotes;
  whyLost: ReturnType<typeof lostWords>;
  /** Words that counters draw before elements. */
  counted: ReadonlyMap<Element, string>;
}

/** Reads the children of an element, or the roots of a page, into lines. */
export class PageReader {
  readonly #page = new WrittenLines();
  readonly #reading: Reading;
  readonly #place: Element | undefined;
  /** Numbers of items of lists, to stand before their words. */
  readonly #items = new Map<Element, string>();
  /** Notes that are written below the block that leads to them. */
  #waiting: { mark: string; note: Element; from: Element }[] = [];

  constructor(reading: Reading, place?: Element) {
    this.#reading = reading;
    this.#place = place;
  }

  linesOf(nodes: readonly Node[]): WrittenLines {
    for (const node of nodes) this.#read(node, this.#place ?? (node as Element));
    this.#page.close();
    this.#writeNotes();
    return this.#page;
  }

  #read(node: Node, inside: Element): void {
    const { styles, notes } = this.#reading;
    if (tree.isTextNode(node)) this.#write(node.value, inside);
    else if (tree.isElementNode(node)) {
      const why = whyUnseen(node, styles);
      if (skipped.has(node.tagName)) this.#embedded(node, inside);
      else if (why !== undefined) this.#page.unseen(node, why, wordsIn(node));
      else if (!(notes.isWritten(node) && node !== this.#place) && !notes.leadsBack(node)) this.#element(node, inside);
    }
  }

  #children(node: Element): void {
    const before = this.#page.raised;
    this.#page.raised = raisedBy(node, this.#reading.styles) ?? before;
    for (const child of node.childNodes) this.#read(child, node);
    this.#page.raised = before;
  }

  #write(value: string, inside: Element): void {
    const { styles, whyLost } = this.#reading;
    const why = value.trim() === '' ? undefined : whyLost(inside);
    if (why !== undefined) {
      this.#page.unseen(inside, why, value.replaceAll(/\s+/g, ' '));
      return;
    }
    const known = this.#knownSigns(value, inside);
    const face = /[\p{L}\p{N}]/u.test(known) ? webFontOf(inside, styles) : undefined;
    if (face !== undefined) this.#page.unread(inside, 'face', face);
    const isSet = keepsLines(inside, styles);
    const [first = '', ...others] = isSet ? known.split('\n') : [known];
    for (const [nth, words] of [first, ...others].entries()) {
      if (nth > 0) this.#page.close();
      this.#page.write(shownLetters(words, inside, styles), inside);
    }
  }

  /** Words without the signs that nobody knows the look of. */
  #knownSigns(value: string, inside: Element): string {
    const font = symbolFontOf(inside, this.#reading.styles);
    const strange = font === undefined ? /\p{Co}/gu : /[\p{Co}\u0021-\u00FF]/gu;
    return value.replaceAll(strange, (sign) => {
      const shown = symbolOf(sign, font);
      if (shown === undefined) this.#page.unread(inside, 'symbol', font ?? '');
      return shown ?? '';
    });
  }

  #element(node: Element, inside: Element): void {
    const { styles, notes, whyLost, counted } = this.#reading;
    const reference = notes.referenceOf(node);
    if (reference) {
      this.#page.add(reference.mark, node);
      this.#waiting.push({ ...reference, from: node });
      return;
    }
    const drawn = whyLost(node) === undefined ? drawnBefore(node, styles, counted) : undefined;
    this.#doubt(node, drawn?.content);
    this.#numberItems(node, inside);
    switch (node.tagName) {
      case 'br':
        // A heading goes on below a break; anything else begins anew.
        if (heading.test(inside.tagName)) this.#page.add(' ');
        else this.#page.close();
        return;
      case 'img':
        this.#page.tell(node, { kind: 'left-out', why: 'picture', words: '' });
        return;
      case 'q': {
        const [open, close] = quotationMarks(node, styles);
        this.#page.write(open, node);
        this.#children(node);
        this.#page.write(close, node);
        return;
      }
      case 'table':
        if (!isDataTable(node)) break;
        this.#table(node);
        return;
    }
    // Word's tabs, and the dots they lead to page numbers with.
    if (styles.of(node).has('mso-tab-count')) this.#page.add(tab);
    else this.#wordsOf(node, drawn?.words);
  }

  /** The words of an element, on lines of their own where it begins one, behind what is drawn before them. */
  #wordsOf(node: Element, drawn: string | undefined): void {
    const { styles } = this.#reading;
    const isBlock = isOwnLine(node, styles);
    if (isBlock) this.#page.close();
    const turn = this.#page.turning();
    this.#page.begin(this.#items.get(node) ?? '');
    if (drawn !== undefined) this.#page.write(drawn, node);
    this.#children(node);
    if (this.#items.has(node) && this.#page.endsWithoutWords()) this.#page.unread(node, 'numeral', 'ol');
    if (isReversed(node, styles)) turn();
    if (isBlock) {
      this.#page.close();
      this.#writeNotes();
    }
  }

  /** Keeps the numbers of a list for its items, or asks for them. */
  #numberItems(node: Element, inside: Element): void {
    const { styles, notes } = this.#reading;
    const numbers = notes.areAllWritten(node) ? undefined : drawnNumbers(node, inside, styles);
    const own = node.childNodes.some((child) => tree.isElementNode(child) && notes.isWritten(child))
      ? undefined
      : itemNumbers(node, styles);
    for (const [item, number] of own ?? []) this.#items.set(item, number);
    if (numbers !== undefined && own === undefined) this.#page.unread(node, 'numeral', numbers);
  }

  #table(node: Element): void {
    const { styles } = this.#reading;
    this.#page.close();
    for (const caption of within(node, new Set(['caption']))) {
      this.#children(caption);
      this.#page.close();
    }
    const columns = within(node, new Set(['col', 'colgroup']));
    if (columns.some((one) => styles.of(one).get('visibility') === 'collapse'))
      for (const { what, words } of partly(node)) this.#page.unread(node, what, words);
    const { rows, grid } = tableLines(
      node,
      styles,
      (cell) => {
        this.#doubt(cell);
        const own = new PageReader(this.#reading, cell).linesOf(cell.childNodes);
        this.#page.tellAlso(own.told, node);
        return own.lines.map((line) => line.text.replaceAll(/[\t\v]/g, ' ').trim());
      },
      (part, why) => this.#page.unseen(part, why, wordsIn(part)),
    );
    for (const [nth, row] of rows.entries())
      this.#page.lines.push({ text: row, element: node, ...(nth === 0 && { grid }) });
  }

  /** What a page has of forms, drawings and other files. */
  #embedded(node: Element, inside: Element): void {
    const { words, asked } = embeddedPart(node);
    if ((words === '' && asked === undefined) || whyUnseen(node, this.#reading.styles) !== undefined) return;
    this.#doubt(node);
    this.#write(words, node);
    if (asked !== undefined) this.#page.unread(inside, asked, words);
  }

  /** @param isRead what is drawn beside the element and was read */
  #doubt(node: Element, isRead = ''): void {
    for (const { what, words } of doubtsOf(node, this.#reading.styles))
      if (what !== 'drawn' || words !== isRead) this.#page.unread(node, what, words);
  }

  #writeNotes(): void {
    const own = this.#waiting;
    this.#waiting = [];
    for (const { mark, note, from } of own) {
      const read = new PageReader(this.#reading, note).linesOf([note]);
      this.#page.tellAlso(read.told, from);
      for (const [nth, { text: words }] of read.lines.entries())
        this.#page.lines.push({ text: `\v${nth === 0 ? `${mark} ` : ''}${words}`, element: from });
    }
  }
}
