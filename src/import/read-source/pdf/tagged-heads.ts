import type { PageLine } from './page-lines.ts';

/** Head or foot have no more lines, and type no larger than that of the text by more than this. */
const [mostLines, largest] = [2, 1.1];

/**
 * The heads and feet of pages that the file itself tells from their text: the first and the last lines of pages that have
 * text between them.
 * @param size height of the type of the text
 */
export function taggedHeads(pages: readonly { lines: readonly PageLine[] }[], size: number): PageLine[] {
  return pages.flatMap(({ lines }) => {
    const [first, last] = [lines.findIndex(isText), lines.findLastIndex(isText)];
    const edges = first === -1 ? [] : [lines.slice(0, first), lines.slice(last + 1)];
    return edges.filter((own) => own.length <= mostLines && own.every((line) => line.size < size * largest)).flat();
  });
}

/** A file may say of a row that a table repeats that it is none of the text. */
function isText({ isArtifact, row }: PageLine): boolean {
  return isArtifact !== true || row !== undefined;
}
