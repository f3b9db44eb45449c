import type { Amount } from '../reading/amounts.ts';
import type { Reading } from '../reading/reading.ts';
import type { Statement } from '../reading/statement.ts';
import { signed } from './arithmetic.ts';
import { isBeside, speaksOf } from './certainty.ts';
import type { Claim } from './claim.ts';
import { isSlipAlike } from './slip-alike.ts';

/** What a paragraph spoke of longer before is not what it goes on with. */
const mostBefore = 40;

/**
 * The claim about a statement, or about what the same paragraph spoke of before where only that holds: after the parts of
 * a list, 与上年相比增加… may go on with the whole. Where a new sentence leaves that open and neither holds, nothing is said.
 * @param claimOf the claim where it speaks of that amount
 */
export function ofWhatIsSpoken(
  reading: Pick<Reading, 'statementsOf'>,
  statement: Statement,
  claimOf: (value: Amount) => Claim,
): Claim | undefined {
  const { value, passage, within, subject } = statement;
  if (value === undefined) return undefined;
  const own = claimOf(value);
  if (!fails(own)) return own;
  const others = spokenBefore(reading, statement).slice(-mostBefore);
  const held = others.map(claimOf).find((claim) => !fails(claim));
  if (held !== undefined) return held;
  const [said] = own.amounts;
  const isApart = said !== undefined && passage.words.slice(value.to, said.from).includes('。');
  if (said === undefined) return undefined;
  const isNamed = subject.length > 2 && passage.words.slice(0, said.from).split('。').at(-1)?.includes(subject);
  if (within !== undefined && isApart && !isNamed) {
    // …；经营支出0万元。与上年的915.08万元相比，增加39.80万元: a slip away from holding of the whole.
    const slip = others.map(claimOf).find((claim) => isSlipAlike(claim));
    return slip && { ...slip, inferred: true };
  }
  const bases = own.amounts.slice(1).filter((one) => one !== value);
  const isSaid = speaksOf(statement, value, said, reading) && bases.every((base) => isBeside(statement, base, said));
  return isSaid ? own : { ...own, inferred: true };
}

/** What a paragraph stated of the same kind before, in the same unit. */
export function spokenBefore({ statementsOf }: Pick<Reading, 'statementsOf'>, statement: Statement): Amount[] {
  const { value, passage, depth, kind, within } = statement;
  const stated = statementsOf(passage);
  return stated
    .slice(0, stated.indexOf(statement))
    .filter(
      (one) =>
        one.depth === depth &&
        one.kind === kind &&
        one.item === statement.item &&
        // What stands beside it in one list says its own.
        (within === undefined || one.within !== within),
    )
    .flatMap((one) =>
      one.value !== undefined && one.value.unit === value?.unit && !one.value.about ? [one.value] : [],
    );
}

function fails(claim: Claim): boolean {
  return claim.judge(signed).verdict === 'inconsistent';
}
