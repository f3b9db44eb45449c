import type { PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { DrawnGlyph, Font, GlyphDrawing } from './drawing-state.ts';
import { subpaths } from './path-boxes.ts';

/** Operators that leave something on the page; a path may be drawn only to cut. */
const paints = /^(?:paint|show|shading)/;

/** Whether a character of a font draws anything; undefined where that is not known. */
export type InkOf = (font: Font, glyph: DrawnGlyph) => boolean | undefined;

/**
 * Looks up what characters draw, which need not be what their font says they are: a blank may be drawn as a digit, and a
 * word as nothing.
 */
export function inkOf({ commonObjs }: PDFPageProxy, nameOf: (op: number) => string): InkOf {
  const known = new Map<Font, Map<number, boolean | undefined>>();
  const draws = ({ fnArray, argsArray }: GlyphDrawing) =>
    fnArray.some((op, index) => {
      if (nameOf(op) !== 'constructPath') return paints.test(nameOf(op));
      const [paint, [data]] = argsArray[index] as [number, [ArrayLike<number> | null]];
      return nameOf(paint) !== 'endPath' && isLong(data);
    });
  const look = (
    { loadedName, charProcOperatorList: drawn }: Font,
    { fontChar, operatorListId = '', isInFont }: DrawnGlyph,
  ) => {
    const own = drawn?.[operatorListId];
    if (own !== undefined) return draws(own);
    const path = `${loadedName}_path_${fontChar}`;
    if (isInFont !== true || !commonObjs.has(path)) return undefined;
    return isLong((commonObjs.get(path) as { path: ArrayLike<number> }).path);
  };
  return (font, glyph) => {
    const own = known.get(font) ?? new Map<number, boolean | undefined>();
    known.set(font, own);
    const { originalCharCode: code } = glyph;
    if (!own.has(code)) own.set(code, look(font, glyph));
    return own.get(code);
  };
}

/** Whether a path goes anywhere: that of a blank may begin and end. */
function isLong(path: ArrayLike<number> | null): boolean {
  return (
    path !== null && subpaths(path, [1, 0, 0, 1, 0, 0]).some(({ box }) => box.right > box.left || box.bottom > box.top)
  );
}
