import type { AccountsTable, TableRow, TakenTable } from '../../report/schema/tables.ts';
import { isTaken, nameOfTable, rowLevel, rowsOf } from '../../report/tables.ts';
import { auditStrings } from '../../words/strings.ts';
import type { Finding } from '../finding.ts';
import type { Ledger } from '../ledger.ts';
import { findingOfQuestion, type TableQuestion } from './table-question.ts';

const { tables: words } = auditStrings;

/** Lines that no sum shows to be missing: 类 and 款 that are not printed above what stands below them, where others are or another table has them, and the only 项 of a 款. */
export function missingLineFindings(tables: readonly AccountsTable[], ledger: Ledger): Finding[] {
  const taken = tables.filter(isTaken);
  return taken.flatMap((table) => {
    const coded = rowsOf(table).flatMap(({ row }) => (rowLevel(row) === undefined ? [] : [row]));
    const printed = new Set(coded.map(({ code }) => code));
    const levels = new Set(coded.map(rowLevel));
    const others = taken.filter((other) => other !== table);
    const elsewhere = new Set(others.flatMap(rowsOf).flatMap(({ row: { code } }) => code ?? []));
    const isOfLevelHere = (code: string) => levels.has(rowLevel({ code }));
    // Of a list of 项 alone nobody expects their 类.
    const isExpected = (code: string) => isOfLevelHere(code) || (levels.size > 1 && elsewhere.has(code));
    const missing = [...Map.groupBy(coded, codeAbove)].filter(([code]) => isExpected(code) && !printed.has(code));
    const above = missing.map(([code, rows]) => {
      const quotes = rows.map((row) => row.code ?? '');
      const sentence = words.missingLineSentence(code, quotes.join('、'), !isOfLevelHere(code));
      return { about: code, title: words.missingLine(code), sentence, quotes };
    });
    return [...above, ...withoutItems(coded, others)].map((question) => findingOfQuestion(table, question, ledger));
  });
}

/** 款 without any 项 below it though every other 款 has some, or the only 款, of which another table has some: most likely the only one was left out. */
function withoutItems(coded: readonly TableRow[], others: readonly TakenTable[]): TableQuestion[] {
  const groups = coded.filter((row) => rowLevel(row) === 2);
  const [lone, another] = groups.filter((row) => itemOf(row, coded) === undefined);
  if (lone === undefined || another) return [];
  const [code, name] = [lone.code ?? '', lone.name ?? ''];
  const sentence = groups.length > 1 ? words.noItemsSentence(code, name) : itemsElsewhere(lone, others);
  return sentence === undefined
    ? []
    : [{ about: `items-${code}`, title: words.noItems(code), sentence, quotes: [code] }];
}

/** That another table has a 项 of a 款; undefined where none has. */
function itemsElsewhere(group: TableRow, others: readonly TakenTable[]): string | undefined {
  for (const table of others) {
    const item = itemOf(
      group,
      rowsOf(table).map(({ row }) => row),
    );
    if (item !== undefined)
      return words.noItemsElsewhere(group.code ?? '', group.name ?? '', nameOfTable(table), item.code ?? '');
  }
  return undefined;
}

/** The first 项 of a 款 among some rows. */
function itemOf({ code }: TableRow, rows: readonly TableRow[]): TableRow | undefined {
  return rows.find((row) => rowLevel(row) === 3 && codeAbove(row) === code);
}

function codeAbove({ code }: TableRow): string {
  return (code ?? '').slice(0, -2);
}
