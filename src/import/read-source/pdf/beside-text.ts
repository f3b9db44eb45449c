import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { UnseenText } from './visible-runs.ts';

/** Files that are packed into this one. */
export async function attachmentsOf(document: PDFDocumentProxy): Promise<UnseenText[]> {
  const files = ((await document.getAttachments()) ?? {}) as Record<string, { filename?: string }>;
  return Object.entries(files).map(([key, { filename }]) => ({
    why: 'attachment',
    words: filename ?? key,
    y: 0,
    isOfFile: true,
  }));
}
