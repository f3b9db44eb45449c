import type { Figure } from '../../report/schema/figures.ts';
import type { ConceptRow, Names, WholeTemplate } from '../../report/schema/template.ts';
import { expressionOf, writtenOut } from '../../template/wording.ts';
import { slugOf } from '../slug.ts';

/** One thing that a report states amounts of. */
export interface Concept {
  /** Id of its outturn. */
  id: string;
  /** What the ids of its shares, changes and budgets begin with. */
  stem: string;
  label: string;
  measure: Figure['measure'];
  /** What is counted on after it in the same sentence: 批次, then 人次. */
  family?: string | undefined;
  restates?: string | undefined;
  /** The item of the classification that it is a part of. */
  item?: Concept;
}

/** Money that was spent, came in or is left, under an id of its own. */
export function moneyOf(stem: string, label: string): Concept {
  return { id: stem, stem, label, measure: 'final' };
}

/** An item of the classification: its outturn stands beside its budget. */
export function itemOf(stem: string, label: string): Concept {
  return { ...moneyOf(stem, label), id: `${stem}.final` };
}

/** A whole 类: beside its budget its outturn is that of the list of all 类 once more. */
export function functionOf(stem: string, label: string, isDetail: boolean): Concept {
  return isDetail ? { ...itemOf(stem, label), restates: stem } : moneyOf(stem, label);
}

/** Ids of a 类 and of what is below it. */
export const isOfFunction = /(?:^|\.)function\./;
/** Ids of what was spent. */
export const isSpending = /(?:^|[.-])expenditure/;

/** Where a name stands. */
export interface NamePlace {
  /** Unit of its number: 万元, 辆. */
  unit: string;
  /** What the section speaks of, and the roles of the sections around. */
  area: string | undefined;
  roles: readonly string[];
  /** What the sentence was counting. */
  family?: string | undefined;
  /** What the last thing spoken of makes the words speak of; one of the roles as well. */
  domain?: string | undefined;
}

interface Known {
  concept: Concept;
  row: ConceptRow;
  units: ReadonlySet<string> | undefined;
  /** The name with the words that say whose money it is. */
  full: RegExp;
  /** The name without them, where the section says it. */
  bare: RegExp | undefined;
}

/** Finds what a whole name means, by the rows of the template. */
export function conceptFinder(rows: WholeTemplate): (name: string, place: NamePlace) => Concept | undefined {
  const known = rows.concepts.flatMap((row) => knownOf(row, rows));
  const functions = rows.names['functions'] ?? {};
  const items = new Set(Object.values(rows.classification.items).flat());
  const found = new Map<string, Concept | undefined>();
  return (name, place) => {
    const key = [name, place.unit, place.area, place.family, place.domain, ...place.roles].join('|');
    if (!found.has(key)) found.set(key, conceptOf(name, place));
    return found.get(key);
  };

  function conceptOf(name: string, place: NamePlace): Concept | undefined {
    const isMoney = /元$/.test(place.unit);
    const fits = ({ row, units, full, bare }: Known) => {
      if (units === undefined ? !isMoney : !units.has(place.unit)) return false;
      const isHere = row.in === undefined || row.in.some((area) => area === place.area || place.roles.includes(area));
      const mayStand = row.of === undefined ? isHere : !ofOneThing.has(place.area ?? '');
      return (mayStand && full.test(name)) || (isHere && bare?.test(name) === true);
    };
    // 会议费14万元，参加会议486人次 in a section on other things as well: of what is spoken of.
    const isOfDomain = ({ row: { in: areas } }: Known) => areas?.some((area) => area === place.domain) === true;
    const spoken = place.domain === undefined ? undefined : known.find((one) => isOfDomain(one) && fits(one));
    const own = (spoken ?? known.find(fits))?.concept;
    return own ?? (isMoney ? (functionIn(name, place, functions) ?? itemIn(name, place, items)) : undefined);
  }
}

function knownOf(row: ConceptRow, { phrases, names }: WholeTemplate): Known[] {
  const each: Names = row.each === undefined ? { '': '' } : (names[row.each] ?? {});
  return Object.entries(each).map(([name, word]): Known => {
    const filled = (text: string) => text.replaceAll('<名称>', name);
    const source = expressionOf(writtenOut(filled(row.words), phrases));
    const of = row.of === undefined ? undefined : expressionOf(phrases[row.of] ?? row.of);
    const id = row.concept.replace('*', word);
    return {
      row,
      concept: {
        id,
        stem: row.stem ?? id,
        label: filled(row.label),
        measure: row.measure ?? 'final',
        family: row.family,
        restates: row.restates,
      },
      units: row.unit === undefined ? undefined : new Set(row.unit.split('|')),
      full: new RegExp(`^${of ?? ''}${source}$`),
      bare: of === undefined || row.in === undefined ? undefined : new RegExp(`^${source}$`),
    };
  });
}

/** Areas on one use of the money: 一般公共预算支出 there is what was spent on that. */
const ofOneThing = new Set([
  'three-public',
  'meetings',
  'operating',
  'procurement',
  'assets',
  'performance',
  'staff',
  'units',
]);

/** What ids of functions begin with, by whose money a section speaks of. */
export const ofWhoseMoney: Readonly<Record<string, string>> = {
  general: 'function',
  fiscal: 'function',
  funds: 'government-funds.function',
  capital: 'state-capital.function',
  all: 'expenditure.function',
};

/**
 * What makes a name that of a 类: 教育支出, 教育支出(类), 教育(类)支出, 205教育支出, 用于教育方面的支出, 教育类支出, 列入教育支出科目.
 */
const inFunction =
  /^(?:(?:主要|全部)?(?:用于|用在|列入|列在|列支在?|投入|投向|在))?(?:2\d\d)?(?<bare>[^\d]+?)(?:\(类\)支出(?:\(类\))?|支出\(类\)|\(类\)|(?:支出)?(?:类级?)?科目(?:的?支出)?|(?:方面|领域|类)的?(?:支出|经费|资金)|支出.?)$/;

/** A function of the classification, in a section on somebody's money. */
function functionIn(name: string, { area = '', roles }: NamePlace, functions: Names): Concept | undefined {
  // “一般公共服务”20万元: a name so long is no other word.
  const { bare = name.length > 3 ? name : '' } = inFunction.exec(name)?.groups ?? {};
  const word = functions[bare] ?? functions[`${bare}等`];
  const prefix = ofWhoseMoney[area];
  if (word === undefined || prefix === undefined) return undefined;
  return functionOf(`${prefix}.${word}`, `${bare}支出`, roles.includes('expenditure-by-function'));
}

/** 群众文化支出: an item by its name alone, where it is one that everybody knows. */
function itemIn(name: string, { area = '' }: NamePlace, items: ReadonlySet<string>): Concept | undefined {
  const own = [name, name.replace(/支出$/, '')].find((one) => items.has(one));
  return own === undefined || area !== 'general' ? undefined : itemOf(`function.item.${slugOf(own)}`, own);
}
