import { Refusal } from '../check/content/refusal.ts';
import type { GlossaryFile, Term } from '../report/schema/glossary.ts';
import { importStrings } from '../words/strings.ts';
import { draftTerms, explainedTerms, inOrderOfReport } from './draft-terms.ts';
import type { ExistingYear } from './existing-year.ts';
import { hasOriginal } from './has-original.ts';
import { importReport, sha256 } from './import-report.ts';
import type { ImportRequest } from './import-request.ts';
import { failureSentence } from './import-sentences.ts';
import type { ReadSource } from './read-source/read-source.ts';

/**
 * Imports with the terms of the glossary. The first report of a site gives it its glossary, so it is read twice: once for
 * its terms, once to tie its entries to them.
 */
export function importWithTerms(
  { name, year, tables }: ImportRequest,
  { bytes, read, source }: { bytes: Uint8Array; read: ReadSource; source: Uint8Array },
  { site, decisions, isFirst, template: whole, tables: tablesBefore }: ExistingYear,
  { terms: known, declined = [] }: Pick<GlossaryFile, 'terms' | 'declined'>,
) {
  const { format, pages } = read;
  const published = hasOriginal(format) ? { name, format, sha256: sha256(bytes), pages } : undefined;
  const importedWith = (terms: readonly Term[]) => {
    const result = importReport(source, {
      year,
      decisions,
      terms,
      template: whole,
      ...(site && { department: site.department }),
      ...(published && { published }),
      ...((tables ?? tablesBefore?.published) && { hasTablesApart: true }),
    });
    if ('failure' in result) throw new Refusal(importStrings.failed(name, failureSentence(result.failure)));
    return result;
  };
  const first = importedWith(isFirst ? [] : known);
  // A note speaks of the report of whoever wrote it: a new site has none.
  const kept = explainedTerms(first.report, known).map(({ note: _note, ...term }): Term => term);
  const drafts = draftTerms(first.report, known, isFirst ? kept : known);
  if (!isFirst) return { ...first, terms: known, drafts: drafts.filter(({ name }) => !declined.includes(name)) };
  const terms = inOrderOfReport([...kept, ...drafts], first.report);
  return { ...importedWith(terms), terms, drafts };
}
