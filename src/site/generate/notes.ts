import type { BlockContent } from 'mdast';
import { findingsByPlace, findingsOnFigures } from '../../audit/finding-places.ts';
import { markedFigures } from '../../audit/marked-figures.ts';
import { yearAudit } from '../../audit/year-audit.ts';
import type { YearContent } from '../../report/content.ts';
import type { Verdict } from '../../report/schema/relations.ts';
import { flowElement } from './nodes.ts';

/** What the audit says beside the text of a year. */
export interface Notes {
  /** Findings to show beside a block or section, as the content of its margin; none where there is nothing to say. */
  at(place: string): BlockContent[];
  /** Findings, other than 一致, that touch one of these figures, all folded; none where there are none. */
  on(figures: readonly string[]): BlockContent[];
  /** Verdict to show at each figure. */
  verdicts: ReadonlyMap<string, Verdict>;
}

const kept = new WeakMap<YearContent, Notes>();

/** The margin of a year's pages; prepared once for content that has not changed. */
export function notesOf(year: YearContent): Notes {
  const notes = kept.get(year) ?? prepareNotes(year);
  kept.set(year, notes);
  return notes;
}

function prepareNotes(year: YearContent): Notes {
  const audit = yearAudit(year);
  const byPlace = findingsByPlace(audit);
  const units = new Map(year.figures.map(({ id, unit }) => [id, unit]));
  const element = (ids: readonly string[], quiet?: string) =>
    ids.length === 0
      ? []
      : [flowElement('Findings', { slot: 'notes', year: String(year.report.year), ids: ids.join(' '), quiet })];
  return {
    at: (place) => element(byPlace.get(place) ?? []),
    on: (figures) => element(findingsOnFigures(audit, new Set(figures)), 'true'),
    verdicts: markedFigures(audit, (figure) => units.get(figure)),
  };
}
