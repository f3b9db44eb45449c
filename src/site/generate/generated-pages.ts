import type { PreparedContent, PreparedYear } from '../../audit/prepared-year.ts';
import { correctionNotes } from '../../history/corrections/correction-notes.ts';
import type { Redirects } from '../../history/permalinks/redirects.ts';
import { partAddress } from '../../report/addresses.ts';
import { currentRevision } from '../../report/revisions.ts';
import type { Term } from '../../report/schema/glossary.ts';
import { yearAt } from '../../report/year-at.ts';
import { toMdx } from './mdx.ts';
import { type PageHistory, partMdx } from './part-mdx.ts';
import type { TermFinder } from './term-finder.ts';
import { termMdx } from './term-mdx.ts';

/** What the pages are generated from. */
export interface GenerationSources {
  content: PreparedContent;
  terms: TermFinder;
  redirects: Redirects;
}

/**
 * MDX of a part of a report.
 * @param then the report in one of its revisions, e.g. today's
 * @throws Error where it has no such part
 */
export function generatedPart(number: number, then: PreparedYear, sources: GenerationSources): string {
  const { year, parts } = then.report;
  const part = parts.find((candidate) => candidate.number === number);
  if (!part) throw new Error(`The ${year} report has no part ${number}`);
  const today = yearAt(sources.content, String(year));
  return toMdx(
    partMdx(part, then, sources.terms, historyOf(today, currentRevision(then.corrections), number, sources.redirects)),
  );
}

/** MDX of a term's page. */
export function generatedTerm(term: Term, { content, terms }: GenerationSources): string {
  const { terms: plain } = content.template;
  const sentence = [term.name, ...term.linkForms].map((name) => plain[name]).find(Boolean);
  return toMdx(termMdx(term, terms, content.years, sentence));
}

function historyOf(year: PreparedYear, revision: number, part: number, { aliases }: Redirects): PageHistory {
  const notes = correctionNotes(year, revision);
  const isCurrent = revision === currentRevision(year.corrections);
  return {
    // A past page has the ids of its day.
    formerIds: (id) => (isCurrent ? (aliases.get(partAddress(year.report.year, part, id)) ?? []) : []),
    isCorrected: (id) => notes.has(id),
  };
}
