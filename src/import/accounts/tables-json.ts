import { schemaPath } from '../../check/content/schema-files.ts';
import type { TablesFile } from '../../report/schema/tables.ts';

/** The text of tables.json, a row or a column a line: staff compare it with the printed table. */
export function tablesJson(path: string, { published, tables }: TablesFile): string {
  const lines: string[] = [];
  const text = JSON.stringify(
    { $schema: schemaPath(path), ...(published && { published }), tables },
    (_, value) => {
      if (!isLine(value)) return value;
      lines.push(oneLine(value));
      return `line ${lines.length - 1}`;
    },
    2,
  );
  return `${text.replace(/"line (\d+)"/g, (_, nth) => lines[Number(nth)] ?? '')}\n`;
}

function isLine(value: unknown): value is object {
  return typeof value === 'object' && value !== null && ('cells' in value || 'role' in value);
}

function oneLine(value: object): string {
  return JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
}
