import { ordinaryText } from '../report/ordinary-text.ts';

/** One line of the source as it is read, blanks at both ends kept: they carry meaning. */
export interface SourceLine {
  /** Counted from 1. */
  number: number;
  /** Without line end, byte-order mark and form feed, with ordinary characters; leading and trailing blanks kept. */
  raw: string;
  /** `raw` without the blanks around it. */
  text: string;
  /** Whether a blank line, or nothing, stands before it. */
  blankBefore: boolean;
  /** A new page begins here: a form feed, or an indented line with no blank line before it. */
  pageBreak: boolean;
  /** Page of the file, from 1; null in a text that does not mark its pages by form feeds. */
  page: number | null;
  /** Blanks of either width stand before the words. */
  indented: boolean;
  /** It belongs to a footnote, which stands apart from the text: a vertical tab begins it. */
  isFootnote: boolean;
  /** The line ends in a blank, which is how many extractions mark the end of a paragraph. */
  trailingBlank: boolean;
}

/**
 * The non-blank lines of a source text. A byte-order mark and Windows line ends are tolerated.
 * @param text the whole source
 */
export function sourceLines(text: string): SourceLine[] {
  const raws = splitLines(text);
  const feeds = text.includes('\f');
  let page = 1;
  return raws.flatMap((withFeed, index) => {
    const extracted = withFeed.replace(/^\f+/, '');
    page += withFeed.length - extracted.length;
    const raw = ordinaryText(extracted);
    if (raw.trim() === '') return [];
    const blankBefore = (raws[index - 1] ?? '').trim() === '';
    return [
      {
        number: index + 1,
        raw,
        text: raw.trim(),
        blankBefore,
        pageBreak: withFeed !== extracted || (!feeds && !blankBefore && raw.startsWith(' ')),
        page: feeds ? page : null,
        indented: /^(?:\u3000| {2})/.test(raw),
        isFootnote: raw.startsWith('\v'),
        trailingBlank: /\s$/.test(raw),
      },
    ];
  });
}

/** How many lines a source has, blank ones included; the end of the last line begins no new one. */
export function countLines(text: string): number {
  return splitLines(text).length;
}

function splitLines(text: string): string[] {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r?\n$/, '')
    .split(/\r?\n/);
}
