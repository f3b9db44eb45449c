import type { PreparedYear } from '../../audit/prepared-year.ts';
import { parseTableAnchor } from '../../report/ids.ts';
import { yearFindings } from './finding-view.ts';
import type { FindingsByCell } from './table-view.ts';

/** Findings that are counted at a cell of the accounts, by the cell's anchor. */
export function cellFindings(year: PreparedYear): FindingsByCell {
  const rooted = yearFindings(year).flatMap((finding) => {
    const at = finding.root === undefined ? finding.rootPlace?.id : undefined;
    return at !== undefined && parseTableAnchor(at)?.column !== undefined ? [{ at, finding }] : [];
  });
  return new Map(
    [...Map.groupBy(rooted, ({ at }) => at)].map(([at, here]) => [at, here.map(({ finding }) => finding)]),
  );
}
