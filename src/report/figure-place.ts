import type { Figure } from './schema/figures.ts';

/** Where a figure's token begins within its quote, in UTF-16 units; undefined where there is no such occurrence. */
export function tokenStart({ quote, token, nth = 1 }: Pick<Figure, 'quote' | 'token' | 'nth'>): number | undefined {
  return occurrence(quote, token, nth);
}

/** Where a figure's token begins in the text of its block; undefined where its words do not stand there. */
export function figureStart(figure: Pick<Figure, 'quote' | 'token' | 'nth'>, text: string): number | undefined {
  const quote = text.indexOf(figure.quote);
  const token = tokenStart(figure);
  return quote === -1 || token === undefined ? undefined : quote + token;
}

/** Where the nth (from 1) occurrence of `part` begins in `text`; undefined where there are fewer. */
export function occurrence(text: string, part: string, nth: number): number | undefined {
  let start = -1;
  for (let count = 0; count < nth; count++) {
    start = text.indexOf(part, start + 1);
    if (start === -1) return undefined;
  }
  return start;
}
