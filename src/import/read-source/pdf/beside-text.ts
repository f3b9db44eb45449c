import type { PDFDocumentProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { ReadFailure } from '../read-failure.ts';
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

/** Why what a file has is not on its pages. */
export async function otherContents(document: PDFDocumentProxy): Promise<ReadFailure | undefined> {
  const { info } = await document.getMetadata();
  const has = (key: string) => (info as Record<string, unknown>)[key] === true;
  if (has('IsXFAPresent') && !has('IsAcroFormPresent')) return { kind: 'xfa-form' };
  if (!has('IsCollectionPresent')) return undefined;
  return { kind: 'portfolio', files: (await attachmentsOf(document)).map(({ words }) => words) };
}
