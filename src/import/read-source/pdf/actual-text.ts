import { ordinaryText } from '../../../report/ordinary-text.ts';
import type { PageDrawing } from './drawn-page.ts';
import type { FileStreams } from './file-streams.ts';
import { isUnreadable } from './unknown-glyphs.ts';
import type { UnseenText } from './visible-runs.ts';

/**
 * The text that a PDF gives for what it draws (/ActualText), which the library does not hand over: the marked contents
 * of all streams in the order of the file, held against those of the pages in theirs. It is taken where what is drawn
 * is no character at all; where it says otherwise than what is seen, what is seen is kept, and a person is asked.
 */
export class ActualTexts {
  readonly #written: readonly (string | undefined)[];
  /** Of the structure of the document, which is not part of a page. */
  readonly #isElsewhere: boolean;
  #next = 0;

  constructor({ streams, around }: Pick<FileStreams, 'streams' | 'around'>) {
    this.#written = streams.flatMap(markedIn);
    const given = this.#written.filter((text) => text !== undefined).length;
    const said = [...streams, around].reduce((sum, words) => sum + words.split('/ActualText').length - 1, 0);
    this.#isElsewhere = said > given;
  }

  /** Gives a page's unreadable characters their text; tells what is written otherwise than it is seen. */
  read({ marked }: PageDrawing): UnseenText[] {
    const written = this.#written.slice(this.#next, this.#next + marked.length);
    this.#next += marked.length;
    const told = marked.flatMap((glyphs, index): UnseenText[] => {
      const [first] = glyphs;
      const actual = plain(written[index] ?? '');
      const seen = plain(glyphs.map(({ text }) => text).join(''));
      if (first === undefined || actual === '' || actual === seen) return [];
      if (!isUnreadable(seen)) return [{ why: 'actual-text', words: `“${seen}”，另写着“${actual}”`, y: first.y }];
      for (const glyph of glyphs) glyph.text = glyph === first ? actual : '';
      return [];
    });
    // Where most say otherwise, they are those of other places.
    return told.length > 5 && told.length > marked.length / 2 ? told.slice(0, 1).map(unknownPlace) : told;
  }

  /** A page that is not read has so many. */
  pass(marked: number): void {
    this.#next += marked;
  }

  /** What is left when all pages have been read: text that belongs to no place that is known. */
  get unplaced(): UnseenText[] {
    const isWhole = this.#next === this.#written.length && !this.#isElsewhere;
    const isNone = this.#written.every((text) => text === undefined) && !this.#isElsewhere;
    return isWhole || isNone ? [] : [{ why: 'actual-text', words: '', y: 0, isOfFile: true }];
  }
}

function unknownPlace({ why, y }: UnseenText): UnseenText {
  return { why, words: '', y };
}

function plain(text: string): string {
  return ordinaryText(text).replace(/\s/g, '');
}

const literal = String.raw`\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\)`;
const property = String.raw`<<(?:${literal}|<<[^<>]*>>|<[0-9A-Fa-f\s]*>|[^<>()])*>>`;
const beginning = new RegExp(String.raw`/([^\s/<>()[\]]+)\s*(?:(${property})|/[^\s/<>()[\]]+)\s*BDC\b`, 'g');
const actualText = new RegExp(String.raw`/ActualText\s*(?:<([0-9A-Fa-f\s]*)>|(${literal}))`);

/** The marked contents of a stream that have properties and no place in the structure, with the text each is given. */
function markedIn(stream: string): (string | undefined)[] {
  if (!stream.includes('BDC')) return [];
  return [...stream.matchAll(beginning)].flatMap(([, tag, own = '']) => {
    if (tag === 'OC' || /\/MCID\s+\d/.test(own)) return [];
    const [, hex, text] = actualText.exec(own) ?? [];
    if (hex === undefined && text === undefined) return [undefined];
    return [
      textOf(hex === undefined ? unescaped(text ?? '') : Buffer.from(hex.replace(/\s/g, ''), 'hex').toString('latin1')),
    ];
  });
}

/** The characters of a literal string, without its brackets. */
function unescaped(literalString: string): string {
  const named: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '', '\r': '' };
  return literalString
    .slice(1, -1)
    .replace(/\\([0-7]{1,3}|[\s\S])/g, (_, sign: string) =>
      /^[0-7]/.test(sign) ? String.fromCharCode(Number.parseInt(sign, 8) % 256) : (named[sign] ?? sign),
    );
}

/** UTF-16 or UTF-8 by its first bytes, else Latin 1. */
function textOf(bytes: string): string {
  const own = Buffer.from(bytes, 'latin1');
  if (bytes.startsWith('\xFE\xFF'))
    return own
      .subarray(2, own.length - (own.length % 2))
      .swap16()
      .toString('utf16le');
  return bytes.startsWith('\xEF\xBB\xBF') ? own.subarray(3).toString('utf8') : bytes;
}
