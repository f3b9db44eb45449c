import { around, type Box } from './box.ts';

/** Letters are so high, in points; their strokes may be as small as a dot. */
const [lowest, highest] = [6, 60];
/** A line has so many forms, so many for each square of its length, and so many sizes of them: an ornament repeats one. */
const [fewestForms, fewestEach, fewestSizes] = [12, 0.75, 6];
/** It is so much longer than high, and its letters stand so close, by its height. */
const [longest, closest] = [4, 0.8];
/** A page has fewer lines of letters than of forms of a map. */
const mostForms = 20_000;

/** Lines of letters that a page draws as paths, many small forms of many sizes in a band where no words stand; of a block of them the first. */
export function outlinedLines(forms: readonly Box[], words: readonly Box[]): Box[] {
  if (forms.length < fewestForms || forms.length > mostForms) return [];
  const small = forms.filter(({ left, top, right, bottom }) => {
    const [width, height] = [right - left, bottom - top];
    return width > 0 && height > 0 && width < highest && height < highest;
  });
  const areOver = (one: Box, other: Box) =>
    one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
  const lines = chains(small, 'top', 'bottom', 0)
    .flatMap((row) => chains(row, 'left', 'right', closest * heightOf(row)))
    .filter(isLine)
    .map(around)
    .filter((line) => !words.some((one) => areOver(one, line)));
  return lines.filter(({ top, bottom }, nth) => top - (lines[nth - 1]?.bottom ?? -highest) > (bottom - top) * 2);
}

/** Boxes that follow each other with no wider gap between them. */
function chains(boxes: readonly Box[], from: 'top' | 'left', to: 'bottom' | 'right', gap: number): Box[][] {
  const found: Box[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const box of boxes.toSorted((a, b) => a[from] - b[from])) {
    if (box[from] - end > gap) found.push([]);
    found.at(-1)?.push(box);
    end = Math.max(end, box[to]);
  }
  return found;
}

function heightOf(boxes: readonly Box[]): number {
  const { top, bottom } = around(boxes);
  return bottom - top;
}

function isLine(forms: readonly Box[]): boolean {
  const { left, right } = around(forms);
  const height = heightOf(forms);
  const sizes = new Set(forms.map((one) => `${Math.round(one.right - one.left)} ${Math.round(one.bottom - one.top)}`));
  return (
    height > lowest &&
    height < highest &&
    right - left > height * longest &&
    forms.length >= Math.max(fewestForms, ((right - left) / height) * fewestEach) &&
    sizes.size >= fewestSizes
  );
}
