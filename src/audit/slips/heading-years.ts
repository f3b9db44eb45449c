import type { Ledger } from '../ledger.ts';
import { asked, type Slip, slipAt } from './slip.ts';
import { headingsOf, paragraphsOf } from './wording.ts';

const isOutlook = /计划|打算|展望|思路|安排|目标/;

/** Headings of the accounts name the year of the accounts, and so does 截至…12月31日. */
export function headingYears(ledger: Ledger): Slip[] {
  const { year } = ledger.report;
  const slip = (block: string, quote: string, found: string, sentence = 'inconsistent') =>
    slipAt('heading-year', block, quote, { quote, found, expected: String(year) }, { severity: 'medium', sentence });
  const headings = headingsOf(ledger).flatMap(({ id, text }) => {
    const found = /(?<!\d)((?:19|20)\d\d)\s*年/.exec(text)?.[1];
    // What ends like a sentence is a numbered one, which may tell of any year.
    const isOfAccounts =
      /决算|年\s*度/.test(text) &&
      text.length < 60 &&
      !/[。；]$/.test(text) &&
      !/[比较与]\s*(?:19|20)\d\d\s*年/.test(text);
    if (found === undefined || !isOfAccounts || Number(found) === year || isOutlook.test(text)) return [];
    return [/决算/.test(text) ? slip(id, text, found) : asked(slip(id, text, found))];
  });
  const days = paragraphsOf(ledger).flatMap(({ id, text }) =>
    [...text.matchAll(/截[至止]\s*((?:19|20)\d\d)\s*年\s*12\s*月\s*31\s*日/g)].flatMap(({ 0: quote, 1: found = '' }) =>
      Number(found) === year
        ? []
        : [/车辆|资产/.test(text) ? slip(id, quote, found, 'day') : asked(slip(id, quote, found, 'day'))],
    ),
  );
  return [...headings, ...days];
}
