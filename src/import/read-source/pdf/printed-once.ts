import type { Glyph } from './drawn-page.ts';

/** Bold is sometimes made by printing twice, a little aside: less than half of a character, or II would be one I. */
export function printedOnce(glyphs: readonly Glyph[]): Glyph[] {
  // By their words, then by where they stand: a key of all three, made nine times for each, took ten times as long.
  const printed = new Map<string, Map<number, Map<number, Glyph[]>>>();
  return glyphs.filter((glyph) => {
    const { text, x, y, size, width } = glyph;
    if (text.trim() === '') return true;
    const most = Math.min(size * 0.2, width * 0.5);
    const unit = Math.max(size, 1) * 0.2;
    const [column, row] = [Math.floor(x / unit), Math.floor(y / unit)];
    const alike = printed.get(text) ?? new Map<number, Map<number, Glyph[]>>();
    for (let dx = -1; dx <= 1; dx++)
      for (let dy = -1; dy <= 1; dy++)
        for (const other of alike.get(column + dx)?.get(row + dy) ?? [])
          if (Math.abs(other.x - x) < most && Math.abs(other.y - y) < size * 0.2) return false;
    const inColumn = alike.get(column) ?? new Map<number, Glyph[]>();
    const own = inColumn.get(row);
    if (own) own.push(glyph);
    else printed.set(text, alike.set(column, inColumn.set(row, [glyph])));
    return true;
  });
}
