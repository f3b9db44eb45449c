import {
  checksAddress,
  citeAddress,
  dataAddress,
  partAddress,
  reportAddress,
  tableAddress,
  tableCsvAddress,
} from '../../report/addresses.ts';
import type { YearContent } from '../../report/content.ts';
import { findingIds } from '../../report/finding-ids.ts';
import { partTitle } from '../../report/outline.ts';
import type { TakenTable } from '../../report/schema/tables.ts';
import { isTaken, partOfTable } from '../../report/tables.ts';
import { yearAt } from '../../report/year-at.ts';
import { layoutStrings, tableStrings as words } from '../../words/strings.ts';
import { cellFindings, tableQuestions } from './cell-findings.ts';
import { partCitation } from './cited-work.ts';
import type { FindingView } from './finding-view.ts';
import { yearLinks } from './other-years.ts';
import { type Frame, frameOf } from './page-frame.ts';
import { titleOfYear } from './part-page.ts';
import type { PreparedSite } from './prepared-site.ts';
import type { Params } from './static-paths.ts';
import { type TableBars, tableBars } from './table-bars.ts';
import { nameOfTable, originalOf, type TableLink, tableLinks } from './table-links.ts';
import { type TableView, tableView } from './table-view.ts';

/** The page of one table of the accounts. */
export interface TablePage {
  frame: Frame;
  strip: { year: number; part: string; partAddress: string; tables: TableLink[] };
  table: TableView;
  bars: TableBars | undefined;
  /** How many relations of its cells agree; undefined where none was recomputed. */
  agreed: { count: number; address: string } | undefined;
  /** What is asked of the table as a whole. */
  questions: FindingView[];
  /** As printed. */
  numeral: string | null;
  /** Its permanent number, as on the page of its part. */
  number: string;
  title: string;
  /** Other lines printed above the grid. */
  above: readonly string[];
  hasUnit: boolean;
  isEmpty: boolean;
  notes: readonly string[];
  original: TableLink['original'];
  cite: string;
  csv: string;
  workbook: string;
}

/** What the page of a table shows. Throws where the year has no such table, or its cells are not here. */
export function tablePage(site: PreparedSite, params: Params): TablePage {
  const { years, template } = site.content;
  const year = yearAt(site.content, params['year']);
  const fiscalYear = year.report.year;
  const table = year.tables.find(({ id }) => id === params['table']);
  if (!table || !isTaken(table)) throw new Error(`The cells of table ${params['table']} of ${fiscalYear} are not here`);
  const partNumber = partOfTable(table, year.report);
  const part = year.report.parts.find(({ number }) => number === partNumber);
  const partName = part ? partTitle(part) : '';
  const links = tableLinks(year, template.tables);
  const opened = links.filter(({ address }) => address !== undefined);
  const at = opened.findIndex(({ id }) => id === table.id);
  const neighbour = (link: TableLink | undefined) => link && { label: link.name, address: link.address ?? '' };
  const view = tableView(table, year, cellFindings(year));
  const name = nameOfTable(table);
  const agreed = year.audit.findings.filter(
    ({ verdict, places }) => verdict === 'consistent' && places.some(({ cell }) => cell?.table === table.id),
  ).length;
  const isNamedTwice = links.filter((other) => other.name === name).length > 1;
  const address = view.address;
  return {
    frame: frameOf(site, {
      address,
      title: titleOfYear(isNamedTwice ? `${name}（${table.id}）` : name, year, years),
      description: words.description(year.report.title, table.title),
      section: 'report',
      hasNotes: true,
      year,
      trail: [
        { label: layoutStrings.yearLabel(fiscalYear), address: reportAddress(fiscalYear) },
        { label: partName, address: partAddress(fiscalYear, partNumber) },
        { label: name },
      ],
      years: yearLinks(years, fiscalYear, (_, other) => sameTable(table, other)),
      source: year.report.department,
      citation: partCitation(year, partNumber),
      neighbours: {
        previous: neighbour(opened[at - 1]),
        index: { label: partName, address: partAddress(fiscalYear, partNumber) },
        next: neighbour(opened[at + 1]),
      },
    }),
    strip: {
      year: fiscalYear,
      part: part?.numeral || part?.label || partName,
      partAddress: partAddress(fiscalYear, partNumber),
      tables: links,
    },
    table: view,
    bars: tableBars(view),
    agreed: agreed === 0 ? undefined : { count: agreed, address: checksAddress(fiscalYear) },
    // That no unit is printed stands beside where it would be.
    questions: tableQuestions(year, table.id).filter(
      ({ id }) => table.unit !== null || id !== findingIds.aboutTable(table.id, 'unit'),
    ),
    numeral: table.number,
    number: `${partNumber}.${table.id.toUpperCase()}`,
    title: table.title,
    above: table.above,
    hasUnit: table.unit !== null,
    isEmpty: table.state === 'empty',
    notes: table.notes,
    original: originalOf(table, year),
    cite: citeAddress(fiscalYear, table.id),
    csv: tableCsvAddress(fiscalYear, table.id),
    workbook: dataAddress(fiscalYear, 'all.xlsx'),
  };
}

/** The page of the same kind of table in another year; a kind that the template does not know is known by its title. */
function sameTable({ kind, title }: TakenTable, { report, tables }: YearContent): string | undefined {
  const there = tables
    .filter(isTaken)
    .find((other) => other.kind === kind && (kind !== 'other' || other.title === title));
  return there && tableAddress(report.year, partOfTable(there, report), { table: there.id });
}
