import type { Box } from './box.ts';
import type { Glyph } from './drawn-page.ts';
import type { PlacedText } from './visible-runs.ts';

/** A direction of writing, of length 1. */
export type Turn = Pick<Glyph, 'across' | 'down'>;

/** So little askew a page may lie. */
const askew = 0.05;

/** The direction most of the page is written in: along one of its edges, however often a watermark runs across it. */
export function mainDirection(glyphs: readonly Glyph[]): Turn {
  const counts = new Map<string, { count: number; turn: Turn }>();
  for (const { text, across, down, isVertical } of glyphs) {
    if (text.trim() === '' || isVertical) continue;
    const key = `${Math.round(across * 100)} ${Math.round(down * 100)}`;
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { count: 1, turn: { across, down } });
  }
  const isAlong = ({ turn }: { turn: Turn }) => Math.min(Math.abs(turn.across), Math.abs(turn.down)) < askew;
  const [most] = [...counts.values()].filter(isAlong).toSorted((a, b) => b.count - a.count);
  return most?.turn ?? { across: 1, down: 0 };
}

/** A box as it stands where the page is turned so that its writing is level. */
export function turned({ left, top, right, bottom }: Box, { across, down }: Turn): Box {
  const [x0, y0] = [left * across + top * down, top * across - left * down];
  const [x1, y1] = [right * across + bottom * down, bottom * across - right * down];
  return { left: Math.min(x0, x1), top: Math.min(y0, y1), right: Math.max(x0, x1), bottom: Math.max(y0, y1) };
}

/** Whether a character runs another way than its page. */
export function strangeTo({ across, down, isVertical }: Glyph, turn: Turn): 'vertical' | 'aslant' | undefined {
  if (isVertical) return 'vertical';
  return across * turn.across + down * turn.down < 0.999 ? 'aslant' : undefined;
}

/** A character that lies on its right side as one that stands where it lies. */
export function uprightOf({ text, x, y, width, size, across, down }: Glyph, turn: Turn): PlacedText[] {
  if (text.trim() === '' || turn.across * down - turn.down * across < 0.999) return [];
  const [left, top] = [x * turn.across + y * turn.down, y * turn.across - x * turn.down];
  return [{ text, x: left - size * 0.12, y: top + width / 2 + size * 0.35, width: size, size }];
}
