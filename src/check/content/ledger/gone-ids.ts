import type { Place } from '../../../history/permalinks/places.ts';
import { idAt } from '../../../history/permalinks/published.ts';
import {
  chartCsvAddress,
  chartSvgAddress,
  chartsAddress,
  embedAddress,
  termAddress,
  yearOf,
} from '../../../report/addresses.ts';
import { chartAnchor, chartAt } from '../../../report/ids.ts';
import type { Permalink } from '../../../report/schema/permalinks.ts';
import type { WholeFiles } from '../content-files.ts';
import type { Problem } from '../problem.ts';
import { giversOf, goneFrom } from '../references/root-causes.ts';

/**
 * Terms and charts that were published and are given no more under their id, each told once, in the file that a person
 * edits; and all the addresses that went with them.
 */
export function goneIds(
  entries: readonly Permalink[],
  here: ReadonlyMap<string, Place>,
  files: WholeFiles,
): { problems: Problem[]; addresses: Set<string> } {
  const addresses = new Set<string>();
  const problems: Problem[] = [];
  for (const { address, kind, moved, withdrawn } of entries) {
    if (moved || withdrawn || here.has(address) || (kind !== 'term' && kind !== 'chart-list')) continue;
    const year = yearOf(address);
    const id = kind === 'term' ? address.slice(termAddress().length, -1) : chartAt(idAt(address));
    const lacking = { kind: kind === 'term' ? ('term' as const) : ('chart' as const), id };
    const [givers] = giversOf(lacking.kind, year, files);
    if (givers === undefined) continue;
    problems.push(goneFrom(givers, lacking));
    addresses.add(address);
    if (year === undefined) continue;
    for (const ofChart of [chartsAddress, chartCsvAddress, chartSvgAddress, embedAddress])
      addresses.add(ofChart(year, id));
    for (const entry of entries)
      if (entry.kind === 'chart' && yearOf(entry.address) === year && idAt(entry.address) === chartAnchor(id))
        addresses.add(entry.address);
  }
  return { problems, addresses };
}
