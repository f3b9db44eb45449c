import { expect, test } from 'vitest';
import { manners } from './manners.ts';
import { read } from './read-section.ts';

/** By the letter of each amount: its number, and what its id ends with. */
const amounts: Readonly<Record<string, readonly [string, string]>> = {
  V: ['126.00', ''],
  B: ['120.00', '.budget'],
  A: ['140.00', '.adjusted-budget'],
  P: ['112.00', '.prior-year'],
  C: ['14.00', '.change'],
  G: ['12.50', '.growth'],
  D: ['6.00', '.variance'],
  E: ['5.00', '.variance-rate'],
  R: ['105.00', '.completion'],
  S: ['90.00', '.adjusted-completion'],
};

const functions = '一般公共预算财政拨款支出决算情况说明';

/** Things that cost something, by the ids of their amounts and of their outturns. */
const things = [
  ['“三公”经费支出决算情况说明', '公务接待费', 'three-public.reception', 'three-public.reception.total'],
  ['机关运行经费支出情况说明', '机关运行经费', 'agency-operation', 'agency-operation.total'],
  ['支出决算情况说明', '项目支出', 'expenditure.project', 'expenditure.project'],
  [functions, '一般公共预算财政拨款支出', 'general-budget', 'general-budget.expenditure'],
  [functions, '教育支出（类）', 'function.education', 'function.education'],
] as const;

const cases = things.flatMap((thing) => manners.map((manner) => [thing[1], manner, thing] as const));

test.each(cases)('what %s cost is read in the manner of %s', (_, manner, [heading, name, stem, outturn]) => {
  const words = [...manner].map((letter) => (letter === 'N' ? name : (amounts[letter]?.[0] ?? letter)));
  const expected = [...manner].flatMap((letter) => {
    const [number, end] = amounts[letter] ?? [];
    if (number === undefined || end === undefined) return [];
    return [[`${/^(?:|\.prior-year)$/.test(end) ? outturn : stem}${end}`, number] as const];
  });
  const stated = Object.entries(read(heading, words.join(''))).map(([id, value]) => [
    id.replace(/(?<=^function\.\w+)\.final/, ''),
    value,
  ]);
  expect(Object.fromEntries(stated)).toEqual(Object.fromEntries(expected));
});
