import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { UnseenText } from './visible-runs.ts';

/** What a page draws itself of an annotation, or what is only a way to elsewhere, or a window of another. */
const drawn = new Set(['FreeText', 'Stamp', 'Widget']);
const noWords = new Set(['Link', 'Popup']);

interface Annotation {
  subtype: string;
  contentsObj?: { str: string };
  hasAppearance?: boolean;
  rect: number[];
}

/** Comments of a page, whose words lie in the file and on no page: also boxes of text that have no picture of themselves. */
export async function commentsOf(page: PDFPageProxy): Promise<UnseenText[]> {
  const viewport = page.getViewport({ scale: 1 });
  const annotations = (await page.getAnnotations()) as Annotation[];
  return annotations.flatMap(({ subtype, contentsObj, hasAppearance, rect: [x = 0, , , top = 0] }): UnseenText[] => {
    const words = contentsObj?.str.trim() ?? '';
    if (words === '' || noWords.has(subtype) || (drawn.has(subtype) && hasAppearance === true)) return [];
    const [, y] = viewport.convertToViewportPoint(x, top) as [number, number];
    return [{ why: 'comment', words, y }];
  });
}

/** Files that are packed into this one. */
export async function attachmentsOf(document: PDFDocumentProxy): Promise<UnseenText[]> {
  const files = ((await document.getAttachments()) ?? {}) as Record<string, { filename?: string }>;
  return Object.entries(files).map(([key, { filename }]) => ({ why: 'attachment', words: filename ?? key, y: 0 }));
}
