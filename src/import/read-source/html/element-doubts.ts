import { isAlike, white } from '../colour.ts';
import type { NotRead } from '../read-notes.ts';
import { mayCover } from './covering-boxes.ts';
import { lengthOf } from './css-length.ts';
import { drawnWords } from './drawn-words.ts';
import { inkOf, isClear, unknownColour } from './element-colours.ts';
import { saidOf } from './element-place.ts';
import { attributeOf, type Element, firstWords } from './html-elements.ts';
import type { Declarations, PageStyles } from './page-styles.ts';
import { isPartlySeen } from './partly-seen.ts';
import { isShuffled } from './shuffled-boxes.ts';

/** Something that a person has to look at. */
export interface Doubt {
  what: NotRead['what'];
  words: string;
}

/** So many characters tell which words are meant. */
const excerpt = 20;
/** Pixels up to which the beginning of a line is none. */
const mostTiny = 3;

/** What readers of a page may see otherwise, of an element and beside it, than it is written. */
export function doubtsOf(element: Element, styles: PageStyles): Doubt[] {
  const own = styles.of(element);
  const beside = styles.besides(element);
  const covers = [...beside.values()].some(
    (drawn) => !/^(?:none|normal|)$/.test(drawn.get('content') ?? '') && mayCover(element, drawn),
  );
  const beginnings = [beside.get('first-letter'), beside.get('first-line')];
  return [
    ...(own.size > 0 || attributeOf(element, 'dir') !== undefined ? ofItself(element, own) : []),
    ...(beginnings.some((said) => said !== undefined && isOtherwise(element, said)) ? partly(element) : []),
    ...(isShuffled(element, styles) ? partly(element) : []),
    ...drawnWords(element, styles).map((words): Doubt => ({ what: 'drawn', words })),
    ...(covers ? [{ what: 'covering' as const, words: '' }] : []),
  ];
}

function ofItself(element: Element, own: Declarations): Doubt[] {
  if (mayCover(element, own)) return [{ what: 'covering', words: '' }];
  if (isPartlySeen(element, saidOf(own))) return partly(element);
  const colour = unknownColour(own);
  return colour === undefined || firstWords(element, 1) === '' ? [] : [{ what: 'colour', words: colour }];
}

/** Words that may be seen in part. */
export function partly(element: Element): Doubt[] {
  const words = firstWords(element, excerpt);
  return words === '' ? [] : [{ what: 'partly-seen', words }];
}

/** Whether the beginning of a line is not seen, or in other letters. */
export function isOtherwise(element: Element, said: Declarations): boolean {
  const ink = inkOf(element, said);
  return (
    said.has('text-transform') ||
    (lengthOf(said.get('font-size')) ?? mostTiny) < mostTiny ||
    (typeof ink === 'object' && (isClear(ink) || isAlike(ink, white)))
  );
}
