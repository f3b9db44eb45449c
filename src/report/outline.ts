import type { Block, Node, Part, Report, Section } from './schema/report.ts';

/** A section together with where it stands. */
export interface PlacedSection {
  part: Part;
  /** From the part downwards, the section itself last. */
  trail: Section[];
  section: Section;
}

/** A block together with where it stands; `trail` is empty for a block directly in a part. */
export interface PlacedBlock {
  part: Part;
  trail: Section[];
  block: Block;
}

/** All sections of a report, in its order, parents before children. */
export function sectionsOf(report: Pick<Report, 'parts'>): PlacedSection[] {
  const found: PlacedSection[] = [];
  const visit = (part: Part, nodes: Node[], trail: Section[]) => {
    for (const node of nodes) {
      if (node.type !== 'section') continue;
      const here = [...trail, node];
      found.push({ part, trail: here, section: node });
      visit(part, node.content, here);
    }
  };
  for (const part of report.parts) visit(part, part.content, []);
  return found;
}

/** All parts of a report, then all its sections. */
export function partsAndSections(report: Report): (Part | Section)[] {
  return [...report.parts, ...sectionsOf(report).map(({ section }) => section)];
}

/** All blocks of a report, in its order. */
export function blocksOf(report: Pick<Report, 'parts'>): PlacedBlock[] {
  const found: PlacedBlock[] = [];
  const visit = (part: Part, nodes: Node[], trail: Section[]) => {
    for (const node of nodes) {
      if (node.type === 'section') visit(part, node.content, [...trail, node]);
      else found.push({ part, trail, block: node });
    }
  };
  for (const part of report.parts) visit(part, part.content, []);
  return found;
}

/** The words of a block, as one string: a table's cells in reading order, nothing for an absence. */
export function textOf(block: Block): string {
  switch (block.type) {
    case 'absence':
      return '';
    case 'table-in-source':
      return block.title;
    case 'table':
      return [block.columns, ...block.rows.map((row) => row.cells.flat())].flat().join(' ');
    default:
      return block.text;
  }
}

/** Numeral and heading of a part; the numeral is left out where none is printed, or nothing else. */
export function partTitle({ numeral, heading }: Pick<Part, 'numeral' | 'heading'>): string {
  return numeral === '' || numeral === heading ? heading : `${numeral} ${heading}`;
}
