import type { PreparedYear } from '../../audit/prepared-year.ts';
import {
  accessibilityAddress,
  chartsAddress,
  checksAddress,
  citeAddress,
  compareAddress,
  correctionsAddress,
  dataAddress,
  figuresAddress,
  fullAddress,
  licensesAddress,
  methodAddress,
  partAddress,
  reportAddress,
  searchAddress,
  siteMapAddress,
  termAddress,
} from '../../report/addresses.ts';
import { partTitle } from '../../report/outline.ts';
import { accessibilityStrings, glossaryStrings, layoutStrings, siteMapStrings as words } from '../../words/strings.ts';
import { type Frame, frameOf } from './page-frame.ts';
import type { PreparedSite } from './prepared-site.ts';

interface Link {
  label: string;
  address: string;
}

export interface SiteMapPage {
  frame: Frame;
  groups: { heading: string; links: Link[] }[];
}

/** Every page that a reader may look for, in one list: the site's own, those of each report, the terms. */
export function siteMapPage(site: PreparedSite): SiteMapPage {
  const { years, terms } = site.content;
  const { title, description } = words;
  const { sections, footer } = layoutStrings;
  const whole = [
    { label: glossaryStrings.home, address: '/' },
    { label: sections.search, address: searchAddress() },
    { label: sections.glossary, address: termAddress() },
    ...(years.length > 1 ? [{ label: sections.compare, address: compareAddress() }] : []),
    { label: footer.corrections, address: correctionsAddress() },
    { label: footer.method, address: methodAddress() },
    { label: accessibilityStrings.title, address: accessibilityAddress() },
    { label: footer.licenses, address: licensesAddress() },
  ];
  return {
    frame: frameOf(site, { address: siteMapAddress(), title, description, trail: [{ label: title }] }),
    groups: [
      { heading: words.whole, links: whole },
      ...years.map((year) => ({ heading: year.report.title, links: yearLinks(year) })),
      {
        heading: sections.glossary,
        links: terms.map(({ id, name }) => ({ label: name, address: termAddress(id) })),
      },
    ].filter(({ links }) => links.length > 0),
  };
}

function yearLinks({ report: { year, parts } }: PreparedYear): Link[] {
  const { sections, footer } = layoutStrings;
  return [
    { label: sections.report, address: reportAddress(year) },
    ...parts.map((part) => ({ label: partTitle(part), address: partAddress(year, part.number) })),
    { label: words.full, address: fullAddress(year) },
    { label: sections.checks, address: checksAddress(year) },
    { label: sections.figures, address: figuresAddress(year) },
    { label: sections.charts, address: chartsAddress(year) },
    { label: footer.cite, address: citeAddress(year) },
    { label: sections.data, address: dataAddress(year) },
  ];
}
