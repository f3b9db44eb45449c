import type { AccountsTable, TableRow, TakenTable } from '../../report/schema/tables.ts';
import { isTaken, nameOfTable, rowLevel, rowsOf } from '../../report/tables.ts';
import { auditStrings } from '../../words/strings.ts';
import type { Finding } from '../finding.ts';
import type { Ledger } from '../ledger.ts';
import { subjectName } from './line-names.ts';
import { findingOfQuestion } from './table-question.ts';

const { tables: words } = auditStrings;

/** Kinds of tables whose lines are the 科目 of one classification by function, each once. */
const byFunction = [
  'revenue',
  'expenditure',
  'appropriation-expenditure',
  'general-public-budget-expenditure',
  'government-fund',
  'state-capital',
];

interface CodedRow {
  table: TakenTable;
  row: TableRow;
  code: string;
  name: string;
}

/** A code that is most likely a slip, and the one that the other tables have for its name. */
export interface LikelyCode {
  table: string;
  row: string;
  printed: string;
  likely: string;
  finding: Finding;
}

/**
 * Codes that no other table has, where the name is one that the others have under one other code, which is not printed
 * here. Sums are computed as if that code stood there, so that the slip is told once.
 */
export function likelyCodes(tables: readonly AccountsTable[], ledger: Ledger): LikelyCode[] {
  const rows = codedRows(tables);
  return rows.flatMap(({ table, row, code, name }): LikelyCode[] => {
    const others = rows.filter((other) => other.table !== table);
    const same = new Set(
      others
        .filter((other) => other.name === name && other.code.length === code.length && isNear(other.code, code))
        .map((other) => other.code),
    );
    const [likely, another] = same;
    const isPrinted = rows.some((other) => other.table === table && other.code === likely);
    if (likely === undefined || another || isPrinted || others.some((other) => other.code === code)) return [];
    const question = {
      about: `code-${code}`,
      title: words.otherCode(code),
      sentence: words.otherCodeSentence(row.name ?? '', code, likely),
      quotes: [code],
    };
    return [
      { table: table.id, row: row.key, printed: code, likely, finding: findingOfQuestion(table, question, ledger) },
    ];
  });
}

/** The tables with the codes that most likely were meant. */
export function withCodes(tables: readonly AccountsTable[], likely: readonly LikelyCode[]): AccountsTable[] {
  if (likely.length === 0) return [...tables];
  const codeOf = (table: AccountsTable, row: TableRow) =>
    likely.find((one) => one.table === table.id && one.row === row.key)?.likely ?? row.code;
  return tables.map((table) =>
    isTaken(table)
      ? {
          ...table,
          sides: table.sides.map((side) => ({
            ...side,
            rows: side.rows.map((row) => ({ ...row, code: codeOf(table, row) })),
          })),
        }
      : table,
  );
}

/** A code that one table prints twice, and names that differ between tables under one code. */
export function lineFindings(tables: readonly AccountsTable[], ledger: Ledger): Finding[] {
  const rows = codedRows(tables);
  const repeated = [...Map.groupBy(rows, ({ table, code }) => `${table.id} ${code}`).values()].flatMap(
    ([first, second]) => {
      if (first === undefined || second === undefined) return [];
      const { table, code } = first;
      const sentence = words.repeatedCodeSentence(code);
      return [
        findingOfQuestion(
          table,
          { about: `twice-${code}`, title: words.repeatedCode(code), sentence, quotes: [code] },
          ledger,
        ),
      ];
    },
  );
  const misnamed = [...Map.groupBy(rows, ({ code }) => code).values()].flatMap((own) => {
    const byName = [...Map.groupBy(own, ({ name }) => name).values()].toSorted((a, b) => b.length - a.length);
    const [usual, ...others] = byName;
    return others.flatMap(([odd]) => {
      const [shown] = usual ?? [];
      if (odd === undefined || shown === undefined || odd.table === shown.table) return [];
      const [name, other] = [odd.row.name ?? '', shown.row.name ?? ''];
      const question = {
        about: `name-${odd.code}`,
        title: words.otherName(odd.code),
        sentence: words.otherNameSentence(odd.code, name, nameOfTable(shown.table), other),
        quotes: [name],
      };
      return [findingOfQuestion(odd.table, question, ledger)];
    });
  });
  return [...repeated, ...misnamed];
}

function codedRows(tables: readonly AccountsTable[]): CodedRow[] {
  return tables
    .filter(isTaken)
    .filter(({ kind }) => byFunction.includes(kind))
    .flatMap((table) =>
      rowsOf(table).flatMap(({ row }) =>
        row.code === null || row.name === null || rowLevel(row) === undefined
          ? []
          : [{ table, row, code: row.code, name: subjectName(row.name) }],
      ),
    );
}

/** One digit differs, two beside each other changed places, or the last two alone differ: one 款 has no name twice. */
function isNear(a: string, b: string): boolean {
  if (a.slice(0, -2) === b.slice(0, -2)) return true;
  const apart = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  const [first = 0, second = 0] = apart;
  return (
    apart.length === 1 ||
    (apart.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first])
  );
}
