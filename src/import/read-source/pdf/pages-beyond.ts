import type { PDFDocumentProxy, RefProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { FileStreams } from './file-streams.ts';

/** Whether the tree of pages holds any that the library does not count: it believes the number that is written there. */
export async function hasPagesBeyond(
  document: PDFDocumentProxy,
  read: readonly (RefProxy | null)[],
  { streams, around }: Pick<FileStreams, 'streams' | 'around'>,
): Promise<boolean> {
  const known = new Set(read.map((ref) => `${ref?.num} ${ref?.gen}`));
  const named = [around, ...streams].flatMap((words) =>
    [...words.matchAll(/\/Kids\s*\[([\d\sR]*)\]/g)].flatMap(([, kids = '']) => kids.match(/\d+\s+\d+(?=\s+R)/g) ?? []),
  );
  for (const name of new Set(named.map((name) => name.replace(/\s+/, ' ')))) {
    if (known.has(name)) continue;
    const [num = 0, gen = 0] = name.split(' ').map(Number);
    // What is no page, or is none any more, has no place in the tree.
    const isPage = await document.getPageIndex({ num, gen }).then(
      () => true,
      () => false,
    );
    if (isPage) return true;
  }
  return false;
}
