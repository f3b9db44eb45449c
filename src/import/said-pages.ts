import { importStrings } from '../words/strings.ts';
import type { ImportQuestion } from './import-question.ts';
import type { LeftOut } from './read-source/read-notes.ts';
import type { ReadSource } from './read-source/read-source.ts';
import { sourceLines } from './source-lines.ts';

/** Lines of one question whose pages are named. */
const mostLines = 12;

/**
 * What puts the pages of a PDF before the sentence about places on them: a person looks there, and counts no lines. Other
 * files have none that are known.
 */
export function sayingPages({ text, format }: Pick<ReadSource, 'text' | 'format'>) {
  const pages = new Map(format === 'pdf' ? sourceLines(text).map(({ number, page }) => [number, page ?? 1]) : []);
  return (about: ImportQuestion | LeftOut, sentence: string): string => {
    const own = pagesOf(about) ?? linesOf(about).map((line) => pages.get(line));
    const known = new Set(own.filter((page) => page !== undefined));
    return known.size === 0 ? sentence : importStrings.review.onPages([...known], sentence);
  };
}

/** Pages that are known already; none where the sentence says its page itself, or is about the whole file. */
function pagesOf(about: ImportQuestion | LeftOut): number[] | undefined {
  if (about.kind === 'table-not-read' || about.kind === 'page-without-text') return [];
  if (about.kind !== 'not-read' && about.kind !== 'left-out') return undefined;
  return about.page === undefined ? [] : [about.page];
}

function linesOf(about: ImportQuestion | LeftOut): number[] {
  if (about.kind === 'unsure-ends') return about.lines.slice(0, mostLines);
  return 'line' in about ? [about.line] : [];
}
