import { chartAnchor, figureAnchor, partId, partNumber, type TablePlace, tableAnchor } from './ids.ts';

/**
 * The addresses of the site, without `base`. They are promises to strangers: see the table in docs/addresses.md.
 * Everything that links inside the site takes its address from here.
 */

/** What a part is called in addresses and in names of files: `part-3`. */
export function partSlug(part: number): string {
  return `part-${part}`;
}

/** The place on a part page that an address names, by year, part and anchor; undefined for every other address. */
export function placeAt(address: string): { year: number; part: number; anchor: string | undefined } | undefined {
  const [, year, part, anchor] = /^\/(\d{4})\/part-(\d+)\/(?:#(.*))?$/.exec(address) ?? [];
  return year === undefined ? undefined : { year: Number(year), part: Number(part), anchor };
}

/** Year of an address that belongs to a report: `/2019/part-3/` → 2019, `/embed/2019/fig2/` → 2019. */
export function yearOf(address: string): number | undefined {
  const match = /^\/(?:embed\/)?(\d{4})\//.exec(address);
  return match ? Number(match[1]) : undefined;
}

/** Part page, or one place on it: `/2019/part-3/#s3-7-2`. */
export function partAddress(year: number, part: number, anchor?: string): string {
  return `/${year}/${partSlug(part)}/${anchor === undefined ? '' : `#${anchor}`}`;
}

/** Place of a section, paragraph, table row or caption, by its id; a part's own id is the page itself. */
export function placeAddress(year: number, id: string, partOfCaption?: number): string {
  const part = partOfCaption ?? partNumber(id);
  return id === partId(part) ? partAddress(year, part) : partAddress(year, part, id);
}

/** Page of a table of the accounts, below its part; or a row, column or cell there: `/2019/part-2/t5/#t5-2080505-basic`. */
export function tableAddress(year: number, part: number, place: TablePlace): string {
  const page = `${partAddress(year, part)}${place.table}/`;
  return place.row === undefined && place.column === undefined ? page : `${page}#${tableAnchor(place)}`;
}

/** Anchor of the table, row or cell that an address on a table's page names; a table's own is its id. */
export function tableAnchorAt(address: string): string {
  const [page = '', anchor] = address.split('#');
  return anchor ?? page.split('/').at(-2) ?? '';
}

/** The cells of a table of the accounts as CSV. */
export function tableCsvAddress(year: number, table: string): string {
  return `/${year}/data/tables/${table}.csv`;
}

/** Everything about one 科目, by its code. */
export function subjectAddress(code: string): string {
  return `/subject/${code}/`;
}

/** A figure in its sentence. */
export function figureInTextAddress(year: number, part: number, figure: string): string {
  return partAddress(year, part, figureAnchor(figure));
}

/** The row of a figure among all figures, or the page itself. */
export function figuresAddress(year: number, figure?: string): string {
  return `/${year}/figures/${figure === undefined ? '' : `#${figure}`}`;
}

/** All charts of a year, or one of them there. */
export function chartsAddress(year: number, chart?: string): string {
  return `/${year}/charts/${chart === undefined ? '' : `#${chartAnchor(chart)}`}`;
}

/** Where the code stands by which an article takes a chart into a frame of its own. */
export function embedCodeAddress(year: number, chart: string): string {
  return `${chartsAddress(year)}#${embedCodeId(chart)}`;
}

export const embedCodeId = (chart: string): string => `embed-${chart}`;

/** The data of one chart as CSV. */
export function chartCsvAddress(year: number, chart: string): string {
  return `/${year}/data/charts/${chart}.csv`;
}

/** A chart as a picture that any program opens. */
export function chartSvgAddress(year: number, chart: string): string {
  return `/${year}/data/charts/${chart}.svg`;
}

/** A chart alone, for the frame of an article. */
export function embedAddress(year: number, chart: string): string {
  return `/embed/${year}/${chart}/`;
}

/** Home of a year's report. */
export function reportAddress(year: number): string {
  return `/${year}/`;
}

/** The whole report of a year on one page, for print and archive. */
export function fullAddress(year: number): string {
  return `/${year}/full/`;
}

/** The published file itself, that of its tables, or the text the site is made from; a page of it, where it is a PDF. */
export function originalAddress(
  year: number,
  file: 'source.txt' | 'report.pdf' | 'report.docx' | `tables.${'pdf' | 'docx' | 'xlsx' | 'html' | 'text'}`,
  page?: number,
): string {
  return `/${year}/original/${file}${page === undefined ? '' : `#page=${page}`}`;
}

/** Glossary index, or a term's page. */
export function termAddress(term?: string): string {
  return term === undefined ? '/glossary/' : `/glossary/${term}/`;
}

/** The years side by side, or one place there: a concept's row, a chart. The page is there only where there are several years. */
export function compareAddress(anchor?: string): string {
  return `/compare/${anchor === undefined ? '' : `#${anchor}`}`;
}

/** The comparison as CSV: all of it, or one concept's chart. */
export function compareCsvAddress(concept?: string): string {
  return concept === undefined ? '/compare/figures.csv' : `/compare/charts/${concept}.csv`;
}

/** A concept's chart over the years as a picture. */
export function compareSvgAddress(concept: string): string {
  return `/compare/charts/${concept}.svg`;
}

/** Search page, with the query where there is one. */
export function searchAddress(query?: string): string {
  return query === undefined ? '/search/' : `/search/?q=${encodeURIComponent(query)}`;
}

/** All findings of a year. */
export function checksAddress(year: number): string {
  return `/${year}/checks/`;
}

/** One finding. */
export function checkAddress(year: number, finding: string): string {
  return `${checksAddress(year)}#${finding}`;
}

/** How findings are reached: precision, tolerance, verdicts, rules; `anchor` a verdict or rule. */
export function methodAddress(anchor?: string): string {
  return `/method/${anchor === undefined ? '' : `#${anchor}`}`;
}

/** The page of a year's downloads, or one of its files: `/2019/data/figures.csv`. */
export function dataAddress(year: number, file?: string): string {
  return `/${year}/data/${file ?? ''}`;
}

/** All corrections; one of them by its year and revision: `/corrections/#2019-2`. */
export function correctionsAddress(year?: number, revision?: number): string {
  return `/corrections/${year === undefined || revision === undefined ? '' : `#${year}-${revision}`}`;
}

/** The notice that words were taken back; the first is 1. */
export function redactionAddress(nth: number): string {
  return `/corrections/#redaction-${nth}`;
}

/** A feed of the corrections. */
export function correctionsFeedAddress(file: 'atom.xml' | 'feed.json'): string {
  return `/corrections/${file}`;
}

/**
 * The same place in revision `n` of its report: `/2019/part-3/#s3-7` → `/2019/r/1/part-3/#s3-7`.
 * Kept by revision are the report's home, its parts, its tables, its findings and how to cite them; any other address is
 * returned as it is.
 */
export function revisionAddress(year: number, n: number, address: string): string {
  const home = reportAddress(year);
  const rest = address.startsWith(home) ? address.slice(home.length) : undefined;
  if (rest === undefined || !/^((cite|checks|part-\d+(\/t\d+)?)\/)?(#|$)/.test(rest)) return address;
  return `${home}r/${n}/${rest}`;
}

/** Where the page that explains citing has a place of the report, by the place's address; undefined for other addresses. */
export function citeAddressOf(place: string): string | undefined {
  const at = placeAt(place);
  return at?.anchor && citeAddress(at.year, at.anchor);
}

/** How to cite a year's report, or one place of it by its id; `file` a file beside that page. */
export function citeAddress(year: number, id?: string, file = ''): string {
  return `/${year}/cite/${file}${id === undefined ? '' : `#${id}`}`;
}

/** The picture of a shared page, by its name. */
export function shareImageAddress(name: string): string {
  return `/share/${name}.png`;
}

/** Under which licences fonts, scripts and data come to the reader. */
export function licensesAddress(): string {
  return '/licenses.txt';
}

/** All pages in one list, for readers. */
export function siteMapAddress(): string {
  return '/site-map/';
}

/** What the site says of access for the disabled. */
export function accessibilityAddress(): string {
  return '/accessibility/';
}

/** The site map for search engines. */
export function sitemapAddress(): string {
  return '/sitemap.xml';
}
