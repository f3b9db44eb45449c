import { ordinaryText } from '../report/ordinary-text.ts';
import { textColumns } from '../report/text-columns.ts';

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
  /** How many columns it begins to the right of where most lines begin. */
  indentation: number;
  /** It belongs to a footnote, which stands apart from the text: a vertical tab begins it. */
  isFootnote: boolean;
  /** It stands at the edge of its page and is none of its text: a vertical tab ends it. */
  isAtEdge: boolean;
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
  const margin = marginOf(raws);
  return raws.flatMap((withFeed, index) => {
    const extracted = withFeed.replace(/^\f+/, '');
    page += withFeed.length - extracted.length;
    const raw = ordinaryText(extracted);
    if (raw.trim() === '') return [];
    const blankBefore = (raws[index - 1] ?? '').trim() === '';
    const indentation = Math.max(0, indentationOf(raw) - margin);
    return [
      {
        number: index + 1,
        raw,
        text: raw.trim(),
        blankBefore,
        pageBreak: withFeed !== extracted || (!feeds && !blankBefore && raw.startsWith(' ') && indentation > 0),
        page: feeds ? page : null,
        indentation,
        isFootnote: raw.startsWith('\v'),
        isAtEdge: raw.endsWith('\v'),
        trailingBlank: /\s$/.test(raw),
      },
    ];
  });
}

/** Columns of blanks that stand before the words. */
function indentationOf(line: string): number {
  return textColumns(/^[ \u3000]*/.exec(line)?.[0] ?? '', true);
}

/** So many of a hundred lines, headings and titles, may begin further to the left than all others. */
const outdented = 10;

/** Columns of blanks that stand before every line of a text. */
function marginOf(lines: readonly string[]): number {
  const words = lines.filter((line) => line.trim() !== '').map((line) => indentationOf(line.replace(/^\f+/, '')));
  return words.toSorted((a, b) => a - b)[Math.floor((words.length * outdented) / 100)] ?? 0;
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
