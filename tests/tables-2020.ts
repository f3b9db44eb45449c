import { parseContent } from '../src/check/content/parse-content.ts';
import type { TakenTable } from '../src/report/schema/tables.ts';
import { isTaken } from '../src/report/tables.ts';
import { yearAt } from '../src/report/year-at.ts';
import { fixtureContent, published } from './small-content.ts';

/** The project in which `npm test` builds its site. */
export const project2020 = '.cache/tables-2020';

/** The made-up report with nine tables. */
export const content2020 = parseContent(published(fixtureContent('tables-2020')));
export const year2020 = yearAt(content2020, '2020');

/** One of its tables whose cells are here. */
export function table2020(id: string): TakenTable {
  const found = year2020.tables.find((one) => one.id === id);
  if (!found || !isTaken(found)) throw new Error(`No ${id}`);
  return found;
}
