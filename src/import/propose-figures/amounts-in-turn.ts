import { budgetKind } from '../../audit/money-words.ts';
import type { Amount } from '../../audit/reading/amounts.ts';
import type { Concept } from './concepts.ts';
import type { NamesHere } from './names-here.ts';
import { rowFrom } from './row-from.ts';
import { bareName } from './subject-names.ts';

/** 基本支出和项目支出分别为, the names of several amounts that follow one another; 各占, of their shares. */
const inTurn =
  /(?:\d{4}年度?)?([^，。；：()\d.．]+)(?:(?:分别|依次|各)(?:为|是|达到?|列支|支出|：)*|之比(?:为|是)|(?:分别|依次|各自?)占[^，。；：]*)$/;

/** A year, a comparison, a budget or a part that the amounts are of, and not of this year's whole. */
const ofAnother = /(?<!其)中(?!小)|上年|去年|上一年|前一年|\d{4}年|[比较与同](?:年初|预算)|(?<!一般公共|基金|经营)预算/;
/** What is told of all of them: their budget. */
const ofBudget = new RegExp(`(?:${budgetKind})?的?(?<!一般公共|基金|经营)预算(?:数|安排)?(?=(?:分别|依次)[为是：]*$)`);

/**
 * 基本支出和项目支出分别为60万元、40万元: what each is, by where it begins; none where one name is not known, or there
 * are more names than amounts or fewer.
 */
export function amountsInTurn(amounts: readonly Amount[], year: number, names: NamesHere): Map<number, Concept> {
  const thisYear = new RegExp(`${year}年度?`, 'g');
  return new Map(
    amounts.flatMap(({ lead, unit, role }, index): [number, Concept][] => {
      if (!(unit === '%' ? /^(?:aside|share)$/ : /^(?:value|final|budget)$/).test(role)) return [];
      const row = rowFrom(amounts, index, /^[、，和及与比]$/);
      if (row.length < 2 || (unit === '%' && !/[占比]/.test(lead))) return [];
      const told = lead
        .replace(thisYear, '')
        // “三公”经费支出决算中，出国费、用车费分别占; 基本支出中的人员经费、公用经费分别为: a scope, and no part of another.
        .replace(/^(?:在|其中)?[^，。；：\d]*(?:经费|支出|收入|决算)[中里内]，|^其?基本支出中的?/, '')
        .replace(/(?<!所)占[^，。；：\d]{2,}的?比[重例]，?(?=(?:分别|依次)[为是])/, '')
        .replace(/，(?:金额|数额|所?占比[重例]?)(?=(?:分别|依次)[为是]$)|\((?:类|境)\)/g, '')
        .replace(/(?<=、[^，。；]*)[两二三四五六](?:大?类|项|部分|方面)(?=支出|收入|采购|(?:金额)?(?:分别|依次))/, '')
        .replace(ofBudget, '');
      const listed = inTurn.exec(told)?.[1];
      if (listed === undefined || ofAnother.test(told)) return [];
      const concepts = listedConcepts(listed, row.length, unit === '%' ? '万元' : unit, names);
      return concepts === undefined ? [] : row.map((amount, place) => [amount.from, concepts[place] as Concept]);
    }),
  );
}

/** What so many names in a list mean, in turn; undefined where one is not known, or the list may be read in several ways. */
export function listedConcepts(listed: string, count: number, unit: string, names: NamesHere): Concept[] | undefined {
  const known = readingsOf(listed.replace(/收[、和与及]?支(?!出)/, '收入、支出'), count)
    .map((reading) => conceptsOf(reading, unit, names))
    .filter((concepts) => new Set(concepts.map(({ id }) => id)).size === count);
  return known.length === 1 ? known[0] : undefined;
}

/** 上缴上级支出、经营支出均为0万元: what each of several names means, which one amount is of; empty where one is not known. */
export function sharing(name: string, unit: string, names: NamesHere): Concept[] {
  return [2, 3, 4, 5]
    .flatMap((count) => readingsOf(name, count).map((reading) => ({ count, found: conceptsOf(reading, unit, names) })))
    .filter(({ count, found }) => new Set(found.map(({ id }) => id)).size === count)
    .flatMap(({ found }) => found);
}

/** The ways to read so many names from their list; 和 may be of a name (社会保障和就业支出). */
function readingsOf(listed: string, count: number): string[][] {
  const pieces = listed.split('、');
  const last = pieces.pop() ?? '';
  if (pieces.length + 1 === count) return [[...pieces, last]];
  if (pieces.length + 2 !== count) return [];
  return [...last.matchAll(/[和及与]|以及/g)].map(({ index, 0: and }) => [
    ...pieces,
    last.slice(0, index),
    last.slice(index + and.length),
  ]);
}

/** What the names mean; the last may have what is to be thought behind each (货物、工程、服务支出). */
function conceptsOf(listed: readonly string[], unit: string, names: NamesHere): Concept[] {
  const ending = /(?:支出|收入|经费|用车|编制|采购|总计)$/;
  const [shared = ''] = ending.exec(bareName(listed.at(-1) ?? '')) ?? [];
  return listed.flatMap((printed) => {
    const name = bareName(printed);
    const isWhole = shared === '总计' ? name.endsWith(shared) : ending.test(name);
    const whole = names.conceptOf(isWhole ? name : `${name}${shared}`, unit);
    return whole ?? names.conceptOf(name, unit) ?? [];
  });
}
