import { compared } from '../amount.ts';
import { ExactDecimal, plain } from '../exact-decimal.ts';
import { numberToken, operator } from '../formula.ts';
import type { Amount } from '../reading/amounts.ts';
import type { Reading } from '../reading/reading.ts';
import type { Statement } from '../reading/statement.ts';
import type { Outcome } from '../rule.ts';
import {
  amountSide,
  amountToken,
  equality,
  lessTokens,
  minusSide,
  ratio,
  sideOf,
  signed,
  signedToken,
  type Terms,
} from './arithmetic.ts';
import type { Claim, ValueOf } from './claim.ts';
import { budgetFor } from './completion-rates.ts';
import { farFromRatio, farFromSum } from './far.ts';
import { nameOf } from './name-of.ts';
import { holds } from './slip-alike.ts';
import { ofWhatIsSpoken, spokenBefore } from './spoken-of.ts';

/** Changes and growth, against last year and against the budget, as far as the sentence states what they follow from. */
export function changes(reading: Reading): Claim[] {
  return reading.statements.flatMap((statement) => [
    ...growths(reading, statement),
    ...stepsFrom(reading, statement, 'prior-year', statement.priors.length === 1 ? statement.priors[0] : undefined),
    ...stepsFrom(reading, statement, 'budget', budgetFor('any', statement.budgets)),
    ...impossibleFalls(reading, statement),
  ]);
}

/** The change is this amount less that one. */
function stepsFrom(
  reading: Reading,
  statement: Statement,
  base: NonNullable<Amount['base']>,
  from: Amount | undefined,
): Claim[] {
  const { value, changes: steps, growths: rates } = statement;
  if (value === undefined || from === undefined || value.about || value.unit !== from.unit) return [];
  const spokenOf = (claimOf: (value: Amount) => Claim) => ofWhatIsSpoken(reading, statement, claimOf) ?? [];
  const ofBase = (amounts: readonly Amount[]) =>
    amounts.filter((one) => one.base === base && one.direction !== 0 && !one.about);
  const differences = steps
    .filter(
      ({ unit, base: against, about, direction }) =>
        unit === value.unit && against === base && !about && (direction !== 0 || base === 'budget'),
    )
    .flatMap((change) =>
      spokenOf((value) => ({
        rule: base === 'budget' ? 'variance' : 'change',
        subject: nameOf(statement),
        amounts: [change, value, from],
        judge(of) {
          // 预算数与决算数差异6万元: how far apart they are, whichever is more.
          const isFall = change.direction === 0 && of(value).lessThan(of(from));
          const [more, less] = isFall ? [from, value] : [value, from];
          return stated(
            equality(reading, sideOf(reading, { plus: [change] }, of), minusSide(reading, more, less, of), value.unit),
            base === 'budget' ? 'stated' : 'prior',
            `${plain(of(from))}${from.unit}`,
          );
        },
        ...(change.direction !== 0 && {
          isFar: farFromSum(reading, { plus: [change] }, { plus: [value], minus: [from] }),
        }),
      })),
    );
  const parts = ofBase(rates).filter(() => ofBase(steps).length === 0);
  // 多支13万元，其中印刷费多支5万元、差旅费多支8万元: where one is the difference, the others are parts of it.
  const held = differences.filter((claim) => holds(claim));
  return [
    ...(held.length > 0 ? held : differences),
    ...parts.flatMap((rate) =>
      spokenOf((value) => rateOf(reading, statement, [rate, value, from], { plus: [value], minus: [from] })),
    ),
  ];
}

/** A rate is the change ÷ the amount it began at, which is the last of the claim's. */
function rateOf(
  reading: Reading,
  statement: Statement,
  amounts: [rate: Amount, told: Amount, from: Amount],
  change: Terms,
): Claim {
  const [rate, , from] = amounts;
  return {
    rule: 'growth',
    subject: nameOf(statement),
    amounts,
    judge: (of) =>
      ratio(
        reading,
        { amount: rate, value: of(rate), token: signedToken(reading, rate) },
        sideOf(reading, change, of),
        amountSide(reading, from, of),
      ),
    isFar: farFromRatio(reading, rate, change, { plus: [from] }),
  };
}

/** The outcome in the words for a number that is stated, not derived. */
function stated(outcome: Outcome, manner: 'stated' | 'prior', budget: string): Outcome {
  const sentence = outcome.verdict === 'within-rounding' ? undefined : `${outcome.verdict}-${manner}`;
  return { ...outcome, words: { ...outcome.words, budget }, ...(sentence !== undefined && { sentence }) };
}

