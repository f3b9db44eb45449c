import { raisedText } from '../raised-text.ts';
import type { LeftOut } from '../read-notes.ts';
import type { Noticed } from './drawing-contents.ts';
import type { NoteMarks } from './note-marks.ts';
import type { OpenFields } from './open-fields.ts';
import { raisedBy } from './raised-runs.ts';
import type { Look } from './run-look.ts';
import { isWhite, type Surroundings, whyUnseen } from './unseen-words.ts';
import type { WordStyles } from './word-styles.ts';

/** What reading a text goes on with from one paragraph to the next. */
export interface InlineReading extends Surroundings {
  styles: WordStyles;
  marks: NoteMarks;
  fields: OpenFields;
  /** What the style of the table around says of the words in it. */
  tableLook: Look;
  notice(noticed: Noticed): void;
}

/** The words of a paragraph as they come about, those that nobody sees told apart. */
export class ShownWords {
  text = '';
  /** Words that one look after the other keeps from being seen are told as one. */
  #unseen: { why: LeftOut['why']; words: string } | undefined;
  readonly #reading: InlineReading;
  readonly #resting: number;

  /** @param resting half points by which most of the paragraph is lifted */
  constructor(reading: InlineReading, resting: number) {
    this.#reading = reading;
    this.#resting = resting;
  }

  /** Goes on with words of a look. */
  write(text: string, own: Look): void {
    const { fields } = this.#reading;
    if (!fields.isShown || text === '') return;
    fields.show();
    const why = whyUnseen(own, this.#reading);
    if (why === undefined && isWhite(own, this.#reading))
      this.#reading.notice({ kind: 'not-read', what: 'white', words: text });
    if (why !== undefined) {
      if (this.#unseen?.why !== why) this.end();
      this.#unseen = { why, words: (this.#unseen?.words ?? '') + text };
      return;
    }
    this.end();
    const shown = own.capitals ? text.toUpperCase() : text;
    const raised = raisedBy(text, own, this.#resting);
    if (raised === undefined) {
      this.text += shown;
      return;
    }
    const written = raisedText(shown, raised);
    if (!written.whole) this.#reading.notice({ kind: 'not-read', what: 'raised', words: shown });
    this.text += written.text;
  }

  /** Tells the words that have not been seen up to here. */
  end(): void {
    if (this.#unseen && this.#unseen.words.trim() !== '') this.#reading.notice({ kind: 'left-out', ...this.#unseen });
    this.#unseen = undefined;
  }
}
