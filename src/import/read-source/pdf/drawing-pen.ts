import { colourOf } from '../colour.ts';
import { type Font, numbers } from './drawing-state.ts';
import type { DrawingContext, Glyph, PageDrawing } from './drawn-page.ts';
import type { InkOf } from './glyph-ink.ts';
import { Graphics } from './graphics.ts';
import type { Matrix } from './matrix.ts';
import { type SoftMask, SoftMasks } from './soft-masks.ts';
import { surfacePen } from './surface-pen.ts';
import { textPen } from './text-pen.ts';

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

/** What follows the operators of a page one by one, with the state that they change, and keeps what is drawn. */
export function drawingPen({ base, page, isOn }: DrawingContext, { nameOf, fonts, inkOf, isOpaque }: Named) {
  const masks = new SoftMasks();
  const drawing = masks.sheet;
  const graphics = new Graphics(base, page);
  /** For each marked content that is open, the characters of it or of the one around it. */
  const open: (Glyph[] | undefined)[] = [];
  const tags: string[] = [];
  const isArtifact = () => tags.includes('Artifact');
  const text = textPen(graphics, masks, { fonts, inkOf, marked: () => open.at(-1), isArtifact });
  const surfaces = surfacePen(graphics, masks, page, isOpaque);

  const draw = (name: string, args: unknown[], order: number) => {
    const { state } = graphics;
    const number = numbers[name];
    if (number) state[number] = args[0] as number;
    if (text(name, args, order)) return;
    switch (name) {
      case 'save':
        return graphics.save();
      case 'restore':
        return graphics.restore();
      case 'transform':
        return graphics.turn(args);
      case 'beginGroup': {
        const { matrix, bbox, smask } = args[0] as Group;
        graphics.save();
        if (smask) masks.begin(smask);
        graphics.turn(matrix);
        return graphics.cut(bbox);
      }
      case 'paintFormXObjectBegin':
        graphics.save();
        graphics.turn(args[0]);
        return graphics.cut(args[1]);
      case 'beginAnnotation':
        masks.sheet = annotationSheet(drawing, String(args[0]));
        graphics.save();
        graphics.begin();
        graphics.cut(args[1]);
        graphics.turn(args[2]);
        return graphics.turn(args[3]);
      case 'endGroup':
        if ((args[0] as Group | undefined)?.smask) masks.end();
        return graphics.restore();
      case 'endAnnotation':
        // What it is painted with covers the page, and is the shade of no cell.
        drawing.covers.push(...masks.sheet.covers.map((cover) => ({ ...cover, colour: null })));
        masks.sheet = drawing;
        return graphics.restore();
      case 'paintFormXObjectEnd':
        return graphics.restore();
      case 'beginMarkedContentProps':
        tags.push(String(args[0]));
        graphics.off.push(args[0] === 'OC' && args[1] !== null && !isOn(args[1]));
        open.push(args[0] === 'OC' || Number.isInteger(args[1]) ? open.at(-1) : []);
        if (args[0] !== 'OC' && !Number.isInteger(args[1])) drawing.marked.push(open.at(-1) ?? []);
        return;
      case 'beginMarkedContent':
        tags.push((args[0] as { name: string }).name);
        graphics.off.push(false);
        open.push(open.at(-1));
        return;
      case 'endMarkedContent':
        tags.pop();
        graphics.off.pop();
        open.pop();
        return;
      case 'setGState':
        for (const [key, value] of args[0] as [string, unknown][]) {
          const number = numbers[key];
          if (number) state[number] = Number(value);
          if (key === 'BM') state.blending = String(value);
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
        return surfaces.clip();
      case 'constructPath':
        return surfaces.path(nameOf(args[0] as number), (args[1] as [ArrayLike<number> | null])[0], order);
      case 'paintImageXObject':
      case 'paintImageMaskXObject':
      case 'paintInlineImageXObject':
        return surfaces.picture(args[0], order);
      case 'paintSolidColorImageMask':
        return surfaces.stencil(order);
      case 'shadingFill':
        return surfaces.shade(order);
    }
  };
  return { drawing, draw };
}

/** Where an annotation draws: its words and lines are none of the page's. */
function annotationSheet(page: PageDrawing, id: string): PageDrawing {
  const own = { id, glyphs: [], rules: [] };
  page.annotated.push(own);
  return { ...page, ...own, covers: [], forms: [] };
}
