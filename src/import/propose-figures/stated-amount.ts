import type { Amount } from '../../audit/reading/amounts.ts';
import type { Passage } from '../../audit/reading/passage.ts';
import type { Told } from './told.ts';
import type { Topic } from './topic.ts';

/** One amount of a sentence and what it states. */
export interface StatedAmount extends Told {
  amount: Amount;
  passage: Passage;
  /** An amount of the year before. */
  isPrior: boolean;
  restates?: string | undefined;
  /** What it was said of, where it is one of several amounts of that. */
  topic?: Topic | undefined;
}
