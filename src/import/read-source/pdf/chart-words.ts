import { beginsNote } from '../../line-beginnings.ts';
import { leadingNumeral } from '../../numerals.ts';
import { endsSentence } from '../../punctuation.ts';
import { around, type Box, holds } from './box.ts';
import { heightOf } from './cell-items.ts';
import { commonSize } from './common-size.ts';
import type { PdfPage } from './pdf-pages.ts';
import { type Line, ruleLines } from './rule-lines.ts';
import type { PlacedText } from './visible-runs.ts';

/** Words of a chart are set so much smaller than the text, and stand so near to what is drawn, in the height of their type. */
const [smaller, near] = [0.9, 2];
/** An axis counts in so many equal steps, down to 0. */
const leastSteps = 3;
/** A sector of a circle is so large, in points, and so far from square at most. */
const [leastSector, leastRound] = [24, 0.3];
/** A page with more of them is a map or an ornament. */
const mostSectors = 200;
/** So many labels beside a circle tell a share. A label is no longer. */
const [leastShares, longest] = [2, 24];
/** So many words of what is left out are told. */
const told = 3;

const share = /\d[%％]/;
/** The title that stands below or above a chart. */
const title = /^图|图(?:[（(].*[）)])?$/;

/**
 * Takes the words of charts that are drawn with letters, not as pictures: numbers of an axis, amounts over bars, shares
 * beside sectors. They are none of the text, and would stand in it as paragraphs.
 */
export function withoutChartWords(pages: readonly PdfPage[]): PdfPage[] {
  const words = pages.flatMap(({ items }) => items.map(({ size, text }) => ({ size, length: text.length })));
  const common = commonSize(words, 0.5);
  return pages.map((page) => {
    const small = page.items.filter((item) => item.size < common * smaller && !isText(item.text.trim()));
    const own = new Set(small.length > 1 ? chartsOf(page, small) : []);
    if (own.size === 0) return page;
    const sorted = [...own].toSorted((a, b) => a.y - b.y || a.x - b.x);
    const first = sorted.slice(0, told).map(({ text }) => text.trim());
    const unseen = { why: 'chart-words' as const, words: first.join('、'), y: sorted[0]?.y ?? 0 };
    return { ...page, items: page.items.filter((item) => !own.has(item)), unseen: [...page.unseen, unseen] };
  });
}

function isText(text: string): boolean {
  return (
    text.length > longest ||
    beginsNote(text) ||
    endsSentence(text) ||
    /[。；]/.test(text) ||
    leadingNumeral(text) !== null ||
    title.test(text)
  );
}

/** The words of all charts of a page. */
function chartsOf({ rules, fills, forms = [] }: PdfPage, items: readonly PlacedText[]): PlacedText[] {
  const { level, upright } = ruleLines(rules);
  const axes = columnsOf(items).flatMap((column) => axisOf(column, level) ?? []);
  const onAxes = axes.flatMap((box) => itemsNear(items, [box]));
  // A seal on a table is as round.
  const isOnLines = ({ left, top, right, bottom }: Box) =>
    level.some(({ at, from, to }) => at > top && at < bottom && from < left && to > right) ||
    upright.some(({ at, from, to }) => at > left && at < right && from < bottom && to > top);
  const pies = piesOf(forms)
    .filter((sectors) => !isOnLines(around(sectors)))
    .map((sectors) => itemsNear(items, sectors));
  const labelled = pies.filter((own) => own.filter(({ text }) => share.test(text)).length >= leastShares).flat();
  const charts = [...onAxes, ...labelled];
  return charts.length === 0 ? [] : [...charts, ...legendsOf(charts, items, [...fills, ...forms])];
}

function boxOf({ x, y, width, size }: PlacedText): Box {
  return { left: x, top: y - size * 0.8, right: x + width, bottom: y };
}

function itemsNear(items: readonly PlacedText[], boxes: readonly Box[]): PlacedText[] {
  const { left, top, right, bottom } = around(boxes);
  return items.filter((item) => {
    const own = boxOf(item);
    const by = item.size * near;
    return own.left < right + by && own.right > left - by && own.top < bottom + by && own.bottom > top - by;
  });
}

