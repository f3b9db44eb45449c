import type { AccountsTable, TableRow } from '../../report/schema/tables.ts';
import { isTaken, rowLevel, rowsOf } from '../../report/tables.ts';
import { auditStrings } from '../../words/strings.ts';
import type { Finding } from '../finding.ts';
import type { Ledger } from '../ledger.ts';
import { findingOfQuestion } from './table-question.ts';

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
    return [...missing].map(([code, rows]) => {
      const quotes = rows.map((row) => row.code ?? '');
      const sentence = words.missingLineSentence(code, quotes.join('、'));
      return findingOfQuestion(table, { about: code, title: words.missingLine(code), sentence, quotes }, ledger);
    });
  });
}

function levelAbove(row: TableRow): ReturnType<typeof rowLevel> {
  return rowLevel({ code: codeAbove(row) });
}

function codeAbove({ code }: TableRow): string {
  return (code ?? '').slice(0, -2);
}
