import type { PreparedYear } from '../../audit/prepared-year.ts';
import { tableAddress } from '../../report/addresses.ts';
import type { Permalink } from '../../report/schema/permalinks.ts';
import { partOfTable } from '../../report/tables.ts';

/** A year as it was in revision `n`, without tables that were published later: no correction tells of those that are new. */
export function withTablesThen(then: PreparedYear, n: number, entries: readonly Permalink[]): PreparedYear {
  const { report } = then;
  const later = new Set(entries.flatMap(({ address, since = 1 }) => (since > n ? [address] : [])));
  const tables = then.tables.filter(
    (table) => !later.has(tableAddress(report.year, partOfTable(table, report), { table: table.id })),
  );
  return tables.length === then.tables.length ? then : then.in({ ...then, tables });
}
