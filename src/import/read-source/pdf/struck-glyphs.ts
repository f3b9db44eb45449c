import type { Box } from './box.ts';
import type { Glyph } from './drawn-page.ts';

/** A line that strikes out is no thicker, in the height of the type. */
const thickest = 0.15;
/** It runs this far above the base line, in the height of the type. */
const lowest = 0.18;
const highest = 0.5;
/** What it strikes out fills it; the line of a table is longer than the words it touches. */
const leastFilled = 0.85;

/** Characters with a level line through them that is as long as they are together. */
export function struckGlyphs(glyphs: readonly Glyph[], rules: readonly Box[]): Set<Glyph> {
  const struck = new Set<Glyph>();
  const level = rules.filter(({ left, top, right, bottom }) => right - left > (bottom - top) * 2);
  if (level.length === 0) return struck;
  const rows = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    if (glyph.across < 0.999 || glyph.isVertical || glyph.text.trim() === '') continue;
    const row = rows.get(Math.round(glyph.y));
    if (row) row.push(glyph);
    else rows.set(Math.round(glyph.y), [glyph]);
  }
  for (const rule of level) {
    const at = (rule.top + rule.bottom) / 2;
    const under: Glyph[] = [];
    // Of type up to 60 points high.
    for (let y = Math.floor(at); y < at + 60 * highest; y++)
      for (const glyph of rows.get(y) ?? []) if (isThrough(rule, at, glyph)) under.push(glyph);
    const filled = under.reduce((sum, { width, advance }) => sum + Math.max(width, advance), 0);
    if (filled >= (rule.right - rule.left) * leastFilled) for (const glyph of under) struck.add(glyph);
  }
  return struck;
}

function isThrough({ left, top, right, bottom }: Box, at: number, { x, y, width, size }: Glyph): boolean {
  const above = (y - at) / size;
  const middle = x + width / 2;
  return bottom - top <= size * thickest && above > lowest && above < highest && left <= middle && middle <= right;
}
