import { findingsOnFigures } from '../../audit/finding-places.ts';
import type { PreparedContent, PreparedYear } from '../../audit/prepared-year.ts';
import { type ChartData, chartOf } from '../../derive/charts/chart-data.ts';
import type { ChartPicture } from '../../derive/charts/chart-svg.ts';
import { revisionAddress } from '../../report/addresses.ts';
import { currentRevision } from '../../report/revisions.ts';
import { chartStrings } from '../../words/strings.ts';
import { wholeAddress } from '../site-url.ts';

/** What in a chart's numbers does not add up, by headline. */
export function contradictionsIn({ rows }: ChartData, { audit }: PreparedYear): string[] {
  const figures = new Set(rows.flatMap(({ figure, share }) => [figure, share?.figure].flatMap((id) => id ?? [])));
  const ids = findingsOnFigures(audit, figures);
  return audit.findings
    .filter(({ id }) => ids.includes(id) && audit.independent.includes(id))
    .map(({ headline, id }) => chartStrings.doubt(headline, id));
}

/** A chart of a report as its picture. Throws if there is no such chart. */
export function chartPicture({ site }: PreparedContent, year: PreparedYear, id: string): ChartPicture {
  const data = chartOf(year, id);
  const { report, corrections, verdictsAtFigures } = year;
  return {
    data,
    contradictions: contradictionsIn(data, year),
    doubted: new Set([...verdictsAtFigures].flatMap(([figure, verdict]) => (verdict === 'inconsistent' ? figure : []))),
    source: chartStrings.source(report.title, site.name),
    address: wholeAddress(revisionAddress(report.year, currentRevision(corrections), data.address)),
  };
}

/** A concept over the years as its picture: what does not add up is told of each year's own. */
export function comparedPicture({ site, years }: PreparedContent, data: ChartData): ChartPicture {
  const titles = years.map(({ report }) => report.title).toReversed();
  return {
    data,
    contradictions: [],
    doubted: new Set(),
    source: chartStrings.source(titles.join('》《'), site.name),
    address: wholeAddress(data.address),
  };
}
