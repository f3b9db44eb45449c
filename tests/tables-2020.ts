import { parseContent } from '../src/check/content/parse-content.ts';
import type { TakenTable } from '../src/report/schema/tables.ts';
import { isTaken } from '../src/report/tables.ts';
import { yearAt } from '../src/report/year-at.ts';
import { corrected } from './corrected-content.ts';
import { editedFile } from './edited-content.ts';
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

/** Its files where one cell of table 5 was published with 9.54 and corrected to 9.45, the cell as it is. */
export function corrected2020(): Map<string, string> {
  const put = (files: ReadonlyMap<string, string>, printed: string) =>
    editedFile(files, 'reports/2020/tables.json', ({ tables }) => {
      const { rows } = tables.find(({ id }: { id: string }) => id === 't5').sides[0];
      rows.find(({ key }: { key: string }) => key === '2080505').cells.basic = printed;
    });
  const first = published(put(fixtureContent('tables-2020'), '9.54'));
  return corrected(put(first, '9.45'), '2026-12-01', '单位更正了养老保险缴费');
}
