import type { PreparedYear } from '../../audit/prepared-year.ts';
import type { TableRow, TableSide, TakenTable } from '../../report/schema/tables.ts';
import { isTaken, rowsOf } from '../../report/tables.ts';

/** A row of the accounts that states a 科目. */
export interface SubjectRow {
  year: PreparedYear;
  table: TakenTable;
  side: TableSide;
  row: TableRow;
}

/** A 科目 of the classification, as the tables of all years name it. */
export interface Subject {
  code: string;
  /** As the newest year prints it, in the first table that has a name for it. */
  name: string;
  /** Newest year first, then in the order of its tables. */
  rows: SubjectRow[];
}

/** Every 科目 that the tables of the accounts have, by its code, in the order of the codes. */
export function subjectsOf(years: readonly PreparedYear[]): ReadonlyMap<string, Subject> {
  const rows = years.flatMap((year) =>
    year.tables.filter(isTaken).flatMap((table) => rowsOf(table).map((placed) => ({ year, table, ...placed }))),
  );
  const byCode = Map.groupBy(
    rows.filter(({ row }) => isCode(row.code)),
    ({ row }) => row.code as string,
  );
  return new Map(
    [...byCode]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([code, own]) => [code, { code, name: own.find(({ row }) => row.name)?.row.name ?? code, rows: own }]),
  );
}

/** Only what is printed as a number can be an address. */
function isCode(code: string | null): boolean {
  return code !== null && /^\d+$/.test(code);
}

/** Codes that a code stands under, the highest first: 2080505 under 208 and 20805. */
export function codesAbove(code: string): string[] {
  return [3, 5].filter((length) => length < code.length).map((length) => code.slice(0, length));
}

/**
 * Blocks of a report in which each 科目 is named, by its code, in the report's order. A name within a longer one is not
 * its own: 机关事业单位基本养老保险缴费 is not named by 机关事业单位基本养老保险缴费支出.
 */
export function subjectsInText(
  { ledger }: Pick<PreparedYear, 'ledger'>,
  subjects: ReadonlyMap<string, Subject>,
): ReadonlyMap<string, { block: string; ranges: [number, number][] }[]> {
  const named = Map.groupBy(subjects.values(), ({ name }) => name);
  const names = [...named.keys()].filter((name) => name.length > 1).sort((one, other) => other.length - one.length);
  const found = new Map<string, { block: string; ranges: [number, number][] }[]>();
  for (const [block, { text }] of ledger.blocks) {
    const claimed: [number, number][] = [];
    for (const name of names) {
      const ranges: [number, number][] = [];
      for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
        const end = at + name.length;
        if (claimed.every(([from, to]) => end <= from || at >= to)) ranges.push([at, end]);
      }
      if (ranges.length === 0) continue;
      claimed.push(...ranges);
      for (const { code } of named.get(name) ?? []) {
        found.set(code, [...(found.get(code) ?? []), { block, ranges }]);
      }
    }
  }
  return found;
}
