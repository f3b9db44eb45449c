import type { Amount } from '../reading/amounts.ts';
import type { Reading } from '../reading/reading.ts';
import type { Statement } from '../reading/statement.ts';
import type { Claim } from './claim.ts';
import { sumClaim } from './sum-claim.ts';

/** 对3个项目开展自评，全年预算资金426.00万元，执行418.19万元, and a paragraph of each: as many budgets and outturns as are counted make up theirs. */
export function toldOneByOne(reading: Reading): Claim[] {
  const { statements } = reading;
  const heads = statements.filter(
    (one) => isOfBoth(one) && /绩效/.test(`${one.passage.part.heading}${one.passage.trail[0]?.heading ?? ''}`),
  );
  return heads.flatMap((head): Claim[] => {
    const count = projectsIn(reading, head);
    const own = head.passage.trail[0] ?? head.passage.part;
    const isBelow = ({ passage }: Statement) => passage.part === head.passage.part && passage !== head.passage;
    const rest = statements.slice(statements.indexOf(head)).filter((one) => isOfBoth(one) && isBelow(one));
    const within = rest.filter(({ passage }) => (passage.trail[0] ?? passage.part) === own);
    // Each may stand below a heading of its own.
    const items = firstOfEach(within.length > 0 ? within : rest);
    if (count === undefined || count < 2 || items.length !== count) return [];
    const sums = [(one: Statement) => one.value, ({ budgets: [budget] }: Statement) => budget].map((amountOf) =>
      [head, ...items].map((one) => amountOf(one) as Amount),
    );
    return sums.map(([whole, ...parts]) => ({ ...sumClaim(reading, head, whole as Amount, parts), inferred: true }));
  });
}

function isOfBoth({ kind, value, budgets, item }: Statement): boolean {
  return kind === 'money' && value !== undefined && budgets.length === 1 && item === undefined;
}

function firstOfEach(statements: readonly Statement[]): Statement[] {
  return [...Map.groupBy(statements, ({ passage }) => passage).values()].flatMap(([first]) => first ?? []);
}

/** How many projects the words before an amount count. */
function projectsIn(reading: Reading, { passage, budgets: [budget] }: Statement): number | undefined {
  const own = reading.text.find((one) => one.passage === passage)?.quantities.flat() ?? [];
  const counted = own.findLast(
    ({ measure, lead, after, from }) =>
      measure === '个' &&
      from < (budget?.from ?? 0) &&
      (/项目[^，。；、]{0,4}$/.test(lead) || /^[^，。；、]{0,6}项目/.test(after)),
  );
  return counted?.value.toNumber();
}
