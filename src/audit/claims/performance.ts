import type { Reading } from '../reading/reading.ts';
import type { Claim } from './claim.ts';
import { nameOf } from './name-of.ts';
import { sameFact } from './same-facts.ts';

/** A project whose results are told, under the name of an item and with its budget, spent what that item did. */
export function performance(reading: Reading): Claim[] {
  const told = reading.statements.filter(
    ({ item, kind, passage }) =>
      item === undefined && kind === 'money' && passage.trail.some(({ heading }) => /绩效|自评/.test(heading ?? '')),
  );
  return told.flatMap((one): Claim[] => {
    const [budget, spent] = [one.budgets[0], one.value];
    if (budget === undefined || spent === undefined || one.budgets.length > 1 || spent.about) return [];
    const items = reading.statements.filter(
      ({ budgets, value, passage }) =>
        passage !== one.passage &&
        value?.unit === spent.unit &&
        budgets.some((own) => own.unit === budget.unit && own.value.equals(budget.value)) &&
        isNamed(passage.words, one.passage.words),
    );
    const [only] = items;
    if (only?.value === undefined || items.length > 1) return [];
    return [{ ...sameFact(reading, nameOf(only), spent, only.value), inferred: true }];
  });
}

/** Whether a paragraph opens with the name of a project that the other paragraph names, numeral apart. */
function isNamed(own: string, told: string): boolean {
  const [, name = ''] =
    /^(?:\(?[\d一二三四五六七八九十]{1,2}[).、．])?\d*[“]?([\u4e00-\u9fff]{4,24}?)(?:支出|项目|经费|\(|”|：|，|。)/.exec(
      own,
    ) ?? [];
  return name !== '' && told.includes(name);
}
