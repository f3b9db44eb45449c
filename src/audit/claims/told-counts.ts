import { inOneUnit, type Quantity } from '../reading/quantities.ts';
import type { Reading } from '../reading/reading.ts';
import { thingsOf } from '../reading/things.ts';
import type { Claim } from './claim.ts';
import { sameFact } from './same-facts.ts';

/** 开展消防安全检查4轮 here and 全年6轮消防安全检查 there: what is called the same and counted alike is one number, in whatever order it is told. */
export function toldCounts(reading: Reading): Claim[] {
  const { year } = reading.ledger.report;
  const all = reading.text.flatMap(({ quantities }) =>
    quantities.flatMap((sentence) =>
      sentence.map((one, at) => ({ one, sentence, ...thingsOf(asTold(one, sentence[at - 1]), year) })),
    ),
  );
  const ofKind = Map.groupBy(all, ({ one }) => one.kind);
  return [...ofKind.values()].flatMap((alike) => {
    const names = new Set(alike.flatMap(({ names }) => names));
    return [...names].flatMap((name) => {
      const pairs = Array.from({ length: name.length - 1 }, (_, at) => name.slice(at, at + 2));
      const told = alike.filter(
        ({ one, names: own, behind }) =>
          own.includes(name) || (name.length > 2 && isBehind(name, pairs, behind, one.lead)),
      );
      const numbers = Map.groupBy(told, ({ one }) => one.worth);
      // Of three numbers each may be of a place or a time of its own, as may two in one sentence.
      if (numbers.size !== 2 || new Set(told.map(({ sentence }) => sentence)).size < told.length) return [];
      const [often, seldom] = [...numbers.values()].toSorted((a, b) => b.length - a.length);
      const [there, here] = [often?.[0], seldom?.at(-1)];
      const [less] = [here, there].toSorted((a, b) => (a?.one.worth ?? 0) - (b?.one.worth ?? 0));
      const isOther = less?.isAll || digitsOf(here) === digitsOf(there);
      const pair = here && there && isOther ? inOneUnit([here.one, there.one]) : undefined;
      return pair === undefined ? [] : [sameCount(reading, name, pair as [Quantity, Quantity])];
    });
  });
}

/** 记账户由300户增加到304户: what grew stands before what it grew from. */
function asTold(one: Quantity, before: Quantity | undefined): Quantity {
  const [, grew] = /^([^，。；\d]*)[由从]$/.exec(before?.lead.split(/[，；]/).at(-1) ?? '') ?? [];
  return grew !== undefined && /^(?:增加|增|扩大|减少|减|降)[到至为]$/.test(one.lead)
    ? { ...one, lead: grew, isStep: false }
    : one;
}

/**
 * 为96名社区矫正对象建立了档案, 对102家小微企业开展帮扶, 法治宣讲经费用于全年42场宣讲: the words of a name, behind its number or around it.
 * @param pairs of characters of the name
 */
function isBehind(name: string, pairs: readonly string[], behind: string, lead: string): boolean {
  if (behind.startsWith(name)) return true;
  if (behind.startsWith(pairs.at(-1) ?? name) && lead.includes(name)) return true;
  const near = behind.slice(0, 14);
  return pairs.includes(near.slice(0, 2)) && pairs.filter((pair) => near.includes(pair)).length * 5 >= pairs.length * 4;
}

function digitsOf(told: { one: Quantity } | undefined): string {
  return [...(told?.one.token ?? '')].toSorted().join('');
}

function sameCount(reading: Reading, name: string, [here, there]: [Quantity, Quantity]): Claim {
  return { ...sameFact(reading, name, here, there), inferred: true, isChance: true };
}
