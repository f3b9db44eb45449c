import { correctionNotes } from '../../history/corrections/correction-notes.ts';
import { foldBack } from '../../history/corrections/fold-back.ts';
import { formerIds } from '../../history/permalinks/redirects.ts';
import { partAddress, partSlug } from '../../report/addresses.ts';
import type { Content, YearContent } from '../../report/content.ts';
import { blocksOf, sectionsOf } from '../../report/outline.ts';
import { currentRevision } from '../../report/revisions.ts';
import { toMdx } from './mdx.ts';
import { type PageHistory, partPage } from './part-page.ts';
import { termPage } from './term-page.ts';

/** Id of a part's generated page, e.g. `2019/part-3`. */
export function partPageId(year: number, part: number): string {
  return `${year}/${partSlug(part)}`;
}

/** Id of a term's generated page, e.g. `glossary/sangong-jingfei`. */
export function termPageId(term: string): string {
  return `glossary/${term}`;
}

/** All MDX pages of the site by their ids: for each part of each report and of its past revisions, and for each term. */
export function generatedPages(content: Content): Map<string, string> {
  const { terms, years } = content;
  const parts = years.flatMap((year) => [...partTexts(content, year)].map(([id, page]) => [id, page.mdx] as const));
  const termPages = terms.map((term) => [termPageId(term.id), toMdx(termPage(term, terms, years))] as const);
  return new Map([...parts, ...termPages]);
}

/**
 * Id of the generated page that shows a part in a revision. A part that no correction changed has one page for all its
 * revisions; throws if there is no such part in it.
 */
export function revisionPageId(content: Content, year: YearContent, revision: number, part: number): string {
  for (const [id, { revisions }] of partTexts(content, year)) {
    if (revisions.some((shown) => shown.part === part && shown.revision === revision)) return id;
  }
  throw new Error(`There is no part ${part} in revision ${revision} of ${year.report.year}`);
}

/** A generated page of a part, and in which revisions the part reads so. */
interface PartText {
  mdx: string;
  revisions: { part: number; revision: number }[];
}

const kept = new WeakMap<YearContent, Map<string, PartText>>();

/** The pages of a year's parts by id, today's first; equal texts are kept once. */
function partTexts(content: Content, year: YearContent): Map<string, PartText> {
  const known = kept.get(year);
  if (known) return known;
  const texts = new Map<string, PartText>();
  const byTree = new Map<string, PartText>();
  const current = currentRevision(year.corrections);
  for (let revision = current; revision >= 1; revision--) {
    const then = foldBack(year, revision);
    const history = historyOf(content, year, revision);
    for (const part of then.report.parts) {
      const tree = partPage(part, then, content.terms, history);
      // Trees are compared because serialising them costs most.
      const key = `${part.number} ${JSON.stringify(tree)}`;
      const shown = { part: part.number, revision };
      const same = byTree.get(key);
      if (same) {
        same.revisions.push(shown);
        continue;
      }
      const id = partPageId(year.report.year, part.number);
      const text = { mdx: toMdx(tree), revisions: [shown] };
      byTree.set(key, text);
      texts.set(revision === current ? id : `${id}/r${revision}`, text);
    }
  }
  kept.set(year, texts);
  return texts;
}

function historyOf(content: Content, year: YearContent, revision: number): PageHistory {
  const notes = correctionNotes(year, revision);
  const fiscalYear = year.report.year;
  const isCurrent = revision === currentRevision(year.corrections);
  const partOf = new Map(placedIds(year).map(({ id, part }) => [id, part]));
  return {
    formerIds: (id) => {
      const part = partOf.get(id);
      // A past page has the ids of its day.
      return isCurrent && part !== undefined ? formerIds(content, partAddress(fiscalYear, part, id)) : [];
    },
    isCorrected: (id) => notes.has(id),
  };
}

function placedIds({ report }: YearContent): { id: string; part: number }[] {
  return [
    ...sectionsOf(report).map(({ section, part }) => ({ id: section.id, part: part.number })),
    ...blocksOf(report).flatMap(({ block, part }) =>
      [block, ...(block.type === 'table' ? block.rows : [])].map(({ id }) => ({ id, part: part.number })),
    ),
  ];
}
