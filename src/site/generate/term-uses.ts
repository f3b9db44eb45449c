import type { PreparedYear } from '../../audit/prepared-year.ts';
import type { Term } from '../../report/schema/glossary.ts';
import type { Paragraph, Part, Section, TemplateNote } from '../../report/schema/report.ts';
import { type Sentence, sentencesOf } from './sentences.ts';
import { figureSpans } from './spans.ts';
import type { TermFinder } from './term-finder.ts';

/** One paragraph that names a term, and the sentences of it that do. */
export interface TermUse {
  part: Part;
  block: Paragraph | TemplateNote;
  sentences: Sentence[];
  /** Ids of the figures printed in those sentences. */
  figures: string[];
}

/** The section of a report that explains a term. */
export function definingSection(term: Term, year: PreparedYear): { part: Part; section: Section } | undefined {
  return [...year.ledger.sections.values()].find(({ section }) => section.term === term.id);
}

/**
 * Where a report names a term, outside the section that explains it, in the report's order.
 * All terms take part in the matching, so that a longer term is not counted as a shorter one.
 */
export function usesOf(term: Term, terms: TermFinder, year: PreparedYear): TermUse[] {
  return [...year.ledger.blocks.values()].flatMap(({ part, trail, block }) => {
    if (block.type !== 'paragraph' && block.type !== 'template-note') return [];
    if (trail.some((section) => section.term === term.id)) return [];
    const named = terms.spansIn(block.text).filter((span) => span.term.id === term.id);
    if (named.length === 0) return [];
    const sentences = sentencesOf(block.text).filter(({ start, end }) =>
      named.some((span) => span.start >= start && span.start < end),
    );
    const figures = year.figures
      .filter((figure) => figure.block === block.id)
      .filter((figure) =>
        figureSpans(block.text, [figure]).some((span) =>
          sentences.some(({ start, end }) => span.start >= start && span.end <= end),
        ),
      )
      .map(({ id }) => id);
    return [{ part, block, sentences, figures }];
  });
}

/**
 * Ids of the figures that are about a term, in the report's order: those of the sentences that name it, and all in a
 * section whose heading does.
 * @param uses as `usesOf` finds them
 */
export function figuresOf(term: Term, uses: readonly TermUse[], terms: TermFinder, year: PreparedYear): string[] {
  const inSentences = new Set(uses.flatMap(({ figures }) => figures));
  const heads = new Set(
    [...year.ledger.sections.values()]
      .filter(({ section }) => terms.spansIn(section.heading ?? '').some((span) => span.term.id === term.id))
      .map(({ section }) => section.id),
  );
  const isUnderHead = (block: string) => year.ledger.blocks.get(block)?.trail.some(({ id }) => heads.has(id));
  return year.figures.filter(({ id, block }) => inSentences.has(id) || isUnderHead(block)).map(({ id }) => id);
}
