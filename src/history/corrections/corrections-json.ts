import type { Correction } from '../../report/schema/corrections.ts';

/** The corrections of a year as they stand in their file. */
export function correctionsJson(corrections: readonly Correction[]): string {
  return `${JSON.stringify({ $schema: '../../schemas/corrections.schema.json', corrections }, null, 2)}\n`;
}
