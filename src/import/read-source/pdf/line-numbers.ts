import { endsSentence } from '../../punctuation.ts';
import type { PdfPage } from './pdf-pages.ts';
import { type TextLine, textLines } from './text-lines.ts';
import type { PlacedText } from './visible-runs.ts';

/** Above and below, by the height of the page, may stand heads that reach farther out than the text. */
const edge = 0.07;
/** Numbers of lines stand apart from the text, in the height of their type. */
const apart = 0.3;
/** So many on one page count its lines for certain. */
const leastNumbers = 3;
/** Where each line has its number, as each row of a table may, so many lines that are as wide go on in the next. */
const [leastBroken, widthOfLine] = [2, 15];

/**
 * Takes the numbers that a margin counts the lines of the text with, each of them or every fifth: they would stand in the
 * sentences. They are told by their count of lines, and where each line has one, by sentences that go on over lines.
 */
export function withoutLineNumbers(pages: readonly PdfPage[]): PdfPage[] {
  return withoutNumbers(withoutNumbers(pages, true), false);
}

function withoutNumbers(pages: readonly PdfPage[], areLeft: boolean): PdfPage[] {
  const margins = pages.map((page) => numbersIn(page, areLeft));
  const steps = margins.map((numbers, nth) => certainStep(numbers, pages[nth] as PdfPage));
  const [step] = steps.filter((own) => own !== undefined);
  if (step === undefined) return [...pages];
  const sure = margins.filter((_, nth) => steps[nth] === step).flat();
  const isAligned = (one: PlacedText) =>
    sure.some(({ x, width }) => Math.abs(x - one.x) < 2 || Math.abs(x + width - one.x - one.width) < 2);
  const taken = margins
    .map((numbers) => numbers.filter(isAligned))
    .map((numbers) => (stepOf(numbers, step) === step ? numbers : []));
  const [first] = taken.filter((numbers) => numbers.length > 0);
  return pages.map((page, nth) => {
    const own = taken[nth] ?? [];
    const firstWords = own.slice(0, leastNumbers).map(({ text }) => text);
    const told = { why: 'line-numbers' as const, words: firstWords.join('、'), y: own[0]?.y ?? 0 };
    return {
      ...page,
      items: page.items.filter((item) => !own.includes(item)),
      unseen: own === first ? [...page.unseen, told] : page.unseen,
    };
  });
}

/** Numbers on one side of all of the text, from above. */
function numbersIn({ items, height }: PdfPage, areLeft: boolean): PlacedText[] {
  const isNumber = ({ text }: PlacedText) => /^\d{1,4}$/.test(text);
  const text = items.filter((item) => !isNumber(item) && item.y > height * edge && item.y < height * (1 - edge));
  if (text.length === 0) return [];
  const [left, right] = [Math.min(...text.map(({ x }) => x)), Math.max(...text.map(({ x, width }) => x + width))];
  const isOutside = ({ x, width, size }: PlacedText) =>
    areLeft ? x + width < left - size * apart : x > right + size * apart;
  return items.filter((item) => isNumber(item) && isOutside(item)).toSorted((a, b) => a.y - b.y);
}

/** What numbers go up by, if the first is in their row too; of one alone, what it may be. */
function stepOf(numbers: readonly PlacedText[], expected?: number): number | undefined {
  const values = numbers.map(({ text }) => Number(text));
  const [first = 0, second = first + (expected ?? 0)] = values;
  const step = second - first;
  const isCount = step > 0 && first > 0 && first % step === 0;
  return isCount && values.every((value, nth) => value === first + nth * step) ? step : undefined;
}

/** What the numbers of a page go up by, if it is the lines of the page that they count. */
function certainStep(numbers: readonly PlacedText[], page: PdfPage): number | undefined {
  const step = stepOf(numbers);
  if (step === undefined || numbers.length < leastNumbers) return undefined;
  const lines = textLines(page.items.filter((item) => !numbers.includes(item)));
  const between = numbers
    .slice(1)
    .map((number, nth) => lines.filter(({ y }) => isAbove(numbers[nth], y) && !isAbove(number, y)).length);
  const exact = between.filter((count) => count === step).length;
  // Empty lines are counted too, and those of tables may not be.
  if (exact * 2 < between.length) return undefined;
  return step > 1 || brokenSentences(lines) >= leastBroken ? step : undefined;
}

function isAbove(number: PlacedText | undefined, y: number): boolean {
  return number !== undefined && y > number.y + number.size * 0.4;
}

/** How many lines a sentence goes on over. */
function brokenSentences(lines: readonly TextLine[]): number {
  const places = lines.map(({ items, size }) => {
    const row = items.toSorted((a, b) => a.x - b.x);
    const ends = row.map(({ x, width }) => x + width);
    const text = row.map((item) => item.text).join('');
    const isWhole = row.every(({ x }, nth) => x - (ends[nth - 1] ?? x) < size);
    return { left: row[0]?.x ?? 0, right: Math.max(...ends), size, text, isWhole };
  });
  const right = Math.max(...places.map((place) => place.right));
  return places.slice(1).filter((next, nth) => {
    const line = places[nth];
    return (
      line?.isWhole &&
      next.isWhole &&
      line.right - line.left > line.size * widthOfLine &&
      right - line.right < line.size * 1.5 &&
      next.left < line.left + line.size * 0.5 &&
      /\p{Script=Han}$/u.test(line.text) &&
      !endsSentence(line.text)
    );
  }).length;
}
