import type { Ledger } from '../ledger.ts';
import type { Slip } from './slip.ts';
import { paragraphsOf } from './wording.ts';

/** 与…年相比 looks back from the year of the accounts, and a paragraph on this year begins with this year. */
export function comparedYears(ledger: Ledger): Slip[] {
  const { year } = ledger.report;
  return paragraphsOf(ledger)
    .filter(({ role }) => role === 'explanation' || role === undefined)
    .flatMap(({ id, text }) => {
      const compared = [...text.matchAll(/(?:比|较|与|同)\s*((?:19|20)\d\d)\s*年(?!\s*度?[^，。；\d]{0,25}预算)/g)];
      const wrong = compared
        .filter(({ 1: found }) => Number(found) >= year)
        .map(({ 0: quote, 1: found = '' }) => slip(id, quote, found, 'inconsistent', year));
      const [, opening = '', quote = ''] =
        /^([^，。；]{0,30}?)((?:19|20)\d\d\s*年)(?=[^，。；]*[收支费额])/.exec(text) ?? [];
      const begun = Number(quote.slice(0, 4));
      const looksBack = compared.some(({ 1: found }) => Number(found) === begun) || begun > year;
      const isOpening = quote !== '' && !/[比较与同自从截至于]/.test(opening);
      return begun !== year && isOpening && looksBack
        ? [...wrong, slip(id, quote, quote.slice(0, 4), 'opening', year)]
        : wrong;
    });
}

function slip(block: string, quote: string, found: string, sentence: string, year: number): Slip {
  return {
    rule: 'compared-year',
    verdict: 'inconsistent',
    severity: 'medium',
    places: [{ block, quote }],
    sentence,
    words: { quote, found, expected: String(year) },
  };
}
