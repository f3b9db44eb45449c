import { around, type Box } from './box.ts';
import type { PdfPage } from './pdf-pages.ts';

/** What is smaller, in points, has no words: bullets, rules, dots. */
const [narrowest, lowest, smallest] = [40, 10, 1500];
/** Strips of one picture lie so close. */
const touching = 2;
/** A sign or a ground on so many pages is told once. */
const repeated = 3;

/** Where the head, the foot and the number of a page stand, by its height. */
const edge = 0.1;
/** A page of a scan is so much of its picture. */
const scanned = 0.5;

/** Whether a page has no words, or none on and around its picture but those at its edges. */
export function isWithoutText({ items, pictures, width, height }: PdfPage): boolean {
  const isPicture = ({ left, top, right, bottom }: Box) => (right - left) * (bottom - top) > width * height * scanned;
  const isAtEdge = ({ y }: { y: number }) => y < height * edge || y > height * (1 - edge);
  return items.length === 0 || (items.every(isAtEdge) && joined(pictures).some(isPicture));
}

/** The pictures of pages that may hold words: those drawn in strips as one, those that pages repeat once. */
export function picturesOf(pages: readonly { pictures: readonly Box[] }[]): Box[][] {
  const own = pages.map(({ pictures }) => joined(pictures).filter(mayHoldWords));
  const counts = Map.groupBy(own.flat(), keyOf);
  const told = new Set<string>();
  return own.map((boxes) =>
    boxes.filter((box) => {
      const key = keyOf(box);
      const isTold = told.has(key);
      told.add(key);
      return (counts.get(key)?.length ?? 0) < repeated || !isTold;
    }),
  );
}

function mayHoldWords({ left, top, right, bottom }: Box): boolean {
  const [width, height] = [right - left, bottom - top];
  return width >= narrowest && height >= lowest && width * height >= smallest;
}

function keyOf(box: Box): string {
  return [box.left, box.top, box.right, box.bottom].map((side) => Math.round(side / 4)).join(' ');
}

function joined(boxes: readonly Box[]): Box[] {
  const whole: Box[] = [];
  for (const box of boxes) {
    const last = whole.at(-1);
    if (last && areTouching(last, box)) whole[whole.length - 1] = around([last, box]);
    else whole.push(box);
  }
  return whole;
}

function areTouching(a: Box, b: Box): boolean {
  return (
    a.left <= b.right + touching &&
    b.left <= a.right + touching &&
    a.top <= b.bottom + touching &&
    b.top <= a.bottom + touching
  );
}
