import { questionStrings } from '../../words/strings.ts';
import type { FoldedRecord } from '../corpus/folded-record.ts';

const { asked, given, before, more, less } = questionStrings.reason;
const hasAny = (text: string, words: readonly string[]) => words.some((word) => text.includes(word));
const toldBefore = new RegExp(`${before.told.join('|')}|比20\\d\\d年`);

/** What it is worth that a record gives a reason, for the change that is asked about. */
const worth = { given: 0.5, before: 0.5, way: 0.25 } as const;

/**
 * How well records answer a folded question that asks why; null where it does not: who asks why more than the year before
 * wants what compares with it, and tells of more.
 */
export function reasonAsked(whole: string): ((folded: FoldedRecord) => number) | null {
  if (!hasAny(whole, asked)) return null;
  const isOfBefore = hasAny(whole, before.asked);
  const [isMore, isLess] = [hasAny(whole, more.asked), hasAny(whole, less.asked)];
  const way = isMore === isLess ? null : isMore ? more : less;
  return ({ blocks }) =>
    Math.max(
      -worth.given,
      ...blocks
        .filter(({ text }) => hasAny(text, given))
        .map(({ text }) => {
          const ofBefore = isOfBefore ? (toldBefore.test(text) ? worth.before : -worth.before) : 0;
          const ofWay = way === null ? 0 : hasAny(text, way.told) ? worth.way : -worth.way;
          return worth.given + ofBefore + ofWay;
        }),
    );
}
