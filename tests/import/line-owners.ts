import { blocksOf, sectionsOf } from '../../src/report/outline.ts';
import type { Report } from '../../src/report/schema/report.ts';

/** A passage that carries words of the source: heading of a part or section, or a block. */
export interface LineOwner {
  id: string;
  kind: 'part-heading' | 'section-heading' | 'block';
}

/**
 * Who owns each line of the source: line number → owners. Every non-blank line should have exactly one. A blank line
 * has an owner where it stands between the lines of a passage. Numbered paragraphs own their lines as blocks; the
 * `lines` of their section merely repeat them.
 */
export function lineOwners(report: Report): Map<number, LineOwner[]> {
  const owners = new Map<number, LineOwner[]>();
  const claim = ([from, to]: readonly [number, number], owner: LineOwner) => {
    for (let line = from; line <= to; line++) owners.set(line, [...(owners.get(line) ?? []), owner]);
  };
  for (const { id, lines } of report.parts) claim(lines, { id, kind: 'part-heading' });
  for (const { section } of sectionsOf(report)) {
    if (section.style === 'heading') claim(section.lines, { id: section.id, kind: 'section-heading' });
  }
  for (const { block } of blocksOf(report)) {
    if ('lines' in block) claim(block.lines, { id: block.id, kind: 'block' });
  }
  return owners;
}
