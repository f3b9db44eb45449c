import { partAddress, termAddress } from '../../report/addresses.ts';
import type { Content } from '../../report/content.ts';
import { partTitle } from '../../report/outline.ts';
import { printedNumber } from '../../report/printed-place.ts';
import { definingSection } from '../generate/term-uses.ts';
import { termCards } from './term-cards.ts';

export interface TermPage {
  id: string;
  name: string;
  /** Other forms by which the report names it. */
  otherNames: string[];
  /** The newest report's explanation as printed; null where it prints none. */
  definition: string | null;
  /** Where the newest report that explains the term does so; undefined where none does. */
  source: { words: string; address: string } | undefined;
  number: string | undefined;
  previous: { label: string; address: string } | undefined;
  next: { label: string; address: string } | undefined;
}

/** What frames a term's page. Throws if there is no such term. */
export function termPage(content: Content, id: string): TermPage {
  const index = content.terms.findIndex((term) => term.id === id);
  const term = content.terms[index];
  if (!term) throw new Error(`There is no term ${id}`);
  const explained = content.years.flatMap((year) => {
    const found = definingSection(term, year);
    return found ? [{ year: year.report.year, ...found }] : [];
  })[0];
  const link = (offset: number) => {
    const other = content.terms[index + offset];
    return other && { label: other.name, address: termAddress(other.id) };
  };
  return {
    id,
    name: term.name,
    otherNames: term.linkForms.filter((form) => form !== term.name),
    definition: termCards(content)[id]?.definition ?? null,
    number: explained && printedNumber(explained.section.id),
    source: explained && {
      words: `${explained.year}年度 ${partTitle(explained.part)} ${explained.section.numeral}`.trimEnd(),
      address: partAddress(explained.year, explained.part.number, explained.section.id),
    },
    previous: index > 0 ? link(-1) : undefined,
    next: link(1),
  };
}
