import { template } from '../../template/template.ts';
import type { Reading } from '../reading/reading.ts';
import type { Slip } from './slip.ts';
import { bare, headingsOf, likeness } from './wording.ts';

const { former, groups: categoryOf, items } = template.classification;
const categories = Object.values(template.classification.categories);
const allGroups = Object.keys(categoryOf);

/** Names of 科目 are those of the classification of that year, as far as it is known here: no name is guessed. */
export function classificationNames({ ledger, passages }: Reading): Slip[] {
  const headings = headingsOf(ledger).map(({ id, text }) => ({
    words: text.replace(/（/g, '(').replace(/）/g, ')'),
    placeOf: (offset: number) => ({ block: id, offset, key: `${id}@${offset}` }),
    text,
  }));
  const { year } = ledger.report;
  const [seen, told] = [new Set<string>(), new Set<string>()];
  return [...passages, ...headings].flatMap(({ words, placeOf, ...heading }) =>
    [...words.matchAll(named), ...words.matchAll(plain), ...words.matchAll(inBrackets)].flatMap(
      ({ index, 0: whole, groups = {} }): Slip[] => {
        // The same names stand in many places.
        const names = Object.values(groups).join(' ');
        if (told.has(names)) return [];
        told.add(names);
        return wrongNames(groups, year)
          .filter(({ name }) => !seen.has(name) && seen.add(name))
          .map(({ name, now, until, below = '' }) => {
            const at = index + whole.indexOf(name);
            const start = placeOf(at);
            const end = placeOf(at + name.length - 1);
            return {
              rule: 'classification-name',
              verdict: until === undefined && below === '' && isMiswritten(now, name) ? 'inconsistent' : 'explain',
              severity: 'low',
              ...(below !== '' && { sentence: 'above' }),
              ...(until === undefined && below === '' && !isMiswritten(now, name) && { sentence: 'near' }),
              places: [
                {
                  block: start.block,
                  quote: ('text' in heading ? heading.text : ledger.textOf(start.block)).slice(
                    start.offset,
                    end.offset + 1,
                  ),
                },
              ],
              words: { name, now, below, until: String(until ?? '') },
            };
          });
      },
    ),
  );
}

/** 类, 款 and 项 as one name, or 款 and 项 below a heading that names the 类. */
const named =
  /(?<=^|[。；：，、.)“”"\d])(?:(?<category>[\u4e00-\u9fff]{2,16}?)(?:支出)?(?:\(类\)|[”"](?!\([款项]\)))(?:支出)?)?(?:(?<group>[\u4e00-\u9fff](?:(?!\(类\))[\u4e00-\u9fff、()]){1,29}?)\(款\)(?:支出)?(?:(?<item>[\u4e00-\u9fff、()]{2,40}?)\(项\))?)?/g;

/** 住房保障支出（住房改革支出）（住房公积金）: 款 and 项 in brackets of their own. */
const inBrackets = new RegExp(
  `(?<category>${categories.join('|')})支出\\((?<group>[\\u4e00-\\u9fff、]{2,30})\\)\\((?<item>[\\u4e00-\\u9fff、]{2,40})\\)`,
  'g',
);

/** A former name without （类）, before its amount; 民生支出 are told in plain words. */
const plain = new RegExp(
  `(?<=[。；：，、.)]|^)(?<category>${former.map(({ name }) => name).join('|')})支出(?=\\d)(?![^]*民生支出)`,
  'g',
);

function bareName(name: string): string {
  return bare(name).replace(/支出$/, '');
}

interface WrongName {
  name: string;
  now: string;
  /** Of a name that has passed, the last year it was used in. */
  until?: number;
  /** Of a 类, the 款 below it that belongs to another. */
  below?: string;
}

/** Of a 类, a 款 and a 项 as they are printed, those that are none, or not where they stand. */
function wrongNames({ category = '', group, item }: Partial<Record<string, string>>, year: number): WrongName[] {
  const ofCategory = category === '' ? [] : wrongName(category, categories, year);
  if (group === undefined) return ofCategory;
  const name = bareName(group);
  return [
    ...ofCategory,
    ...wrongName(
      group,
      allGroups.filter((one) => isMiswritten(one, name)),
      year,
    ),
    ...wrongCategory(category, group),
    ...(item === undefined ? [] : wrongName(item, items[name] ?? [], year)),
  ];
}

/** 住房保障支出（类）…乡村振兴（款）: a 款 that is known, below a 类 that is not its own. */
function wrongCategory(printed: string, group: string): WrongName[] {
  const [name, below] = [printed, group].map(bareName) as [string, string];
  const now = categoryOf[below];
  const isKnown = categories.includes(name) || former.some((one) => one.name === name);
  const isFormer = former.some((one) => one.name === name && one.now === now);
  return now === undefined || !isKnown || name === now || isFormer ? [] : [{ name, now, below }];
}

/** A name that has passed, or one that is none and near enough to one that is. */
function wrongName(printed: string, known: readonly string[], year: number): WrongName[] {
  const name = bareName(printed);
  const passed = former.find((one) => one.name === name && one.until < year);
  if (passed !== undefined) return [{ name, now: passed.now, until: passed.until }];
  // Words of the sentence may stand before it: 为其他支出（类）.
  if (known.length === 0 || known.some((one) => name.endsWith(one) || name === `${one}等`)) return [];
  if (former.some((one) => one.name === name)) return [];
  const [nearest] = known
    .map((now) => ({ now, isSlip: isMiswritten(now, name), alike: likeness(now, name) }))
    .toSorted((a, b) => Number(b.isSlip) - Number(a.isSlip) || b.alike - a.alike);
  return nearest && (nearest.isSlip || nearest.alike >= 0.6) ? [{ name, now: nearest.now }] : [];
}

/** A known name with one other character, or with two that changed places; what is less alike may be a name of its own. */
function isMiswritten(known: string, name: string): boolean {
  return (
    differsByOne(known, name) ||
    (known.length === name.length && [...known].toSorted().join() === [...name].toSorted().join())
  );
}

/** 住房公债金 for 住房公积金. */
function differsByOne(a: string, b: string): boolean {
  return a.length === b.length && a.length >= 4 && [...a].filter((character, at) => character !== b[at]).length === 1;
}
