import type { PreparedContent, PreparedYear } from '../../audit/prepared-year.ts';
import { correctionNotes } from '../../history/corrections/correction-notes.ts';
import type { Redirects } from '../../history/permalinks/redirects.ts';
import { partAddress, partSlug } from '../../report/addresses.ts';
import { currentRevision } from '../../report/revisions.ts';
import { toMdx } from './mdx.ts';
import { type PageHistory, partMdx } from './part-mdx.ts';
import type { TermFinder } from './term-finder.ts';
import { termMdx } from './term-mdx.ts';

/** Id of a part's generated page, e.g. `2019/part-3`. */
export function partPageId(year: number, part: number): string {
  return `${year}/${partSlug(part)}`;
}

/** Id of a term's generated page, e.g. `glossary/sangong-jingfei`. */
export function termPageId(term: string): string {
  return `glossary/${term}`;
}

/** What the pages are generated from. */
export interface GenerationSources {
  content: PreparedContent;
  terms: TermFinder;
  redirects: Redirects;
  /** Each year as it was in each of its revisions, today's first. */
  revisions: ReadonlyMap<number, readonly PreparedYear[]>;
}

/** The generated pages of the site. */
export interface GeneratedPages {
  /** MDX of each page by its id: of each part of each report and of its past revisions, and of each term. */
  mdx: ReadonlyMap<string, string>;
  /**
   * Id of the page that shows a part in a revision: a part that no correction changed has one for all of them.
   * Undefined where there is no such part in it.
   */
  idOf(year: number, revision: number, part: number): string | undefined;
}

/** Generates all MDX pages of the site. */
export function generatedPages(sources: GenerationSources): GeneratedPages {
  const mdx = new Map<string, string>();
  const ids = new Map<string, string>();
  for (const year of sources.content.years) addParts(year, sources, mdx, ids);
  const { terms, years } = sources.content;
  const { terms: plain } = sources.content.template;
  for (const term of terms) {
    const sentence = [term.name, ...term.linkForms].map((name) => plain[name]).find(Boolean);
    mdx.set(termPageId(term.id), toMdx(termMdx(term, sources.terms, years, sentence)));
  }
  return { mdx, idOf: (year, revision, part) => ids.get(placeInRevision(year, revision, part)) };
}

function placeInRevision(year: number, revision: number, part: number): string {
  return `${year} ${revision} ${part}`;
}

/** Adds the pages of a year's parts, today's first; equal ones are kept once. */
function addParts(today: PreparedYear, sources: GenerationSources, mdx: Map<string, string>, ids: Map<string, string>) {
  const { year } = today.report;
  const byTree = new Map<string, string>();
  for (const then of sources.revisions.get(year) ?? []) {
    const revision = currentRevision(then.corrections);
    for (const part of then.report.parts) {
      const history = historyOf(today, revision, part.number, sources.redirects);
      const tree = partMdx(part, then, sources.terms, history);
      // Trees are compared because serialising them costs most.
      const key = `${part.number} ${JSON.stringify(tree)}`;
      const current = partPageId(year, part.number);
      const id = byTree.get(key) ?? (then === today ? current : `${current}/r${revision}`);
      if (!byTree.has(key)) mdx.set(id, toMdx(tree));
      byTree.set(key, id);
      ids.set(placeInRevision(year, revision, part.number), id);
    }
  }
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
