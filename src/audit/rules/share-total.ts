import { z } from 'zod';
import { compared } from '../amount.ts';
import { breaksOff } from '../breaks-off.ts';
import { ExactDecimal } from '../exact-decimal.ts';
import { comparison, numberToken, sumTokens } from '../formula.ts';
import type { Ledger } from '../ledger.ts';
import { termOfSumSchema } from '../relation-fields.ts';
import { judgeDifference } from '../rounding.ts';
import { ruleOf } from '../rule.ts';
import { hasGaps, isIncomplete, unregistered } from '../unregistered.ts';

/** Shares of one whole add up to 100 %, but for the rounding of each. */
export const shareTotal = ruleOf({
  name: 'share-total',
  fields: { shares: z.array(termOfSumSchema).min(1).describe('各项占比') },
  operands: (relation, ledger) => ledger.operandsOf(relation.shares),
  check(relation, ledger) {
    const terms = ledger.addends(relation.shares);
    const { value, tolerance } = ledger.sum(terms);
    const whole = new ExactDecimal(100);
    const verdict = judgeDifference(value.minus(whole), tolerance);
    const [first] = terms;
    const isOpen = () =>
      hasGaps(relation.shares) &&
      (isIncomplete(ledger, first?.figure ?? '', terms) ||
        (value.lessThan(whole) && (lacksShare(relation.shares, ledger) || isCutShort(terms, ledger))));
    if (verdict === 'inconsistent' && isOpen()) return unregistered(ledger, first?.figure ?? '');
    return {
      verdict,
      formula: [...sumTokens(ledger, terms), comparison(verdict), numberToken('100', '%')],
      ...compared(value, whole, '%'),
    };
  },
});

/** Whether the paragraph of one of them breaks off in the name of another. */
function isCutShort(terms: readonly { figure: string | null }[], ledger: Ledger): boolean {
  return terms.some(({ figure }) => figure !== null && breaksOff(ledger.textOf(ledger.figure(figure).block)));
}

/** 事业收入占42.01%；另有上级补助收入65.00万元: whether a part beside these has an amount and no share. */
function lacksShare(shares: readonly unknown[], ledger: Ledger): boolean {
  const named = shares.filter((term) => typeof term === 'string').filter((term) => term.includes('*'));
  return named.some((term) => {
    const blocks = new Set(ledger.expand(term).map((id) => ledger.figure(id).block));
    const whole = term.replace('*.share', 'total');
    return ledger.expand(term.replace(/\.share$/, '')).some((id) => {
      const { block, unit } = ledger.figure(id);
      const isPart = id !== whole && /元$/.test(unit ?? '') && blocks.has(block);
      return isPart && !ledger.figures.has(`${id}.share`) && !ledger.value(id).isZero();
    });
  });
}
