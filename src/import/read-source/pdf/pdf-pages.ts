import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { ReadFailure } from '../read-failure.ts';
import type { Box } from './box.ts';
import type { Matrix } from './matrix.ts';
import { pageDrawing } from './page-drawing.ts';
import { type SeenPage, seenPage } from './visible-runs.ts';

/** Where the PDF reader finds the character maps of fonts that are not embedded; paths end with a slash. */
export interface PdfResources {
  cMaps: string;
  standardFonts: string;
}

export interface PdfPage extends SeenPage {
  width: number;
  height: number;
}

/** A report has no more pages. */
const mostPages = 2000;
/** A page has no more runs of characters. */
const mostRuns = 50_000;
/** A page of a scan at 400 dots an inch has 15 million; a larger picture is left alone. */
const mostPixels = 20_000_000;
/** So many pages without a visible word, though words lie behind their picture, are a scan that a machine has read. */
const scannedPages = 5;

/** Reads the words of a PDF with their places. */
export async function pdfPages(
  bytes: Uint8Array,
  { cMaps, standardFonts }: PdfResources,
): Promise<{ pages: PdfPage[] } | { failure: ReadFailure }> {
  // The reader wants a class for drawing when it is loaded; where no canvas is installed, nothing is drawn anyway.
  (globalThis as { DOMMatrix?: unknown }).DOMMatrix ??= class DOMMatrix {};
  const { getDocument, OPS, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = getDocument({
    // The reader takes the bytes away from their owner.
    data: new Uint8Array(bytes),
    cMapUrl: cMaps,
    cMapPacked: true,
    standardFontDataUrl: standardFonts,
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    maxImageSize: mostPixels,
  });
  try {
    const document = await loading.promise;
    return await pagesOf(document, OPS);
  } catch (error) {
    const encrypted = error instanceof Error && error.name === 'PasswordException';
    return { failure: encrypted ? { kind: 'encrypted' } : { kind: 'damaged', format: 'pdf' } };
  } finally {
    await loading.destroy();
  }
}

async function pagesOf(
  document: PDFDocumentProxy,
  ops: Record<string, number>,
): Promise<{ pages: PdfPage[] } | { failure: ReadFailure }> {
  if (document.numPages > mostPages) return { failure: { kind: 'too-large' } };
  const layers = await document.getOptionalContentConfig();
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const whole: Box = { left: 0, top: 0, right: width, bottom: height };
    // A page without words is not drawn at all: its pictures take long.
    const words = await runsOf(page);
    if (words > mostRuns) return { failure: { kind: 'too-large' } };
    const seen =
      words > 0
        ? seenPage(
            await pageDrawing(page, {
              ops,
              base: transform as unknown as Matrix,
              page: whole,
              isOn: (group) => layers.isVisible(group),
            }),
            whole,
          )
        : { items: [], unseen: [], rules: [] };
    pages.push({ width, height, ...seen });
    page.cleanup();
    if (isScan(pages) && (pages.length === scannedPages || pages.length === document.numPages))
      return { failure: { kind: 'read-scan', pages: document.numPages } };
  }
  return { pages };
}

/** Runs of words on a page, counted no further than it can have. */
async function runsOf(page: PDFPageProxy): Promise<number> {
  const reader = page.streamTextContent({ disableNormalization: true }).getReader();
  let count = 0;
  while (count <= mostRuns) {
    const { value, done } = await reader.read();
    if (done) return count;
    const { items } = value as Awaited<ReturnType<PDFPageProxy['getTextContent']>>;
    count += items.filter((item) => 'str' in item && item.str.trim() !== '').length;
  }
  await reader.cancel(new Error('no more is wanted'));
  return count;
}

/** No page shows a word, and words lie behind some. */
function isScan(pages: readonly PdfPage[]): boolean {
  return (
    pages.every(({ items }) => items.length === 0) &&
    pages.some(({ unseen }) => unseen.some(({ why }) => why === 'hidden' || why === 'covered'))
  );
}
