import { anyStep } from '../../audit/money-words.ts';
import { type Amount, isOutturn, isStep } from '../../audit/reading/amounts.ts';
import { listedConcepts } from './amounts-in-turn.ts';
import type { BeingRead } from './being-read.ts';
import { rowFrom } from './row-from.ts';
import type { StatedAmount } from './stated-amount.ts';
import { newTopic, type Topic } from './topic.ts';

/** The names of what took the steps, where words before them say that they are told in turn: 收入、支出总计各增加. */
const stepsInTurn = new RegExp(
  `(?:^|[，；：。])(?<listed>(?:(?!(?<!公共|基金|经营)预算)[^，；：。\\d])*?)(?<before>[比较与同](?:上年|去年|\\d{4}年)度?(?:相比)?)?(?:分别|依次|各自?)(?<behind>[比较](?:上年|去年|\\d{4}年)度?)?${anyStep}$`,
);
const furtherStep = new RegExp(`^，(?:分别|依次|各自?)?${anyStep}$`);
const nextStep = new RegExp(`^[、，和及与](?:${anyStep})?$`);

/**
 * 收入、支出总计各增加10万元、20万元，增长5%、8%: binds steps that are told in turn to what their words name, or else to what the
 * amounts right before them are of, one by one.
 * @returns whether they are
 */
export function placeStepsInTurn({ amounts, bound, names }: BeingRead, index: number): boolean {
  const row = rowFrom(amounts, index, nextStep);
  const [first] = row;
  if (first === undefined || row.length < 2 || !/元$|^%$/.test(first.unit)) return false;
  const told = stepsInTurn.exec(first.lead)?.groups;
  const listed = told?.['listed'];
  const before = amounts.slice(Math.max(0, index - row.length), index).map((one) => bound.statedBy(one));
  const isFurther = furtherStep.test(first.lead) && before.every((one) => one !== undefined && isStep(one.amount.role));
  if (listed === undefined && !isFurther) return false;
  const concepts = listedConcepts(listed ?? '', row.length, '万元', names);
  const outturns = before.filter((one) => one !== undefined && isOutturn(one.amount.role));
  // 货物60万元、工程40万元，合计100万元，分别增加: of which of the three, no word says.
  const [head, ...heads] = [...before, bound.statedBy(amounts[index - row.length - 1] ?? first)].map(headOf).reverse();
  const isOneList = heads.every((one) => one === heads[0]) && head !== heads[0];
  const isBehind = isFurther || (listed === '' && outturns.length === row.length && isOneList);
  const topics: (Topic | undefined)[] =
    concepts?.map((concept, place) => {
      // 收入总计 and 支出总计 are as much, as a rule, and one id tells the step of both.
      const isAgain = concepts.findIndex(({ stem }) => stem === concept.stem) < place;
      return newTopic(isAgain ? { ...concept, stem: concept.id } : concept, first.from, first.depth);
    }) ?? (isBehind ? before.map((one) => one?.topic) : []);
  if (new Set(topics).size < row.length || topics.includes(undefined)) return false;
  const isThanLast = told?.['before'] !== undefined || told?.['behind'] !== undefined;
  const base = first.base ?? before.at(-1)?.amount.base ?? (isThanLast ? 'prior-year' : undefined);
  const role: Amount['role'] = first.unit === '%' ? 'growth' : 'change';
  for (const [place, amount] of row.entries())
    bound.bindAsIts(topics[place] as Topic, { ...amount, role, base: amount.base ?? base });
  return true;
}

/** What an amount is a part of, its own sentence where it is of no list; undefined where it is no outturn. */
function headOf(stated: StatedAmount | undefined): unknown {
  if (stated === undefined || !isOutturn(stated.amount.role)) return undefined;
  return stated.topic?.head ?? stated.passage;
}
