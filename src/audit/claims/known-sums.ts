import { template } from '../../template/template.ts';
import type { Reading } from '../reading/reading.ts';
import type { Claim } from './claim.ts';
import { type Fact, factsIn } from './facts.ts';
import { holds, isSlipAlike } from './slip-alike.ts';
import { sumClaim } from './sum-claim.ts';

/**
 * Sums that hold by definition, of outturn and of budget, where every part is stated; of several ways the first that the
 * report states. Where it leaves out what there may be none of, only a sum that holds says anything.
 */
export function knownSums(reading: Reading): Claim[] {
  const all = factsIn(reading);
  const roles = Map.groupBy(all, ({ role }) => role);
  const unnamed = roles.get('any') ?? [];
  return [...roles].flatMap(([role, own]) => {
    // “三公”经费全年预算15.70万元, and 预算6.00万元 of each of its items.
    const facts = /initial|adjusted/.test(role) ? [...own, ...unnamed] : own;
    const found = new Map<string, Claim>();
    const unitOf = (whole: string) => facts.find(({ concept }) => concept === whole)?.amount.unit;
    for (const { whole, parts, also = [] } of template.sums) {
      const unit = unitOf(whole);
      const first = (concept: string) => facts.find((fact) => fact.concept === concept && fact.amount.unit === unit);
      const [total, ...items] = [whole, ...parts].map(first);
      if (found.has(whole) || total === undefined || !items.every((item) => item !== undefined)) continue;
      const more = also.map(first);
      const stated = [...items, ...more].filter((fact) => fact !== undefined) as Fact[];
      const amounts = stated.map(({ amount }) => amount);
      const claim = sumClaim(reading, total.statement, total.amount, amounts);
      const isWhole = more.every((fact) => fact !== undefined);
      if (isOfMore(reading, total, stated.length)) continue;
      // 因公出国（境）费支出38.50万元, which the budgets leave out: there is one.
      const isUnsaid = also.some(
        (concept, at) => more[at] === undefined && all.some((fact) => fact.concept === concept && !isNone(fact)),
      );
      // Where something may be left out, only what is a slip of the pen away from holding is asked.
      const isNamed = stated.every((fact) => fact.role === total.role);
      if ((isWhole && isNamed) || holds(claim)) found.set(whole, claim);
      else if (!isUnsaid && isSlipAlike(claim)) found.set(whole, { ...claim, inferred: true });
    }
    return [...found.values()];
  });
}

/** “三公”经费80万元，其中：…、公务接待费5万元、会议费10万元、培训费15万元: a whole that its own list makes up with more than the parts it has by definition. */
function isOfMore(reading: Reading, { statement, amount }: Fact, usual: number): boolean {
  return statement.lists.some(({ parts }) => {
    const values = parts.flatMap(({ value }) => value ?? []);
    return values.length > usual && holds(sumClaim(reading, statement, amount, values));
  });
}

function isNone({ amount: { value } }: Fact): boolean {
  return value.isZero();
}
