import { pinyin } from 'pinyin-pro';
import { freeId } from '../report/free-id.ts';
import { blocksOf, sectionsOf } from '../report/outline.ts';
import type { Term } from '../report/schema/glossary.ts';
import type { Report, Section } from '../report/schema/report.ts';
import { slugOf } from './slug.ts';
import { glossaryEntry, termOf } from './terms.ts';

/**
 * Entries for the terms that a report explains and a glossary does not have, for a person to go through. Aliases and
 * related terms are left empty: nobody may invent them.
 * @param known terms of the glossary, or of another site whose entries may be taken over whole
 * @param beside terms that will stand in the same glossary: words that lead to one of them lead to no other
 */
export function draftTerms(report: Report, known: readonly Term[], beside: readonly Term[] = known): Term[] {
  const taken = new Set(known.map(({ id }) => id));
  const drafts: Term[] = [];
  for (const name of explainedNames(report)) {
    if (termOf({ name, defines: true }, [...known, ...drafts])) continue;
    const id = freeId(slugOf(name) || 'mingci', (candidate) => taken.has(candidate));
    taken.add(id);
    drafts.push({
      id,
      name,
      pinyin: pinyin(name, { nonZh: 'removed' }) || name,
      linkForms: [plainName(name)].filter(
        (form) => form.length > 1 && linkedBy(form, [...beside, ...drafts]) === undefined,
      ),
      aliases: [],
      related: [],
    });
  }
  return drafts;
}

/** A term's name without what it has in brackets. */
export function plainName(name: string): string {
  return name.replace(/[（(].*$/, '');
}

/** The term that words of the text lead to already. */
export function linkedBy(form: string, terms: readonly Term[]): Term | undefined {
  return terms.find(({ linkForms }) => linkForms.includes(form));
}

/** Of a glossary, the terms that a report explains; ties to others are cut. */
export function explainedTerms(report: Report, known: readonly Term[]): Term[] {
  const names = explainedNames(report);
  const kept = known.filter((term) => names.some((name) => termOf({ name, defines: true }, [term])));
  const ids = new Set(kept.map(({ id }) => id));
  return kept.map((term) => ({ ...term, related: term.related.filter((id) => ids.has(id)) }));
}

/** The section of a report that explains a term. */
export function sectionExplaining(report: Report, term: Term): Section | undefined {
  return entriesOf(report).find(({ name }) => termOf({ name, defines: true }, [term]))?.section;
}

function explainedNames(report: Report): string[] {
  return entriesOf(report).map(({ name }) => name);
}

/** The entries of the report's own glossary that define something, by their names. */
function entriesOf(report: Report): { name: string; section: Section }[] {
  const glossary = new Set(report.parts.filter(({ role }) => role === 'glossary').map(({ id }) => id));
  return sectionsOf(report).flatMap(({ part, trail, section }) => {
    const inGlossary = glossary.has(part.id) ? trail.length === 1 : trail.length === 2 && trail[0]?.role === 'glossary';
    if (!inGlossary) return [];
    const { name, defines } = glossaryEntry(textOfEntry(section));
    return defines && name.length <= 30 ? [{ name, section }] : [];
  });
}

function textOfEntry(section: Section): string {
  const [first] = section.content;
  if (section.heading !== null) return section.heading;
  return first?.type === 'paragraph' ? first.text.slice(section.numeral.length).trim() : '';
}

/** Terms in the order in which a report explains them. */
export function inOrderOfReport(terms: readonly Term[], report: Report): Term[] {
  const names = explainedNames(report);
  const place = (term: Term) => names.findIndex((name) => termOf({ name, defines: true }, [term]));
  return terms.toSorted((a, b) => place(a) - place(b));
}

/** Whether any of the words stand in the report. */
export function isPrinted(report: Report, form: string): boolean {
  return blocksOf(report).some(({ block }) => 'text' in block && block.text.includes(form));
}