/** 增长…% is the change ÷ (this amount − the change); where 增长（下降） is not chosen, whichever way it holds. */
function growths(reading: Reading, statement: Statement): Claim[] {
  const { value, changes: stated, growths: rates } = statement;
  if (value === undefined) return growthsOfPrior(reading, statement);
  if (value.about) return [];
  return (['prior-year', 'budget'] as const).flatMap((base): Claim[] => {
    const [change, ...otherChanges] = stated.filter((one) => one.base === base);
    const [rate, ...otherRates] = rates.filter((one) => one.base === base);
    if (change === undefined || rate === undefined || otherChanges.length > 0 || otherRates.length > 0) return [];
    if (change.unit !== value.unit || rate.unit !== '%' || change.about || rate.about) return [];
    const claimOf = (now: Amount): Claim => ({
      rule: 'growth',
      subject: nameOf(statement),
      amounts: [rate, change, now],
      judge: (of) => growth(reading, rate, change, now, of),
      ...(rate.direction !== 0 &&
        change.direction !== 0 && {
          isFar: farFromRatio(reading, rate, { plus: [change] }, { plus: [now], minus: [change] }),
        }),
    });
    // 三公经费7.26万元，其中…。上年8.64万元，减少1.38万元，下降…: what the change is the change of, the rate is the rate of.
    const [prior] = base === 'prior-year' ? statement.priors : [];
    const isStep = (now: Amount) => prior !== undefined && signed(change).equals(now.value.minus(prior.value));
    const meant = isStep(value) ? undefined : spokenBefore(reading, statement).find(isStep);
    const claim = meant === undefined ? ofWhatIsSpoken(reading, statement, claimOf) : claimOf(meant);
    // 总计100万元，其中年初结转10万元，较上年增加20万元: more than there is of the part, so it may be of the whole.
    const isOfPart = statement.within !== undefined && claim?.amounts.includes(value) === true;
    const isMore = (now: Amount) => change.direction === 1 && now.value.lessThan(change.value);
    if (isOfPart && isMore(value) && spokenBefore(reading, statement).some((one) => !isMore(one))) return [];
    return claim === undefined ? [] : [claim];
  });
}

/** 较上年的950万元减少70万元，降幅7.37%: of last year's amount, where this year's is not told. */
function growthsOfPrior(reading: Reading, statement: Statement): Claim[] {
  const { changes: steps, growths: rates, priors } = statement;
  const [step, rate, from] = [steps, rates, priors].map((own) => (own.length === 1 ? own[0] : undefined));
  if (step === undefined || rate === undefined || from === undefined) return [];
  if ([step, rate].some((one) => one.about || one.direction === 0 || one.base !== 'prior-year')) return [];
  if (step.unit !== from.unit || rate.unit !== '%') return [];
  return [rateOf(reading, statement, [rate, step, from], { plus: [step] })];
}

function growth(reading: Reading, rate: Amount, change: Amount, value: Amount, of: ValueOf) {
  const own = of(change).isNegative() ? -1 : 1;
  const ways = change.direction !== 0 ? [own] : rate.direction !== 0 ? [rate.direction] : [1, -1];
  const outcomes = ways.map((way) => {
    const direction = way === -1 ? (-1 as const) : (1 as const);
    const step = { ...change, direction };
    // A rate whose direction is not chosen takes that of the change.
    const printed = rate.direction === 0 ? { ...rate, direction } : rate;
    const size = of(change).abs().times(direction);
    const base = of(value).minus(size);
    const outcome = ratio(
      reading,
      {
        amount: rate,
        value: rate.direction === 0 ? of(rate).abs().times(direction) : of(rate),
        token: signedToken(reading, printed),
      },
      { value: size, tokens: [signedToken(reading, step)], of: [change] },
      { value: base, tokens: [amountToken(reading, value), ...lessTokens(reading, step)], of: [value, change] },
    );
    // Last year's amount cannot be below zero, whatever the division gives.
    return base.isNegative() && !base.isZero() && outcome.verdict !== 'undefined'
      ? { ...outcome, verdict: 'inconsistent' as const }
      : outcome;
  });
  return outcomes.find(({ verdict }) => verdict !== 'inconsistent') ?? (outcomes[0] as (typeof outcomes)[number]);
}

/** What cannot be below nothing does not fall by more than all of it. */
function impossibleFalls(reading: Reading, statement: Statement): Claim[] {
  const { changes: stated, growths: rates } = statement;
  return rates
    .filter(
      ({ direction, value, base, unit }) =>
        direction === -1 &&
        unit === '%' &&
        value.greaterThan(100) &&
        (statement.value === undefined || !stated.some((one) => one.base === base)),
    )
    .map((rate) => ({
      rule: 'bound',
      subject: nameOf(statement),
      amounts: [rate],
      judge: (of) => ({
        verdict: 'inconsistent' as const,
        severity: 'medium' as const,
        formula: [amountToken(reading, rate), operator('>' as const), numberToken('100', '%')],
        ...compared(of(rate).abs(), new ExactDecimal(100), '%'),
      }),
    }));
}
