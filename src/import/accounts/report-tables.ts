import { likeness } from '../../report/likeness.ts';
import type { Report } from '../../report/schema/report.ts';
import type { AccountsTable, TablesFile } from '../../report/schema/tables.ts';
import type { WholeTemplate } from '../../report/schema/template.ts';
import type { ReadTables } from '../read-source/read-tables.ts';
import { titleParts } from '../table-titles.ts';
import { accountsBlocks } from './accounts-blocks.ts';
import { importTables } from './import-tables.ts';
import { type PlacedTable, type PrintedSource, tablesOfFile, tablesOfReport } from './printed-tables.ts';

/** A file that holds the tables of a report alone. */
export interface TablesSource {
  /** Name of the file, without folders. */
  name: string;
  sha256: string;
  read: ReadTables;
}

/**
 * The tables of a report: those of its own file, or of one that holds them alone.
 * @param apart that file; where there is one, the report's own part of tables is not read
 */
export function reportTables(
  report: Report,
  own: PrintedSource,
  apart: TablesSource | undefined,
  template: WholeTemplate,
  before: readonly AccountsTable[] = [],
): TablesFile {
  if (apart === undefined) return { tables: importTables(tablesOfReport(report, own, template), template, before) };
  const { name, sha256, read } = apart;
  const printed = withBlocks(tablesOfFile(read, template), report, template);
  return { published: { name, format: read.format, sha256 }, tables: importTables(printed, template, before) };
}

/** Ties tables to the passages of the report that name them. */
function withBlocks(tables: readonly PlacedTable[], report: Report, template: WholeTemplate): PlacedTable[] {
  const free = accountsBlocks(report, template).map(({ block }) => block);
  return tables.map((table) => {
    const plain = (title: string) => titleParts(title).title.replace(/\s+/g, '');
    const own = free.findIndex(({ title }) => likeness(plain(title), plain(table.title)) > 0.9);
    const [block] = own === -1 ? [] : free.splice(own, 1);
    return block ? { ...table, block: block.id } : table;
  });
}
