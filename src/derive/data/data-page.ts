import { yearAudit } from '../../audit/year-audit.ts';
import { chartCsvAddress, dataAddress } from '../../report/addresses.ts';
import type { YearContent } from '../../report/content.ts';
import type { Site } from '../../report/schema/site.ts';
import { dataStrings } from '../../words/strings.ts';
import { byteLength, dataFile, dataFileNames } from './data-files.ts';
import { dataPackageJson } from './data-package.ts';
import { type FigureField, figureFields } from './figure-fields.ts';

/** A download as the page lists it. */
export interface Download {
  name: string;
  title: string;
  description: string;
  /** Records in it; null where it has none. */
  count: number | null;
  bytes: number;
  address: string;
}

export interface DataPage {
  year: number;
  reportTitle: string;
  sha256: string;
  figures: number;
  findings: number;
  downloads: Download[];
  charts: { id: string; title: string; address: string }[];
  fields: readonly FigureField[];
}

/** What the page of a year's downloads shows. */
export function dataPage(year: YearContent, site: Site): DataPage {
  const { report } = year;
  const figures = year.figures.length;
  const findings = yearAudit(year).findings.length;
  const counts = { 'figures.csv': figures, 'figures.json': figures, 'checks.json': findings, 'datapackage.json': null };
  const download = (name: keyof typeof counts, text: string): Download => {
    const [title, description] = dataStrings.files[name];
    const address = dataAddress(report.year, name);
    return { name, title, description, count: counts[name], bytes: byteLength(text), address };
  };
  return {
    year: report.year,
    reportTitle: report.title,
    sha256: report.source.sha256,
    figures,
    findings,
    downloads: [
      ...dataFileNames.map((name) => download(name, dataFile(name, year, site))),
      download('datapackage.json', dataPackageJson(year, site)),
    ],
    charts: year.charts.map(({ id, title }) => ({ id, title, address: chartCsvAddress(report.year, id) })),
    fields: figureFields,
  };
}
