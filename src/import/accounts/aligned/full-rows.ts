import { bodyLine } from './body-rows.ts';
import { tokensOf } from './text-tokens.ts';

/**
 * The rows of a body that has a number in every column, with tabs between their cells: then the order of what is printed
 * tells the columns, wherever it stands.
 * @returns undefined where a row has fewer words or numbers than the others
 */
export function fullRows(lines: readonly string[]): string[] | undefined {
  const rows = lines.map((raw, nth) => {
    const tokens = tokensOf(raw, 1);
    return { tokens, ...bodyLine(tokens, nth, true) };
  });
  const count = rows[0]?.numbers.length ?? 0;
  const hasCodes = rows.some(({ codes }) => codes.length > 0);
  const isFull = rows.every(({ tokens, codes, words, numbers }) => {
    const [name] = words;
    const isInOrder =
      codes.every(({ to }) => to <= (name?.from ?? 0)) && numbers.every(({ from }) => from >= (name?.to ?? 0));
    return words.length === 1 && codes.length <= 1 && numbers.length === count && isInOrder && tokens.length > 1;
  });
  if (!isFull || count === 0) return undefined;
  return rows.map(({ codes, words, numbers }) =>
    [...(hasCodes ? [codes[0]?.text ?? ''] : []), ...[...words, ...numbers].map(({ text }) => text)].join('\t'),
  );
}
