import type { Amount } from '../reading/amounts.ts';
import { type Reading, readReport } from '../reading/reading.ts';
import type { Claim } from './claim.ts';
import { placeKey } from './diagnosis.ts';
import { tellingDigits } from './likeness.ts';
import { holds } from './slip-alike.ts';

/** More units than these are no slips: for each the whole report is read once more. */
const mostSlips = 40;

/** Kinds of claims that show by several numbers which unit was meant; a number alone shows nothing. */
const telling = new Set<Claim['rule']>(['sum', 'completion', 'variance', 'change', 'growth', 'share', 'same-fact']);

/**
 * An amount in 元 where the report counts in 万元, or the other way round, with which nothing around it agrees, and with
 * the other unit all does: 公务接待费0.50元 of 12.50万元.
 * @param claimsOf what the sentences of a reading say besides
 */
export function units(reading: Reading, claimsOf: (reading: Reading) => Claim[]): Claim[] {
  const all = reading.text.flatMap(({ amounts }) => amounts);
  const money = all.filter(({ unit }) => unit === '元' || unit === '万元');
  const count = (wanted: string) => money.filter(({ unit }) => unit === wanted).length;
  const usual = count('万元') >= count('元') ? '万元' : '元';
  const odd = money.filter(
    ({ unit, role, about, value, lead }) =>
      unit !== usual && role !== 'aside' && !about && !value.isZero() && !/单[价位]|价值/.test(lead),
  );
  const beyond = [...beyondAll(money).map((amount) => alone(amount, '元')), ...twins(all, usual)];
  // Where both units are in use, neither is a slip.
  if (odd.length === 0 || odd.length * 4 > money.length || odd.length > mostSlips) return beyond;
  const now = claimsOf(reading);
  const shown = odd.flatMap((amount) => {
    if (holding(now, amount).length > 0) return [];
    const supposed = claimsOf(withUnit(reading, amount, usual));
    const [evidence] = holding(supposed, amount);
    if (evidence === undefined || about(supposed, amount).some((claim) => !holds(claim))) return [];
    const against = evidence.amounts.filter((one) => placeKey(one) !== placeKey(amount));
    return [
      {
        rule: 'unit',
        subject: evidence.subject,
        amounts: [amount, ...against],
        judge: () => ({
          verdict: 'inconsistent',
          severity: 'medium',
          words: { actual: `${amount.token}${amount.unit}`, expected: `${amount.token}${usual}` },
        }),
      } satisfies Claim,
    ];
  });
  const own = new Set(shown.map(({ amounts: [amount] }) => amount && placeKey(amount)));
  return [...shown, ...beyond.filter(({ amounts: [amount] }) => !own.has(amount && placeKey(amount)))];
}

/** Ten times more in the unit printed than all else that the report states: 471,651.63万元 in a report that counts in 元. */
function beyondAll(money: readonly Amount[]): Amount[] {
  const inYuan = ({ value, unit }: Amount) => (unit === '万元' ? value.times(10000) : value);
  const valued = money.map((amount) => ({ amount, value: inYuan(amount) }));
  const [first, ...others] = valued;
  if (first === undefined) return [];
  const { amount, value } = others.reduce((most, one) => (one.value.greaterThan(most.value) ? one : most), first);
  const rest = valued.filter((one) => placeKey(one.amount) !== placeKey(amount));
  const isBeyond =
    amount.unit === '万元' && rest.length > 20 && rest.every((one) => value.greaterThan(one.value.times(10)));
  return isBeyond ? money.filter((one) => placeKey(one) === placeKey(amount)) : [];
}

/** 预算856.40万元，到位856.40亿元, 项目支出301.22元: the same digits as in the usual unit. */
function twins(all: readonly Amount[], usual: string): Claim[] {
  const printed = new Map(all.flatMap((amount) => (amount.unit === usual ? [[amount.token, amount]] : [])));
  return all.flatMap((amount) => {
    const twin =
      /元$/.test(amount.unit) && amount.unit !== usual && tellingDigits(amount.token) > 3
        ? printed.get(amount.token)
        : undefined;
    return twin === undefined ? [] : [{ ...alone(amount, usual), amounts: [amount, twin] }];
  });
}

/** Asked, for nothing shows the unit that was meant. */
function alone(amount: Amount, usual: string): Claim {
  return {
    rule: 'unit',
    subject: '',
    amounts: [amount],
    inferred: true,
    judge: () => ({
      verdict: 'inconsistent',
      severity: 'low',
      words: { actual: `${amount.token}${amount.unit}`, expected: `${amount.token}${usual}` },
    }),
  };
}

function about(claims: readonly Claim[], amount: Amount): Claim[] {
  return claims.filter(
    ({ rule, amounts }) => telling.has(rule) && amounts.some((one) => placeKey(one) === placeKey(amount)),
  );
}

function holding(claims: readonly Claim[], amount: Amount): Claim[] {
  return about(claims, amount).filter((claim) => holds(claim));
}

/** The report read as if one amount were in another unit. */
function withUnit({ ledger, text }: Reading, amount: Amount, unit: string): Reading {
  return readReport(
    ledger,
    text.map(({ amounts, ...one }) => ({
      ...one,
      amounts: amounts.map((other) => (placeKey(other) === placeKey(amount) ? { ...other, unit } : other)),
    })),
  );
}
