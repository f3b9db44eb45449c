import { partStrings } from '../words/strings.ts';
import { figureStart } from './figure-place.ts';
import type { Figure } from './schema/figures.ts';

/**
 * Words of the report with the sign of a gap in each place that one of the figures says was left blank.
 * @param sign a mark that pages draw, or words for those who take the quotation along
 */
export function withBlanks(words: string, figures: Iterable<Figure>, sign: string = partStrings.blankSign): string {
  let signed = words;
  for (const figure of figures) {
    const start = figure.blank === true ? figureStart(figure, signed) : undefined;
    if (start !== undefined) signed = signed.slice(0, start) + sign + signed.slice(start + figure.token.length);
  }
  return signed;
}
