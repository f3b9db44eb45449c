import { plain } from '../exact-decimal.ts';
import type { Amount } from '../reading/amounts.ts';
import type { Reading } from '../reading/reading.ts';
import type { Statement } from '../reading/statement.ts';
import { signed } from './arithmetic.ts';
import type { Claim } from './claim.ts';
import { holds } from './slip-alike.ts';
import { sumClaim } from './sum-claim.ts';

type Column = (statement: Statement) => readonly Amount[];

const changesBy =
  (against: Amount['base']): Column =>
  ({ changes }) =>
    changes.filter(({ base }) => base === against);

/** What a statement tells beside its amount, column by column, those that follow from one another together. */
const columns: readonly (readonly Column[])[] = [
  ...(['initial', 'adjusted', 'any'] as const).map((kind): Column[] => [
    ({ budgets }) => budgets.filter(({ budget }) => budget === kind),
    changesBy('budget'),
  ]),
  [({ priors }) => priors, changesBy('prior-year')],
];

/**
 * 三公经费8.64万元，比上年减少0.36万元。其中运行费7.20万元，减少0.20万元；接待费1.44万元，减少0.16万元: what makes up a whole does so in
 * each column that all of them tell.
 * @param known what is claimed of their amounts
 */
export function columnSums(reading: Reading, known: readonly Claim[]): Claim[] {
  const sums = known.filter(({ rule, amounts }) => rule === 'sum' && amounts.length > 2);
  return sums.flatMap((claim) => {
    const told = claim.amounts.map((amount) => reading.statementAt(amount));
    const isOfValues = told.every((own, at) => own?.value?.place.key === claim.amounts[at]?.place.key);
    const [head] = told as Statement[];
    // 年初结转 and 本年收入 are together what 本年支出 and 年末结转 are.
    const isOfWhole = head?.value !== undefined && claim.judge(signed).actual === plain(head.value.value);
    if (!isOfValues || !isOfWhole || !holds(claim)) return [];
    const claimOf = (column: Column): Claim[] => {
      // What there is none of need not tell how it was.
      const own = (told as Statement[]).filter(
        (one, at) => at === 0 || column(one).length > 0 || !one.value?.value.isZero(),
      );
      const amounts = own.map(column);
      const [whole, ...parts] = amounts.flat();
      const isTold =
        amounts.every(({ length }) => length === 1) &&
        amounts.flat().every(({ about, direction, unit }) => !about && direction !== 0 && unit === whole?.unit);
      return isTold && head && whole && parts.length > 1
        ? [{ ...sumClaim(reading, head, whole, parts), inferred: true }]
        : [];
    };
    return columns.flatMap((own) => {
      const claims = own.flatMap(claimOf);
      const failing = claims.findIndex((one) => !holds(one));
      return claims.filter((one, at) => at === failing || holds(one));
    });
  });
}
