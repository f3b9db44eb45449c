import type { AccountsTable } from '../../report/schema/tables.ts';
import { bodyWords, isTaken, rowsOf } from '../../report/tables.ts';
import { auditStrings } from '../../words/strings.ts';
import type { Finding } from '../finding.ts';
import type { Ledger } from '../ledger.ts';
import { findingOfQuestion, type TableQuestion } from './table-question.ts';

const { tables: words } = auditStrings;

/** A line above a table that says nothing but the year. */
const yearLine = /^(?:(?:决算|编制|填报)?年度\s*[:：]\s*)?((?:19|20)\d\d)\s*年度?$/;
/** A line above a table that says whose it is. */
const bodyLine = new RegExp(String.raw`^${bodyWords}\s*[：:]\s*(.+)$`);

/** What is printed above a table against the report: its year, whose it is, and its unit where the other tables print theirs. */
export function headFindings(tables: readonly AccountsTable[], ledger: Ledger): Finding[] {
  const withUnit = tables.filter(({ unit }) => unit !== null).length;
  return tables.flatMap((table) =>
    [
      ...table.above.flatMap((line) => [...yearQuestion(line, ledger), ...bodyQuestion(line, ledger)]),
      ...(table.unit === null && printsMoney(table) && withUnit > tables.length / 2
        ? [
            {
              about: 'unit',
              title: words.noUnit,
              sentence: words.noUnitSentence,
              quotes: [table.title],
              verdict: 'blank' as const,
            },
          ]
        : []),
    ].map((question) => findingOfQuestion(table, question, ledger)),
  );
}

/** Whether a table prints amounts of money: counts of things have no decimals, and their lines say what is counted. */
function printsMoney(table: AccountsTable): boolean {
  return (
    isTaken(table) &&
    rowsOf(table).some(({ row }) => Object.values(row.cells).some((words) => /\d\.\d/.test(words ?? '')))
  );
}

function yearQuestion(line: string, { report: { year } }: Ledger): TableQuestion[] {
  const found = yearLine.exec(line.trim())?.[1];
  if (found === undefined || Number(found) === year) return [];
  const sentence = words.otherYearSentence(found, String(year));
  return [{ about: 'year', title: words.otherYear, sentence, quotes: [line], verdict: 'inconsistent' }];
}

/** Another name may be that of the same body, written in full or short, or with its level. */
function bodyQuestion(line: string, { report: { department } }: Ledger): TableQuestion[] {
  const found = bodyLine.exec(line.trim())?.[1];
  if (found === undefined || /万元|^元/.test(found)) return [];
  const plain = (name: string) => name.replace(/\s|[（(].*?[）)]|部门$|单位$|本级$|汇总$/g, '');
  const [a, b] = [plain(found), plain(department)];
  if (a === '' || isWithin(a, b) || isWithin(b, a)) return [];
  const sentence = words.otherBodySentence(found, department);
  return [{ about: 'body', title: words.otherBody, sentence, quotes: [line] }];
}

/** Whether a name is another with characters left out. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length;
}
