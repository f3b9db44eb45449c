import { unknown } from '../unknown-characters.ts';
import { leavesNothing } from './blend-modes.ts';
import type { DrawnGlyph, Font } from './drawing-state.ts';
import type { Glyph } from './drawn-page.ts';
import type { InkOf } from './glyph-ink.ts';
import type { Graphics } from './graphics.ts';
import { after, type Matrix, moved, type Point, spanOf } from './matrix.ts';
import type { SoftMasks } from './soft-masks.ts';

/** Type this narrow, in points, is as good as none. */
const narrowest = 1.5;

/** What leaves nothing on paper, and what does; private characters are looked up with their font. */
const [blank, sign] = [/^[\s\p{Cc}\p{Cf}\p{Cs}\p{Cn}]+$/u, /[\p{L}\p{N}\p{P}\p{S}]/u];

/** What text is drawn with. */
interface Type {
  fonts: ReadonlyMap<string, Font>;
  inkOf: InkOf;
  /** The characters of the marked content that is open. */
  marked(): Glyph[] | undefined;
  /** Whether it is none of the text. */
  isArtifact(): boolean;
}

/** What follows the operators of text, and keeps every character with its place. */
export function textPen(graphics: Graphics, masks: SoftMasks, { fonts, inkOf, marked, isArtifact }: Type) {
  let text: Matrix = [1, 0, 0, 1, 0, 0];
  let line: Point = [0, 0];
  let pen: Point = [0, 0];
  const moveTo = (point: Point) => {
    line = point;
    pen = point;
  };
  const set = (matrix: Matrix) => {
    text = matrix;
    moveTo([0, 0]);
  };

  const show = (glyphs: readonly (DrawnGlyph | number)[], order: number) => {
    const { state } = graphics;
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
    const colour = strokes ? state.stroke : state.fill;
    const isOff = graphics.isOff || !state.isShown || leavesNothing(state.blending, colour);
    const isHidden = state.mode % 4 === 3 || isOff;
    const opacity = isHidden ? 0 : strokes ? state.strokeOpacity : state.fillOpacity;
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
        isArtifact: isArtifact(),
      };
      masks.sheet.glyphs.push(drawn);
      marked()?.push(drawn);
      pen = isVertical ? [pen[0], pen[1] - own - spacing] : [pen[0] + (own + spacing) * stretch * direction, pen[1]];
    }
  };

  /** @returns whether the operator is one of text */
  const draw = (name: string, args: unknown[], order: number): boolean => {
    const { state } = graphics;
    const [first, second] = args as [number, number];
    switch (name) {
      case 'beginText':
        set([1, 0, 0, 1, 0, 0]);
        break;
      case 'setTextMatrix':
        set([...(args[0] as number[])] as unknown as Matrix);
        break;
      case 'setFont':
        state.font = fonts.get(String(args[0]));
        state.fontSize = second;
        break;
      case 'setHScale':
        state.stretch = first / 100;
        break;
      case 'setLeading':
        state.leading = -first;
        break;
      case 'moveText':
        moveTo([line[0] + first, line[1] + second]);
        break;
      case 'setLeadingMoveText':
        state.leading = second;
        moveTo([line[0] + first, line[1] + second]);
        break;
      case 'nextLine':
        moveTo([line[0], line[1] + state.leading]);
        break;
      case 'showText':
        show(args[0] as (DrawnGlyph | number)[], order);
        break;
      default:
        return false;
    }
    return true;
  };
  return draw;
}
