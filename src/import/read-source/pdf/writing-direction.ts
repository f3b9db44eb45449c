import { around, type Box } from './box.ts';
import type { Glyph } from './drawn-page.ts';

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

/** Where a point stands when the page is turned so that its writing is level. */
export function levelOf({ x, y }: { x: number; y: number }, { across, down }: Turn): { x: number; y: number } {
  return { x: x * across + y * down, y: y * across - x * down };
}

/** A box as it stands where the page is turned so that its writing is level. */
export function turned({ left, top, right, bottom }: Box, turn: Turn): Box {
  const [one, other] = [levelOf({ x: left, y: top }, turn), levelOf({ x: right, y: bottom }, turn)];
  return around([one, other].map(({ x, y }) => ({ left: x, top: y, right: x, bottom: y })));
}

/** Whether a character runs another way than its page. */
export function strangeTo({ across, down, isVertical }: Glyph, turn: Turn): 'vertical' | 'aslant' | undefined {
  if (isVertical) return 'vertical';
  return across * turn.across + down * turn.down < 0.999 ? 'aslant' : undefined;
}

/** A character that lies on its right side as one that stands where it lies. */
export function uprightOf({ text, x, y, width, size, across, down }: Glyph, turn: Turn) {
  if (text.trim() === '' || turn.across * down - turn.down * across < 0.999) return [];
  const { x: left, y: top } = levelOf({ x, y }, turn);
  return [{ text, x: left - size * 0.12, y: top + width / 2 + size * 0.35, width: size, size }];
}

/** The middle of a character, which stands above its base line, whichever way that runs. */
export function centreOf({ x, y, width, size, across, down }: Glyph): [x: number, y: number] {
  return [x + (width / 2) * across + size * 0.35 * down, y + (width / 2) * down - size * 0.35 * across];
}
