import { allText, child, childValue, elementsOf, type XmlElement } from '../xml-elements.ts';
import type { Look } from './run-look.ts';

/** Half points off the line from which characters are taken for raised or lowered ones. */
const leastLifted = 3;
/** A note's mark, an exponent: digits and letters, no words. */
const mark = /^[\s\d０-９A-Za-z*+\-()（）[\]〔〕①-⑳]{1,6}$/;

/** Half points by which most of a paragraph is lifted: to it what stands higher or lower is compared. */
export function restingHeight(paragraph: XmlElement): number {
  const characters = new Map<number, number>();
  const visit = (element: XmlElement) => {
    for (const part of elementsOf(element)) {
      if (part.name === 'w:r') {
        const lifted = Number(childValue(child(part, 'w:rPr'), 'w:position') ?? 0) || 0;
        characters.set(lifted, (characters.get(lifted) ?? 0) + allText(part).length);
      } else if (!part.name.endsWith('Pr')) visit(part);
    }
  };
  visit(paragraph);
  return [...characters].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

/** How words are raised or lowered, by name or by where they are set; undefined where they stand on the line. */
export function raisedBy(
  words: string,
  { raised, lifted = 0 }: Look,
  resting: number,
): 'superscript' | 'subscript' | undefined {
  if (/^[\t\n]$/.test(words)) return undefined;
  if (raised === 'superscript' || raised === 'subscript') return raised;
  const above = lifted - resting;
  if (Math.abs(above) < leastLifted || !mark.test(words)) return undefined;
  return above > 0 ? 'superscript' : 'subscript';
}
