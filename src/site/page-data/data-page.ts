import { byteLength, dataFile, dataFileNames } from '../../derive/data/data-files.ts';
import { dataPackageJson } from '../../derive/data/data-package.ts';
import { type FigureField, figureFields } from '../../derive/data/figure-fields.ts';
import { takenTables } from '../../derive/data/table-files.ts';
import {
  chartCsvAddress,
  checksAddress,
  dataAddress,
  figuresAddress,
  reportAddress,
  tableCsvAddress,
} from '../../report/addresses.ts';
import { yearAt } from '../../report/year-at.ts';
import { dataStrings } from '../../words/strings.ts';
import { dataset } from '../metadata/json-ld.ts';
import { wholeAddress } from '../site-url.ts';
import { originalFiles } from './original-files.ts';
import { yearLinks } from './other-years.ts';
import { type Frame, yearFrame } from './page-frame.ts';
import type { PreparedSite } from './prepared-site.ts';
import type { Params } from './static-paths.ts';
import { numberedTitle } from './tables/table-links.ts';

/** A download as the page lists it. */
export interface Download {
  name: string;
  title: string;
  description: string;
  /** Records in it; null where it has none. */
  count: number | null;
  /** Null where the file is only made when it is built. */
  bytes: number | null;
  address: string;
}

export interface DataPage {
  frame: Frame;
  /** Pages that show what the files hold. */
  shown: { figures: string; checks: string };
  reportTitle: string;
  sha256: string;
  /** The files it was taken from. */
  originals: { label: string; address: string }[];
  downloads: Download[];
  tables: { id: string; title: string; address: string }[];
  charts: { id: string; title: string; address: string }[];
  fields: readonly FigureField[];
}

const mediaTypes: Record<string, string> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** What the page of a year's downloads shows. */
export function dataPage(site: PreparedSite, params: Params): DataPage {
  const year = yearAt(site.content, params['year']);
  const { report } = year;
  const { site: owner } = site.content;
  const figures = year.figures.length;
  const findings = year.audit.findings.length;
  const counts = {
    'all.xlsx': null,
    'figures.csv': figures,
    'figures.json': figures,
    'checks.json': findings,
    'datapackage.json': null,
  };
  const download = (name: keyof typeof counts, text: string | null): Download => {
    const [title, description] = dataStrings.files[name];
    const address = dataAddress(report.year, name);
    return { name, title, description, count: counts[name], bytes: text === null ? null : byteLength(text), address };
  };
  const downloads = [
    download('all.xlsx', null),
    ...dataFileNames.map((name) => download(name, dataFile(name, year, owner))),
    download('datapackage.json', dataPackageJson(year, owner)),
  ];
  const charts = year.charts.map(({ id, title }) => ({ id, title, address: chartCsvAddress(report.year, id) }));
  const tables = takenTables(year).map((table) => ({
    id: table.id,
    title: numberedTitle(table),
    address: tableCsvAddress(report.year, table.id),
  }));
  const title = dataStrings.title(report.year);
  const description = dataStrings.description(report.year, figures, findings);
  return {
    frame: yearFrame(site, year, {
      address: dataAddress(report.year),
      title,
      description,
      section: 'data',
      label: dataStrings.heading,
      years: yearLinks(site.years, report.year, (other) => dataAddress(other)),
      structured: dataset({
        address: wholeAddress(dataAddress(report.year)),
        name: title,
        description: `${description}${dataStrings.intro}`,
        year: report.year,
        reportAddress: wholeAddress(reportAddress(report.year)),
        creator: owner.host ?? owner.name,
        department: report.department,
        files: [...downloads, ...tables, ...charts].map((file) => ({
          name: file.title,
          address: wholeAddress(file.address),
          mediaType: mediaTypes[file.address.split('.').at(-1) ?? ''] ?? 'application/json',
        })),
      }),
    }),
    shown: { figures: figuresAddress(report.year), checks: checksAddress(report.year) },
    reportTitle: report.title,
    sha256: report.source.sha256,
    originals: originalFiles(year),
    downloads,
    tables,
    charts,
    fields: figureFields,
  };
}
