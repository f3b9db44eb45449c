import type { OtherYear } from '../../../search/index/candidates.ts';
import { searchStrings } from '../../../words/search-strings.ts';
import { element } from '../element.ts';
import { button } from './button.ts';

/** How many years stand openly below the hits. */
const openly = 4;

/** A way to the hits of each year that was not looked through, the newest first. */
export function otherYearList(years: readonly OtherYear[], choose: (year: number) => void): HTMLElement[] {
  const buttons = years.map(({ year, pages }) => button(searchStrings.otherYear(year, pages), () => choose(year)));
  const folded = buttons.slice(openly);
  if (folded.length <= 1) return buttons;
  const summary = element('summary', '', searchStrings.moreYears(folded.length));
  return [...buttons.slice(0, openly), element('details', '', summary, ...folded)];
}
