import type { BodyLine } from './body-rows.ts';
import { numberColumns } from './number-columns.ts';
import { middleOf, type Span, spanOf } from './spans.ts';
import type { Token } from './text-tokens.ts';

/** What stands below each other in the body. */
export interface BodyColumn extends Span {
  kind: 'code' | 'word' | 'number';
  tokens: Set<Token>;
}

/** Words of two columns between the same numbers stand farther apart, in places. */
const apart = 1;

/**
 * The columns of a body, from the left: those of numbers, and between them those of codes and of words.
 * @param heads how many heads there are for numbers
 * @returns undefined where it is not clear in which of them something stands
 */
export function bodyColumns(lines: readonly BodyLine[], heads: number): BodyColumn[] | undefined {
  const placed = numberColumns(
    lines.map(({ numbers }) => numbers),
    heads,
  );
  if (placed === undefined) return undefined;
  const count = Math.max(-1, ...placed.values()) + 1;
  const numbers = Array.from({ length: count }, (_, nth): BodyColumn => {
    const tokens = [...placed].flatMap(([token, column]) => (column === nth ? [token] : []));
    return { kind: 'number', tokens: new Set(tokens), ...spanOf(tokens) };
  });
  const slots = Array.from({ length: count + 1 }, (): BodyLine[] => []);
  for (const line of lines) {
    const own = slots.map((): BodyLine => ({ codes: [], words: [], numbers: [], line: line.line }));
    for (const kind of ['codes', 'words'] as const)
      for (const token of line[kind]) {
        const slot = slotOf(token, line, placed, numbers);
        if (slot === undefined) return undefined;
        own[slot]?.[kind].push(token);
      }
    own.forEach((part, nth) => {
      slots[nth]?.push(part);
    });
  }
  const columns: BodyColumn[] = [];
  for (const [nth, slot] of slots.entries()) {
    const labels = labelColumns(slot);
    if (labels === undefined) return undefined;
    columns.push(...labels, ...numbers.slice(nth, nth + 1));
  }
  return columns;
}

/** Between which columns of numbers words stand: between those of their own row, and right of those they begin behind. */
function slotOf(
  token: Token,
  line: BodyLine,
  placed: ReadonlyMap<Token, number>,
  numbers: readonly Span[],
): number | undefined {
  const before = line.numbers.filter((other) => other.to <= token.from).map((other) => placed.get(other) ?? 0);
  const behind = line.numbers.filter((other) => other.from >= token.to).map((other) => placed.get(other) ?? 0);
  const [low, high] = [Math.max(-1, ...before) + 1, Math.min(numbers.length, ...behind)];
  const slots = Array.from({ length: high - low + 1 }, (_, nth) => low + nth);
  if (slots.length <= 1) return slots[0];
  const fits = slots.filter((slot) => {
    const [left, right] = [numbers[slot - 1], numbers[slot]];
    return (
      (left === undefined || slot === low || token.from >= middleOf(left)) &&
      (right === undefined || slot === high || token.from < right.from)
    );
  });
  return fits.length === 1 ? fits[0] : undefined;
}

/** The columns of codes and of words between two of numbers. */
function labelColumns(lines: readonly BodyLine[]): BodyColumn[] | undefined {
  const codes = lines.flatMap((line) => line.codes);
  const words = lines.flatMap((line) => line.words);
  if (lines.some((line) => line.codes.length > 1)) return undefined;
  const found: BodyColumn[] = [];
  if (codes.length > 0) found.push({ kind: 'code', tokens: new Set(codes), ...spanOf(codes) });
  const most = Math.max(0, ...lines.map((line) => line.words.length));
  if (most === 1) return [...found, { kind: 'word', tokens: new Set(words), ...spanOf(words) }];
  const stretches: BodyColumn[] = [];
  for (const word of words.toSorted((a, b) => a.from - b.from)) {
    const open = stretches.at(-1);
    if (open && word.from - open.to < apart) {
      open.to = Math.max(open.to, word.to);
      open.tokens.add(word);
    } else stretches.push({ kind: 'word', from: word.from, to: word.to, tokens: new Set([word]) });
  }
  const isClear = stretches.length === most && lines.every((line) => areApart(line.words, stretches));
  // Codes stand before the first of several columns of words.
  return isClear ? [...found, ...stretches] : undefined;
}

function areApart(words: readonly Token[], columns: readonly BodyColumn[]): boolean {
  return columns.every(({ tokens }) => words.filter((word) => tokens.has(word)).length <= 1);
}
