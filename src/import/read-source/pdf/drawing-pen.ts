import { type Colour, colourOf, isAlike, white } from '../colour.ts';
import { around, type Box, holds, overlap } from './box.ts';
import { type DrawnGlyph, type Font, initial, numbers, type State } from './drawing-state.ts';
import type { DrawingContext, Glyph } from './drawn-page.ts';
import type { InkOf } from './glyph-ink.ts';
import { after, boxOf, type Matrix, moved, type Point, spanOf } from './matrix.ts';
import { subpaths } from './path-boxes.ts';
import { type SoftMask, SoftMasks } from './soft-masks.ts';
import { unknown } from './unknown-glyphs.ts';

/** A line is not thicker, in points; Word draws them as filled rectangles. */
const thickestRule = 4;
/** What is drawn no stronger nobody sees. */
const faintest = 0.05;
/** What is drawn no weaker hides what is below it. */
const opaque = 0.95;
/** Type this narrow, in points, is as good as none. */
const narrowest = 1.5;

/** What leaves nothing on paper, and what does. */
const [blank, sign] = [/^[\s\p{C}]+$/u, /[\p{L}\p{N}\p{P}\p{S}]/u];

/** What the operators of a page name. */
interface Named {
  nameOf(op: number): string;
  fonts: ReadonlyMap<string, Font>;
  inkOf: InkOf;
  isOpaque(picture: unknown): boolean;
}

interface Group {
  matrix?: Matrix;
  bbox?: number[];
  smask?: SoftMask | null;
}

function thickened({ left, top, right, bottom }: Box, thick: number): Box {
  const [x, y] = right - left > bottom - top ? [0, thick / 2] : [thick / 2, 0];
  return { left: left - x, top: top - y, right: right + x, bottom: bottom + y };
}

