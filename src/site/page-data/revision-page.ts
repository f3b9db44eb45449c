import type { PreparedYear } from '../../audit/prepared-year.ts';
import { prepareCharts } from '../../derive/charts/chart-data.ts';
import { correctionNotes } from '../../history/corrections/correction-notes.ts';
import { keptFindings, type StatedFindings, statedFindings } from '../../history/corrections/stated-findings.ts';
import { checksAddress, citeAddress, partAddress, reportAddress, revisionAddress } from '../../report/addresses.ts';
import { currentRevision } from '../../report/revisions.ts';
import { yearAt } from '../../report/year-at.ts';
import {
  citeStrings,
  layoutStrings,
  partStrings,
  reportStrings,
  correctionStrings as words,
} from '../../words/strings.ts';
import { generatedPart } from '../generate/generated-pages.ts';
import { type CiteSheet, citeSheet } from './cite-page.ts';
import { emptyContext, type MdxContext } from './mdx-context.ts';
import { type PartView, partViews } from './outline-view.ts';
import { type Frame, frameOf } from './page-frame.ts';
import { titleOfYear } from './part-page.ts';
import type { PreparedSite } from './prepared-site.ts';
import type { Params } from './static-paths.ts';
import { tablesByBlock } from './tables/table-links.ts';

/** What every page of a version says of itself. */
export interface VersionNotice {
  revision: number;
  current: number;
  /** The same page today. */
  today: string;
}

/** The home of one version of a report. */
export interface RevisionHome {
  frame: Frame;
  notice: VersionNotice;
  department: string;
  heading: string;
  /** With addresses in the version. */
  parts: PartView[];
}

/** A part of a report as it was in one version. */
export interface RevisionPart {
  frame: Frame;
  notice: VersionNotice;
  /** The findings of that version. */
  checks: string;
  /** Its generated page, and what the page's components need. */
  mdx: string;
  context: MdxContext;
  part: PartView;
}

/** How to cite a past version, and every place of it. */
export interface RevisionCitePage extends CiteSheet {
  frame: Frame;
  notice: VersionNotice;
}

/** The home of one version. Throws if there is none of that number. */
export function revisionHome(site: PreparedSite, params: Params): RevisionHome {
  const { year, past, revision, parts } = versionAt(site, params);
  const { report } = past;
  const today = reportAddress(report.year);
  const heading = layoutStrings.yearLabel(report.year);
  return {
    frame: frameOf(site, {
      address: revisionAddress(report.year, revision, today),
      title: words.versionTitle(report.title, revision),
      description: words.versionDescription(reportStrings.description(report.title), revision),
      section: 'report',
      year,
      standsFor: today,
      trail: [{ label: heading, address: today }, { label: words.version(revision) }],
    }),
    notice: noticeOf(year, revision, today),
    department: report.department,
    heading,
    parts,
  };
}

/** How to cite a version that is not today's. */
export function revisionCitePage(site: PreparedSite, params: Params): RevisionCitePage {
  const { year, past, revision } = versionAt(site, params);
  const { title, year: fiscalYear } = past.report;
  const today = reportAddress(fiscalYear);
  return {
    frame: frameOf(site, {
      address: revisionAddress(fiscalYear, revision, citeAddress(fiscalYear)),
      title: words.versionTitle(citeStrings.pageTitle(title), revision),
      description: words.versionDescription(citeStrings.pageDescription(title), revision),
      year,
      standsFor: today,
      trail: [
        { label: layoutStrings.yearLabel(fiscalYear), address: today },
        { label: words.version(revision), address: revisionAddress(fiscalYear, revision, today) },
        { label: citeStrings.pageHeading },
      ],
    }),
    notice: noticeOf(year, revision, today),
    ...citeSheet(site.content, past, findingsAt(year, past, revision)),
  };
}

/** A part in one version. Throws if the version has no such part. */
export function revisionPart(site: PreparedSite, params: Params): RevisionPart {
  const { year, past, revision, parts } = versionAt(site, params);
  const { report } = past;
  const part = parts.find(({ slug }) => slug === params['part']);
  if (!part) throw new Error(`There is no part ${params['part']} in revision ${revision} of ${report.year}`);
  const home = reportAddress(report.year);
  const isStillThere = year.report.parts.some(({ number }) => number === part.number);
  const today = isStillThere ? partAddress(report.year, part.number) : home;
  const title = `${part.numeral} ${part.heading}`.trim();
  return {
    frame: frameOf(site, {
      address: part.address,
      title: words.versionTitle(titleOfYear(title, year, site.years), revision),
      description: words.versionDescription(partStrings.description(report.title, title), revision),
      section: 'report',
      year,
      standsFor: today,
      trail: [
        { label: layoutStrings.yearLabel(report.year), address: home },
        { label: words.version(revision), address: revisionAddress(report.year, revision, home) },
        { label: title },
      ],
    }),
    notice: noticeOf(year, revision, today),
    checks: revisionAddress(report.year, revision, checksAddress(report.year)),
    mdx: generatedPart(part.number, past, site),
    context: {
      ...emptyContext,
      tables: tablesInVersion(past, site, revision),
      year: report.year,
      past: past === year ? null : revision,
      charts: new Map(
        [...prepareCharts(past)].map(([id, chart]) => [
          id,
          { ...chart, address: revisionAddress(report.year, revision, chart.address) },
        ]),
      ),
      corrections: correctionNotes(year, revision),
      isAudited: false,
    },
    part,
  };
}

function tablesInVersion(past: PreparedYear, { content }: PreparedSite, revision: number): MdxContext['tables'] {
  const inVersion = (address: string | undefined) => address && revisionAddress(past.report.year, revision, address);
  return new Map(
    [...tablesByBlock(past, content.template.tables)].map(([block, { link, view }]) => [
      block,
      { link: { ...link, address: inVersion(link.address) }, view },
    ]),
  );
}

interface Version {
  year: PreparedYear;
  /** The content as it was. */
  past: PreparedYear;
  revision: number;
  parts: PartView[];
}

/** A version by the parameters of an address. Throws if there is none of that number. */
export function versionAt({ content, revisions }: PreparedSite, params: Params): Version {
  const year = yearAt(content, params['year']);
  const fiscalYear = year.report.year;
  const revision = Number(params['revision']);
  const past = revisions.get(fiscalYear)?.at(-revision);
  if (!past) throw new Error(`There is no revision ${revision} of ${fiscalYear}`);
  const inRevision = (address: string) => revisionAddress(fiscalYear, revision, address);
  const parts = partViews(past).map((view) => ({
    ...view,
    address: inRevision(view.address),
    sections: view.sections.map((section) => ({ ...section, address: inRevision(section.address) })),
  }));
  return { year, past, revision, parts };
}

/** What the audit said of a version: as kept, or by the rules of this program. */
export function findingsAt({ corrections }: PreparedYear, past: PreparedYear, revision: number): StatedFindings {
  return keptFindings(corrections, revision) ?? statedFindings(past);
}

export function noticeOf({ corrections }: PreparedYear, revision: number, today: string): VersionNotice {
  return { revision, current: currentRevision(corrections), today };
}
