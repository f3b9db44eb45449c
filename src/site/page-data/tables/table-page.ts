import type { PreparedYear } from '../../../audit/prepared-year.ts';
import type { CorrectionNote } from '../../../history/corrections/correction-notes.ts';
import {
  checksAddress,
  citeAddress,
  dataAddress,
  partAddress,
  reportAddress,
  tableAddress,
  tableCsvAddress,
} from '../../../report/addresses.ts';
import { findingIds } from '../../../report/finding-ids.ts';
import { partTitle } from '../../../report/outline.ts';
import type { TakenTable } from '../../../report/schema/tables.ts';
import { isTaken, partOfTable } from '../../../report/tables.ts';
import { yearAt } from '../../../report/year-at.ts';
import { layoutStrings, tableStrings as words } from '../../../words/strings.ts';
import { partCitation } from '../cited-work.ts';
import type { FindingView } from '../finding-view.ts';
import { type Frame, frameOf } from '../page-frame.ts';
import { titleOfYear } from '../part-page.ts';
import type { PreparedSite } from '../prepared-site.ts';
import type { Params } from '../static-paths.ts';
import { cellNotes, tableQuestions } from './cell-findings.ts';
import type { CellNotes } from './row-view.ts';
import { type TableBars, tableBars } from './table-bars.ts';
import { numberedTitle, originalOf, type TableLink, tableLinks } from './table-links.ts';
import { type TableView, tableView } from './table-view.ts';

/** The page of one table of the accounts. */
export interface TablePage {
  frame: Frame;
  strip: { year: number; part: string; partAddress: string; tables: TableLink[] };
  sheet: TableSheet;
}

/** A table of the accounts with what is printed and said around it. */
export interface TableSheet {
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
  /** Its title as it was corrected. */
  corrections: readonly CorrectionNote[];
  cite: string;
  /** Its cells and the whole workbook, as they are today; a past version offers none. */
  downloads: { label: string; address: string }[];
}

/** What the page of a table shows. Throws where the year has no such table, or its cells are not here. */
export function tablePage(site: PreparedSite, params: Params): TablePage {
  const { template } = site.content;
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
  const name = numberedTitle(table);
  const isNamedTwice = links.filter((other) => other.name === name).length > 1;
  const address = tableAddress(fiscalYear, partNumber, { table: table.id });
  return {
    frame: frameOf(site, {
      address,
      title: titleOfYear(isNamedTwice ? `${name}（${table.id}）` : name, year, site.years),
      description: words.description(year.report.title, table.title),
      section: 'report',
      hasNotes: true,
      year,
      trail: [
        { label: layoutStrings.yearLabel(fiscalYear), address: reportAddress(fiscalYear) },
        { label: partName, address: partAddress(fiscalYear, partNumber) },
        { label: name },
      ],
      years: site.othersOf(year).tables[table.id] ?? [],
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
    sheet: todaysSheet(table, year),
  };
}

function todaysSheet(table: TakenTable, year: PreparedYear): TableSheet {
  const fiscalYear = year.report.year;
  const agreed = year.audit.findings.filter(
    ({ verdict, places }) => verdict === 'consistent' && places.some(({ cell }) => cell?.table === table.id),
  ).length;
  return {
    ...tableSheet(table, year, cellNotes(year)),
    agreed: agreed === 0 ? undefined : { count: agreed, address: checksAddress(fiscalYear) },
    // That no unit is printed stands beside where it would be.
    questions: tableQuestions(year, table.id).filter(
      ({ id }) => table.unit !== null || id !== findingIds.aboutTable(table.id, 'unit'),
    ),
    cite: citeAddress(fiscalYear, table.id),
    downloads: [
      { label: words.download, address: tableCsvAddress(fiscalYear, table.id) },
      { label: words.downloadAll, address: dataAddress(fiscalYear, 'all.xlsx') },
    ],
  };
}

/** What is printed of a table, in today's version or another, with what is said beside its cells. */
export function tableSheet(
  table: TakenTable,
  year: PreparedYear,
  notes: CellNotes,
): Omit<TableSheet, 'cite' | 'downloads'> {
  const view = tableView(table, year, notes);
  return {
    table: view,
    bars: tableBars(view),
    agreed: undefined,
    questions: [],
    numeral: table.number,
    number: `${partOfTable(table, year.report)}.${table.id.toUpperCase()}`,
    title: table.title,
    above: table.above,
    hasUnit: table.unit !== null,
    isEmpty: table.state === 'empty',
    notes: table.notes,
    original: originalOf(table, year),
    corrections: notes.corrections.get(table.id) ?? [],
  };
}
