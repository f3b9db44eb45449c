import type { BlockContent } from 'mdast';
import { findingsOnFigures } from '../../audit/finding-places.ts';
import type { PreparedYear } from '../../audit/prepared-year.ts';
import { flowElement, paragraph, text } from './nodes.ts';

/**
 * What is said beside a block or section, as the content of its margin: findings, and remarks of ours on its words. None
 * where there is nothing to say.
 */
export function notesAt(place: string, year: PreparedYear, remarks: readonly string[] = []): BlockContent[] {
  return notesElement(year, year.findingsByPlace.get(place) ?? [], remarks, place);
}

/** The same where the block is only quoted: no contradiction stands open there. */
export function foldedNotesAt(place: string, year: PreparedYear, remarks: readonly string[] = []): BlockContent[] {
  return notesElement(year, year.findingsByPlace.get(place) ?? [], remarks);
}

/** Findings, other than 一致, that touch one of these figures of several places; none where there are none. */
export function notesOn(figures: readonly string[], year: PreparedYear): BlockContent[] {
  return notesElement(year, findingsOnFigures(year.audit, new Set(figures)), []);
}

function notesElement(
  { report }: PreparedYear,
  ids: readonly string[],
  remarks: readonly string[],
  place?: string,
): BlockContent[] {
  if (ids.length + remarks.length === 0) return [];
  const count = remarks.length === 0 ? undefined : String(remarks.length);
  return [
    flowElement(
      'Notes',
      { slot: 'notes', year: String(report.year), ids: ids.join(' '), place, remarks: count },
      remarks.map((remark) => flowElement('Remark', {}, [paragraph([text(remark)])])),
    ),
  ];
}
