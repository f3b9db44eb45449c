import type { PrintedGrid } from '../printed-grid.ts';
import { raisedText } from '../raised-text.ts';
import type { LeftOut, NotRead } from '../read-notes.ts';
import type { Element } from './html-elements.ts';

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

/** A tab that is none of the file's own blanks, until the line is whole. */
export const tab = '\u0001';

/** The lines of a page, or of a part of it, as they come about, and what is told of them. */
export class WrittenLines {
  readonly lines: Line[] = [];
  readonly told: Told[] = [];
  /** Whether words are raised or lowered now. */
  raised: 'superscript' | 'subscript' | undefined;
  private text = '';
  /** What stands before the next words. */
  private ahead = '';
  private start: Element | undefined;

  /** Goes on in the line with words of an element. */
  write(words: string, inside: Element): void {
    if (words.trim() !== '') {
      this.start ??= inside;
      this.text += this.ahead;
      this.ahead = '';
    }
    const { text, whole } = this.raised === undefined ? { text: words, whole: true } : raisedText(words, this.raised);
    if (!whole) this.unread(inside, 'raised', words.trim());
    this.text += text;
  }

  /** Puts the number of an item before the words that come next, wherever they begin. */
  begin(number: string): void {
    this.ahead += number;
  }

  /** Whether no words came for a number. */
  endsWithoutWords(): boolean {
    const isLeft = this.ahead !== '';
    this.ahead = '';
    return isLeft;
  }

  /** Adds to the line as it is. */
  add(words: string, inside?: Element): void {
    if (inside) this.start ??= inside;
    this.text += words;
  }

  /** @returns what turns the order of all that is written from here on */
  turning(): () => void {
    const before = this.text.length;
    return () => {
      this.text = this.text.slice(0, before) + [...this.text.slice(before)].toReversed().join('');
    };
  }

  /** Ends the line. */
  close(): void {
    const words = oneLine(this.text);
    if (words !== '' && this.start) this.lines.push({ text: words, element: this.start });
    this.text = '';
    this.start = undefined;
  }

  tell(element: Element, note: Told['note']): void {
    const last = this.told.at(-1);
    const isOne =
      note.kind === 'left-out' &&
      last?.note.kind === 'left-out' &&
      last.note.why === note.why &&
      last.element === element &&
      last.at === this.lines.length;
    if (isOne) last.note.words += note.words;
    else this.told.push({ element, at: this.lines.length, note });
  }

  /** Tells what was told of a part of the page, as of one of its elements. */
  tellAlso(told: readonly Told[], element: Element): void {
    for (const { note } of told) this.told.push({ element, at: this.lines.length, note });
  }

  unseen(element: Element, why: LeftOut['why'], words: string): void {
    if (words.trim() !== '') this.tell(element, { kind: 'left-out', why, words });
  }

  unread(element: Element, what: NotRead['what'], words: string): void {
    this.tell(element, { kind: 'not-read', what, words });
  }
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
