import { amountAskedStrings } from './question/amount-asked-strings.ts';
import { particleStrings } from './question/particle-strings.ts';
import { politenessStrings } from './question/politeness-strings.ts';
import { askedStrings } from './question/what-is-asked-strings.ts';

/** Words that make what is typed a question, and are no part of what it asks about. */
export const questionStrings = {
  ...askedStrings,
  ...amountAskedStrings,
  ...particleStrings,
  ...politenessStrings,
} as const;
