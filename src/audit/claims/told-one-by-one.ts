import type { Amount } from '../reading/amounts.ts';
import type { Reading } from '../reading/reading.ts';
import type { Statement } from '../reading/statement.ts';
import type { Claim } from './claim.ts';
import { holds } from './slip-alike.ts';
import { sumClaim } from './sum-claim.ts';

/**
 * 对3个项目开展自评，全年预算资金426.00万元，执行418.19万元, and a paragraph of each: as many budgets and outturns as are counted
 * make up theirs. Where nothing counts them, either sum that holds shows that these are all.
 */
export function toldOneByOne(reading: Reading): Claim[] {
  const { statements } = reading;
  return statements.flatMap((head, index): Claim[] => {
    if (!isOfBoth(head)) return [];
    const items = itemsBelow(statements, index);
    if (items.length < 2) return [];
    const isOfProjects = /绩效/.test(`${head.passage.part.heading}${head.passage.trail[0]?.heading ?? ''}`);
    const isCounted = isOfProjects && items.length === projectsIn(reading, head);
    const sums = [(one: Statement) => one.value, ({ budgets: [budget] }: Statement) => budget].map((amountOf) =>
      [head, ...items].flatMap((one) => amountOf(one) ?? []),
    );
    const claims = sums
      .filter(({ length }) => length > 2)
      .map(([whole, ...parts]) => ({ ...sumClaim(reading, head, whole as Amount, parts), inferred: true }));
    return isCounted || (items.length > 2 && claims.some((claim) => holds(claim))) ? claims : [];
  });
}

/** More than a report tells of one by one: in a text without sections everything would be below everything. */
const mostItems = 200;

/** Those of both below a statement, one a paragraph; none where another that is not stands among them. */
function itemsBelow(statements: readonly Statement[], index: number): Statement[] {
  const head = statements[index] as Statement;
  const sectionOf = ({ passage }: Statement) => passage.trail[0] ?? passage.part;
  const isWithin = (one: Statement) => sectionOf(one) === sectionOf(head);
  // Each may stand below a heading of its own.
  const isEmpty = firstBelow(statements, index, isWithin).next().done === true;
  const isInPart = ({ passage }: Statement) => passage.part === head.passage.part;
  const items: Statement[] = [];
  let isPast = false;
  for (const one of firstBelow(statements, index, isEmpty ? isInPart : isWithin)) {
    // One without a budget is of another kind, or was not planned.
    if (!isOfBoth(one)) isPast = items.length > 0;
    else if (isPast || items.length === mostItems) return [];
    else items.push(one);
  }
  return items;
}

/** The first of each paragraph that may be an item below a statement, as far as they stand together with it. */
function* firstBelow(
  statements: readonly Statement[],
  index: number,
  isTogether: (one: Statement) => boolean,
): Generator<Statement> {
  const head = statements[index] as Statement;
  const seen = new Set<Statement['passage']>();
  for (let at = index; at < statements.length; at++) {
    const one = statements[at] as Statement;
    if (!isTogether(one)) return;
    if (seen.has(one.passage) || !isBelow(one, head)) continue;
    seen.add(one.passage);
    yield one;
  }
}

function isBelow({ passage, kind, depth, value, budgets }: Statement, head: Statement): boolean {
  const isItem = kind === 'money' && depth === 0 && budgets.length < 2 && (value !== undefined || budgets.length > 0);
  return isItem && passage.part === head.passage.part && passage !== head.passage && value?.unit === head.value?.unit;
}

function isOfBoth({ kind, value, budgets, item }: Statement): boolean {
  return kind === 'money' && value !== undefined && budgets.length === 1 && item === undefined;
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
