import type { Ledger } from '../ledger.ts';
import type { Slip } from './slip.ts';
import { allParagraphsOf, headingsOf } from './wording.ts';

const date = /(?<![\d.])(?:((?:19|20)\d\d)\s*年\s*)?(\d{1,2})\s*月\s*(\d{1,2})\s*日/g;
/** In which every month has the most days it can have. */
const leapYear = 2000;

/** Days that no calendar has: 9月31日. */
export function impossibleDates(ledger: Ledger): Slip[] {
  return [...headingsOf(ledger), ...allParagraphsOf(ledger)].flatMap(({ id, text }) =>
    [...text.matchAll(date)]
      .filter(([, year = leapYear, month, day]) => !isDay(Number(year), Number(month), Number(day)))
      .map(({ 0: quote }) => ({
        rule: 'calendar-date',
        verdict: 'inconsistent',
        severity: 'low',
        places: [{ block: id, quote }],
        words: { quote },
      })),
  );
}

function isDay(year: number, month: number, day: number): boolean {
  const found = new Date(Date.UTC(year, month - 1, day));
  return found.getUTCMonth() === month - 1 && found.getUTCDate() === day;
}
