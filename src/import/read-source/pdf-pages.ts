import { textColumns } from '../../report/text-columns.ts';
import type { ReadFailure } from './read-failure.ts';

/** Where the PDF reader finds the character maps of fonts that are not embedded; paths end with a slash. */
export interface PdfResources {
  cMaps: string;
  standardFonts: string;
}

/** A run of characters on a page, in points from its upper left corner. */
export interface PlacedText {
  text: string;
  /** Left end. */
  x: number;
  /** Base line, downwards. */
  y: number;
  width: number;
  /** Height of the type: one Chinese character is as wide. */
  size: number;
}

export interface PdfPage {
  width: number;
  height: number;
  /** Words, blanks left out; what stands upright only. */
  items: PlacedText[];
}

/** Reads the words of a PDF with their places. */
export async function pdfPages(
  bytes: Uint8Array,
  { cMaps, standardFonts }: PdfResources,
): Promise<{ pages: PdfPage[] } | { failure: ReadFailure }> {
  // The reader wants a class for drawing when it is loaded; where no canvas is installed, nothing is drawn anyway.
  (globalThis as { DOMMatrix?: unknown }).DOMMatrix ??= class DOMMatrix {};
  const { getDocument, Util, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = getDocument({
    // The reader takes the bytes away from their owner.
    data: new Uint8Array(bytes),
    cMapUrl: cMaps,
    cMapPacked: true,
    standardFontDataUrl: standardFonts,
    verbosity: VerbosityLevel.ERRORS,
    useSystemFonts: false,
    isEvalSupported: false,
  });
  try {
    const document = await loading.promise;
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { width, height, transform } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      pages.push({
        width,
        height,
        items: withoutShadows(
          upright(
            items.flatMap((item): DirectedText[] => {
              if (!('str' in item) || item.str.trim() === '') return [];
              const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = Util.transform(transform, item.transform) as number[];
              return [{ text: item.str, a, b, size: Math.hypot(c, d) || item.height, x, y, width: item.width }];
            }),
          ),
        ),
      });
    }
    return { pages };
  } catch (error) {
    const encrypted = error instanceof Error && error.name === 'PasswordException';
    return { failure: encrypted ? { kind: 'encrypted' } : { kind: 'damaged', format: 'pdf' } };
  } finally {
    await loading.destroy();
  }
}

/** A run with the direction it is written in. */
interface DirectedText extends PlacedText {
  a: number;
  b: number;
}

/**
 * The runs that are written as most of the page is, which may lie on its side, as if it stood upright. What stands
 * aslant to them is a watermark.
 */
function upright(items: readonly DirectedText[]): PlacedText[] {
  const quarterOf = ({ a, b }: DirectedText) => Math.round((Math.atan2(b, a) / Math.PI) * 2 * 100) / 100;
  const groups = Map.groupBy(items, quarterOf);
  const [most] = [...groups.values()].toSorted((left, right) => right.length - left.length);
  return (most ?? []).map(({ a, b, text, x, y, width, size }) => {
    const length = Math.hypot(a, b) || 1;
    const [right, down] = [a / length, b / length];
    return placed(text, x * right + y * down, y * right - x * down, width, size);
  });
}

function placed(words: string, x: number, y: number, width: number, size: number): PlacedText {
  // Blanks at the ends of a run move its edges.
  const per = width / Math.max(1, textColumns(words, true));
  const lead = textColumns(words.slice(0, words.length - words.trimStart().length), true);
  const trail = textColumns(words.slice(words.trimEnd().length), true);
  return { text: words.trim(), x: x + lead * per, y, width: width - (lead + trail) * per, size };
}

/** Bold is sometimes made by printing twice, a little aside. */
function withoutShadows(items: PlacedText[]): PlacedText[] {
  return items.filter(
    (item, index) =>
      !items
        .slice(Math.max(0, index - 4), index)
        .some(
          (other) =>
            other.text === item.text &&
            Math.abs(other.x - item.x) < item.size * 0.2 &&
            Math.abs(other.y - item.y) < item.size * 0.2,
        ),
  );
}
