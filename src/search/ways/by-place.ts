import { answerCards } from '../results/answer-card.ts';
import { toHit } from '../results/hit.ts';
import { typedPlace } from './typed-place.ts';
import type { Way } from './way.ts';

/** The place whose own address or id was pasted. */
export const byPlace: Way = async ({ text, words, direct: { corpus }, loaded: { fold } }) => {
  const place = typedPlace(text, corpus);
  if (place === null) return null;
  const { folded, block, figure } = place;
  const match = { kind: 'place', rank: 0, score: 0, count: 0, way: null, words: [], figure } as const;
  const hit = toHit(words, fold, { folded, match: { ...match, words: [] } });
  const address = block === null ? hit.address : `${hit.address.replace(/#.*/, '')}#${block}`;
  return { status: 'found', hits: [{ ...hit, address }], cards: answerCards(figure === null ? [] : [figure], corpus) };
};
