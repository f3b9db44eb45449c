import { findingIds } from '../../report/finding-ids.ts';
import type { AccountsTable } from '../../report/schema/tables.ts';
import { blockOfTable, isTaken, nameOfTable } from '../../report/tables.ts';
import { auditStrings } from '../../words/strings.ts';
import type { Finding } from '../finding.ts';
import { computedIn, partsOf } from '../finding-of.ts';
import type { Ledger } from '../ledger.ts';
import { severityOf } from '../severity.ts';
import type { TableCells } from './table-cells.ts';
import { tableRelations } from './table-relations.ts';

const { tables: words } = auditStrings;

/** Tables that are not here, and the first relation for which one of them was wanted: it is said that nothing was compared. */
export function untakenFindings(tables: readonly AccountsTable[], cells: TableCells, ledger: Ledger): Finding[] {
  return tables.flatMap((untaken): Finding[] => {
    if (isTaken(untaken)) return [];
    const wanting = tableRelations.find((relation) => {
      if (!('right' in relation)) return false;
      const kinds = [relation.left, ...[relation.right].flat()].map(({ kind }) => kind);
      return kinds.includes(untaken.kind) && kinds.some((kind) => cells.only(kind) !== undefined);
    });
    if (wanting === undefined) return [];
    const places = [{ block: blockOfTable(untaken, ledger.report), quote: '' }];
    return [
      {
        id: findingIds.ofTable(wanting.id, untaken.id),
        rule: 'table',
        group: 'cross-section',
        verdict: 'unregistered',
        severity: severityOf('unregistered', undefined, undefined),
        title: words.title(nameOfTable(untaken), wanting.title),
        headline: wanting.title,
        places,
        ...computedIn({}),
        sentence: words.notTaken,
        parts: partsOf(places, ledger),
        figures: [],
        operands: [],
      },
    ];
  });
}
