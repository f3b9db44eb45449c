import { fractionText } from '../fraction-text.ts';
import type { Box } from './box.ts';
import { reachOfWords } from './cell-items.ts';
import { pdfLines } from './pdf-lines.ts';
import type { PdfPage } from './pdf-pages.ts';
import type { PlacedText } from './visible-runs.ts';

/** The line of a fraction is no thicker, in points. */
const thickest = 2;
/** It reaches no farther beyond the words above and below, which touch, and from those beside it, in the height of the type. */
const [overhang, touching, blank] = [1.5, 0.8, 1.6];
/** A line may be written with dashes, which stand so far above their base line, in the height of the type. */
const [dashes, dashHeight] = [/^[—―─－–-]{2,}$/, 0.35];
/** What a line alone parts as a fraction, and how much closer above it the number of a sum stands, in the height of the type. */
const [number, sumStep] = [/^\d+(?:\.\d+)?$/, 2.5];
/** Base lines above it, below it and beside it stand so far below it, in the height of their type. */
const [above, below, beside] = [
  [-0.8, -0.02],
  [0.6, 1.5],
  [0.08, 0.55],
] as const;

/** A page has fewer lines that may be one of a fraction. */
const mostRules = 1000;

/** Writes the fractions that a page draws, words over a line over words in a line of text, in that line: 支出/预算. */
export function withFractions(page: PdfPage): PdfPage {
  const level = page.rules.filter(
    ({ left, top, right, bottom }) => bottom - top <= thickest && right - left > (bottom - top) * 2,
  );
  const written = page.items.filter(({ text }) => dashes.test(text));
  return level.length + written.length > mostRules
    ? page
    : [...level, ...written.map(barOf)].reduce(withFraction, page);
}

function barOf({ x, y, width, size }: PlacedText): Box {
  const at = y - size * dashHeight;
  return { left: x, right: x + width, top: at, bottom: at };
}

function withFraction(page: PdfPage, rule: Box): PdfPage {
  const { items, rules, unseen } = page;
  const stands = ({ y, size }: PlacedText, [from, to]: readonly [number, number]) =>
    y - rule.bottom > from * size && y - rule.bottom < to * size;
  const isBeside = (item: PlacedText) => {
    const gap = Math.max(rule.left - item.x - item.width, item.x - rule.right) / item.size;
    return stands(item, beside) && gap > -touching / 2 && gap < blank;
  };
  const hosts = items.filter(isBeside);
  if (rules.some((other) => isUprightAt(other, rule))) return page;
  const isWithin = ({ x, width, size }: PlacedText) => {
    const by = (size * touching) / 2;
    return x > rule.left - by && x + width < rule.right + by;
  };
  const [over, under] = [above, below].map((range) => items.filter((item) => isWithin(item) && stands(item, range)));
  if (over === undefined || under === undefined || ![over, under].every((words) => isOne(words, rule))) return page;
  const host = hosts[0] ?? loneHost(over, under, items);
  if (host === undefined) return page;
  const text = fractionText(wordsOf(over), wordsOf(under));
  // 3 and 1/2 are not 31/2.
  const isBefore = (item: PlacedText) => hosts.includes(item) && item.x < rule.left && /\d$/.test(item.text);
  const fraction = {
    ...{ text, x: rule.left, y: host.y, width: rule.right - rule.left, size: host.size },
    blankAfter: hosts.some((item) => item.x > rule.left && /^\d/.test(item.text)),
  };
  const isPart = (item: PlacedText) =>
    over.includes(item) ||
    under.includes(item) ||
    (dashes.test(item.text) && barOf(item).left === rule.left && stands(item, beside));
  const others = items.filter((item) => !isPart(item));
  return {
    ...page,
    items: [...others.map((item) => (isBefore(item) ? { ...item, blankAfter: true } : item)), fraction],
    rules: rules.filter((other) => other !== rule),
    unseen: [...unseen, { why: 'equation', words: text, y: host.y }],
  };
}

/** Where a number over a number stands, with no words beside it, and no number above that both are the sum of. */
function loneHost(
  over: readonly PlacedText[],
  under: readonly PlacedText[],
  items: readonly PlacedText[],
): PlacedText | undefined {
  const [[first], [second]] = [over, under];
  if (first === undefined || second === undefined) return undefined;
  if (![over, under].every((words) => number.test(wordsOf(words)))) return undefined;
  const { from, to } = reachOfWords(over);
  const isNear = (item: PlacedText) => {
    if (over.includes(item) || under.includes(item) || dashes.test(item.text)) return false;
    const isBeside = item.y > first.y - first.size / 2 && item.y < second.y + first.size / 2;
    return isBeside || (number.test(item.text) && isOver(item, { from, to }, first));
  };
  return items.some(isNear) ? undefined : first;
}

function isOver({ x, y, width }: PlacedText, { from, to }: { from: number; to: number }, first: PlacedText): boolean {
  return x < to && x + width > from && y < first.y && y > first.y - first.size * sumStep;
}

/** The sides of a cell stand at its lines. */
function isUprightAt({ left, right, top, bottom }: Box, rule: Box): boolean {
  const isAt = [rule.left, rule.right].some((end) => Math.abs(left - end) < thickest * 2);
  return isAt && bottom - top > right - left && top < rule.bottom + thickest && bottom > rule.top - thickest;
}

/** Whether words are one piece, which the line is drawn for. */
function isOne(words: readonly PlacedText[], { left, right }: Box): boolean {
  const sorted = words.toSorted((a, b) => a.x - b.x);
  const parts = sorted.filter(({ x, size }, nth) => {
    const before = sorted[nth - 1];
    return before === undefined || x - before.x - before.width > size * touching;
  });
  const { from, to } = reachOfWords(words);
  return parts.length === 1 && right - left - (to - from) < (parts[0]?.size ?? 0) * overhang;
}

function wordsOf(items: readonly PlacedText[]): string {
  return pdfLines(items)
    .lines.flatMap(({ cells }) => cells.map(({ text }) => text))
    .join('');
}
