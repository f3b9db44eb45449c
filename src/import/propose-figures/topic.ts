import { type Amount, isOutturn } from '../../audit/reading/amounts.ts';
import type { Concept } from './concepts.ts';

/** What a sentence speaks of, and which of its amounts it has stated. */
export interface Topic {
  /** Undefined where the words name something that nobody knows: what follows is not bound to anything else. */
  concept: Concept | undefined;
  amounts: Map<string, Amount>;
  /** A part of a list, and what it is a list of. */
  head?: Topic | undefined;
  isItem: boolean;
  /** Brackets it was named in. */
  depth: number;
  /** Named by the heading, or by the words that open the paragraph. */
  isOpening?: true;
  /** By the heading. */
  isOfHeading?: boolean;
  from: number;
}

/** Something spoken of, of which no amount is known yet. */
export function newTopic(concept: Concept | undefined, from = 0, depth = 0): Topic {
  return { concept, amounts: new Map(), isItem: false, from, depth };
}

/** The place of an amount among those of its topic. */
export function keyOf({ role, budget, base, whole }: Pick<Amount, 'role' | 'budget' | 'base' | 'whole'>): string {
  if (isOutturn(role)) return 'value';
  if (role === 'budget') return budget === 'adjusted' ? 'adjusted-budget' : 'budget';
  if (role === 'completion') return budget === 'adjusted' ? 'adjusted-completion' : 'completion';
  if (role === 'share') return `share ${whole}`;
  return role === 'prior' ? role : `${role} ${base ?? ''}`;
}
