import type { AccountsTable } from '../../report/schema/tables.ts';
import { cellColumns, isTaken, nameOfTable, rowsOf } from '../../report/tables.ts';
import { auditStrings } from '../../words/strings.ts';
import type { Finding } from '../finding.ts';
import type { Ledger } from '../ledger.ts';
import type { TableCells, TableNumber } from './table-cells.ts';
import { findingOfQuestion } from './table-question.ts';
import { tableRelations } from './table-relations.ts';

const { tables: words } = auditStrings;

/**
 * Tables without an amount though another table or the text says one of what they are about, and such that say of themselves that they have none.
 * @param noughts numbers that should be nothing, by their keys, and the finding that says so
 */
export function emptyTableFindings(
  tables: readonly AccountsTable[],
  cells: TableCells,
  ledger: Ledger,
  noughts: ReadonlyMap<string, string>,
): Finding[] {
  return tables.filter(isTaken).flatMap((table) => {
    if (table.state === 'filled') {
      const isNought = rowsOf(table).every(({ row }) =>
        Object.values(row.cells).every((printed) => !/[1-9]/.test(printed ?? '') || row.role === 'column-numbers'),
      );
      if (isNought) return [];
      const denied = table.notes.find(
        (note) => /故本表(?:无数据|为空)|本表无数据/.test(note) && !/无数据的|如/.test(note),
      );
      return denied === undefined
        ? []
        : [
            findingOfQuestion(
              table,
              { about: 'empty', title: words.deniedTable, sentence: words.deniedTableSentence, quotes: [denied] },
              ledger,
            ),
          ];
    }
    const elsewhere = [...figuresOf(table, cells), ...cellsFor(table.kind, cells)].filter(
      (number): number is TableNumber => number !== undefined && !number.value.isZero(),
    );
    const [first] = elsewhere;
    if (first === undefined) return [];
    const { at, printed, unit } = first;
    const others = 'figure' in at ? [{ block: at.figure.block, quote: at.figure.quote, figure: at.figure.id }] : [];
    const where =
      'figure' in at
        ? words.inText(ledger.sectionOf(at.figure.id), at.figure.label)
        : words.total(nameOfTable(at.table));
    const sentence = words.emptyTableSentence(where, `${printed}${unit ?? ''}`);
    const question = { about: 'empty', title: words.emptyTable, sentence, quotes: [table.title], others };
    const root = noughts.get(first.key);
    const finding = findingOfQuestion(table, { ...question, verdict: 'blank' }, ledger);
    return [root === undefined ? finding : { ...finding, root }];
  });
}

/** What the text says of what the columns of a table are. */
function figuresOf(table: AccountsTable, cells: TableCells): (TableNumber | undefined)[] {
  if (!isTaken(table)) return [];
  const sides = new Set(rowsOf(table).map(({ side }) => side));
  return [...sides].flatMap(cellColumns).flatMap(({ concept }) => (concept === undefined ? [] : [cells.text(concept)]));
}

/** Cells of other tables that are equal to one of a kind. */
function cellsFor(kind: string, cells: TableCells): (TableNumber | undefined)[] {
  return tableRelations.flatMap((relation) =>
    relation.rule === 'same' && relation.right.some((cell) => cell.kind === kind) ? [cells.cell(relation.left)] : [],
  );
}