/** What follows the operators of a page one by one, with the state that they change, and keeps what is drawn. */
export function drawingPen({ base, page, isOn }: DrawingContext, { nameOf, fonts, inkOf, isOpaque }: Named) {
  const masks = new SoftMasks();
  const drawing = masks.sheet;
  let state: State = { ...initial, matrix: base, clip: page };
  const saved: State[] = [];
  let text: Matrix = [1, 0, 0, 1, 0, 0];
  let line: Point = [0, 0];
  let pen: Point = [0, 0];
  let willClip = false;
  /** For each marked content that is open, whether it is on a layer that is switched off. */
  const off: boolean[] = [];
  /** For each, the characters of it or of the one around it. */
  const open: (Glyph[] | undefined)[] = [];

  const save = () => saved.push({ ...state });
  const restore = () => {
    state = saved.pop() ?? state;
  };
  const moveTo = (point: Point) => {
    line = point;
    pen = point;
  };
  const clipTo = (box: Box) => {
    state.clip = overlap(state.clip, box);
  };
  const turn = (matrix: unknown) => {
    if (matrix) state.matrix = after(state.matrix, matrix as Matrix);
  };
  const cut = (box: unknown) => {
    if (box) clipTo(boxOf(state.matrix, box as number[]));
  };

  const show = (glyphs: readonly (DrawnGlyph | number)[], order: number) => {
    const { font, fontSize, stretch } = state;
    if (font === undefined) return;
    const scale = Math.abs(fontSize) * (font.fontMatrix?.[0] ?? 0.001);
    const direction = Math.sign(fontSize) || 1;
    const matrix = after(state.matrix, text);
    const down = spanOf(matrix, [0, fontSize]);
    const one = spanOf(matrix, [direction, 0]);
    const length = Math.hypot(...one) || 1;
    const isVertical = font.vertical ?? false;
    const strokes = state.mode % 4 === 1;
    const isHidden = state.mode % 4 === 3 || off.includes(true) || !state.isShown;
    const opacity = isHidden ? 0 : strokes ? state.strokeOpacity : state.fillOpacity;
    const colour = strokes ? state.stroke : state.fill;
    if (!isHidden) masks.draws(colour);
    const [high, wide] = [Math.hypot(...down), Math.abs(fontSize * stretch) * length];
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        const back = (-glyph * Math.abs(fontSize)) / 1000;
        pen = isVertical ? [pen[0], pen[1] + back] : [pen[0] + back * stretch * direction, pen[1]];
        continue;
      }
      const spacing = state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0);
      const metric = isVertical ? (glyph.vmetric ?? font.defaultVMetrics) : undefined;
      const own = (metric ? Math.abs(metric[0] ?? 0) : glyph.width) * scale;
      const [x, y] = moved(matrix, [pen[0], pen[1] + state.rise]);
      const ink = inkOf(font, glyph);
      const drawn: Glyph = {
        // What is drawn is no blank, whatever the font calls it.
        text: ink && blank.test(glyph.unicode) ? unknown : glyph.unicode,
        font,
        code: glyph.originalCharCode,
        x,
        y,
        width: own * stretch * length,
        advance: (own + spacing) * stretch * length,
        // Squeezed to nothing is as small as it is narrow.
        size: wide < narrowest ? Math.min(high, wide) : high,
        across: one[0] / length,
        down: one[1] / length,
        isVertical,
        colour,
        opacity: ink === false && sign.test(glyph.unicode) ? 0 : opacity,
        clip: state.clip,
        order,
      };
      masks.sheet.glyphs.push(drawn);
      open.at(-1)?.push(drawn);
      pen = isVertical ? [pen[0], pen[1] - own - spacing] : [pen[0] + (own + spacing) * stretch * direction, pen[1]];
    }
  };

  const isDrawn = () => state.isShown && state.fillOpacity > faintest && !off.includes(true);

  const cover = (box: Box, colour: Colour | null, order: number) => {
    if (state.isOpaque && state.isBoxed && !off.includes(true))
      masks.sheet.covers.push({ box: overlap(box, state.clip), colour, order });
  };

  const path = (paint: string, data: ArrayLike<number> | null, order: number) => {
    const strokes = /stroke/i.test(paint) && state.strokeOpacity > faintest;
    const fills = /fill/i.test(paint) && state.fillOpacity > 0;
    const own = data === null ? [] : subpaths(data, state.matrix);
    if (willClip) {
      clipTo(around(own.map(({ box }) => box)));
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
        if (thick <= thickestRule) rule(segment, state.stroke);
        else if (state.strokeOpacity > opaque) cover(thickened(segment, thick), state.stroke, order);
    }
  };

  /** A surface as thin as a line is one. */
  const fill = (box: Box, colour: Colour | null, covers: boolean, order: number) => {
    const seen = overlap(box, state.clip);
    const isThin = Math.min(seen.right - seen.left, seen.bottom - seen.top) <= thickestRule;
    if (isThin && state.fillOpacity > faintest) rule(box, colour);
    else if (covers && !isThin && state.fillOpacity > opaque) cover(box, colour, order);
  };

  /** What has the colour of its ground is no line: white ones part the cells of a coloured table. */
  const rule = (box: Box, colour: Colour | null) => {
    const seen = overlap(box, { ...state.clip, left: state.clip.left - 1, right: state.clip.right + 1 });
    if (seen.right < seen.left || seen.bottom < seen.top) return;
    const [x, y] = [(seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2];
    const isPlain = colour === null || !isAlike(colour, white);
    const ground = isPlain ? undefined : masks.sheet.covers.findLast((cover) => holds(cover.box, x, y, 1))?.colour;
    if (isPlain || (ground && !isAlike(colour, ground))) masks.sheet.rules.push(seen);
  };

  const picture = (name: unknown, order: number) => {
    masks.draws(null);
    const box = boxOf(state.matrix, [0, 0, 1, 1]);
    if (isDrawn()) masks.sheet.pictures.push(overlap(overlap(box, state.clip), page));
    fill(box, null, isOpaque(name), order);
  };

  const draw = (name: string, args: unknown[], order: number) => {
    const [first, second] = args as [number, number];
    const number = numbers[name];
    if (number) state[number] = first;
    switch (name) {
      case 'save':
        save();
        return;
      case 'restore':
        return restore();
      case 'transform':
        return turn(args);
      case 'beginGroup': {
        const { matrix, bbox, smask } = args[0] as Group;
        save();
        if (smask) masks.begin(smask);
        turn(matrix);
        return cut(bbox);
      }
      case 'paintFormXObjectBegin':
        save();
        turn(args[0]);
        return cut(args[1]);
      case 'beginAnnotation':
        save();
        state = { ...initial, matrix: base, clip: page };
        cut(args[1]);
        turn(args[2]);
        return turn(args[3]);
      case 'endGroup':
        if ((args[0] as Group | undefined)?.smask) masks.end();
        return restore();
      case 'paintFormXObjectEnd':
      case 'endAnnotation':
        return restore();
      case 'beginMarkedContentProps':
        off.push(args[0] === 'OC' && args[1] !== null && !isOn(args[1]));
        open.push(args[0] === 'OC' || Number.isInteger(args[1]) ? open.at(-1) : []);
        if (args[0] !== 'OC' && !Number.isInteger(args[1])) drawing.marked.push(open.at(-1) ?? []);
        return;
      case 'beginMarkedContent':
        off.push(false);
        open.push(open.at(-1));
        return;
      case 'endMarkedContent':
        off.pop();
        open.pop();
        return;
      case 'setGState':
        for (const [key, value] of args[0] as [string, unknown][]) {
          const number = numbers[key];
          if (number) state[number] = Number(value);
          if (key === 'BM') state.isOpaque = value === 'source-over';
          if (key === 'SMask') [state.isShown, state.isBoxed] = [!value || masks.letsThrough, state.isBoxed && !value];
          if (key === 'Font') draw('setFont', value as unknown[], order);
        }
        return;
      case 'setFillRGBColor':
        state.fill = colourOf(String(args[0])) ?? null;
        return;
      case 'setStrokeRGBColor':
        state.stroke = colourOf(String(args[0])) ?? null;
        return;
      case 'setFillColorN':
        state.fill = null;
        return;
      case 'setStrokeColorN':
        state.stroke = null;
        return;
      case 'clip':
      case 'eoClip':
        willClip = true;
        return;
      case 'constructPath':
        return path(nameOf(first), (args[1] as [ArrayLike<number> | null])[0], order);
      case 'paintImageXObject':
      case 'paintImageMaskXObject':
      case 'paintInlineImageXObject':
        return picture(args[0], order);
      case 'paintSolidColorImageMask':
        masks.draws(state.fill);
        return fill(boxOf(state.matrix, [0, 0, 1, 1]), state.fill, true, order);
      case 'shadingFill':
        masks.draws(null);
        return fill(state.clip, null, true, order);
      case 'beginText':
        text = [1, 0, 0, 1, 0, 0];
        return moveTo([0, 0]);
      case 'setTextMatrix':
        text = [...(args[0] as number[])] as unknown as Matrix;
        return moveTo([0, 0]);
      case 'setFont':
        state.font = fonts.get(String(args[0]));
        state.fontSize = second;
        return;
      case 'setHScale':
        state.stretch = first / 100;
        return;
      case 'setLeading':
        state.leading = -first;
        return;
      case 'moveText':
        return moveTo([line[0] + first, line[1] + second]);
      case 'setLeadingMoveText':
        state.leading = second;
        return moveTo([line[0] + first, line[1] + second]);
      case 'nextLine':
        return moveTo([line[0], line[1] + state.leading]);
      case 'showText':
        return show(args[0] as (DrawnGlyph | number)[], order);
    }
  };
  return { drawing, draw };
}
