import type { Rule } from '../rule.ts';

/** Words and numbers that do not contradict each other, but leave a reader asking. */
export const explanation: Rule<'explanation'> = {
  operands: ({ nonZero }) => nonZero ?? [],
  check({ present, absent = [], nonZero = [], otherwise }, ledger) {
    const standing = present.filter(({ block, quote }) => ledger.textOf(block).includes(quote));
    const open =
      standing.length > 0 &&
      absent.every(({ block, quote }) => !ledger.textOf(block).includes(quote)) &&
      nonZero.every((id) => !ledger.value(id).isZero());
    return {
      // The usual `otherwise` is for numbers that differ; here the question itself is the finding.
      verdict: open ? (otherwise === 'inconsistent' ? 'explain' : otherwise) : 'consistent',
      places: standing,
      words: { count: String(standing.length) },
    };
  },
};
