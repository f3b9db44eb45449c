import type { PreparedContent, PreparedYear } from '../../audit/prepared-year.ts';
import { prepareCharts } from '../../derive/charts/chart-data.ts';
import { correctionNotes } from '../../history/corrections/correction-notes.ts';
import { currentRevision } from '../../report/revisions.ts';
import { findingsByAddress } from './finding-view.ts';
import { footnotes } from './footnotes.ts';
import type { MdxContext } from './mdx-context.ts';
import type { OtherYears } from './other-years.ts';
import { tablesByBlock } from './tables/table-links.ts';

/** What the parts of a report's today need to be shown. */
export function partContext(
  { template }: PreparedContent,
  year: PreparedYear,
  { sections }: Pick<OtherYears, 'sections'>,
): MdxContext {
  const findings = findingsByAddress([year]);
  const byId = new Map([...findings.values()].map((finding) => [finding.id, finding]));
  return {
    year: year.report.year,
    past: null,
    isWhole: false,
    original: year.original ?? null,
    tables: tablesByBlock(year, template.tables),
    charts: prepareCharts(year),
    findings,
    footnotes: footnotes(year, byId),
    corrections: correctionNotes(year, currentRevision(year.corrections)),
    sectionYears: sections,
    isAudited: true,
  };
}
