import type { PreparedYear } from '../../audit/prepared-year.ts';
import { takenTables } from '../../derive/data/table-files.ts';
import { fullAddress } from '../../report/addresses.ts';
import { currentRevision } from '../../report/revisions.ts';
import { yearAt } from '../../report/year-at.ts';
import { fullStrings as words } from '../../words/strings.ts';
import { generatedPart } from '../generate/generated-pages.ts';
import { partCitation } from './cited-work.ts';
import type { MdxContext } from './mdx-context.ts';
import { originalFiles } from './original-files.ts';
import { yearLinks } from './other-years.ts';
import { type PartView, partViews } from './outline-view.ts';
import { type Frame, yearFrame } from './page-frame.ts';
import type { PreparedSite } from './prepared-site.ts';
import { type ReportFact, reportFacts } from './report-page.ts';
import type { Params } from './static-paths.ts';
import { cellNotes } from './tables/cell-findings.ts';
import { tableView } from './tables/table-view.ts';

export interface FullPage {
  frame: Frame;
  title: string;
  facts: ReportFact[];
  /** The files it was made from. */
  files: { label: string; address: string }[];
  /** With addresses on this page. */
  parts: PartView[];
  /** The parts' generated pages in the parts' order, and what their components need. */
  mdx: string[];
  context: MdxContext;
}

/** The whole report of a year on one page. */
export function fullPage(site: PreparedSite, params: Params): FullPage {
  const year = yearAt(site.content, params['year']);
  const { report } = year;
  const address = fullAddress(report.year);
  const context = site.partContext(year);
  const onThisPage = (id: string) => `${address}#${id}`;
  return {
    frame: yearFrame(site, year, {
      address,
      title: words.title(report.title),
      description: words.description(report.title),
      section: 'report',
      hasNotes: true,
      label: words.crumb,
      years: yearLinks(site.years, report.year, (other) => fullAddress(other)),
      source: report.department,
      citation: partCitation(year, null),
    }),
    title: report.title,
    facts: [
      ...reportFacts(report),
      { name: words.version, value: words.versionText(currentRevision(year.corrections)) },
      { name: words.textHash, value: report.source.sha256 },
    ],
    files: originalFiles(year),
    parts: partViews(year).map((part, index) => ({
      ...part,
      address: onThisPage(report.parts[index]?.id ?? ''),
      sections: part.sections.map((section) => ({ ...section, address: onThisPage(section.id) })),
    })),
    mdx: report.parts.map(({ number }) => generatedPart(number, year, site)),
    context: { ...context, isWhole: true, tables: withCells(context.tables, year) },
  };
}

/** The tables with their cells: what is kept on paper is the whole. */
function withCells(tables: MdxContext['tables'], year: PreparedYear): MdxContext['tables'] {
  const notes = cellNotes(year);
  const views = new Map(takenTables(year).map((table) => [table.id, tableView(table, year, notes)]));
  return new Map([...tables].map(([block, { link }]) => [block, { link, view: views.get(link.id) }]));
}
