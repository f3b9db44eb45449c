import type { PDFDocumentProxy, PDFPageProxy, RefProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { ReadFailure } from '../read-failure.ts';
import { ActualTexts } from './actual-text.ts';
import { type Annotation, mayHaveWords, readAnnotations } from './annotations.ts';
import { attachmentsOf, otherContents } from './beside-text.ts';
import { drawsOnlyLines } from './blank-pages.ts';
import type { Box } from './box.ts';
import { type FileStreams, fileStreams } from './file-streams.ts';
import { hearingOfLoss } from './library-warnings.ts';
import type { Matrix } from './matrix.ts';
import { pageDrawing } from './page-drawing.ts';
import { hasPagesBeyond } from './pages-beyond.ts';
import { type SeenPage, seenPage } from './visible-runs.ts';

/** Where the PDF reader finds the character maps of fonts that are not embedded; paths end with a slash. */
export interface PdfResources {
  cMaps: string;
  standardFonts: string;
}

export interface PdfPage extends SeenPage {
  width: number;
  height: number;
  /** Whether there is nothing on it but lines. */
  isBlank?: boolean;
}

/** A report has no more pages. */
const mostPages = 2000;
/** A page has no more runs of characters. */
const mostRuns = 50_000;
/** A report has no more characters. */
const mostCharacters = 2_000_000;
/** A page of a scan at 400 dots an inch has 15 million; a larger picture is left alone. */
const mostPixels = 20_000_000;
/** More pages without words than these are hardly blank, and looking at their pictures takes long. */
const mostBlank = 5;
/** So many pages without a visible word, though words lie behind their picture, are a scan that a machine has read. */
const scannedPages = 5;

/** Reads the words of a PDF with their places. */
export async function pdfPages(
  bytes: Uint8Array,
  resources: PdfResources,
  pageDone: () => void = () => undefined,
): Promise<{ pages: PdfPage[] } | { failure: ReadFailure }> {
  const { trouble, isChecked, ...streams } = fileStreams(bytes);
  if (trouble === 'too-large') return { failure: { kind: trouble } };
  const { done, isLost } = await hearingOfLoss(() => readBytes(bytes, resources, streams, pageDone));
  // A file that is checked may say what nobody knows, as long as it is whole.
  const isDamaged = trouble === 'damaged' || (isLost && !isChecked);
  if ('failure' in done) return done;
  if (isDamaged) return { failure: { kind: 'damaged', format: 'pdf' } };
  if (!isChecked) done.pages[0]?.unseen.push({ why: 'unchecked', words: '', y: 0, isOfFile: true });
  return done;
}

type Streams = Pick<FileStreams, 'streams' | 'around'>;

async function readBytes(
  bytes: Uint8Array,
  { cMaps, standardFonts }: PdfResources,
  streams: Streams,
  pageDone: () => void,
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
    verbosity: VerbosityLevel.INFOS,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    maxImageSize: mostPixels,
    // Which characters they name: what a font does not name comes out as any character.
    fontExtraProperties: true,
  });
  try {
    return await pagesOf(await loading.promise, OPS, streams, pageDone);
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') return { failure: { kind: 'encrypted' } };
    // No line has as many characters as a text can.
    return { failure: error instanceof RangeError ? { kind: 'too-large' } : { kind: 'damaged', format: 'pdf' } };
  } finally {
    await loading.destroy();
  }
}

async function pagesOf(
  document: PDFDocumentProxy,
  ops: Record<string, number>,
  streams: Streams,
  pageDone: () => void,
): Promise<{ pages: PdfPage[] } | { failure: ReadFailure }> {
  if (document.numPages > mostPages) return { failure: { kind: 'too-large' } };
  const wrapped = await otherContents(document);
  if (wrapped) return { failure: wrapped };
  const layers = await document.getOptionalContentConfig();
  const actual = new ActualTexts(streams);
  const pages: PdfPage[] = [];
  const refs: (RefProxy | null)[] = [];
  let characters = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    refs.push(page.ref);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const whole: Box = { left: 0, top: 0, right: width, bottom: height };
    // A page without words is not drawn at all: its pictures take long.
    const { words, marked } = await contentOf(page);
    if (words > mostRuns) return { failure: { kind: 'too-large' } };
    const context = {
      ops,
      base: transform as unknown as Matrix,
      page: whole,
      isOn: (group: unknown) => layers.isVisible(group),
    };
    const annotations = (await page.getAnnotations({ intent: 'any' })) as Annotation[];
    const isDrawn = words > 0 || annotations.some(mayHaveWords);
    const drawing = isDrawn ? await pageDrawing(page, context) : undefined;
    characters += drawing?.glyphs.length ?? 0;
    if (characters > mostCharacters) return { failure: { kind: 'too-large' } };
    if (drawing === undefined) actual.pass(marked);
    const told =
      drawing === undefined ? [] : [...actual.read(drawing), ...readAnnotations(drawing, annotations, context.base)];
    const seen =
      drawing === undefined
        ? { items: [], unseen: [], rules: [], fills: [], pictures: [], turned: [] }
        : seenPage(drawing, whole);
    pages.push({ width, height, ...seen, unseen: [...seen.unseen, ...told] });
    page.cleanup();
    pageDone();
    if (isScan(pages) && (pages.length === scannedPages || pages.length === document.numPages))
      return { failure: { kind: 'read-scan', pages: document.numPages } };
  }
  if (await hasPagesBeyond(document, refs, streams)) return { failure: { kind: 'damaged', format: 'pdf' } };
  const [first] = pages;
  first?.unseen.push(...actual.unplaced, ...(await attachmentsOf(document)));
  await tellBlank(document, ops, pages);
  return { pages };
}

async function tellBlank(document: PDFDocumentProxy, ops: Record<string, number>, pages: PdfPage[]): Promise<void> {
  const empty = [...pages.entries()].filter(([, { items }]) => items.length === 0);
  if (empty.length > mostBlank || empty.length === pages.length) return;
  for (const [index, own] of empty) {
    const page = await document.getPage(index + 1);
    const base = page.getViewport({ scale: 1 }).transform as unknown as Matrix;
    own.isBlank = own.unseen.length === 0 && (await drawsOnlyLines(page, { ops, base }));
    page.cleanup();
  }
}

/** Runs of words on a page, counted no further than it can have, and its marked contents without place in the structure. */
async function contentOf(page: PDFPageProxy): Promise<{ words: number; marked: number }> {
  const reader = page.streamTextContent({ disableNormalization: true, includeMarkedContent: true }).getReader();
  let [words, marked] = [0, 0];
  while (words <= mostRuns) {
    const { value, done } = await reader.read();
    if (done) return { words, marked };
    const { items } = value as Awaited<ReturnType<PDFPageProxy['getTextContent']>>;
    words += items.filter((item) => 'str' in item && item.str.trim() !== '').length;
    marked += items.filter((item) => isMarked(item as MarkedContent)).length;
  }
  await reader.cancel(new Error('no more is wanted'));
  return { words, marked };
}

interface MarkedContent {
  type?: string;
  tag?: string;
  id?: string | null;
}

function isMarked({ type, tag, id }: MarkedContent): boolean {
  return type === 'beginMarkedContentProps' && tag !== 'OC' && !id;
}

/** No page shows a word, and words lie behind some. */
function isScan(pages: readonly PdfPage[]): boolean {
  return (
    pages.every(({ items }) => items.length === 0) &&
    pages.some(({ unseen }) => unseen.some(({ why }) => why === 'hidden' || why === 'covered'))
  );
}
