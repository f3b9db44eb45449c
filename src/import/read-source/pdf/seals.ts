import { isAlike } from '../colour.ts';
import { around, type Box, holds } from './box.ts';
import type { Glyph } from './drawn-page.ts';
import { centreOf } from './writing-direction.ts';

/** Words along a curve, each character turned a little further than the one before, and those that they run around. */
export interface CurvedWords {
  glyphs: Glyph[];
  words: string;
  /** Whether they run around something, as the words of a round seal do. */
  isSeal: boolean;
}

/** A curve has so many characters, each turned so much further than the one before, in degrees. */
const [fewest, leastStep, widestStep] = [4, 1.5, 80];
/** Its characters stand no farther apart, in the height of the type. */
const farthest = 6;
/** The words of a seal turn so far at least, in degrees. */
const leastTurn = 90;
/** A page has fewer seals, and fewer characters in a colour that is not the text's. */
const [mostSeals, mostColoured] = [50, 2000];

/** The curves of words on a page, with the words of the seals whose edge they are. */
export function curvedWords(glyphs: readonly Glyph[]): CurvedWords[] {
  const seen = glyphs.filter(({ text }) => text.trim() !== '');
  const taken = new Set<Glyph>();
  return curvesOf(seen)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, mostSeals)
    .flatMap((curve) => {
      if (curve.some((glyph) => taken.has(glyph))) return [];
      const isSeal = Math.abs(turnOf(curve)) >= leastTurn;
      const own = isSeal ? [...curve, ...insideOf(curve, seen)] : curve;
      for (const glyph of own) taken.add(glyph);
      return [{ glyphs: own, words: own.map(({ text }) => text).join(''), isSeal }];
    });
}

function curvesOf(glyphs: readonly Glyph[]): Glyph[][] {
  const curves: Glyph[][] = [];
  let open: Glyph[] = [];
  for (const glyph of glyphs) {
    const [before, last] = open.slice(-2);
    const one = open.at(-1);
    const goesOn =
      one !== undefined &&
      isNext(one, glyph) &&
      (last === undefined || before === undefined || stepOf(before, last) > 0 === stepOf(last, glyph) > 0);
    if (goesOn) open.push(glyph);
    else {
      curves.push(open);
      open = [glyph];
    }
  }
  return [...curves, open].filter(({ length }) => length >= fewest);
}

function isNext(before: Glyph, glyph: Glyph): boolean {
  const step = Math.abs(stepOf(before, glyph));
  return (
    step > leastStep &&
    step < widestStep &&
    Math.abs(before.size - glyph.size) < glyph.size * 0.05 &&
    Math.hypot(before.x - glyph.x, before.y - glyph.y) < glyph.size * farthest &&
    isOfColour(before, glyph)
  );
}

/** How much further a character is turned than another, in degrees, clockwise. */
function stepOf(one: Glyph, other: Glyph): number {
  const sine = one.across * other.down - one.down * other.across;
  return (Math.atan2(sine, one.across * other.across + one.down * other.down) * 180) / Math.PI;
}

function turnOf(curve: readonly Glyph[]): number {
  return curve.slice(1).reduce((sum, glyph, nth) => sum + stepOf(curve[nth] as Glyph, glyph), 0);
}

function isOfColour({ colour: one }: Glyph, { colour: other }: Glyph): boolean {
  return one === other || (one !== null && other !== null && isAlike(one, other));
}

/**
 * What a seal has besides the words at its edge: what of its colour stands within it and goes on nowhere outside. Where its colour is that of the
 * text, which may lie under it, what is drawn right after its edge.
 */
function insideOf(curve: readonly Glyph[], glyphs: readonly Glyph[]): Glyph[] {
  const [first] = curve as [Glyph];
  const { left, right, top, bottom } = around(curve.map(dotOf));
  const box: Box = { left, right, top, bottom: Math.max(bottom, top + right - left) };
  const isIn = (glyph: Glyph) => holds(box, ...centreOf(glyph), first.size / 2);
  const others = glyphs.filter((glyph) => !curve.includes(glyph) && isOfColour(glyph, first));
  if (others.length > Math.min(glyphs.length / 2, mostColoured)) {
    const behind = glyphs.slice(glyphs.indexOf(curve.at(-1) as Glyph) + 1);
    const end = behind.findIndex((glyph) => !isOfColour(glyph, first) || !isIn(glyph));
    return end === -1 ? behind : behind.slice(0, end);
  }
  const outside = others.filter((glyph) => !isIn(glyph));
  const goesOn = ({ x, y, size }: Glyph) =>
    outside.some((other) => Math.abs(other.y - y) < 1 && Math.abs(other.x - x) < size * 3);
  return others.filter((glyph) => isIn(glyph) && !goesOn(glyph));
}

function dotOf(glyph: Glyph): Box {
  const [x, y] = centreOf(glyph);
  return { left: x, top: y, right: x, bottom: y };
}
