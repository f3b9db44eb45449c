import type { PreparedYear } from '../../audit/prepared-year.ts';
import type { Site } from '../../report/schema/site.ts';
import { csvText } from '../charts/csv.ts';
import { figureFields } from './figure-fields.ts';
import { figureRecords } from './figure-records.ts';
import { jsonText } from './json-text.ts';
import { reportFacts } from './report-facts.ts';

/** The ledger as CSV: a header, then one line a figure; empty where a figure says nothing. */
export function figuresCsv(year: PreparedYear, site: Site): string {
  const lines = figureRecords(year, site).map((record) => figureFields.map(({ name }) => String(record[name] ?? '')));
  return csvText([figureFields.map(({ name }) => name), ...lines]);
}

/** The ledger as JSON: what report it is of, then the same records; values stay strings, so no digit is lost. */
export function figuresJson(year: PreparedYear, site: Site): string {
  return jsonText({ ...reportFacts(year.report), figures: figureRecords(year, site) });
}
