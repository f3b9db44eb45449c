import type { BlockContent } from 'mdast';
import { findingsOnFigures } from '../../audit/finding-places.ts';
import type { PreparedYear } from '../../audit/prepared-year.ts';
import { flowElement } from './nodes.ts';

/** Findings to show beside a block or section, as the content of its margin; none where there is nothing to say. */
export function notesAt(place: string, year: PreparedYear): BlockContent[] {
  return findingsElement(year, year.findingsByPlace.get(place) ?? []);
}

/** Findings, other than 一致, that touch one of these figures, all folded; none where there are none. */
export function notesOn(figures: readonly string[], year: PreparedYear): BlockContent[] {
  return findingsElement(year, findingsOnFigures(year.audit, new Set(figures)), 'true');
}

function findingsElement({ report }: PreparedYear, ids: readonly string[], quiet?: string): BlockContent[] {
  if (ids.length === 0) return [];
  return [flowElement('Findings', { slot: 'notes', year: String(report.year), ids: ids.join(' '), quiet })];
}
