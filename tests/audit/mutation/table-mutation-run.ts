import { Ledger } from '../../../src/audit/ledger.ts';
import { fails } from '../../../src/audit/tables/equation.ts';
import { equationsIn } from '../../../src/audit/tables/equations/equations.ts';
import { TableCells } from '../../../src/audit/tables/table-cells.ts';
import { tableFindings } from '../../../src/audit/tables/table-findings.ts';
import type { Figure } from '../../../src/report/schema/figures.ts';
import type { Report } from '../../../src/report/schema/report.ts';
import type { AccountsTable } from '../../../src/report/schema/tables.ts';
import { isTaken } from '../../../src/report/tables.ts';
import { openRoots } from '../audit-of-text.ts';
import {
  type TableMutant,
  type TableMutantKind,
  tableMutantKinds,
  tableMutantsOf,
  withMutant,
} from './table-mutants.ts';

export interface TableMutationRun {
  mutants: Record<TableMutantKind, { tried: number; caught: number; asOne: number }>;
  /** Those that no relation notices, and why none could. */
  survivors: (Omit<TableMutant, 'rows'> & { reason: 'no-relation' | 'within-rounding' | 'sums-unchanged' })[];
}

/**
 * Puts one slip after another into the cells of a report's tables and asks whether the audit notices, and tells it once:
 * as one finding that follows from no other.
 */
export function tableMutationRun(
  tables: readonly AccountsTable[],
  report: Report,
  figures: readonly Figure[],
): TableMutationRun {
  const ledger = new Ledger(report, figures);
  const known = new Set(independent(tables, ledger));
  const told = taking(tables, ledger);
  const outcomes = tables
    .filter(isTaken)
    .flatMap(tableMutantsOf)
    .map((mutant) => {
      const changed = withMutant(tables, mutant);
      const found = independent(changed, ledger).filter((id) => !known.has(id)).length;
      return { mutant, found };
    });
  const ofKind = (kind: TableMutantKind) => outcomes.filter(({ mutant }) => mutant.kind === kind);
  return {
    mutants: Object.fromEntries(
      tableMutantKinds.map((kind) => {
        const of = ofKind(kind);
        const caught = of.filter(({ found }) => found > 0).length;
        return [kind, { tried: of.length, caught, asOne: of.filter(({ found }) => found === 1).length }];
      }),
    ) as TableMutationRun['mutants'],
    survivors: outcomes
      .filter(({ found }) => found === 0)
      .map(({ mutant: { rows: _, ...mutant } }) => {
        const isTold = mutant.column === undefined || told.has(`${mutant.table}/${mutant.row}/${mutant.column}`);
        return {
          ...mutant,
          reason: !isTold ? 'no-relation' : mutant.kind === 'dropped-row' ? 'sums-unchanged' : 'within-rounding',
        };
      }),
  };
}

function independent(tables: readonly AccountsTable[], ledger: Ledger): string[] {
  return openRoots({ findings: tableFindings(tables, ledger) }).map(({ id }) => id);
}

/** Numbers that some relation computes with. */
function taking(tables: readonly AccountsTable[], ledger: Ledger): Set<string> {
  return new Set(
    equationsIn(new TableCells(tables, ledger))
      .filter((equation) => !fails(equation))
      .flatMap(({ left, right }) => [left, ...right.map(({ number }) => number)].map(({ key }) => key)),
  );
}
