import { partId } from '../../report/ids.ts';
import type { AccountsTable, TableRow, TakenTable } from '../../report/schema/tables.ts';
import { isTaken, partOfTable, rowLevel, rowsOf } from '../../report/tables.ts';
import { auditStrings } from '../../words/strings.ts';
import type { Finding } from '../finding.ts';
import { computedIn, partsOf } from '../finding-of.ts';
import type { Ledger } from '../ledger.ts';
import { severityOf } from '../severity.ts';

const { tables: words } = auditStrings;

/** 类 and 款 that a table does not print though it prints what stands below them, and others of their level: no sum shows it. */
export function missingLineFindings(tables: readonly AccountsTable[], ledger: Ledger): Finding[] {
  return tables.filter(isTaken).flatMap((table) => {
    const coded = rowsOf(table).flatMap(({ row }) => (rowLevel(row) === undefined ? [] : [row]));
    const printed = new Set(coded.map(({ code }) => code));
    const levels = new Set(coded.map(rowLevel));
    const missing = Map.groupBy(
      coded.filter((row) => levels.has(levelAbove(row)) && !printed.has(codeAbove(row))),
      codeAbove,
    );
    return [...missing].map(([code, rows]) => finding(table, code, rows, ledger));
  });
}

function levelAbove(row: TableRow): ReturnType<typeof rowLevel> {
  return rowLevel({ code: codeAbove(row) });
}

function codeAbove({ code }: TableRow): string {
  return (code ?? '').slice(0, -2);
}

function finding(table: TakenTable, code: string, rows: readonly TableRow[], ledger: Ledger): Finding {
  const block = table.block ?? partId(partOfTable(table, ledger.report));
  const places = rows.map((row) => ({ block, quote: row.code ?? '' }));
  const title = words.title(table.number ?? table.title, words.missingLine(code));
  return {
    id: `T-${table.id}-${code}`,
    rule: 'table',
    group: 'logic',
    verdict: 'explain',
    severity: severityOf('explain', undefined, undefined),
    title,
    headline: title,
    places,
    ...computedIn({}),
    sentence: words.missingLineSentence(code, rows.map((row) => row.code).join('、')),
    parts: partsOf(places, ledger),
    figures: [],
    operands: [],
  };
}
