import type { Passage } from '../reading/passage.ts';
import type { Claim } from './claim.ts';

/** Where words of a passage stand in the block they begin in. */
export function wordsAt(passage: Passage, from: number, to: number): NonNullable<Claim['words']> {
  const { block, offset } = passage.placeOf(from);
  return { block, from: offset, to: passage.placeOf(to - 1).offset + 1 };
}
