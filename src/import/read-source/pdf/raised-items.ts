import { raisedText } from '../raised-text.ts';
import type { PlacedText } from './visible-runs.ts';

/** What may be a mark or an exponent, as large as the words beside it or not. */
const sign = /^[\d\p{Script=Latin}()[\]（）［］①-⑳*＊†‡§#+\-−,，.]{1,6}$/u;
/** What is a mark only where it is much smaller and higher than the words beside it, or lower. */
const word = /^[\p{L}\p{N}\p{P}\p{S}]{1,6}$/u;
/** Words that are nothing but a note's mark, which are taken as they are. */
const noteMark = /^[（(〔[【]?[附备]?注[\d①-⑳]*[】\]〕)）]?$/;
/** Characters touch when they are not farther apart than this, in the height of the type. */
const touching = 0.35;

/**
 * Raised and lowered characters as characters of their own on the line of their neighbour, so that a note's mark is
 * never the last digit of an amount, nor a line by itself. What is raised is smaller, or clearly off the line of what it
 * touches.
 * @returns also those that have no small form
 */
export function levelled(items: readonly PlacedText[]): {
  items: PlacedText[];
  unwritten: { words: string; y: number }[];
} {
  const unwritten: { words: string; y: number }[] = [];
  const strips = Map.groupBy(items, ({ y }) => Math.floor(y / stripHeight));
  const onLines = items.map((item) => {
    if (!word.test(item.text)) return item;
    const strip = Math.floor(item.y / stripHeight);
    const near = [strip - 1, strip, strip + 1].flatMap((nth) => strips.get(nth) ?? []);
    const isSign = sign.test(item.text);
    if (!isSign && near.some((other) => other !== item && isStackedOn(other, item))) return item;
    const host = near.find((other) => other !== item && (isSign ? isRaisedBeside : isRaisedWord)(item, other));
    if (!host) return item;
    // A note's mark of words needs no small form; of other words nobody knows why they are raised.
    const isWord = /\p{Script=Han}/u.test(item.text);
    const { text, whole } =
      isWord && !/\d/.test(item.text)
        ? { text: item.text, whole: noteMark.test(item.text) }
        : raisedText(item.text, host.y > item.y ? 'superscript' : 'subscript');
    if (!whole || (isWord && !noteMark.test(item.text))) unwritten.push({ words: item.text, y: host.y });
    return { ...item, text, y: host.y };
  });
  return { items: onLines, unwritten };
}

/** Raised characters stand no farther from their line, in points. */
const stripHeight = 40;

function isRaisedBeside(item: PlacedText, host: PlacedText): boolean {
  const { size } = host;
  const gap = gapBetween(item, host);
  const up = (host.y - item.y) / size;
  if (gap > touching * size || gap < -0.3 * size || host.size < item.size * 0.98) return false;
  const isSmaller = item.size < host.size * 0.86;
  if (isSmaller) return (up > 0.08 && up < 0.75) || (up < -0.05 && up > -0.45);
  return !sign.test(host.text) && gap < 0.15 * size && Math.abs(up) > 0.15 && Math.abs(up) < 0.45;
}

/** Small type may also stand beside large type, level with its middle. */
function isRaisedWord(item: PlacedText, host: PlacedText): boolean {
  const up = (host.y - item.y) / host.size;
  return item.size < host.size * 0.86 && (up > 0.2 || up < -0.05) && isRaisedBeside(item, host);
}

function gapBetween(item: PlacedText, host: PlacedText): number {
  return Math.max(item.x - host.x - host.width, host.x - item.x - item.width);
}

/** Two small lines beside large words, of which neither is a mark. */
function isStackedOn(other: PlacedText, item: PlacedText): boolean {
  const apart = Math.abs(other.y - item.y) / item.size;
  return (
    Math.abs(other.size - item.size) < item.size * 0.1 && apart > 0.5 && apart < 1.35 && gapBetween(other, item) < 0
  );
}
