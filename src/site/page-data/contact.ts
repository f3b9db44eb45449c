import type { PreparedYear } from '../../audit/prepared-year.ts';
import { placeAddress } from '../../report/addresses.ts';
import type { Site } from '../../report/schema/site.ts';
import { contactStrings as words } from '../../words/strings.ts';

/** Whom readers ask; with an address where it is the report that says so. */
export interface Contact {
  words: string;
  /** Without base. */
  address?: string;
}

/** What the owner gave, else the first telephone that the report prints, else that neither says. */
export function contactOf({ contact }: Site, year: PreparedYear | undefined): Contact {
  if (contact !== undefined) return { words: contact };
  for (const [id, { text, part }] of year?.ledger.blocks ?? []) {
    const [telephone] = words.telephone.exec(text) ?? [];
    if (year && telephone !== undefined)
      return { words: words.printed(telephone), address: placeAddress(year.report.year, id, part.number) };
  }
  return { words: words.none };
}
