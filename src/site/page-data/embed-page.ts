import { type ChartData, chartOf } from '../../derive/charts/chart-data.ts';
import { embedAddress } from '../../report/addresses.ts';
import { yearAt } from '../../report/year-at.ts';
import { chartStrings } from '../../words/strings.ts';
import { href, wholeAddress } from '../site-url.ts';
import { contradictionsIn } from './chart-pictures.ts';
import type { PreparedSite } from './prepared-site.ts';
import type { Params } from './static-paths.ts';

/** A chart alone, for the frame of an article on another site. */
export interface EmbedPage {
  title: string;
  description: string;
  /** The chart in the report, which this page only shows again. */
  canonical: string;
  chart: ChartData;
  contradictions: string[];
  source: string;
}

/** What the frame of a chart shows. Throws if there is no such chart. */
export function embedPage({ content }: PreparedSite, params: Params): EmbedPage {
  const year = yearAt(content, params['year']);
  const chart = chartOf(year, params['chart'] ?? '');
  const { site } = content;
  return {
    title: chartStrings.embedTitle(year.report.title, chart.title),
    description: chartStrings.embedDescription(year.report.title, chart.takeawayText),
    canonical: site.url === undefined ? href(chart.address) : wholeAddress(chart.address),
    chart,
    contradictions: contradictionsIn(chart, year),
    source: chartStrings.source(year.report.title, site.name),
  };
}

/** Code by which an article takes a chart into a frame; as high as its rows need on a phone. */
export function embedCode({ year, id, title, rows }: ChartData): string {
  const height = 340 + rows.length * 44;
  const words = title.replace(/[&"<>]/g, ' ');
  return `<iframe src="${wholeAddress(embedAddress(year, id))}" title="${words}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
}
