import type { Segment } from '../../../search/excerpt.ts';
import { element } from '../element.ts';

/** Segments as text, marked ones in `<mark>`. */
export function markedText(segments: Segment[]): (Node | string)[] {
  return segments.map(({ text, mark }) => {
    if (mark === null) return text;
    return element('mark', mark === 'alias' ? 'by-alias' : '', text);
  });
}
