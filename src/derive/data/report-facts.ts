import type { Report } from '../../report/schema/report.ts';

/** What report a file is about; the first keys of every JSON file. */
export interface ReportFacts {
  year: number;
  title: string;
  department: string;
  /** Day of publication, null where the report states none. */
  publishedOn: string | null;
  currencyUnit: Report['currencyUnit'];
  currencyDecimals: number;
  /** SHA-256 of the text all of it was read from. */
  sourceSha256: string;
}

/** The facts of a report that its files begin with. */
export function reportFacts(report: Report): ReportFacts {
  const { year, title, department, publishedOn, currencyUnit, currencyDecimals, source } = report;
  return { year, title, department, publishedOn, currencyUnit, currencyDecimals, sourceSha256: source.sha256 };
}
