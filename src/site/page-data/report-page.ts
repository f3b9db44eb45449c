import {
  chartsAddress,
  citeAddress,
  figuresAddress,
  fullAddress,
  reportAddress,
  revisionAddress,
} from '../../report/addresses.ts';
import { blocksOf, sectionsOf } from '../../report/outline.ts';
import { currentRevision } from '../../report/revisions.ts';
import type { Report } from '../../report/schema/report.ts';
import { yearAt } from '../../report/year-at.ts';
import { correctionStrings, fullStrings, layoutStrings, reportStrings } from '../../words/strings.ts';
import { reportData } from '../metadata/json-ld.ts';
import { wholeAddress } from '../site-url.ts';
import { partCitation } from './cited-work.ts';
import { type FindingCards, findingCards } from './finding-cards.ts';
import { toldFindings } from './home-page.ts';
import { originalFiles } from './original-files.ts';
import { yearLinks } from './other-years.ts';
import { type PartView, partViews } from './outline-view.ts';
import { type Frame, frameOf } from './page-frame.ts';
import type { PreparedSite } from './prepared-site.ts';
import { type ReportSummary, reportSummary } from './report-summary.ts';
import type { Params } from './static-paths.ts';

export interface ReportPage {
  frame: Frame;
  department: string;
  heading: string;
  summary: ReportSummary;
  findings: FindingCards;
  parts: PartView[];
  /** Of what the report is and where it comes from. */
  facts: ReportFact[];
  links: { label: string; address: string }[];
}

/** Something that is known of a report; `url` leads out of the site. */
export interface ReportFact {
  name: string;
  value: string;
  url?: string | undefined;
}

/** What a report is and where it comes from. */
export function reportFacts({ department, year, publishedOn, source }: Report): ReportFact[] {
  const { url, on } = source.published ?? {};
  const online = [on, url].filter((part) => part !== undefined).join(' ');
  return [
    { name: reportStrings.department, value: department },
    { name: reportStrings.year, value: String(year) },
    { name: reportStrings.published, value: publishedOn ?? layoutStrings.footer.publishedUnknown },
    { name: reportStrings.source, value: reportStrings.sourceText(source.lines, source.published) },
    ...(online === '' ? [] : [{ name: reportStrings.publishedAt, value: online, url }]),
  ];
}

/** What the home of one report shows: its contents, what it answers, what does not add up, where it comes from. */
export function reportPage(site: PreparedSite, params: Params): ReportPage {
  const year = yearAt(site.content, params['year']);
  const { report, figures, charts } = year;
  const address = reportAddress(report.year);
  const heading = layoutStrings.yearLabel(report.year);
  const parts = partViews(year);
  const revision = currentRevision(year.corrections);
  const size = {
    sections: sectionsOf(report).length,
    paragraphs: blocksOf(report).filter(({ block }) => block.type === 'paragraph').length,
    figures: figures.length,
    charts: charts.length,
  };
  return {
    frame: frameOf(site, {
      address,
      title: reportStrings.title(report.title),
      description: reportStrings.description(report.title),
      section: 'report',
      year,
      trail: [{ label: heading }],
      years: yearLinks(site.years, report.year, reportAddress),
      source: report.department,
      citation: partCitation(year, null),
      structured: reportData(
        report,
        wholeAddress(address),
        parts.map((part) => ({ name: `${part.numeral} ${part.heading}`, address: wholeAddress(part.address) })),
      ),
    }),
    department: report.department,
    heading,
    summary: reportSummary(year, site.content.template),
    findings: findingCards(year, toldFindings),
    parts,
    facts: [...reportFacts(report), { name: reportStrings.size, value: reportStrings.sizeText(size) }],
    links: [
      { label: fullStrings.label, address: fullAddress(report.year) },
      ...originalFiles(year),
      { label: reportStrings.allFigures, address: figuresAddress(report.year) },
      { label: reportStrings.allCharts, address: chartsAddress(report.year) },
      { label: correctionStrings.currentVersion(revision), address: revisionAddress(report.year, revision, address) },
      { label: reportStrings.howToCite, address: citeAddress(report.year) },
    ],
  };
}
