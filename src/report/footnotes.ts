import { literally } from './literally.ts';
import type { Part, Section } from './schema/report.ts';

/** A mark in the words of a block, and the block it leads to: from the text to its footnote, or from there back. */
export interface FootnoteMark {
  block: string;
  start: number;
  end: number;
  to: string;
}

/** Raised digits, of which a mark has all that stand together. */
const raised = '⁰¹²³⁴-⁹';

/** The marks of a part's footnotes, in pairs: each is of the nearest words above that have the same one. */
export function footnoteMarks(part: Part): FootnoteMark[] {
  const paragraphs = paragraphsOf(part);
  return paragraphs.flatMap(({ id, footnote }, index) => {
    if (footnote === undefined || footnote === '') return [];
    const mark = new RegExp(`(?<![${raised}])${literally(footnote)}(?![${raised}])`, 'g');
    for (const { id: block, text } of paragraphs.slice(0, index).toReversed()) {
      const start = [...text.matchAll(mark)].at(-1)?.index;
      if (start === undefined) continue;
      return [
        { block, start, end: start + footnote.length, to: id },
        { block: id, start: 0, end: footnote.length, to: block },
      ];
    }
    return [];
  });
}

function paragraphsOf(place: Part | Section): { id: string; text: string; footnote?: string | undefined }[] {
  return place.content.flatMap((node) =>
    node.type === 'section' ? paragraphsOf(node) : node.type === 'paragraph' ? [node] : [],
  );
}
