import type { Amount } from '../reading/amounts.ts';
import type { Reading } from '../reading/reading.ts';
import type { Statement } from '../reading/statement.ts';
import { conceptOf } from '../reading/subjects.ts';
import { equality, plusSide } from './arithmetic.ts';
import type { Claim } from './claim.ts';
import { nameOf } from './name-of.ts';
import { sameFact } from './same-facts.ts';
import { isSlipAlike } from './slip-alike.ts';

/** Whose money an amount is, by its name or the heading above it; 财政拨款 alone is all that is appropriated. */
const moneys = ['政府性基金', '国有资本', '一般公共预算', '财政拨款'] as const;
type Money = (typeof moneys)[number];

/** What there was, came, was spent or is left of one money. */
interface Flow {
  money: Money;
  concept: string;
  amount: Amount;
  statement: Statement;
}

const sides = [
  ['opening-balance', 'revenue'],
  ['expenditure', 'closing-balance'],
] as const;
const concepts: ReadonlySet<string> = new Set(sides.flat());

/**
 * Of each money that a section accounts for, what was there and came is what was spent and is left; and what is left of it
 * is one amount wherever the report says it: 年末结转和结余545万元，其中政府性基金60万元.
 */
export function carryOvers(reading: Reading): Claim[] {
  const flows = reading.statements.flatMap((statement) => flowOf(statement) ?? []);
  const sections = Map.groupBy(flows, ({ money, statement: { passage } }) => `${money} ${passage.trail[0]?.id}`);
  return [...[...sections.values()].flatMap((own) => balanceOf(reading, own)), ...toldAgain(reading, flows)];
}

function flowOf(statement: Statement): Flow | undefined {
  const { subject, value, kind, item, passage, within } = statement;
  if (value === undefined || value.about || kind !== 'money' || item !== undefined) return undefined;
  const heading = passage.trail.map((section) => section.heading ?? '').join('');
  const own = moneys.find((name) => subject.includes(name));
  const ofPart = own !== undefined && bare(subject) === '' ? conceptOf(bare(within?.head.subject ?? '')) : undefined;
  const concept = ofPart ?? conceptOf(bare(subject));
  const money = own ?? moneys.find((name) => heading.includes(name));
  return money !== undefined && concepts.has(concept) ? { money, concept, amount: value, statement } : undefined;
}

/** 年初结转 of 年初财政拨款结转, 本年支出 of 财政拨款支出. */
function bare(subject: string): string {
  return subject
    .replace(/(?:一般公共预算|政府性基金(?:预算)?|国有资本经营(?:预算)?)?(?:财政拨款)?/g, '')
    .replace(/^(?=(?:收入|支出)$)/, '本年')
    .replace(/^(年[初末])(?:结转|结余)(?:资金)?$/, '$1结转和结余');
}

function balanceOf(reading: Reading, flows: readonly Flow[]): Claim[] {
  const told = (concept: string) => flows.filter((flow) => flow.concept === concept);
  const [first] = flows;
  // What a section states twice, or not at all, is left to other rules.
  if (first === undefined || sides.flat().some((concept) => told(concept).length !== 1)) return [];
  const [taken, given] = sides.map((side) => side.flatMap((concept) => told(concept).map(({ amount }) => amount))) as [
    Amount[],
    Amount[],
  ];
  const amounts = [...taken, ...given];
  if (amounts.some(({ unit }) => unit !== first.amount.unit)) return [];
  return [
    {
      rule: 'sum',
      subject: nameOf(first.statement),
      amounts,
      inferred: true,
      judge: (of) => equality(reading, plusSide(reading, taken, of), plusSide(reading, given, of), first.amount.unit),
    },
  ];
}

function toldAgain(reading: Reading, flows: readonly Flow[]): Claim[] {
  const balances = flows.filter(({ concept }) => /balance/.test(concept));
  return [...Map.groupBy(balances, ({ money, concept }) => `${money} ${concept}`).values()].flatMap(
    ([first, ...others]) =>
      others.flatMap(({ amount, statement }) => {
        const isOther = statement.passage.trail[0] !== first?.statement.passage.trail[0];
        if (first === undefined || !isOther || amount.unit !== first.amount.unit) return [];
        const claim = sameFact(reading, nameOf(statement), amount, first.amount);
        return amount.value.equals(first.amount.value) || isSlipAlike(claim) ? [{ ...claim, inferred: true }] : [];
      }),
  );
}
