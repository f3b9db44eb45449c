import { collapseBlanks } from './joined-text.ts';

/** What the importer needs of a glossary term. */
export interface NamedTerm {
  id: string;
  /** As printed in some year's report. */
  name: string;
}

/** What a glossary entry of a report explains. */
export interface GlossaryEntry {
  /** The words before ：, or all of them where nothing is defined. */
  name: string;
  /** Whether a definition follows the name. */
  defines: boolean;
}

/** Reads the term a glossary entry is about from its words, without numeral. */
export function glossaryEntry(words: string): GlossaryEntry {
  const defined = /^([^：:]+)[：:]/.exec(words)?.[1];
  return { name: (defined ?? words).replace(/[。.]$/, '').trim(), defines: defined !== undefined };
}

/**
 * The glossary term of an entry. Brackets, quotes and blanks may differ between years; words may not. An entry that
 * defines nothing says more than a name (本部门使用的…(到项级)): there the longest name found in it counts.
 */
export function termOf({ name, defines }: GlossaryEntry, terms: readonly NamedTerm[]): NamedTerm | undefined {
  const wanted = comparable(name);
  const exact = terms.find((term) => comparable(term.name) === wanted);
  if (exact || defines) return exact;
  return terms
    .filter((term) => wanted.includes(comparable(term.name)))
    .toSorted((a, b) => b.name.length - a.name.length)[0];
}

function comparable(name: string): string {
  return collapseBlanks(name.normalize('NFKC'))
    .replace(/["“”]/g, '"')
    .replace(/[。.]$/, '')
    .replaceAll(' ', '');
}
