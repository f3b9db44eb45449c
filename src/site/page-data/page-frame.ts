import type { PreparedYear } from '../../audit/prepared-year.ts';
import type { Citation } from '../../derive/cite/citation.ts';
import {
  accessibilityAddress,
  chartsAddress,
  checksAddress,
  citeAddress,
  compareAddress,
  correctionsAddress,
  dataAddress,
  figuresAddress,
  licensesAddress,
  methodAddress,
  reportAddress,
  revisionAddress,
  searchAddress,
  shareImageAddress,
  siteMapAddress,
  termAddress,
} from '../../report/addresses.ts';
import { currentRevision } from '../../report/revisions.ts';
import type { Site } from '../../report/schema/site.ts';
import { glossaryStrings, layoutStrings, shareStrings } from '../../words/strings.ts';
import { type HeadTag, headTags } from '../metadata/head-tags.ts';
import { breadcrumbList, type StructuredData } from '../metadata/json-ld.ts';
import { href, wholeAddress } from '../site-url.ts';
import { type Contact, contactOf } from './contact.ts';
import { type FormerPlace, formerPlaces } from './former-places.ts';
import { originalFiles } from './original-files.ts';
import type { YearLink } from './other-years.ts';
import type { PreparedSite } from './prepared-site.ts';

/** Sections of the site, as its header has them. */
const sections = ['report', 'glossary', 'checks', 'figures', 'charts', 'compare', 'data', 'search'] as const;
type Section = (typeof sections)[number];

/** A page by its name; the page itself has no address. */
export interface Step {
  label: string;
  address?: string | undefined;
}

interface Link {
  label: string;
  address: string;
}

/** The page before, the list a page belongs to, the page after. */
export interface Neighbours {
  previous: Link | undefined;
  index: Link;
  next: Link | undefined;
}

/** What a page says of itself. */
export interface PageFacts {
  address: string;
  /** Title of the page without the site's name. */
  title: string;
  description: string;
  section?: Section;
  /** The report the page belongs to; the newest is led to where it belongs to none. */
  year?: PreparedYear;
  /** Where it stands below the home page, itself last. */
  trail?: readonly Step[];
  /** The same page in each year. */
  years?: readonly YearLink[];
  neighbours?: Neighbours;
  /** Whose words the page shows, where it shows words of a report or about one of its terms. */
  source?: string | undefined;
  /** How reference managers cite the page. */
  citation?: Citation | undefined;
  /** Whether the page shows notes of the site among the report's words. */
  hasNotes?: boolean;
  /** Address of the page that stands for this one: the same page today, for one of a past version. */
  standsFor?: string | undefined;
  /** What the page says of itself to machines. */
  structured?: StructuredData;
}

/** Everything of a page but its own content. */
export interface Frame {
  /** With the site's name. */
  title: string;
  description: string;
  canonical: string | undefined;
  tags: HeadTag[];
  structured: StructuredData | undefined;
  /** Printed at the foot of every sheet: where the page is found as it is now, and what on it is not the report's. */
  printedFoot: string;
  site: Site;
  contact: Contact;
  /** Year whose report the header leads to. */
  year: number | undefined;
  /** Of the header; addresses without base. */
  items: { label: string; address: string; current: boolean; opensSearch: boolean }[];
  /** Day of publication; null where the report states none; undefined where the page belongs to no one report. */
  publishedOn: string | null | undefined;
  /** The last correction of the words shown: its day and the version that it made; none where they are as first published. */
  updated: { on: string; revision: number } | undefined;
  /** At the foot: the department's page and the files the report was taken from; `url` leads out of the site. */
  originals: { label: string; url: string }[];
  /** At the foot: addresses without base. */
  footLinks: Link[];
  /** At the foot: under which numbers the site is registered, and what may be done with it; as the owner gave them. */
  registered: { name: string; label: string; url: string | undefined }[];
  /** At the foot: pages of the owner's and of the registers, out of the site; none that the owner has not given. */
  ownerLinks: { label: string; url: string }[];
  /** Whether the search can be opened over the page. */
  hasSearchDialog: boolean;
  trail: readonly Step[];
  breadcrumb: StructuredData;
  years: readonly YearLink[];
  /** What was once on the page. */
  redirects: readonly FormerPlace[];
  neighbours: Neighbours | undefined;
}

/** The registers that a number leads to, as their rules ask. */
const [icpRegister, policeRegister] = [
  'https://beian.miit.gov.cn/',
  'https://beian.mps.gov.cn/#/query/webSearch?code=',
] as const;

function registeredAs({ icpNumber, policeNumber, licence }: Site): Frame['registered'] {
  const { footer } = layoutStrings;
  return [
    ...(icpNumber === undefined ? [] : [{ name: footer.icpNumber, label: icpNumber, url: icpRegister }]),
    ...(policeNumber === undefined
      ? []
      : [
          {
            name: footer.policeNumber,
            label: policeNumber,
            url: policeRegister + (/\d+/.exec(policeNumber)?.[0] ?? ''),
          },
        ]),
    ...(licence === undefined ? [] : [{ name: footer.licence, label: licence.name, url: licence.url }]),
  ];
}

