import type { ShownRow } from './shown-chart.ts';

/** How a bar is filled: solid for an item, striped for a sub-item, an outline for a value the report does not print. */
export interface BarFill {
  background: string | CanvasPattern;
  border: string;
  borderWidth: number;
}

/** The fill of a row's bar. A zero is a tick, which the table draws. */
export function barFill({ bar }: ShownRow, colour: string, pixelRatio: number): BarFill {
  const nothing = { background: 'transparent', border: 'transparent', borderWidth: 0 };
  if (!bar?.length) return nothing;
  if (bar.look === 'chart-bar-derived') return { ...nothing, border: colour, borderWidth: 1.5 };
  if (bar.look === 'chart-bar-sub') return { background: stripes(colour, pixelRatio), border: colour, borderWidth: 1 };
  return { ...nothing, background: colour };
}

/** Upright stripes, two pixels in four, sharp at any pixel ratio. */
export function stripes(colour: string, pixelRatio: number): string | CanvasPattern {
  const tile = document.createElement('canvas');
  tile.width = tile.height = Math.round(4 * pixelRatio);
  const context = tile.getContext('2d');
  if (!context) return colour;
  context.fillStyle = colour;
  context.fillRect(0, 0, tile.width / 2, tile.height);
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().scale(4 / tile.width));
  return pattern ?? colour;
}
