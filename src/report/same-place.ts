import { type PlacedSection, sectionsOf } from './outline.ts';
import type { Part, Report, Section } from './schema/report.ts';

/** The part of another report that is about the same; known by role, else by heading, never by number. */
export function samePart(part: Part, report: Report): Part | undefined {
  return report.parts.find((other) => isSame(part, other));
}

/**
 * The section of another report that is about the same: in the same part, by role, else by heading under the same
 * parent. Never by number, for sections come, go and move over the years.
 */
export function sameSection({ part, trail, section }: PlacedSection, report: Report): PlacedSection | undefined {
  const inPart = sectionsOf(report).filter((other) => isSame(part, other.part));
  const parent = trail.at(-2);
  const alike = inPart.filter((other) => isSame(section, other.section));
  const underSameParent = alike.find(({ trail: others }) => {
    const otherParent = others.at(-2);
    return parent && otherParent ? isSame(parent, otherParent) : parent === otherParent;
  });
  return underSameParent ?? alike.find((other) => other.section.role !== undefined);
}

function isSame(one: Part | Section, other: Part | Section): boolean {
  if (one.role !== undefined && other.role !== undefined) return one.role === other.role;
  const heading = headingWords(one);
  return heading !== '' && heading === headingWords(other);
}

/** The heading without what changes from year to year and from typist to typist: the year, spaces, punctuation. */
function headingWords({ heading }: Part | Section): string {
  return (heading ?? '').replace(/\d{4}\s*年度?|[\s\p{P}]/gu, '');
}
