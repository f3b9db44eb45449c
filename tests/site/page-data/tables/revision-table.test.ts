import { expect, test } from 'vitest';
import { PreparedSite } from '../../../../src/site/page-data/prepared-site.ts';
import { revisionTable } from '../../../../src/site/page-data/tables/revision-table.ts';
import { content2020, year2020 } from '../../../tables-2020.ts';

test('the page of a table in a version says of which report it is: every year has a table of its name', () => {
  const params = { year: '2020', revision: '1', table: 't1' };
  const { frame } = revisionTable(new PreparedSite(content2020), params);
  expect(frame.description).toContain(year2020.report.title);
});