const amountOf = ({ text }: PlacedText) => {
  const [, value] = /^(-?[\d,]+(?:\.\d+)?)[%％]?$/.exec(text.trim()) ?? [];
  return value === undefined ? Number.NaN : Number(value.replaceAll(',', ''));
};

/** Numbers that end one below the other, from above. */
function columnsOf(items: readonly PlacedText[]): PlacedText[][] {
  const numbers = items.filter((item) => !Number.isNaN(amountOf(item)));
  const byEnd = Map.groupBy(numbers, ({ x, width }) => Math.round((x + width) / 3));
  return [...byEnd.keys()].map((key) =>
    [...(byEnd.get(key) ?? []), ...(byEnd.get(key + 1) ?? [])].toSorted((a, b) => a.y - b.y),
  );
}

/** The box of a chart whose axis these numbers are: equal steps, equally far apart, down to 0, each with its line. */
function axisOf(column: readonly PlacedText[], level: readonly Line[]): Box | undefined {
  const zero = column.findIndex((item) => amountOf(item) === 0);
  const numbers = column.slice(0, zero + 1);
  const [last, before] = [numbers.at(-1), numbers.at(-2)];
  if (last === undefined || before === undefined || numbers.length <= leastSteps) return undefined;
  const [step, way] = [amountOf(before), last.y - before.y];
  const isEven = numbers.slice(1).every((item, nth) => {
    const above = numbers[nth] as PlacedText;
    const isStep = Math.abs(amountOf(above) - amountOf(item) - step) < step / 100;
    return isStep && Math.abs(item.y - above.y - way) < last.size / 4;
  });
  const lines = numbers.map((item) =>
    level.find(
      ({ at, from }) =>
        Math.abs(at - heightOf(item)) < item.size / 2 && Math.abs(from - item.x - item.width) < item.size * near,
    ),
  );
  const drawn = lines.filter((line) => line !== undefined);
  if (!isEven || step <= 0 || drawn.length < leastSteps) return undefined;
  return around([
    ...numbers.map(boxOf),
    ...drawn.map(({ at, from, to }) => ({ left: from, top: at, right: to, bottom: at })),
  ]);
}

/** Surfaces that are no rectangles and touch, two and more, nearly as high as wide together. */
function piesOf(forms: readonly Box[]): Box[][] {
  const sectors = forms.filter(({ left, top, right, bottom }) => Math.max(right - left, bottom - top) > leastSector);
  if (sectors.length > mostSectors) return [];
  const pies: Box[][] = [];
  for (const one of sectors) {
    const pie = pies.find((own) =>
      own.some(
        (other) =>
          holds(other, one.left, one.top, 1) ||
          holds(other, one.right, one.bottom, 1) ||
          holds(one, other.left, other.top, 1) ||
          holds(one, other.right, other.bottom, 1),
      ),
    );
    if (pie) pie.push(one);
    else pies.push([one]);
  }
  return pies.filter((pie) => {
    const { left, top, right, bottom } = around(pie);
    const [wide, high] = [right - left, bottom - top];
    return pie.length > 1 && Math.abs(wide - high) < Math.max(wide, high) * leastRound;
  });
}

/** Words with a small square in a colour before them, level with a chart or right above or below it. */
function legendsOf(chart: readonly PlacedText[], items: readonly PlacedText[], fills: readonly Box[]): PlacedText[] {
  const { top, bottom } = around(chart.map(boxOf));
  return items.filter((item) => {
    const room = item.size * near;
    const isSign = ({ left, right, top: from, bottom: to }: Box) =>
      right - left < item.size * 1.2 &&
      to - from < item.size * 1.2 &&
      item.x - right > -1 &&
      item.x - right < item.size &&
      heightOf(item) > from - 1 &&
      heightOf(item) < to + 1;
    return item.y > top - room && item.y - item.size < bottom + room && fills.some(isSign);
  });
}
