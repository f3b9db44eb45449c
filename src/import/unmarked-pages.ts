import { leadingNumeral } from './numerals.ts';
import type { SourceLine } from './source-lines.ts';

/** The edges of the pages of a text that does not mark where they end. */

/** A number without any dress. */
export const bareNumber = /^\d{1,3}$/;
const leastPages = 3;
/** A line that goes on over the edge of a page is this long. */
const fullLine = 20;
/** What a line ends with that is whole. */
const whole = /[。；：！？!?;:]$/;
/** Pages have so many lines. */
const leastApart = 8;
/** A running head is the title of the accounts. */
const headWords = /决算(?:公开|报告|说明|情况)*$/;

/**
 * The numbers of pages.
 * @param areFound whether others are found already, by which pages are of like length
 */
export function unmarkedNumbers(lines: readonly SourceLine[], areFound: boolean): SourceLine[] {
  return [...(areFound ? [] : evenPages(lines)), ...interruptions(lines)];
}

/** Lines between the numbers of pages: a column of numbers stands closer. */
const leastLines = 15;

/** In a text without page breaks: bare numbers that rise by one, each about as many lines after the one before. */
function evenPages(lines: readonly SourceLine[]): SourceLine[] {
  const bare = lines.filter(({ text }) => bareNumber.test(text));
  const runs = bare.map((first) => {
    const run = [first];
    for (const line of bare) {
      const last = run.at(-1) as SourceLine;
      const gap = line.number - last.number;
      const usual = run.length > 1 ? (run[1] as SourceLine).number - first.number : gap;
      const isNext = Number(line.text) === Number(last.text) + 1 && gap >= leastLines;
      if (isNext && Math.abs(gap - usual) * 2 <= usual) run.push(line);
    }
    return run;
  });
  const [longest = []] = runs.toSorted((a, b) => b.length - a.length);
  return longest.length >= leastPages ? longest : [];
}

/**
 * Where pages are of unlike length: the bare numbers that rise by one through the text, if one breaks into a sentence that
 * goes on after it, and those of them that are far from each other. A number of a list or of a table stands between lines
 * that are whole, or short.
 */
function interruptions(lines: readonly SourceLine[]): SourceLine[] {
  const bare = lines.flatMap(({ text }, index) => (bareNumber.test(text) ? [index] : []));
  const numberAt = (index: number | undefined) => Number(lines[index ?? -1]?.text);
  const breaks = new Set(bare.filter((index) => breaksIn(lines, index)));
  const rising = bare.map((first) => {
    const run = [first];
    for (const index of bare)
      if (index > (run.at(-1) ?? 0) && numberAt(index) === numberAt(run.at(-1)) + 1) run.push(index);
    return run;
  });
  const breaksOf = (run: readonly number[]) => run.filter((index) => breaks.has(index)).length;
  const [run = []] = rising.toSorted((a, b) => breaksOf(b) - breaksOf(a) || b.length - a.length);
  if (run.length < leastPages || breaksOf(run) === 0) return [];
  const isApart = (index: number, nth: number) =>
    index - (run[nth - 1] ?? -leastApart) >= leastApart &&
    (run[nth + 1] ?? lines.length + leastApart) - index >= leastApart;
  const isBesideText = (index: number) =>
    isLong(lines[index - 1]) || isLong(lines[index + 1]) || whole.test(lines[index - 1]?.text ?? '');
  return run
    .filter((index, nth) => breaks.has(index) || (isApart(index, nth) && isBesideText(index)))
    .flatMap((index) => lines[index] ?? []);
}

function breaksIn(lines: readonly SourceLine[], index: number): boolean {
  return isLong(lines[index - 1]) && !whole.test(lines[index - 1]?.text ?? '') && lines[index + 1] !== undefined;
}

function isLong(line: SourceLine | undefined): boolean {
  return line !== undefined && line.text.length >= fullLine;
}

/** The title again and again behind the first long line: three times, or where it stands amid a sentence. */
export function unmarkedHeads(lines: readonly SourceLine[]): SourceLine[] {
  const first = lines.findIndex(isLong);
  const places = lines.flatMap((line, index) => (index > first && isHead(line) ? [index] : []));
  const alike = [...Map.groupBy(places, (index) => lines[index]?.text).values()];
  return alike
    .filter((own) => {
      const isTitle = own.length >= leastPages && /\d{4}/.test(lines[own[0] ?? -1]?.text ?? '');
      return isTitle || (own.length > 1 && own.some((index) => isAmidSentence(lines, index)));
    })
    .flatMap((own) => own.flatMap((index) => lines[index] ?? []));
}

function isHead({ text }: SourceLine): boolean {
  return headWords.test(text) && !/[，。；：\t]/.test(text) && text.length <= 40 && leadingNumeral(text) === null;
}

/** Below a line that is longer and not whole, above one that begins no paragraph. */
function isAmidSentence(lines: readonly SourceLine[], index: number): boolean {
  const [before, line, next] = [lines[index - 1], lines[index], lines[index + 1]];
  if (before === undefined || line === undefined || next === undefined) return false;
  const isShorter = line.text.length < before.text.length * 0.8;
  return isShorter && !whole.test(before.text) && !/^[\s\u3000]/.test(next.raw) && leadingNumeral(next.text) === null;
}
