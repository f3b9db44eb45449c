import { total } from '../../audit/exact-decimal.ts';
import { type Amount, isOutturn } from '../../audit/reading/amounts.ts';
import { slugOf } from '../slug.ts';
import { type Concept, isOfFunction, itemOf } from './concepts.ts';
import { namesBefore } from './subject-names.ts';
import type { Topic } from './topic.ts';
import { sentenceEnds } from './words-before.ts';

/** A part of a list, the words before its amount, and what it is a part of. */
export interface ListedPart {
  amount: Amount;
  lead: string;
  topic: Topic;
  head: Topic;
}

const isAgreed = /(?:中标|成交|签[约订]|实际)[^，。；]*$/;

/** 预算940万元，其中面向小微企业预留620万元: what is listed of a budget alone, or of last year alone, is that as well. */
export function inheritRole(amount: Amount, head: Topic | undefined, words: string): void {
  if (amount.role !== 'value' || !/元$/.test(amount.unit) || head === undefined) return;
  const last = [...head.amounts.values()].at(-1);
  const spent = head.amounts.get('value');
  // 支出3万元；预算5万元（其中一般公共预算5万元）: of what stands right before the brackets.
  if (spent !== undefined && amount.depth <= head.depth && !isInOwnSentence(last, spent, amount, words)) return;
  if (last?.role !== 'budget' && last?.role !== 'prior') return;
  // 预留项目预算60万元，由中小企业成交的采购金额40万元: what was agreed on is no budget.
  if (last.role === 'budget' && isAgreed.test(amount.lead)) return;
  amount.role = last.role;
  amount.budget = last.budget;
}

/** 支出3万元。年初预算5万元，其中接待费5万元: whether what stands last before a part has a sentence of its own with it. */
function isInOwnSentence(last: Amount | undefined, spent: Amount, part: Amount, words: string): boolean {
  // 决算与上年的3万元持平。其中: what is compared is not what is listed.
  const isCompared = /[与同和比较][^，。；]*$/.test(last?.lead ?? '') || /^\)?的/.test(last?.after ?? '');
  if (last === undefined || isCompared || last.place.block !== part.place.block) return false;
  return words.slice(spent.to, last.from).includes('。') && !sentenceEnds.test(words.slice(last.to, part.from));
}

/**
 * Parts that no row of the template knows, where all parts make up the whole: 城乡社区支出100万元，其中：城管执法40万元；城乡社区环境卫生60万元.
 * Each is called what it is called there.
 */
export function completing(listed: readonly ListedPart[]): Map<number, Concept> {
  return new Map(
    listsOf(listed).flatMap(({ head, parts }) => {
      const whole = head.amounts.get('value');
      const { concept } = head;
      if (whole === undefined || concept === undefined || !sum(parts).equals(whole.value)) return [];
      // The parts of anything else are all known: another name there is one of them in words that are not.
      if (!isOfFunction.test(concept.stem)) return [];
      return parts.flatMap(({ topic, amount, lead }): [number, Concept][] => {
        // 案件执行60万元: what a part is called may end as what is said of an amount does.
        const [called = ''] = /[\u4e00-\u9fff]+执行$/.exec(lead) ?? [];
        const name = called || (namesBefore(lead, false)[0]?.name ?? '');
        if (
          topic.concept !== undefined ||
          !/^[\u4e00-\u9fff]{2,20}$/.test(name) ||
          /基本支出|项目支出|人员经费|公用经费/.test(name)
        )
          return [];
        return [[amount.from, itemOf(`${concept.stem}.${slugOf(name)}`, name)]];
      });
    }),
  );
}

/** 比上年增加10万元，其中基本支出4万元，项目支出6万元: parts of what came on top are no amounts of their own. */
export function partsOfChanges(listed: readonly ListedPart[]): Set<Amount> {
  return new Set(
    listsOf(listed)
      .filter(({ head: { amounts }, parts }) => {
        const isWhole = amounts.get('value')?.value.equals(sum(parts)) === true;
        const changes = [...amounts.values()].filter(({ role }) => role === 'change');
        return !isWhole && changes.some(({ value }) => !value.isZero() && value.equals(sum(parts)));
      })
      .flatMap(({ parts }) => parts.map(({ amount }) => amount)),
  );
}

/** Lists of two amounts of money and more. */
function listsOf(listed: readonly ListedPart[]): { head: Topic; parts: ListedPart[] }[] {
  const parts = listed.filter(({ amount: { role, unit, about } }) => isOutturn(role) && /元$/.test(unit) && !about);
  return [...Map.groupBy(parts, ({ head }) => head)]
    .map(([head, own]) => ({ head, parts: own }))
    .filter(({ head, parts: own }) => {
      const units = new Set([...head.amounts.values(), ...own.map(({ amount }) => amount)].map(({ unit }) => unit));
      return own.length > 1 && [...units].filter((unit) => /元$/.test(unit)).length === 1;
    });
}

function sum(parts: readonly ListedPart[]) {
  return total(parts.map(({ amount }) => amount.value));
}
