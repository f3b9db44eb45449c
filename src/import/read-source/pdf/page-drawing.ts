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
    const stencil = op === ops['paintImageMaskXObject'] ? keyOf(name) : undefined;
    if (stencil !== undefined && !pictures.has(stencil))
      pictures.set(stencil, await resolved<Picture | null>(page.objs, stencil));
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
    isOpaque: (name) => {
      const key = keyOf(name);
      return isOpaque(key === undefined ? (name as Picture) : pictures.get(key));
    },
  });
  fnArray.forEach((op, order) => {
    pen.draw(nameOf(op), (argsArray[order] ?? []) as unknown[], order);
  });
  markUnknown([...pen.drawing.glyphs, ...pen.drawing.annotated.flatMap(({ glyphs }) => glyphs)]);
  return pen.drawing;
}

function resolved<T>(objects: { get(name: string, done: (value: T) => void): unknown }, name: string): Promise<T> {
  return new Promise((resolve) => {
    objects.get(name, resolve);
  });
}

/** The name of a picture, or of the bits of a stencil; undefined where it stands among the operators itself. */
function keyOf(picture: unknown): string | undefined {
  const name = typeof picture === 'string' ? picture : (picture as { data?: unknown } | undefined)?.data;
  return typeof name === 'string' ? name : undefined;
}

/** A picture as the library hands it over. */
interface Picture {
  /** A stencil, which is drawn in the colour that is set, has none. */
  kind?: number;
  width?: number;
  data?: Uint8Array | Uint8ClampedArray;
}

/** Red, green, blue and how little one sees through. */
const rgba = 3;

/** A seal is a picture one sees through; a picture without transparency covers what is below it. */
function isOpaque(picture: Picture | null | undefined): boolean {
  if (picture?.kind === undefined) return isSolid(picture ?? {});
  return picture.kind !== rgba || (picture.data?.every((part, index) => index % 4 !== 3 || part > 250) ?? false);
}

/** Whether a stencil lets its colour through everywhere: where its bits are 0. */
function isSolid({ data, width = 0 }: Picture): boolean {
  const row = Math.ceil(width / 8);
  return data?.every((byte, index) => byte >> ((index + 1) % row === 0 ? row * 8 - width : 0) === 0) ?? false;
}
