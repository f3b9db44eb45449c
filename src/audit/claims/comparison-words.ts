import { amount as withUnit } from '../amount.ts';
import { type Decimal, plain } from '../exact-decimal.ts';
import { numberToken, operator } from '../formula.ts';
import { step } from '../money-words.ts';
import type { Amount } from '../reading/amounts.ts';
import type { Passage } from '../reading/passage.ts';
import { nameOf as nameBefore } from '../reading/quantities.ts';
import type { Reading } from '../reading/reading.ts';
import type { Statement } from '../reading/statement.ts';
import { amountToken, signed } from './arithmetic.ts';
import { speaksOf } from './certainty.ts';
import type { Claim } from './claim.ts';
import { budgetFor } from './completion-rates.ts';
import { nameOf } from './name-of.ts';
import { spokenBefore } from './spoken-of.ts';
import { wordsAt } from './words-at.ts';

type Says = Statement['comparisons'][number]['says'];

const signs = { more: '>', less: '<', equal: '=' } as const;

/** 决算数大于、小于、等于预算数 says what the two numbers of the same sentence say. */
export function comparisonWords(reading: Reading): Claim[] {
  const said = reading.statements.flatMap((statement) =>
    statement.comparisons.flatMap(
      (compared) => claimOf(reading, statement, compared) ?? byRate(reading, statement, compared) ?? [],
    ),
  );
  return [...said, ...fromOneToOther(reading)];
}

/** 由上年的68.80万元增加到72.80万元, 在编人员由76人减至73人: the way that stands between two numbers. */
function fromOneToOther(reading: Reading): Claim[] {
  return reading.text.flatMap(({ passage, quantities }) =>
    quantities.flatMap((sentence) =>
      sentence.flatMap((value, at): Claim[] => {
        const before = sentence[at - 1];
        const { up, down } = wayTo.exec(value.lead)?.groups ?? {};
        const isFrom = before !== undefined && before.unit === value.unit && /[由从][^，。；\d]*$/.test(before.lead);
        if (!isFrom || up === down || before.about || value.about || /名次|排[名位]/.test(before.lead)) return [];
        const words = [value.from - value.lead.length, value.from] as const;
        const says = up === undefined ? 'less' : 'more';
        const against: Amount = { ...before, role: 'prior' };
        return [judged(reading, { subject: nameBefore(before), value, against, says, passage, words })];
      }),
    ),
  );
}

const wayTo = new RegExp(`^\\)?[^，。；\\d]{0,4}?${step}(?:(?<=为)|[到至])(?:\\d{4}年度?的?|本年度?的?)?$`);

function claimOf(
  reading: Reading,
  statement: Statement,
  { says, budget: kind, against, from, to, inferred }: Statement['comparisons'][number],
): Claim | undefined {
  const { budgets, passage } = statement;
  const value = against === undefined ? statement.value : spokenOf(reading, statement, against, says, from);
  // 预算数 alone may be any of the budgets that were stated.
  const fits = (one: Amount) => wayOf(signed(value as Amount).minus(signed(one))) === says;
  const budget =
    against ?? (kind === 'any' && value ? (budgets.find(fits) ?? budgets.at(-1)) : budgetFor(kind, budgets));
  if (value === undefined || budget === undefined || value.about || value.unit !== budget.unit) return undefined;
  return {
    ...judged(reading, { subject: nameOf(statement), value, against: budget, says, passage, words: [from, to] }),
    ...((inferred === true || !isSaid(statement, value, from, reading)) && { inferred: true }),
  };
}

/** What words of a passage say of an amount and what it is compared with. */
interface Said {
  subject: string;
  value: Amount;
  against: Amount;
  says: Says;
  passage: Passage;
  /** Where the words begin and end. */
  words: readonly [number, number];
}

function judged(reading: Reading, { subject, value, against, says, passage, words: [from, to] }: Said): Claim {
  return {
    rule: 'comparison-word',
    subject,
    amounts: [value, against],
    words: wordsAt(passage, from, to),
    judge(of) {
      const difference = of(value).minus(of(against));
      const is = wayOf(difference);
      return {
        verdict: is === says ? 'consistent' : 'inconsistent',
        severity: 'medium',
        ...(against.role === 'prior' && { sentence: is === says ? 'consistent-prior' : 'inconsistent-prior' }),
        formula: [amountToken(reading, value), operator(signs[is]), amountToken(reading, against)],
        actual: plain(of(value)),
        expected: plain(of(against)),
        difference: plain(difference),
        unit: value.unit,
        words: {
          phrase: passage.words.slice(from, to),
          actual: withUnit(of(value), value.unit),
          expected: withUnit(of(against), against.unit),
        },
      };
    },
  };
}

/** What a way of two amounts is told of: after the parts of a list, or where only an amount before fits, not what stands last. */
function spokenOf(
  reading: Reading,
  statement: Statement,
  against: Amount,
  says: Says,
  from: number,
): Amount | undefined {
  const { value, within, passage } = statement;
  const fits = (one: Amount) => wayOf(signed(one).minus(signed(against))) === says;
  if (value === undefined || fits(value)) return value;
  const isApart = passage.words.slice(value.to, from).includes('。');
  return spokenBefore(reading, statement).find(fits) ?? (isApart && within ? within.head.value : value);
}

/** Where no budget is printed, the rate says whether it was reached; 100 % may be rounded, and so says nothing of more or less. */
function byRate(
  reading: Reading,
  statement: Statement,
  { says, from, to, inferred }: Statement['comparisons'][number],
): Claim | undefined {
  const { budgets, completions, passage } = statement;
  const rate = completions.find(({ from: at }) => at < from);
  if (rate === undefined || budgets.length > 0 || completions.length > 1 || rate.about) return undefined;
  return {
    rule: 'comparison-word',
    subject: nameOf(statement),
    amounts: [rate],
    ...((inferred === true || (statement.value && !isSaid(statement, statement.value, from, reading))) && {
      inferred: true,
    }),
    words: wordsAt(passage, from, to),
    judge(of) {
      const over = of(rate).minus(100);
      const is = wayOf(over);
      return {
        verdict: is === says || is === 'equal' ? 'consistent' : 'inconsistent',
        severity: 'medium',
        sentence: is === says || is === 'equal' ? 'consistent-rate' : 'inconsistent-rate',
        formula: [amountToken(reading, rate), operator(signs[is]), numberToken('100', '%')],
        actual: plain(of(rate)),
        expected: '100',
        difference: plain(over),
        unit: '%',
        words: { phrase: passage.words.slice(from, to), actual: withUnit(of(rate), '%') },
      };
    },
  };
}

/** Whether the words speak of this amount, and of no other that the paragraph states. */
function isSaid(statement: Statement, value: Amount, from: number, reading: Reading): boolean {
  return speaksOf(statement, value, { from, role: 'completion' }, reading);
}

function wayOf(difference: Decimal): Says {
  return difference.isZero() ? 'equal' : difference.isNegative() ? 'less' : 'more';
}
