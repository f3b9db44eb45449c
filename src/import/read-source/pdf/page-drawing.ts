import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import { drawingPen } from './drawing-pen.ts';
import type { Font } from './drawing-state.ts';
import type { DrawingContext, PageDrawing } from './drawn-page.ts';

/**
 * Follows the operators of a page: every character with its place, colour and cover, and every line and surface.
 * The library's own list of texts tells neither colour nor visibility.
 */
export async function pageDrawing(page: PDFPageProxy, context: DrawingContext): Promise<PageDrawing> {
  const { ops } = context;
  const { fnArray, argsArray } = await page.getOperatorList();
  const fonts = new Map<string, Font>();
  for (const [index, op] of fnArray.entries()) {
    const name = op === ops['setFont'] ? (argsArray[index] as [string])[0] : undefined;
    if (name !== undefined && !fonts.has(name)) fonts.set(name, await resolved<Font>(page.commonObjs, name));
  }
  const names = new Map(Object.entries(ops).map(([name, op]) => [op, name]));
  const nameOf = (op: number) => names.get(op) ?? '';
  const pen = drawingPen(context, { nameOf, fonts, isOpaque: (name) => isOpaquePicture(page, String(name)) });
  fnArray.forEach((op, order) => {
    pen.draw(nameOf(op), (argsArray[order] ?? []) as unknown[], order);
  });
  return pen.drawing;
}

function resolved<T>(objects: { get(name: string, done: (value: T) => void): unknown }, name: string): Promise<T> {
  return new Promise((resolve) => {
    objects.get(name, resolve);
  });
}

/** A seal is a picture one sees through; a picture without transparency covers what is below it. */
function isOpaquePicture(page: PDFPageProxy, name: string): boolean {
  const rgba = 3;
  const objects = name.startsWith('g_') ? page.commonObjs : page.objs;
  const picture = objects.has(name) ? (objects.get(name) as { kind?: number } | null) : null;
  return picture !== null && picture.kind !== undefined && picture.kind !== rgba;
}
