import type { BlockContent } from 'mdast';
import { findingsOnFigures } from '../../audit/finding-places.ts';
import type { PreparedYear } from '../../audit/prepared-year.ts';
import { severitySchema } from '../../audit/verdicts.ts';
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

/** Findings, other than 一致, that touch one of these figures of several places: contradictions by their headlines. */
export function contradictionsOn(figures: readonly string[], year: PreparedYear): BlockContent[] {
  const ids = findingsOnFigures(year.audit, new Set(figures));
  const order = severitySchema.options;
  const contradictions = year.audit.findings
    .filter(({ id }) => ids.includes(id) && year.audit.independent.includes(id))
    .toSorted((a, b) => order.indexOf(b.severity) - order.indexOf(a.severity))
    .map(({ id }) => id);
  const others = ids.filter((id) => !contradictions.includes(id));
  const headlines = flowElement('Headlines', {
    slot: 'notes',
    year: String(year.report.year),
    ids: contradictions.join(' '),
  });
  return [...(contradictions.length === 0 ? [] : [headlines]), ...notesElement(year, others, [])];
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
