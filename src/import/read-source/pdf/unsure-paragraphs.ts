import { areApart, type Setting } from './paragraph-ends.ts';
import { type PlacedLine, wordsOf } from './placed-line.ts';

/** Where more than this share of the paragraphs of a page have room below them, room tells where they end. */
const mostApart = 0.3;
/** What a semicolon ends goes on. */
const sentenceEnd = /[。！？][”’）)》】]*$/;

/**
 * Lines at which a paragraph may end that goes on here: a sentence ends with a line that has no room for the next word,
 * and paragraphs are told neither by an indent nor by room between them, which no page shows at its foot.
 */
export function unsureParagraphs(
  lines: readonly PlacedLine[],
  ends: ReadonlyMap<PlacedLine, boolean>,
  { indents, pitch, room }: Setting,
): PlacedLine[] {
  // Of lines that hardly go on nobody knows what fills one.
  if (indents || room === undefined) return [];
  const within = lines.flatMap((line, nth) => {
    const next = lines[nth + 1];
    return next && !line.row && !next.row && next.page === line.page ? [{ line, next }] : [];
  });
  const ended = within.filter(({ line }) => ends.get(line) && sentenceEnd.test(wordsOf(line)));
  const apart = ended.filter(({ line, next }) => areApart(line, next, pitch));
  const isTold = apart.length > ended.length * mostApart;
  return lines.filter(
    (line, nth) =>
      ends.get(line) === false && sentenceEnd.test(wordsOf(line)) && !(isTold && lines[nth + 1]?.page === line.page),
  );
}
