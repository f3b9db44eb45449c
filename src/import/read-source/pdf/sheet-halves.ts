import type { Box } from './box.ts';
import type { PdfPage } from './pdf-pages.ts';
import type { PlacedText } from './visible-runs.ts';

/** A sheet is so much wider than high; one as wide as A3, in points, needs no page numbers to be known. */
const [lyingSheet, wideSheet] = [1.2, 1000];
/** Nothing stands in the middle of it, on so much of its width. */
const fold = 0.02;
const bareNumber = /^\D{0,4}(\d{1,3})\D{0,4}$/;

/**
 * The pages of a sheet that two are printed on side by side: nothing goes across its middle, not even a title or a line
 * of a table. Any other page is its only one.
 */
export function pagesOfSheet(page: PdfPage): PdfPage[] {
  const { width, height, items, rules } = page;
  const [left, right] = [width * (0.5 - fold / 2), width * (0.5 + fold / 2)];
  const isAcross = (from: number, to: number) => from < right && to > left;
  const isFree =
    width > height * lyingSheet &&
    !items.some(({ x, width: own }) => isAcross(x, x + own)) &&
    !rules.some((rule) => isAcross(rule.left, rule.right));
  if (!isFree) return [page];
  const halves = [items.filter(({ x }) => x < left), items.filter(({ x }) => x >= right)] as const;
  const areTwo = width >= wideSheet || areNumbered(...halves);
  if (!areTwo || halves.some((half) => half.length === 0)) return [page];
  const [isLeft, isRight] = [(box: Box) => box.right <= right, (box: Box) => box.left >= left];
  const half = { ...page, width: width / 2 };
  return [
    { ...half, ...partOf(page, halves[0], isLeft, 0) },
    { ...half, ...partOf(page, halves[1], isRight, width / 2), unseen: [] },
  ];
}

/** Both halves have a number in one line at their foot, one after the other. */
function areNumbered(left: readonly PlacedText[], right: readonly PlacedText[]): boolean {
  const [one, other] = [left, right].map((items) => items.toSorted((a, b) => b.y - a.y)[0]);
  const [first, second] = [one, other].map((item) => bareNumber.exec(item?.text ?? '')?.[1]);
  if (one === undefined || other === undefined || first === undefined) return false;
  return Math.abs(one.y - other.y) < one.size * 0.5 && Number(first) + 1 === Number(second);
}

function partOf(
  { rules, fills, pictures, turned }: PdfPage,
  items: readonly PlacedText[],
  isIn: (box: Box) => boolean,
  by: number,
): Pick<PdfPage, 'items' | 'rules' | 'fills' | 'pictures' | 'turned'> {
  const boxes = (all: readonly Box[]) =>
    all.filter(isIn).map((box) => ({ ...box, left: box.left - by, right: box.right - by }));
  const texts = (all: readonly PlacedText[]) => all.map((item) => ({ ...item, x: item.x - by }));
  const own = turned.filter(({ x, y, width, size }) => isIn({ left: x, right: x + width, top: y - size, bottom: y }));
  return {
    items: texts(items),
    rules: boxes(rules),
    fills: boxes(fills),
    pictures: boxes(pictures),
    turned: texts(own),
  };
}
