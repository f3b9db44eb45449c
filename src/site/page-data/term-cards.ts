import type { PreparedContent } from '../../audit/prepared-year.ts';
import { printedNumber } from '../../report/printed-place.ts';
import { definingSection } from '../generate/term-uses.ts';

/** What a term's popover shows. */
export interface TermCard {
  name: string;
  /** Number of the explanation, e.g. 5.16; null where no report explains the term. */
  number: string | null;
  /** The newest report's explanation as printed; null where there is none to print. */
  definition: string | null;
}

/** The cards of all terms by id. */
export function termCards({ terms, years }: PreparedContent): Record<string, TermCard> {
  return Object.fromEntries(
    terms.map((term) => {
      const section = years.map((year) => definingSection(term, year)?.section).find((found) => found !== undefined);
      const first = section?.content[0];
      const definition = section?.style === 'item' && first?.type === 'paragraph' ? first.text : null;
      return [term.id, { name: term.name, number: section ? printedNumber(section.id) : null, definition }];
    }),
  );
}
