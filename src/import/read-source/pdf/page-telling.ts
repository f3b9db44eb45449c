import type { ReadNote } from '../read-notes.ts';
import { aroundUnknown, unknown } from '../unknown-characters.ts';
import type { ReadPage } from './page-lines.ts';
import { picturesOf } from './page-pictures.ts';
import type { PdfPage } from './pdf-pages.ts';
import { type PlacedLine, wordsOf } from './placed-line.ts';
import type { UnseenText } from './visible-runs.ts';

/** What is to be told of pages besides their words, each with the line of source.txt that it stands near. */
export function notesOf(
  pages: readonly PdfPage[],
  sheets: readonly number[],
  read: readonly ReadPage[],
  printed: readonly { words: string; line: PlacedLine }[],
  unsureEnds: readonly PlacedLine[],
): ReadNote[] {
  const placeOf = (page: number, y: number) => {
    const before = printed.findLastIndex(
      ({ line }) => line.aside !== 'floated' && (line.page < page || (line.page === page && line.y <= y + 1)),
    );
    return { line: Math.max(1, before + 1), page: (sheets[page] ?? page) + 1 };
  };
  const notes: ReadNote[] = pages.flatMap(({ unseen }, page) =>
    [...unseen, ...(read[page]?.strange ?? [])].map(({ why, words, y, isOfFile }) =>
      noteOf(why, words, isOfFile ? { line: 1 } : placeOf(page, y)),
    ),
  );
  const pictures = picturesOf(pages).flatMap((boxes, page) =>
    boxes.map(({ top }): ReadNote => ({ kind: 'left-out', why: 'picture', words: '', ...placeOf(page, top) })),
  );
  const raised = read.flatMap(({ unwritten }, page) =>
    unwritten.map(({ words, y }): ReadNote => ({ kind: 'not-read', what: 'raised', words, ...placeOf(page, y) })),
  );
  const untold = printed.flatMap(({ words, line: { sheet } }, index): ReadNote[] =>
    words.includes(unknown)
      ? [{ kind: 'not-read', what: 'unknown', words: aroundUnknown(words.trim()), line: index + 1, page: sheet + 1 }]
      : [],
  );
  const open = unsureEnds.map((line): ReadNote => {
    const at = printed.findIndex((one) => one.line === line);
    return {
      kind: 'not-read',
      what: 'paragraph-end',
      words: wordsOf(line).slice(-10),
      line: at + 1,
      page: line.sheet + 1,
    };
  });
  const seen = new Set<string>();
  // A watermark stands on every page.
  const once = notes.filter((note) => {
    if (note.kind !== 'left-out' || note.why !== 'watermark') return true;
    return !seen.has(note.words) && seen.add(note.words);
  });
  return [...once, ...pictures, ...raised, ...untold, ...open].toSorted((a, b) => a.line - b.line);
}

function noteOf(why: UnseenText['why'], words: string, place: Pick<ReadNote, 'line' | 'page'>): ReadNote {
  switch (why) {
    case 'annotation':
    case 'unchecked':
    case 'aslant':
    case 'vertical':
    case 'actual-text':
    case 'equation':
    case 'outlined':
    case 'both-sides':
      return { kind: 'not-read', what: why, words, ...place };
    default:
      return { kind: 'left-out', why, words, ...place };
  }
}
