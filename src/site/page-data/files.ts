import { chartCsv } from '../../derive/charts/chart-csv.ts';
import { chartOf } from '../../derive/charts/chart-data.ts';
import { chartSvg, noticeSvg } from '../../derive/charts/chart-svg.ts';
import { csvText } from '../../derive/charts/csv.ts';
import { bibtex } from '../../derive/cite/bibtex.ts';
import { cslJson } from '../../derive/cite/csl-json.ts';
import { ris } from '../../derive/cite/ris.ts';
import { compareCsv } from '../../derive/compare/compare-csv.ts';
import { checksJson } from '../../derive/data/checks-json.ts';
import { dataPackageJson } from '../../derive/data/data-package.ts';
import { figuresCsv, figuresJson } from '../../derive/data/figures-files.ts';
import { tableCsv, takenTable } from '../../derive/data/table-files.ts';
import { workbook } from '../../derive/data/workbook.ts';
import { correctionsAtom, correctionsJsonFeed } from '../../history/corrections/feeds.ts';
import { sitemapAddress } from '../../report/addresses.ts';
import { yearAt } from '../../report/year-at.ts';
import { robotsTxt } from '../metadata/sitemap.ts';
import { renderShareImage } from '../share/render-share-image.ts';
import { shareImageSvg } from '../share/share-image.ts';
import { href, wholeAddress } from '../site-url.ts';
import { chartPicture, comparedPicture } from './chart-pictures.ts';
import { citePlaces } from './cite-places.ts';
import { citedWork } from './cited-work.ts';
import { comparedChart } from './compare-page.ts';
import type { PreparedSite } from './prepared-site.ts';
import { redirectedFile } from './redirect-page.ts';
import { findingsAt, versionAt } from './revision-page.ts';
import type { Params } from './static-paths.ts';

type File = (site: PreparedSite, params: Params) => string | Promise<Uint8Array<ArrayBuffer>>;

/** What the site serves beside its pages, by kind: the content of the file that an address's parameters name. */
const files = {
  'all.xlsx': ({ content }, { year }) => workbook(yearAt(content, year), content.site),
  'figures.csv': ({ content }, { year }) => figuresCsv(yearAt(content, year), content.site),
  'figures.json': ({ content }, { year }) => figuresJson(yearAt(content, year), content.site),
  'checks.json': ({ content }, { year }) => checksJson(yearAt(content, year), content.site),
  'datapackage.json': ({ content }, { year }) => dataPackageJson(yearAt(content, year), content.site),
  'places.json': ({ content }, { year }) => JSON.stringify(citePlaces(content, yearAt(content, year), href)),
  'past-places.json': (site, params) => {
    const { year, past, revision } = versionAt(site, params);
    return JSON.stringify(citePlaces(site.content, past, href, findingsAt(year, past, revision)));
  },
  'table.csv': ({ content }, { year, table = '' }) => tableCsv(takenTable(yearAt(content, year), table)),
  'chart.csv': ({ content }, { year, chart = '' }) => chartCsv(chartOf(yearAt(content, year), chart)),
  'chart.svg': ({ content }, { year, chart = '' }) => chartSvg(chartPicture(content, yearAt(content, year), chart)),
  'work.bib': (site, params) => bibtex(citedWork(site, params)),
  'work.csl.json': (site, params) => cslJson(citedWork(site, params)),
  'work.ris': (site, params) => ris(citedWork(site, params)),
  'compare.csv': ({ content }) => compareCsv(content.years),
  'concept.csv': ({ content }, { concept }) => chartCsv(comparedChart(content, concept)),
  'concept.svg': ({ content }, { concept }) => chartSvg(comparedPicture(content, comparedChart(content, concept))),
  'atom.xml': ({ content }) => correctionsAtom(content, wholeAddress),
  'feed.json': ({ content }) => correctionsJsonFeed(content, wholeAddress),
  'terms.json': (site) => JSON.stringify(site.termCards),
  'redirect.csv': (site, params) => csvText(redirectedFile(site, params, 'csv').map((cell) => [cell])),
  'redirect.svg': (site, params) => noticeSvg(redirectedFile(site, params, 'svg')),
  'robots.txt': ({ content: { site } }) =>
    robotsTxt(site.base, site.url === undefined ? null : wholeAddress(sitemapAddress())),
  'share.png': (site, { image }) => {
    const found = [...site.shareImages.values()].find(({ name }) => name === image);
    if (found === undefined) throw new Error(`There is no picture ${image}`);
    return renderShareImage(shareImageSvg(found), () => site.shareCharacters);
  },
} satisfies Record<string, File>;

const mediaTypes: Record<string, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  svg: 'image/svg+xml',
  json: 'application/json; charset=utf-8',
  png: 'image/png',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
};

/** A file as it is served. */
export async function fileResponse(
  kind: keyof typeof files,
  site: PreparedSite,
  params: Params = {},
): Promise<Response> {
  const file: File = files[kind];
  const type = mediaTypes[kind.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  return new Response(await file(site, params), { headers: { 'Content-Type': type } });
}
