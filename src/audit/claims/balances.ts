import type { Amount } from '../reading/amounts.ts';
import type { Reading } from '../reading/reading.ts';
import type { Statement } from '../reading/statement.ts';
import { conceptOf } from '../reading/subjects.ts';
import { equality, plusSide } from './arithmetic.ts';
import type { Claim } from './claim.ts';
import { nameOf } from './name-of.ts';
import { holds, isSlipAlike } from './slip-alike.ts';

/** What was there is spent or left; a sentence that leaves out the last of a side may mean that there is none of it. */
const taken = ['opening-balance', 'revenue', 'used-surplus'];
const given = ['expenditure', 'closing-balance', 'surplus-distribution'];

/** Opening balance and revenue are spent or left: where one paragraph states all of it, both sides are equal. */
export function balances(reading: Reading): Claim[] {
  const paragraphs = Map.groupBy(
    reading.statements.filter(({ kind, depth, within, value }) => kind === 'money' && depth === 0 && !within && value),
    ({ passage }) => passage,
  );
  return [...paragraphs.values()].flatMap((statements): Claim[] => {
    const [left, right] = [taken, given].map((side) =>
      side.map((concept) => statements.find(({ subject }) => conceptOf(ofFund(subject)) === concept)?.value),
    ) as [(Amount | undefined)[], (Amount | undefined)[]];
    if ([...left.slice(0, 2), ...right.slice(0, 2)].includes(undefined)) return [];
    const sides = [left, right].map((side) => side.filter((amount) => amount !== undefined)) as [Amount[], Amount[]];
    const amounts = sides.flat();
    const unit = amounts[0]?.unit ?? '';
    if (amounts.some((amount) => amount.about || amount.unit !== unit)) return [];
    const claim: Claim = {
      rule: 'sum',
      subject: nameOf(statements[0] as Statement),
      amounts,
      judge(of) {
        const side = (all: Amount[]) => plusSide(reading, all, of);
        return equality(reading, side(sides[0]), side(sides[1]), unit);
      },
    };
    // Appropriations know no surplus of other money.
    const isWhole =
      ![...left, ...right].includes(undefined) ||
      /基金|国有资本|财政拨款/.test(`${statements[0]?.subject}${statements[0]?.passage.trail[0]?.heading}`);
    if (isWhole || holds(claim)) return [claim];
    return isSlipAlike(claim) ? [{ ...claim, inferred: true }] : [];
  });
}

/** 年初结转和结余 of 政府性基金预算财政拨款年初结转和结余. */
function ofFund(subject: string): string {
  return subject.replace(/^.*(?:基金|国有资本经营)预算(?:财政拨款)?(?=年初|上年|年末|本年)/, '');
}
