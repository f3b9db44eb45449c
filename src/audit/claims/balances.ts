import type { Amount } from '../reading/amounts.ts';
import { headingsAbove } from '../reading/passage.ts';
import { nameOf as wordsBefore } from '../reading/quantities.ts';
import type { Reading } from '../reading/reading.ts';
import type { Statement } from '../reading/statement.ts';
import { conceptOf } from '../reading/subjects.ts';
import { signed } from './arithmetic.ts';
import type { Claim } from './claim.ts';
import { equalSides } from './equal-sides.ts';
import { isOfPartOnly } from './facts.ts';
import { nameOf } from './name-of.ts';
import { sameFact } from './same-facts.ts';
import { holds, isSlipAlike } from './slip-alike.ts';

/** Whose money an amount is, by its name or the heading above it; 财政拨款 alone is all that is appropriated. */
const moneys = ['政府性基金', '国有资本', '一般公共预算', '财政拨款'] as const;

/** What there was, came, was spent or is left of one money, of all of it where none is named. */
interface Flow {
  money: (typeof moneys)[number] | undefined;
  concept: string;
  amount: Amount;
  statement: Statement;
}

/** What was there is spent or left; the last of a side may be left out where there is none of it. */
const taken = ['opening-balance', 'revenue', 'used-surplus'];
const given = ['expenditure', 'closing-balance', 'surplus-distribution'];
const concepts = new Set(['all-total', ...taken, ...given]);

/**
 * What was there and came is what was spent and is left: where one paragraph states all of it, or a section of one money, or
 * the report of all its money; and what is left of all its money is what is left of appropriations, where there is no other.
 */
export function balances(reading: Reading): Claim[] {
  const flows = reading.statements.flatMap((statement) => flowOf(statement) ?? []);
  const isWhole = ({ statement: { depth, within } }: Flow) => depth === 0 && within === undefined;
  const groups = [
    ...Map.groupBy(flows.filter(isWhole), ({ statement: { passage } }) => passage).values(),
    ...Map.groupBy(
      flows.filter(({ money }) => money !== undefined),
      ({ money, statement: { passage } }) => `${money} ${passage.trail[0]?.id}`,
    ).values(),
    flows.filter(({ money, statement }) => money === undefined && !isOfPartOnly(statement)),
    flows.filter(({ money }) => money === '财政拨款'),
  ];
  const found = new Map<string, Claim>();
  for (const claim of groups.flatMap((own) => balanceOf(reading, own))) {
    const key = claim.amounts.map(({ value }) => value.toFixed()).join();
    if (!found.has(key)) found.set(key, claim);
  }
  return [...found.values(), ...leftOfOneMoney(reading, flows)];
}

function flowOf(statement: Statement): Flow | undefined {
  const { subject, value, kind, item, passage, within } = statement;
  if (value === undefined || value.about || kind !== 'money' || item !== undefined) return undefined;
  const heading = headingsAbove(passage);
  const own = moneys.find((name) => subject.includes(name));
  const head = bare(within?.head.subject ?? '');
  const ofPart = own !== undefined && bare(subject) === '' ? conceptOf(head) : undefined;
  const concept = ofPart ?? conceptOf(bare(subject === '' ? wordsBefore(value) : subject));
  const money = own ?? moneys.find((name) => heading.includes(name));
  return concepts.has(concept) ? { money, concept, amount: value, statement } : undefined;
}

/** 年初结转和结余 of 年初财政拨款结转, 本年支出 of 财政拨款支出. */
function bare(subject: string): string {
  return subject
    .replace(/^(?:(?:.*[总合]计|.*总额)?由|不?含|另有|加上?|一是|二是)/, '')
    .replace(/(?:一般公共预算|政府性基金(?:预算)?|国有资本经营(?:预算)?)?(?:财政拨款)?/g, '')
    .replace(/^收入总计[、和]支出总计$/, '收、支总计')
    .replace(/^(?=(?:收入|支出)$)/, '本年')
    .replace(/^上年末/, '年初')
    .replace(/^本年末/, '年末')
    .replace(/^(年[初末])(?:滚存)?(?:结转|结余|结转[与及]?结余|(?<=滚存))(?:资金)?$/, '$1结转和结余');
}

