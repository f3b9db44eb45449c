import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { Matrix } from './matrix.ts';
import { subpaths } from './path-boxes.ts';

/** What draws a picture or a shade of colours. */
const picture = /^(?:paint(?:Image|Inline|Solid|JpegX)|shadingFill|rawFillPath)/;

/**
 * Whether a page without words draws nothing but straight lines: the last row of a table that holds nothing has nothing to
 * be read. A scan is a picture, and words drawn as shapes have curves.
 */
export async function drawsOnlyLines(
  page: PDFPageProxy,
  { ops, base }: { ops: Record<string, number>; base: Matrix },
): Promise<boolean> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const names = new Map(Object.entries(ops).map(([name, op]) => [op, name]));
  return fnArray.every((op, index) => {
    if (op !== ops['constructPath']) return !picture.test(names.get(op) ?? '');
    const [data] = (argsArray[index] as [number, [ArrayLike<number> | null]])[1];
    return (
      data === null || subpaths(data, base).every(({ isRectangle, segments }) => isRectangle || segments.length > 0)
    );
  });
}
