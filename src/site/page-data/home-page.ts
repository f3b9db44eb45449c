import type { PreparedContent, PreparedYear } from '../../audit/prepared-year.ts';
import { reportAddress, searchAddress, termAddress } from '../../report/addresses.ts';
import { sectionsOf } from '../../report/outline.ts';
import { printedNumber } from '../../report/printed-place.ts';
import { homeStrings, notFoundStrings } from '../../words/strings.ts';
import { webSite } from '../metadata/json-ld.ts';
import { href, wholeAddress } from '../site-url.ts';
import { fitsDigitGrid } from './digit-cells.ts';
import { figureViews } from './figure-view.ts';
import { type FindingCards, findingCards } from './finding-cards.ts';
import { type YearLink, yearLinks } from './other-years.ts';
import { type PartView, partViews } from './outline-view.ts';
import { type Frame, frameOf, notFoundAddress } from './page-frame.ts';
import type { PreparedSite } from './prepared-site.ts';
import { type ReportSummary, reportSummary } from './report-summary.ts';

/** A term in a list. */
export interface TermLink {
  /** Number in the newest report, e.g. 5.16; undefined where it explains no such term. */
  number: string | undefined;
  name: string;
  address: string;
}

/** A number of the digit grid. */
export interface AmountRow {
  label: string;
  sub: string;
  value: string;
  /** With its unit. */
  printed: string;
  href: string;
  isDoubted: boolean;
}

export interface HomePage {
  frame: Frame;
  department: string;
  year: number;
  searches: { words: string; address: string }[];
  /** The headline numbers of one unit. */
  amounts: { rows: AmountRow[]; unit: string };
  /** The same page of each year. */
  years: YearLink[];
  parts: PartView[];
  terms: TermLink[];
  summary: ReportSummary;
  findings: FindingCards;
  glossary: string;
}

/** How many findings the home page, and the home of a report, tell of. */
export const toldFindings = 3;

/** What the home page shows: the newest report at a glance. Throws if there is no report. */
export function homePage(site: PreparedSite): HomePage {
  const { content } = site;
  const newest = newestYear(content);
  const { department, year } = newest.report;
  return {
    frame: frameOf(site, {
      address: '/',
      title: homeStrings.title(department, year),
      description: homeStrings.description(department, year),
      year: newest,
      structured: webSite({
        address: wholeAddress('/'),
        name: content.site.name,
        department,
        search: wholeAddress(searchAddress()),
      }),
    }),
    department,
    year,
    searches: content.site.home.searches.map((words) => ({ words, address: searchAddress(words) })),
    amounts: amounts(content, newest),
    years: yearLinks(site.years, year, reportAddress),
    parts: partViews(newest),
    terms: termLinks(content),
    summary: reportSummary(newest, content.template),
    findings: findingCards(newest, toldFindings),
    glossary: termAddress(),
  };
}

/** The figures that the owner put on the home page, as far as the report states them and the digit grid can show them. */
function amounts({ site }: PreparedContent, year: PreparedYear): HomePage['amounts'] {
  const views = figureViews(year);
  const told = site.home.figures.flatMap(({ figure, label, beside }) => {
    const view = views.get(figure);
    return view ? [{ view, label, share: beside && { label: beside.label, view: views.get(beside.figure) } }] : [];
  });
  // The grid shows one unit: that of the first figure it can show.
  const shown = told.find(({ view }) => view.value !== null && fitsDigitGrid(view.value, view.unit));
  const unit = shown?.view.unit ?? '';
  const rows = told.flatMap(({ view, label, share }) => {
    if (view.value === null || view.unit !== unit) return [];
    const sub = [view.section, share?.view && `${share.label}${share.view.printed}`].filter(Boolean).join(' ');
    const isDoubted = year.verdictsAtFigures.get(view.id) === 'inconsistent';
    return [{ label, sub, value: view.value, printed: view.printed, href: href(view.inText), isDoubted }];
  });
  return { rows, unit };
}

/** What is shown for an address that leads nowhere. */
export function notFoundPage(site: PreparedSite): { frame: Frame; parts: PartView[] } {
  return {
    frame: frameOf(site, {
      address: notFoundAddress,
      title: notFoundStrings.title,
      description: notFoundStrings.description,
    }),
    parts: partViews(newestYear(site.content)),
  };
}

/** The newest year. Throws if there is no report. */
export function newestYear({ years }: PreparedContent): PreparedYear {
  const [newest] = years;
  if (!newest) throw new Error('There is no report to show on the home page');
  return newest;
}

/** All terms with their number in the newest report. */
export function termLinks({ terms, years }: PreparedContent): TermLink[] {
  const numbers = new Map(
    (years[0] ? sectionsOf(years[0].report) : []).map(({ section }) => [section.term, printedNumber(section.id)]),
  );
  return terms.map(({ id, name }) => ({ number: numbers.get(id), name, address: termAddress(id) }));
}
