import { findingsOnFigures } from '../../audit/finding-places.ts';
import type { PreparedYear } from '../../audit/prepared-year.ts';
import { type ChartData, prepareChart } from '../../derive/charts/chart-data.ts';
import { chartFigures } from '../../derive/charts/chart-figures.ts';
import { chartsAddress, citeAddress } from '../../report/addresses.ts';
import { chartAnchor } from '../../report/ids.ts';
import { yearAt } from '../../report/year-at.ts';
import { chartStrings } from '../../words/strings.ts';
import { embedCode } from './embed-page.ts';
import { type FindingView, yearFindings } from './finding-view.ts';
import { yearLinks } from './other-years.ts';
import { type Frame, yearFrame } from './page-frame.ts';
import type { PreparedSite } from './prepared-site.ts';
import type { Params } from './static-paths.ts';

/** Data of the page with all charts of a year. */
export interface ChartsPage {
  frame: Frame;
  /** In the order of the report, each with the findings, other than 一致, that touch a figure of it. */
  charts: { chart: ChartData; cite: string; embed: string; findings: FindingView[] }[];
  /** What was left out, and why. */
  notDrawn: readonly { what: string; why: string }[];
}

/** What the page with all charts of a year shows. */
export function chartsPage(site: PreparedSite, params: Params): ChartsPage {
  const year = yearAt(site.content, params['year']);
  const { title, year: fiscalYear } = year.report;
  return {
    frame: yearFrame(site, year, {
      address: chartsAddress(fiscalYear),
      title: chartStrings.pageTitle(title),
      description: chartStrings.pageDescription(title),
      section: 'charts',
      label: chartStrings.page,
      years: yearLinks(site.years, fiscalYear, (other) => chartsAddress(other)),
    }),
    charts: chartsWithFindings(year),
    notDrawn: year.notDrawn ?? [],
  };
}

/** All charts of a year, in the order in which they stand in the report, with what the audit says of their figures. */
export function chartsWithFindings(year: PreparedYear): ChartsPage['charts'] {
  const { report, charts, ledger, audit } = year;
  const place = new Map([...ledger.blocks.keys()].map((block, index) => [block, index]));
  const viewOf = new Map(yearFindings(year).map((view) => [view.id, view]));
  return charts
    .toSorted((a, b) => (place.get(a.after) ?? 0) - (place.get(b.after) ?? 0))
    .map((chart) => {
      const data = prepareChart(chart, year);
      return {
        chart: data,
        cite: citeAddress(report.year, chartAnchor(chart.id)),
        embed: embedCode(data),
        findings: findingsOnFigures(audit, new Set(chartFigures(chart))).flatMap((id) => viewOf.get(id) ?? []),
      };
    });
}