function balanceOf(reading: Reading, flows: readonly Flow[]): Claim[] {
  const [first] = flows;
  if (first === undefined) return [];
  // What is stated in two ways is left to other rules.
  const inUnit = flows.filter(({ amount }) => amount.unit === first.amount.unit);
  const told = (concept: string) => onlyAmount(inUnit, concept);
  const [total, left, right] = [['all-total'], taken, given].map((side) => side.map(told)) as [
    (Amount | undefined)[],
    (Amount | undefined)[],
    (Amount | undefined)[],
  ];
  // 年末无结转: what came in was spent.
  const isNothingLeft = flows.every(({ statement: { passage } }) => nothingLeft.test(passage.words));
  const isStated = (side: readonly (Amount | undefined)[]) =>
    side[0] !== undefined && (side.length === 1 || side[1] !== undefined);
  const isSpent = isNothingLeft && left[1] !== undefined && right[0] !== undefined && !left[0] && !right[1];
  return [
    ...(isSpent || (isStated(left) && isStated(right)) ? [[left, right]] : []),
    ...[left, right].flatMap((side) => (isStated(total) && isStated(side) ? [[total, side]] : [])),
  ].flatMap(([one = [], other = []]) => equalityOf(reading, flows, one, other));
}

/** The one amount of a concept, unless it is told as several. */
function onlyAmount(flows: readonly Flow[], concept: string): Amount | undefined {
  const [one, ...others] = flows.filter((flow) => flow.concept === concept);
  return others.every(({ amount }) => one?.amount.value.equals(amount.value)) ? one?.amount : undefined;
}

const nothingLeft = /(?:无|没有|未发生)[^，。；]{0,10}(?:结转|结余)/;

function equalityOf(
  reading: Reading,
  flows: readonly Flow[],
  left: readonly (Amount | undefined)[],
  right: readonly (Amount | undefined)[],
): Claim[] {
  const [first] = flows;
  const sides = [left, right].map((side) => side.filter((amount) => amount !== undefined)) as [Amount[], Amount[]];
  const amounts = sides.flat();
  const unit = amounts[0]?.unit ?? '';
  if (first === undefined || amounts.some((amount) => amount.unit !== unit)) return [];
  const claim: Claim = {
    rule: 'sum',
    subject: nameOf(first.statement),
    amounts,
    ...equalSides(reading, ...sides),
  };
  const isTogether = flows.every(({ statement: { passage } }) => passage === first.statement.passage);
  // Appropriations know no surplus of other money.
  const isOneMoney = first.money !== undefined && flows.every(({ money }) => money === first.money);
  const isAll = isOneMoney || ![...left, ...right].includes(undefined);
  // 收入总计 may leave out what was there at the beginning, where nothing says how much that was.
  const { actual, expected } = claim.judge(signed);
  const mayBeLess = !flows.some(({ concept }) => concept === 'opening-balance') && Number(actual) < Number(expected);
  if ((isTogether || left.length === 1) && (isAll || holds(claim)))
    return [{ ...claim, ...(left.length === 1 && mayBeLess && { inferred: true }) }];
  const isOfSection = flows.every(
    ({ statement: { passage } }) => passage.trail[0] === first.statement.passage.trail[0],
  );
  return (isOfSection && isAll) || holds(claim) || isSlipAlike(claim) ? [{ ...claim, inferred: true }] : [];
}

/** Where what came in and what was spent is all appropriated, so is what is left of it. */
function leftOfOneMoney(reading: Reading, flows: readonly Flow[]): Claim[] {
  const ofAll = flows.filter(({ money, statement }) => money === undefined && !isOfPartOnly(statement));
  const appropriated = flows.filter(({ money }) => money === '财政拨款');
  const isOne = ['revenue', 'expenditure', 'opening-balance'].every((concept) => {
    const [all, own] = [ofAll, appropriated].map((side) => onlyAmount(side, concept));
    return all !== undefined && own?.value.equals(all.value) && own.unit === all.unit;
  });
  const [here, there] = [ofAll, appropriated].map((own) => onlyAmount(own, 'closing-balance'));
  if (!isOne || here === undefined || there === undefined || here.unit !== there.unit) return [];
  return [{ ...sameFact(reading, wordsBefore(here), here, there), inferred: true }];
}
