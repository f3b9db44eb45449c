import type { PreparedContent, PreparedYear } from '../../audit/prepared-year.ts';
import {
  chartsAddress,
  checksAddress,
  citeAddress,
  dataAddress,
  figuresAddress,
  partAddress,
  reportAddress,
  termAddress,
} from '../../report/addresses.ts';
import type { Term } from '../../report/schema/glossary.ts';
import type { Site } from '../../report/schema/site.ts';
import {
  chartStrings,
  citeStrings,
  dataStrings,
  glossaryStrings,
  layoutStrings,
  shareStrings,
} from '../../words/strings.ts';
import type { TermFinder } from '../generate/term-finder.ts';
import { usesOf } from '../generate/term-uses.ts';
import type { ShareImage } from '../share/share-image.ts';
import { type FigureView, figureViews } from './figure-view.ts';

/** The pictures of shared pages by the pages' addresses; a page that is not here is shown with the home page's. */
export function shareImages(content: PreparedContent, terms: TermFinder): Map<string, ShareImage> {
  return named([...siteImages(content, terms), ...content.years.flatMap((year) => yearImages(content.site, year))]);
}

/** Those of one year's pages alone. */
export function shareImagesOf(year: PreparedYear, site: Site): Map<string, ShareImage> {
  return named(yearImages(site, year));
}

function named(images: Draft[]): Map<string, ShareImage> {
  return new Map(images.map(([address, image]) => [address, { ...image, name: nameOf(address) }]));
}

function nameOf(address: string): string {
  return address === '/' ? 'home' : address.slice(1, -1).replaceAll('/', '-');
}

type Draft = [address: string, image: Omit<ShareImage, 'name'>];

/** The pictures of pages that belong to no one year. */
function siteImages(content: PreparedContent, finder: TermFinder): Draft[] {
  const [newest] = content.years;
  if (!newest) return [];
  const site = content.site.name;
  const kicker = shareStrings.kicker(newest.report.department, newest.report.year);
  const terms = content.terms.map((term): Draft => {
    return [termAddress(term.id), { kicker, title: term.name, figure: newestOf(term, content, finder) ?? null, site }];
  });
  return [
    ['/', { kicker: shareStrings.home, title: kicker, figure: headline(content.site, certainFigures(newest)), site }],
    [
      termAddress(),
      {
        kicker,
        title: glossaryStrings.title,
        figure: { label: shareStrings.terms, printed: shareStrings.termCount(content.terms.length) },
        site,
      },
    ],
    ...terms,
  ];
}

/** The first certain figure of the newest year that states one of the term. */
function newestOf(term: Term, { years }: PreparedContent, finder: TermFinder): FigureView | undefined {
  for (const year of years) {
    const named = new Set(usesOf(term, finder, year).flatMap(({ figures }) => figures));
    const figure = named.size === 0 ? undefined : certainFigures(year).find(({ id }) => named.has(id));
    if (figure) return figure;
  }
  return undefined;
}

function yearImages({ name: site, home }: Site, year: PreparedYear): Draft[] {
  const { report, figures, charts } = year;
  const kicker = shareStrings.kicker(report.department, report.year);
  const { findings, independent } = year.audit;
  const count = (label: string, printed: string) => ({ label, printed });
  const views = certainFigures(year);
  const headlines = home.figures.map(({ figure }) => figure);
  const parts = report.parts.map((part): Draft => {
    const here = views.filter(({ section }) => section.split('.')[0] === String(part.number));
    const key = here.find(({ id }) => headlines.includes(id)) ?? here[0];
    return [
      partAddress(report.year, part.number),
      { kicker, title: `${part.numeral} ${part.heading}`, figure: key ?? null, site },
    ];
  });
  const numbers = count(shareStrings.figures, shareStrings.figureCount(figures.length));
  return [
    [reportAddress(report.year), { kicker, title: report.title, figure: headline({ home }, views), site }],
    ...parts,
    [figuresAddress(report.year), { kicker, title: layoutStrings.sections.figures, figure: numbers, site }],
    [dataAddress(report.year), { kicker, title: dataStrings.heading, figure: numbers, site }],
    [
      checksAddress(report.year),
      {
        kicker,
        title: layoutStrings.sections.checks,
        figure: count(shareStrings.checks, shareStrings.checksCount(independent.length, findings.length)),
        site,
      },
    ],
    [
      chartsAddress(report.year),
      {
        kicker,
        title: chartStrings.page,
        figure: count(shareStrings.charts, shareStrings.chartCount(charts.length)),
        site,
      },
    ],
    [citeAddress(report.year), { kicker, title: citeStrings.pageTitle(report.title), figure: null, site }],
  ];
}

/** The first of the home page's figures that the report has and does not contradict. */
function headline({ home }: Pick<Site, 'home'>, views: readonly FigureView[]): ShareImage['figure'] {
  for (const { figure, label } of home.figures) {
    const view = views.find(({ id }) => id === figure);
    if (view) return { label, printed: view.printed };
  }
  return null;
}

/** Figures fit to stand alone in a picture: printed, and not contradicted elsewhere in the report. */
function certainFigures(year: PreparedYear): FigureView[] {
  return [...figureViews(year).values()].filter(
    ({ id, value }) => value !== null && year.verdictsAtFigures.get(id) !== 'inconsistent',
  );
}
