import type { Amount } from '../../audit/reading/amounts.ts';
import type { Concept } from './concepts.ts';
import type { NamesHere } from './names-here.ts';
import { bareName } from './subject-names.ts';

/** 基本支出和项目支出分别为, the names of several amounts that follow one another. */
const inTurn = /(?:\d{4}年度?)?([^，。；：()\d]+)(?:分别|依次)(?:为|是|达到?|列支|支出|：)*$/;

/** A year, a comparison, a budget or a part that the amounts are of, and not of this year's whole. */
const ofAnother = /(?<!其)中(?!小)|上年|去年|上一年|前一年|\d{4}年|[比较与同](?:年初|预算)|(?<!一般公共|基金|经营)预算/;

/**
 * 基本支出和项目支出分别为60万元、40万元: what each is, by where it begins; none where one name is not known, or there
 * are more names than amounts or fewer.
 */
export function amountsInTurn(amounts: readonly Amount[], year: number, names: NamesHere): Map<number, Concept> {
  return new Map(
    amounts.flatMap((first, index): [number, Concept][] => {
      const { lead, unit, role } = first;
      const listed = inTurn.exec(lead)?.[1];
      if (listed === undefined || !/^(?:value|final)$/.test(role)) return [];
      if (ofAnother.test(lead.replaceAll(`${year}年`, ''))) return [];
      const others = amounts.slice(index + 1);
      const end = others.findIndex((one) => one.unit !== unit || !/^[、，和及与]$/.test(one.lead));
      const told = [first, ...(end === -1 ? others : others.slice(0, end))];
      if (told.length < 2) return [];
      const known = readingsOf(listed, told.length)
        .map((reading) => conceptsOf(reading, unit, names))
        .filter((concepts) => new Set(concepts.map(({ id }) => id)).size === told.length);
      const [concepts] = known;
      return concepts === undefined || known.length > 1
        ? []
        : told.map((amount, place) => [amount.from, concepts[place] as Concept]);
    }),
  );
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
  const [shared = ''] = /(?:支出|收入|经费|用车|编制|采购)$/.exec(listed.at(-1) ?? '') ?? [];
  return listed.flatMap((printed) => {
    const name = bareName(printed);
    const whole = names.conceptOf(name.endsWith(shared) ? name : `${name}${shared}`, unit);
    return whole ?? names.conceptOf(name, unit) ?? [];
  });
}
