import type { Segment } from '../../../search/results/excerpt.ts';
import { partStrings } from '../../../words/part-strings.ts';
import { numberWithSign } from '../../number-with-sign.ts';
import { element } from '../element.ts';

/** Segments as text, marked ones in `<mark>`; what the report left blank is the box that it is there. */
export function markedText(segments: Segment[]): (Node | string)[] {
  return segments.flatMap(({ text, mark }) => {
    const words = text
      .split(partStrings.blankSign)
      .flatMap((piece, index) => (index === 0 ? unbroken(piece) : [blankBox(), ...unbroken(piece)]));
    return mark === null ? words : [element('mark', mark === 'alias' ? 'by-alias' : '', ...words)];
  });
}

function unbroken(words: string): (Node | string)[] {
  return words.split(numberWithSign).map((piece, at) => (at % 2 === 0 ? piece : element('span', 'whole', piece)));
}

function blankBox(): HTMLElement {
  const box = element('span', 'unfilled unfilled-blank');
  box.setAttribute('role', 'img');
  box.setAttribute('aria-label', partStrings.blank);
  return box;
}
