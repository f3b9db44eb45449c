import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import { drawingPen } from './drawing-pen.ts';
import type { Font } from './drawing-state.ts';
import type { DrawingContext, PageDrawing } from './drawn-page.ts';
import { inkOf } from './glyph-ink.ts';
import { markUnknown } from './unknown-glyphs.ts';

/**
 * Follows the operators of a page: every character with its place, colour and cover, and every line and surface.
 * The library's own list of texts tells neither colour nor visibility.
 */
export async function pageDrawing(page: PDFPageProxy, context: DrawingContext): Promise<PageDrawing> {
  const { ops } = context;
  const { fnArray, argsArray } = await page.getOperatorList();
  const fonts = new Map<string, Font>();
  const pictures = new Map<string, Picture | null>();
  for (const [index, op] of fnArray.entries()) {
    const [name] = (argsArray[index] ?? []) as [string];
    if (op === ops['setFont'] && !fonts.has(name)) fonts.set(name, await resolved<Font>(page.commonObjs, name));
    // They come later than the operators: those that are not waited for are not known to cover anything.
    if (op === ops['paintImageXObject'] && !pictures.has(name))
      pictures.set(name, await resolved<Picture | null>(name.startsWith('g_') ? page.commonObjs : page.objs, name));
  }
  const names = new Map(Object.entries(ops).map(([name, op]) => [op, name]));
  const nameOf = (op: number) => names.get(op) ?? '';
  const pen = drawingPen(context, {
    nameOf,
    fonts,
    inkOf: inkOf(page, nameOf),
    isOpaque: (name) => isOpaque(typeof name === 'string' ? pictures.get(name) : (name as Picture)),
  });
  fnArray.forEach((op, order) => {
    pen.draw(nameOf(op), (argsArray[order] ?? []) as unknown[], order);
  });
  markUnknown(pen.drawing.glyphs);
  return pen.drawing;
}

function resolved<T>(objects: { get(name: string, done: (value: T) => void): unknown }, name: string): Promise<T> {
  return new Promise((resolve) => {
    objects.get(name, resolve);
  });
}

/** A picture as the library hands it over. */
interface Picture {
  kind?: number;
  data?: Uint8Array | Uint8ClampedArray;
}

/** Red, green, blue and how little one sees through. */
const rgba = 3;

/** A seal is a picture one sees through; a picture without transparency covers what is below it. */
function isOpaque(picture: Picture | null | undefined): boolean {
  if (picture?.kind === undefined) return false;
  return picture.kind !== rgba || (picture.data?.every((part, index) => index % 4 !== 3 || part > 250) ?? false);
}
