import type { Segment } from '../../../search/excerpt.ts';

/** An element with a class and what is in it. Text stays text: nothing is read as markup. */
export function element(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** Segments as text, marked ones in `<mark>`. */
export function markedText(segments: Segment[]): (Node | string)[] {
  return segments.map(({ text, mark }) => {
    if (mark === null) return text;
    return element('mark', mark === 'alias' ? 'by-alias' : '', text);
  });
}
