import { numeralOf } from '../numeral-formats.ts';
import { raisedText } from '../raised-text.ts';
import { child, childValue, type XmlElement } from '../xml-elements.ts';

/** Footnotes stand at the foot of their page, endnotes at the end of the text. */
export type NoteKind = 'footnote' | 'endnote';

/** Marks of the notes in order, as Word draws them. */
export interface NoteMarks {
  /** The next mark, raised; empty where only the pages would tell it, or where nobody knows how Word writes it. */
  next(kind: NoteKind): string;
}

/**
 * Reads how the notes of a text are marked.
 * @param document bytes of the text, whose sections may have a way of their own
 */
export function noteMarks(settings: XmlElement, document: Uint8Array): NoteMarks {
  const ways = { footnote: wayOf('footnote', settings, document), endnote: wayOf('endnote', settings, document) };
  const counts = { footnote: 0, endnote: 0 };
  return {
    next(kind) {
      const { start, format, restarts } = ways[kind];
      const count = start + counts[kind];
      counts[kind] += 1;
      const mark = restarts ? undefined : numeralOf(count, format);
      if (mark === undefined) return '';
      const { text, whole } = raisedText(mark, 'superscript');
      return whole ? text : '';
    },
  };
}

function wayOf(kind: NoteKind, settings: XmlElement, document: Uint8Array) {
  const said = child(settings, `w:${kind}Pr`);
  const inSection = sectionWay(document, `w:${kind}Pr`);
  const value = (name: string) => inSection?.(name) ?? childValue(said, `w:${name}`);
  return {
    format: value('numFmt') ?? (kind === 'footnote' ? 'decimal' : 'lowerRoman'),
    start: Number(value('numStart') ?? 1),
    restarts: /^each/.test(value('numRestart') ?? ''),
  };
}

/** The properties of a section stand behind its text: they are looked for before it is read. */
function sectionWay(document: Uint8Array, name: string): ((property: string) => string | undefined) | undefined {
  const bytes = Buffer.from(document.buffer, document.byteOffset, document.byteLength);
  const from = bytes.indexOf(`<${name}>`);
  if (from === -1) return undefined;
  const xml = bytes.toString('utf8', from, bytes.indexOf(`</${name}>`, from));
  return (property) => new RegExp(`<w:${property} w:val="([^"]*)"`).exec(xml)?.[1];
}
