import type { PreparedYear } from '../../../audit/prepared-year.ts';
import { sumsThatHold } from '../../../audit/tables/sums-that-hold.ts';
import { correctionNotes } from '../../../history/corrections/correction-notes.ts';
import { findingIds } from '../../../report/finding-ids.ts';
import { tableAnchor } from '../../../report/ids.ts';
import { currentRevision } from '../../../report/revisions.ts';
import { type FindingView, yearFindings } from '../finding-view.ts';
import type { CellNotes, FindingsByCell } from './row-view.ts';

/** What is said beside the cells of a year's tables today. */
export function cellNotes(year: PreparedYear): CellNotes {
  return {
    findings: cellFindings(year),
    corrections: correctionNotes(year, currentRevision(year.corrections)),
    sums: sumsThatHold(year.tables, year.ledger),
  };
}

/** Findings that do not hold, other than those that follow from another, at the cell that each is first about, by its anchor. */
function cellFindings(year: PreparedYear): FindingsByCell {
  const cellOf = new Map(
    year.audit.findings.map(({ id, places }) => [id, places.find(({ cell }) => cell !== undefined)?.cell]),
  );
  const rooted = yearFindings(year).flatMap((finding) => {
    const cell = isOpen(finding) ? cellOf.get(finding.id) : undefined;
    return cell === undefined ? [] : [{ at: tableAnchor(cell), finding }];
  });
  return new Map(
    [...Map.groupBy(rooted, ({ at }) => at)].map(([at, here]) => [at, here.map(({ finding }) => finding)]),
  );
}

/** Findings of one table that no cell of it tells: its year, its unit, a code. */
export function tableQuestions(year: PreparedYear, table: string): FindingView[] {
  const ofTable = new Set(
    year.audit.findings.flatMap(({ id, places }) =>
      id.startsWith(findingIds.aboutTable(table, '')) && places.every(({ cell }) => cell === undefined) ? [id] : [],
    ),
  );
  return yearFindings(year).filter((finding) => ofTable.has(finding.id) && isOpen(finding));
}

/** What holds, exactly or as far as its numbers are rounded, needs no note in a table. */
function isOpen({ verdict, root }: FindingView): boolean {
  return verdict !== 'consistent' && verdict !== 'within-rounding' && root === undefined;
}
