import type {
  BreadcrumbList,
  DataDownload,
  Dataset,
  DefinedTerm,
  DefinedTermSet,
  Report,
  WebSite,
  WithContext,
} from 'schema-dts';
import type { Report as ReportContent } from '../../report/schema/report.ts';

/**
 * What pages say of themselves in schema.org's words. Only what the report or the owner states: no day of publication, no
 * licence, no author where none is named. Addresses are whole where the site knows its own.
 */

const context = 'https://schema.org';

/** Anything a page may carry as JSON-LD. */
export type StructuredData = WithContext<WebSite | Report | Dataset | DefinedTermSet | DefinedTerm | BreadcrumbList>;

/** Where a page stands. The last step is the page itself and needs no address. */
export function breadcrumbList(
  trail: readonly { name: string; address: string | null }[],
): WithContext<BreadcrumbList> {
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      ...(address !== null && { item: address }),
    })),
  };
}

/**
 * The site, with the address its search answers at. schema.org has the words by which a reader's are put in, schema-dts
 * has not: https://schema.org/SearchAction
 */
export function webSite(facts: {
  address: string;
  name: string;
  department: string;
  search: string;
}): WithContext<WebSite> {
  const action = {
    '@type': 'SearchAction' as const,
    target: { '@type': 'EntryPoint' as const, urlTemplate: `${facts.search}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@context': context,
    '@type': 'WebSite',
    '@id': `${facts.address}#website`,
    url: facts.address,
    name: facts.name,
    inLanguage: 'zh-CN',
    about: { '@type': 'GovernmentOrganization', name: facts.department },
    potentialAction: action,
  };
}

/** A report with its parts. @param whole makes the whole address of a page */
export function reportData(
  report: ReportContent,
  address: string,
  parts: readonly { name: string; address: string }[],
): WithContext<Report> {
  return {
    '@context': context,
    '@type': 'Report',
    '@id': `${address}#report`,
    url: address,
    name: report.title,
    inLanguage: 'zh-CN',
    author: { '@type': 'GovernmentOrganization', name: report.department },
    temporalCoverage: String(report.year),
    ...(report.publishedOn !== null && { datePublished: report.publishedOn }),
    hasPart: parts.map(({ name, address: url }, index) => ({ '@type': 'Chapter', name, url, position: index + 1 })),
  };
}

/** A downloadable file of a data set. */
export interface DataFile {
  name: string;
  address: string;
  mediaType: string;
}

/** The figures and findings of a report as data. */
export function dataset(facts: {
  address: string;
  name: string;
  description: string;
  year: number;
  reportAddress: string;
  /** Whose site made the data of the report. */
  creator: string;
  /** Whose report it was made of. */
  department: string;
  files: readonly DataFile[];
}): WithContext<Dataset> {
  return {
    '@context': context,
    '@type': 'Dataset',
    '@id': `${facts.address}#dataset`,
    url: facts.address,
    name: facts.name,
    description: facts.description,
    inLanguage: 'zh-CN',
    temporalCoverage: String(facts.year),
    creator: { '@type': 'Organization', name: facts.creator },
    sourceOrganization: { '@type': 'GovernmentOrganization', name: facts.department },
    isBasedOn: { '@id': `${facts.reportAddress}#report` },
    distribution: facts.files.map(
      ({ name, address, mediaType }): DataDownload => ({
        '@type': 'DataDownload',
        name,
        contentUrl: address,
        encodingFormat: mediaType,
      }),
    ),
  };
}

/** All terms of the glossary. */
export function definedTermSet(
  address: string,
  name: string,
  terms: readonly { name: string; address: string }[],
): WithContext<DefinedTermSet> {
  return {
    '@context': context,
    '@type': 'DefinedTermSet',
    '@id': `${address}#terms`,
    url: address,
    name,
    inLanguage: 'zh-CN',
    hasDefinedTerm: terms.map((term) => ({ '@type': 'DefinedTerm', name: term.name, url: term.address })),
  };
}

/** One term, with the words by which the report explains it; `definition` is null where it does not. */
export function definedTerm(facts: {
  address: string;
  name: string;
  /** Other names the report itself uses. */
  otherNames: readonly string[];
  definition: string | null;
  glossaryAddress: string;
}): WithContext<DefinedTerm> {
  return {
    '@context': context,
    '@type': 'DefinedTerm',
    '@id': `${facts.address}#term`,
    url: facts.address,
    name: facts.name,
    ...(facts.otherNames.length > 0 && { alternateName: [...facts.otherNames] }),
    ...(facts.definition !== null && { description: facts.definition }),
    inDefinedTermSet: { '@id': `${facts.glossaryAddress}#terms` },
  };
}
