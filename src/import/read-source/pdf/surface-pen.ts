import { type Colour, isAlike, white } from '../colour.ts';
import { hidesBelow } from './blend-modes.ts';
import { around, type Box, holds, overlap } from './box.ts';
import type { Graphics } from './graphics.ts';
import { boxOf, spanOf } from './matrix.ts';
import { subpaths } from './path-boxes.ts';
import type { SoftMasks } from './soft-masks.ts';

/** A line is not thicker, in points; Word draws them as filled rectangles. */
const thickestRule = 4;
/** What is drawn no stronger nobody sees. */
const faintest = 0.05;
/** What is drawn no weaker hides what is below it. */
const opaque = 0.95;

/** Lines that lie side by side, and their colour. */
type Hatch = Box & { colour: Colour | null };

/** Lines of a surface leave no white between them, in points, and begin and end together. */
const [widestGap, askew] = [0.3, 1];

function isAtSide(one: Box, other: Box): boolean {
  const areEven = (from: 'left' | 'top', to: 'right' | 'bottom') =>
    Math.abs(one[from] - other[from]) < askew && Math.abs(one[to] - other[to]) < askew;
  const areNear = (from: 'left' | 'top', to: 'right' | 'bottom') =>
    other[from] - one[to] < widestGap && one[from] - other[to] < widestGap;
  return (
    (areEven('left', 'right') && areNear('top', 'bottom')) || (areEven('top', 'bottom') && areNear('left', 'right'))
  );
}

function thickened({ left, top, right, bottom }: Box, thick: number): Box {
  const [x, y] = right - left > bottom - top ? [0, thick / 2] : [thick / 2, 0];
  return { left: left - x, top: top - y, right: right + x, bottom: bottom + y };
}

/**
 * What follows the operators of paths and pictures, and keeps the lines, and the surfaces that cover what is below them.
 * @param isOpaque whether a picture lets nothing through
 */
export function surfacePen(graphics: Graphics, masks: SoftMasks, page: Box, isOpaque: (picture: unknown) => boolean) {
  let willClip = false;
  let hatch: Hatch | undefined;

  const isDrawn = () => graphics.state.isShown && graphics.state.fillOpacity > faintest && !graphics.isOff;

  const cover = (box: Box, colour: Colour | null, order: number) => {
    const { state } = graphics;
    if (hidesBelow(state.blending, colour) && state.isBoxed && !graphics.isOff)
      masks.sheet.covers.push({ box: overlap(box, state.clip), colour, order });
  };

  /** Lines drawn close to each other are a surface. */
  const line = (box: Box, colour: Colour | null, order: number) => {
    const goesOn = hatch && isAtSide(hatch, box) && hatch.colour === colour;
    hatch = { ...(goesOn && hatch ? around([hatch, box]) : box), colour };
    if (Math.min(hatch.right - hatch.left, hatch.bottom - hatch.top) > thickestRule) cover(hatch, colour, order);
  };

  const path = (paint: string, data: ArrayLike<number> | null, order: number) => {
    const { state } = graphics;
    const strokes = /stroke/i.test(paint) && state.strokeOpacity > faintest;
    const fills = /fill/i.test(paint) && state.fillOpacity > 0;
    const own = data === null ? [] : subpaths(data, state.matrix);
    if (willClip) {
      graphics.clipTo(around(own.map(({ box }) => box)));
      state.isBoxed &&= own.every(({ isRectangle }) => isRectangle);
    }
    willClip = false;
    if (fills) masks.draws(state.fill);
    if (strokes) masks.draws(state.stroke);
    const thick = state.lineWidth * Math.hypot(...spanOf(state.matrix, [Math.SQRT1_2, Math.SQRT1_2]));
    for (const { box, isRectangle, segments } of own) {
      if (fills) fill(box, state.fill, isRectangle, order);
      if (fills && !isRectangle && isDrawn()) masks.sheet.forms.push(overlap(box, state.clip));
      for (const segment of strokes ? segments : [])
        if (thick <= thickestRule) {
          rule(segment, state.stroke);
          if (state.strokeOpacity > opaque) line(thickened(segment, thick), state.stroke, order);
        } else if (state.strokeOpacity > opaque) cover(thickened(segment, thick), state.stroke, order);
    }
  };

  /** A surface as thin as a line is one. */
  const fill = (box: Box, colour: Colour | null, covers: boolean, order: number) => {
    const { state } = graphics;
    const seen = overlap(box, state.clip);
    const isThin = Math.min(seen.right - seen.left, seen.bottom - seen.top) <= thickestRule;
    if (isThin && state.fillOpacity > faintest) rule(box, colour);
    if (isThin && state.fillOpacity > opaque) line(seen, colour, order);
    else if (covers && !isThin && state.fillOpacity > opaque) cover(box, colour, order);
  };

  /** What has the colour of its ground is no line: white ones part the cells of a coloured table. */
  const rule = (box: Box, colour: Colour | null) => {
    const { state } = graphics;
    const seen = overlap(box, {
      ...state.clip,
      left: state.clip.left - 1,
      right: state.clip.right + 1,
    });
    if (seen.right < seen.left || seen.bottom < seen.top) return;
    const [x, y] = [(seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2];
    const isPlain = colour === null || !isAlike(colour, white);
    const ground = isPlain ? undefined : masks.sheet.covers.findLast((cover) => holds(cover.box, x, y, 1))?.colour;
    if (isPlain || (ground && !isAlike(colour, ground))) masks.sheet.rules.push(seen);
  };

  const picture = (name: unknown, order: number) => {
    const { state } = graphics;
    masks.draws(null);
    const box = boxOf(state.matrix, [0, 0, 1, 1]);
    if (isDrawn()) masks.sheet.pictures.push(overlap(overlap(box, state.clip), page));
    fill(box, null, isOpaque(name), order);
  };

  /** The path that is drawn next is what the rest is cut to. */
  const clip = () => {
    willClip = true;
  };
  const stencil = (order: number) => {
    const { state } = graphics;
    masks.draws(state.fill);
    fill(boxOf(state.matrix, [0, 0, 1, 1]), state.fill, true, order);
  };
  const shade = (order: number) => {
    masks.draws(null);
    fill(graphics.state.clip, null, true, order);
  };
  return { clip, path, picture, stencil, shade };
}
