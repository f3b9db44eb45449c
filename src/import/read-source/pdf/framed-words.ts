import { around, type Box } from './box.ts';
import { isInside } from './cell-items.ts';
import type { FloatedBox } from './floated-boxes.ts';
import { isSameReach } from './grid-lines.ts';
import { type Line, meeting, ruleLines, sameLine } from './rule-lines.ts';
import type { PlacedText } from './visible-runs.ts';

/** A page of text has fewer frames, and fewer level lines. */
const [mostFrames, mostLines] = [50, 500];

/** Closed frames, and surfaces in a colour, by what is drawn. */
export function framesOf(rules: readonly Box[], fills: readonly Box[]): Box[] {
  const { level, upright } = ruleLines(rules);
  const closes = (at: number, top: Line, bottom: Line) =>
    upright.some(
      (side) => Math.abs(side.at - at) < sameLine && side.from < top.at + meeting && side.to > bottom.at - meeting,
    );
  const drawn = (level.length > mostLines ? [] : level).flatMap((top, nth): Box[] => {
    const bottom = level.slice(nth + 1).find((line) => isSameReach(top, line));
    if (bottom === undefined || !closes(top.from, top, bottom) || !closes(top.to, top, bottom)) return [];
    return [{ left: top.from, top: top.at, right: top.to, bottom: bottom.at }];
  });
  return [...drawn, ...fills].slice(0, mostFrames);
}

/** Parts the words in a frame from those beside it, which are read first: their lines would go on in one another. */
export function withoutFramed(
  items: readonly PlacedText[],
  frames: readonly Box[],
): { items: PlacedText[]; floated: FloatedBox[] } {
  let rest = [...items];
  const floated = frames.flatMap((frame): FloatedBox[] => {
    const own = rest.filter((item) => isInside(item, frame));
    const others = rest.filter((item) => !own.includes(item));
    const isBeside = ({ y }: PlacedText) => own.some((item) => Math.abs(item.y - y) < item.size);
    const beside = others.filter(isBeside);
    const [first] = beside.toSorted((a, b) => a.y - b.y || a.x - b.x);
    const isText = /[，。；：]/.test(own.map(({ text }) => text).join(''));
    if (first === undefined || !isText || ![own, beside].every(areLines)) return [];
    rest = others;
    const room = around(beside.map(({ x, y, width }) => ({ left: x, top: y, right: x + width, bottom: y })));
    return [{ items: own, boxes: [], beside: first, room, moved: new Map() }];
  });
  return { items: rest, floated };
}

/** Whether words are more than those of one line, some of which may be marked by a frame. */
function areLines(items: readonly PlacedText[]): boolean {
  const heights = items.map(({ y }) => y);
  return Math.max(...heights) - Math.min(...heights) > Math.max(...items.map(({ size }) => size)) * 0.8;
}
