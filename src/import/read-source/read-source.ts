import { docxText } from './docx/docx-text.ts';
import { fileKind } from './file-kind.ts';
import { htmlText } from './html/html-text.ts';
import { lostCharacters } from './lost-characters.ts';
import { isWithoutText } from './pdf/page-pictures.ts';
import { type PdfResources, pdfPages } from './pdf/pdf-pages.ts';
import { pdfText } from './pdf/pdf-text.ts';
import { plainText } from './plain-text.ts';
import type { FoundGrid } from './printed-grid.ts';
import type { ReadFailure } from './read-failure.ts';
import type { ReadNote } from './read-notes.ts';
import { reversedWords } from './reversed-words.ts';
import { textWords } from './text-words.ts';
import { unknown } from './unknown-characters.ts';

/** What a reader made of a published file. */
export interface ReadSource {
  /** The words of the file, one printed line a line; the form is described at {@link readSource}. */
  text: string;
  format: 'pdf' | 'docx' | 'html' | 'text';
  /** Pages of the file; null where its kind has none. */
  pages: number | null;
  /** Pages without a single word but at their edges, counted from 1: most likely pictures. */
  emptyPages: number[];
  /** Its tables as drawn, in their order; of a plain text none. */
  grids: FoundGrid[];
  /** What is to be told of the file besides its words. */
  notes: ReadNote[];
}

/** Of a report at least this share is Chinese, numbers and names in Latin letters. */
const leastReadable = 0.5;
/** Single signs that nobody can tell are asked about; more than so many, and than this share of a text, are no signs. */
const [fewestUnknown, mostUnknown] = [10, 0.01];

/** What reading a file needs besides its bytes. */
export interface ReadingResources extends PdfResources {
  /** Texts of the style sheets that lie beside a page, by their addresses. */
  sheets?: Readonly<Record<string, string>>;
}

/**
 * Reads a published file into the text that is kept as source.txt.
 *
 * The text has one line for each printed line. A form feed begins each page after the first, a blank at the end of a
 * line ends a paragraph, tabs stand between the cells of a table's row and vertical tabs between the paragraphs of a
 * cell; a vertical tab begins a line of a note, and ends the head or foot of a page that its place tells. So the text
 * alone gives the same import again. A plain text is passed on as it is, but for blanks between all of its characters.
 * @param pageDone is called for every page that has been read
 */
export async function readSource(
  bytes: Uint8Array,
  resources: ReadingResources,
  pageDone?: () => void,
): Promise<ReadSource | { failure: ReadFailure }> {
  const read = await readKind(bytes, resources, pageDone);
  if ('failure' in read) return read;
  const { text, notes } = read.format === 'pdf' ? { text: read.text, notes: [] } : lostCharacters(read.text);
  return { ...read, text, notes: [...read.notes, ...notes, ...reversedWords(text)] };
}

async function readKind(
  bytes: Uint8Array,
  resources: ReadingResources,
  pageDone?: () => void,
): Promise<ReadSource | { failure: ReadFailure }> {
  const kind = fileKind(bytes);
  switch (kind) {
    case 'empty':
      return { failure: { kind: 'empty-file' } };
    case 'pdf': {
      const read = await pdfPages(bytes, resources, pageDone);
      if ('failure' in read) return read;
      const emptyPages = read.pages.flatMap((page, index) => (!page.isBlank && isWithoutText(page) ? [index + 1] : []));
      if (read.pages.every(isWithoutText)) return { failure: { kind: 'scanned', pages: read.pages.length } };
      const { text, grids, notes } = pdfText(read.pages);
      const garbled = garbledPages(text);
      if (garbled) return { failure: { kind: 'garbled', pages: garbled } };
      return { text, format: 'pdf', pages: read.pages.length, emptyPages, grids, notes };
    }
    case 'docx': {
      const read = docxText(bytes);
      if ('failure' in read) return read;
      const pictures = read.notes.filter((note) => note.kind === 'left-out' && note.why === 'picture').length;
      if (read.text.trim() === '' && pictures > 0) return { failure: { kind: 'pictures', pictures } };
      return { ...read, format: 'docx', pages: null, emptyPages: [] };
    }
    case 'html': {
      const read = htmlText(bytes, resources.sheets);
      return 'failure' in read ? read : { ...read, format: 'html', pages: null, emptyPages: [] };
    }
    case 'text': {
      const text = plainText(bytes);
      if (text === null) return { failure: { kind: 'unknown-encoding' } };
      if (isMarkdown(text)) return { failure: { kind: 'wrong-kind', is: 'markdown' } };
      const read = textWords(text);
      return 'failure' in read ? read : { ...read, format: 'text', pages: null, emptyPages: [], grids: [] };
    }
    default:
      return { failure: { kind: 'wrong-kind', is: kind } };
  }
}

/** Headings behind signs, or between them, which no line of a report begins with: its lines are joined by other rules than those of a text. */
function isMarkdown(text: string): boolean {
  return (
    (text.match(/^#{1,6} {0,3}[^\s#]/gm)?.length ?? 0) > 2 ||
    /^#{1,6} {0,3}第.{1,3}部分/m.test(text) ||
    (text.match(/^\*\*\S.*\*\*\s*$/gm)?.length ?? 0) > 2
  );
}

/**
 * The pages on which stand the characters that nobody can tell, where they are more than single signs; undefined where
 * they are not. None where it is the whole text, which is not Chinese either.
 */
function garbledPages(text: string): number[] | undefined {
  const letters = text.replace(/[\s.…·]/g, '');
  const known = letters.match(/[\u2E80-\u9FFF\u3000-\u303F\uFF00-\uFFEF“”‘’\dA-Za-z]/g)?.length ?? 0;
  if (known < letters.length * leastReadable) return [];
  if (countOf(letters) <= Math.max(fewestUnknown, letters.length * mostUnknown)) return undefined;
  return text.split('\f').flatMap((page, index) => (countOf(page) > 0 ? [index + 1] : []));
}

function countOf(text: string): number {
  return text.split(unknown).length - 1;
}