/** The frame of a page, from what it says of itself. */
export function frameOf(site: PreparedSite, facts: PageFacts): Frame {
  const { site: owner, years } = site.content;
  const hasSeveral = site.years.length > 1;
  const { address, description, section, year, standsFor, trail = [] } = facts;
  const shownYear = (year ?? years[0])?.report.year;
  const title = layoutStrings.pageTitle(facts.title, owner.name);
  const whole = owner.url !== undefined && address !== notFoundAddress ? wholeAddress(standsFor ?? address) : null;
  const steps = trail.length === 0 ? [] : [{ label: glossaryStrings.home, address: '/' }, ...trail];
  return {
    title,
    description,
    canonical: whole ?? (standsFor && href(standsFor)),
    tags: headTags(
      {
        title: facts.title,
        description,
        address: whole,
        image: imageOf(site, address, year),
        column: section ?? null,
        article:
          facts.source === undefined ? null : { source: facts.source, publishedOn: year?.report.publishedOn ?? null },
        citation: facts.citation ?? null,
      },
      owner,
    ),
    structured: facts.structured,
    printedFoot: printedFoot(`${owner.url ?? ''}${href(pinnedAddress(address, year))}`, facts.hasNotes ?? false),
    site: owner,
    contact: contactOf(owner, year ?? years[0]),
    year: shownYear,
    items: navigation(shownYear, hasSeveral).map((item) => ({
      label: layoutStrings.sections[item.section],
      address: item.address,
      current: section === item.section,
      opensSearch: item.section === 'search',
    })),
    publishedOn: year?.report.publishedOn,
    updated: standsFor === undefined ? year?.corrections.at(-1) : undefined,
    originals: originalsOf(year ?? (hasSeveral ? undefined : years[0])),
    footLinks: footLinks(shownYear, owner),
    registered: registeredAs(owner),
    ownerLinks: (['partyGovernmentMark', 'findError', 'siteMap', 'accessibility'] as const).flatMap((name) =>
      owner[name] === undefined ? [] : [{ label: layoutStrings.footer[name], url: owner[name] }],
    ),
    hasSearchDialog: section !== 'search',
    trail: steps,
    breadcrumb: breadcrumbList(
      steps.map((step) => ({
        name: step.label,
        address: step.address === undefined ? null : wholeAddress(step.address),
      })),
    ),
    years: facts.years ?? [],
    redirects: formerPlaces(site.redirects.onPage.get(address) ?? [], year),
    neighbours: facts.neighbours,
  };
}

/** The page on which the department published the report, where it is known, and the files kept of it. */
function originalsOf(year: PreparedYear | undefined): { label: string; url: string }[] {
  if (year === undefined) return [];
  const { url } = year.report.source.published ?? {};
  return [
    ...(url === undefined ? [] : [{ label: layoutStrings.footer.publishedPage, url }]),
    ...originalFiles(year).map(({ label, address }) => ({ label, url: href(address) })),
  ];
}

/** The site's own map and statement stand where the owner names none of theirs. */
function footLinks(year: number | undefined, { siteMap, accessibility }: Site): Link[] {
  const words = layoutStrings.footer;
  return [
    { label: words.method, address: methodAddress() },
    ...(year === undefined ? [] : [{ label: words.cite, address: citeAddress(year) }]),
    { label: words.corrections, address: correctionsAddress() },
    { label: words.licenses, address: licensesAddress() },
    ...(siteMap === undefined ? [{ label: words.siteMap, address: siteMapAddress() }] : []),
    ...(accessibility === undefined ? [{ label: words.accessibility, address: accessibilityAddress() }] : []),
  ];
}

/** The frame of a page that every year has: it stands under the report's home. */
export function yearFrame(
  site: PreparedSite,
  year: PreparedYear,
  { label, ...facts }: Omit<PageFacts, 'year' | 'trail'> & { label: string },
): Frame {
  const fiscalYear = year.report.year;
  const report = { label: layoutStrings.yearLabel(fiscalYear), address: reportAddress(fiscalYear) };
  return frameOf(site, { ...facts, year, trail: [report, { label }] });
}

/** Where the page is kept as it is now: what is kept by version changes no more there. */
function pinnedAddress(address: string, year: PreparedYear | undefined): string {
  return year ? revisionAddress(year.report.year, currentRevision(year.corrections), address) : address;
}

function printedFoot(address: string, hasNotes: boolean): string {
  return hasNotes ? `${address}　${layoutStrings.printedNotes}` : address;
}

/** Not a place of the site: shown at whatever address leads nowhere. */
export const notFoundAddress = '/404/';

function navigation(year: number | undefined, hasComparison: boolean): { section: Section; address: string }[] {
  const ofYear =
    year === undefined
      ? {}
      : {
          report: reportAddress(year),
          checks: checksAddress(year),
          figures: figuresAddress(year),
          charts: chartsAddress(year),
          data: dataAddress(year),
        };
  const addresses: Partial<Record<Section, string>> = {
    glossary: termAddress(),
    search: searchAddress(),
    ...ofYear,
    ...(hasComparison && { compare: compareAddress() }),
  };
  return sections.flatMap((section) => {
    const address = addresses[section];
    return address === undefined ? [] : [{ section, address }];
  });
}

/** That of the page, else of the report it belongs to, else of the site. */
function imageOf({ shareImages }: PreparedSite, address: string, year: PreparedYear | undefined) {
  const image = shareImages.get(address) ?? shareImages.get(year ? reportAddress(year.report.year) : '/');
  if (image === undefined) return null;
  const figureWords = image.figure ? `${image.figure.label}：${image.figure.printed}` : '';
  return {
    address: wholeAddress(shareImageAddress(image.name)),
    description: shareStrings.alt(image.title, figureWords),
  };
}
