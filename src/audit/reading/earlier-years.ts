import { type Amount, isOutturn } from './amounts.ts';
import type { Passage } from './passage.ts';
import { conceptOf, isKnownConcept, subjectOf } from './subjects.ts';

const ofYear = /(?<!\d)(20\d\d)年度?(?![末初底\d]|以来)[^，。；：\d]*$/;

/**
 * 2021年度收入总计1823.40万元。2022年度收入总计2036.61万元。 in the report of 2022: what was, where nothing but the year and a name of
 * the accounts stands before it; a grant of 2021 may be spent in 2022. Where no other year is named it may be this one's, written wrong.
 */
export function ofEarlierYears(amounts: readonly Amount[], { words }: Passage, year: number): readonly Amount[] {
  if (!words.includes(`${year}年`)) return amounts;
  return amounts.map((amount) => {
    const named = ofYear.exec(amount.lead)?.[1];
    if (!isOutturn(amount.role) || named === undefined || Number(named) >= year) return amount;
    const subject = subjectOf(amount.lead);
    return subject === '' || isKnownConcept(conceptOf(subject)) ? { ...amount, role: 'prior' } : amount;
  });
}
