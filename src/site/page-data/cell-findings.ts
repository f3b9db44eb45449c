import type { PreparedYear } from '../../audit/prepared-year.ts';
import { tableAnchor } from '../../report/ids.ts';
import { yearFindings } from './finding-view.ts';
import type { FindingsByCell } from './table-view.ts';

/** Findings, other than 一致 and those that follow from another, at the cell that each is first about, by its anchor. */
export function cellFindings(year: PreparedYear): FindingsByCell {
  const cellOf = new Map(
    year.audit.findings.map(({ id, places }) => [id, places.find(({ cell }) => cell !== undefined)?.cell]),
  );
  const rooted = yearFindings(year).flatMap((finding) => {
    const cell = finding.verdict === 'consistent' || finding.root !== undefined ? undefined : cellOf.get(finding.id);
    return cell === undefined ? [] : [{ at: tableAnchor(cell), finding }];
  });
  return new Map(
    [...Map.groupBy(rooted, ({ at }) => at)].map(([at, here]) => [at, here.map(({ finding }) => finding)]),
  );
}
