import type { Content } from '../../report/content.ts';
import { sectionsOf } from '../../report/outline.ts';

/** A name or heading with characters that the heading face does not have. */
export interface LeftInHeading {
  words: string;
  characters: string[];
}

/** Names and headings that are set in the heading face. */
export function headingWords({ site, terms, years }: Content): string[] {
  const ofReports = years.flatMap(({ report }) => [
    report.title,
    report.department,
    ...report.parts.map(({ heading }) => heading),
    ...sectionsOf(report).map(({ section }) => section.heading ?? ''),
  ]);
  return [...new Set([site.name, ...terms.map(({ name }) => name), ...ofReports])];
}

/** Whether words have a character beyond GB 2312, which every face for Chinese has: only then a face need be looked at. */
export function hasRareCharacters(words: readonly string[]): boolean {
  const rows = Array.from({ length: 0xf8 - 0xa1 }, (_, row) => 0xa1 + row);
  const codes = rows.flatMap((row) => Array.from({ length: 94 }, (_, cell) => [row, 0xa1 + cell]).flat());
  // Its rows of circled and bracketed numerals are not in every face.
  const common = new Set(
    new TextDecoder('gbk').decode(Uint8Array.from(codes)).replace(/[\p{No}\p{So}\p{Nl}\ufffd]/gu, ''),
  );
  return [...new Set(words.join(''))].some((character) => !common.has(character) && !/[\x20-\x7e]/.test(character));
}

/**
 * Which of them have characters that the reader's own faces will draw.
 * @param coverage code points that the face has
 */
export function leftInHeadings(headings: readonly string[], coverage: ReadonlySet<number>): LeftInHeading[] {
  return headings.flatMap((words) => {
    const characters = [...new Set(words.replace(/[\s\p{M}\p{Cf}]/gu, ''))].filter(
      (character) => !coverage.has(character.codePointAt(0) ?? 0),
    );
    return characters.length === 0 ? [] : [{ words, characters }];
  });
}
