import type { Report } from '../report/schema/report.ts';

/** Where editors find the JSON Schema, seen from content/reports/<year>/. */
const reportSchema = '../../schemas/report.schema.json';

/** The text of report.json: keys in the order of the schema, two spaces, a final line end. Same report, same text. */
export function reportJson(report: Report): string {
  return `${JSON.stringify({ $schema: reportSchema, ...report }, null, 2)}\n`;
}
